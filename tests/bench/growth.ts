/** A size, and the milliseconds that it took. */
export type Measured = readonly [size: number, time: number];

/** The median time of some runs, in milliseconds, after one that warms up. */
export async function medianOf(runs: number, measured: () => unknown): Promise<number> {
	const samples: number[] = [];
	for (let run = 0; run <= runs; run += 1) {
		const began = performance.now();
		await measured();
		if (run > 0) samples.push(performance.now() - began);
	}
	return samples.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

const ROUNDS = 7;

/** The shortest times of some tasks. Each round runs all, so that a machine busy for a while slows no task alone. */
export async function shortestOf(tasks: readonly (() => unknown)[], rounds = ROUNDS): Promise<number[]> {
	const shortest = tasks.map(() => Number.POSITIVE_INFINITY);
	for (let round = 0; round <= rounds; round += 1) {
		for (const [index, task] of tasks.entries()) {
			const began = performance.now();
			await task();
			// The first round warms up.
			if (round > 0) shortest[index] = Math.min(shortest[index] ?? 0, performance.now() - began);
		}
	}
	return shortest;
}

/** The shortest times at some sizes. */
export async function growthOf(sizes: readonly number[], at: (size: number) => () => unknown): Promise<Measured[]> {
	const times = await shortestOf(sizes.map(at));
	return sizes.map((size, index) => [size, times[index] ?? Number.NaN]);
}

/** By which power of the size the time grows: the slope of the line through the logarithms. */
export function exponentOf(times: readonly Measured[]): number {
	const points = times.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const x = mean(points.map(([each]) => each));
	const y = mean(points.map(([, each]) => each));
	const covariance = mean(points.map(([a, b]) => (a - x) * (b - y)));
	return covariance / mean(points.map(([a]) => (a - x) ** 2));
}
