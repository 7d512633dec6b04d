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

const ROUNDS = 5;

/** The shortest times at some sizes. Each round measures all, so that a machine busy for a while slows no size alone. */
export async function growthOf(sizes: readonly number[], at: (size: number) => () => unknown): Promise<Measured[]> {
	const tasks = sizes.map((size) => ({ size, run: at(size), shortest: Number.POSITIVE_INFINITY }));
	for (let round = 0; round <= ROUNDS; round += 1) {
		for (const task of tasks) {
			const began = performance.now();
			await task.run();
			if (round > 0) task.shortest = Math.min(task.shortest, performance.now() - began);
		}
	}
	return tasks.map(({ size, shortest }) => [size, shortest]);
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
