// A dataset made to hurt could have one for each record.
const MOST_CYCLES = 20;

/**
 * The cycles of a graph, each as the ids on it in order; without recursion, since a chain may be long.
 *
 * Every id is visited once, so that of cycles which share ids some may be told only when the others are gone.
 */
export function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
	const cycles: string[][] = [];
	const done = new Set<string>();
	for (const root of edges.keys()) {
		if (!done.has(root)) visit(root, edges, done, cycles);
		if (cycles.length >= MOST_CYCLES) break;
	}
	return cycles.slice(0, MOST_CYCLES);
}

function visit(
	root: string,
	edges: ReadonlyMap<string, readonly string[]>,
	done: Set<string>,
	cycles: string[][],
): void {
	const trail = [root];
	const pending = [stepsFrom(root, edges)];
	const position = new Map([[root, 0]]);
	while (trail.length > 0 && cycles.length < MOST_CYCLES) {
		const next = pending.at(-1)?.pop();
		if (next === undefined) {
			pending.pop();
			const left = trail.pop() ?? root;
			position.delete(left);
			done.add(left);
			continue;
		}
		const start = position.get(next);
		if (start !== undefined) cycles.push(trail.slice(start));
		else if (!done.has(next)) {
			position.set(next, trail.length);
			trail.push(next);
			pending.push(stepsFrom(next, edges));
		}
	}
}

// Reversed, since taking from the end of an array is cheap and from its start is not.
function stepsFrom(id: string, edges: ReadonlyMap<string, readonly string[]>): string[] {
	return Array.from(edges.get(id) ?? []).reverse();
}
