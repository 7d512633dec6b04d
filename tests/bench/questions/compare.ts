import assert from 'node:assert/strict';
import type { Question } from './questions.js';

/** What a question costs: nanoseconds a call, and how many times as long as what is written by hand. */
export interface Cost {
	readonly ours: number;
	readonly twin: number;
	readonly ratio: number;
}

const ROUNDS = 25;
const LONG_ENOUGH = 2_000_000n;

/**
 * What a question costs beside what is written by hand, in rounds that alternate, so that a busy machine slows both.
 *
 * @throws {AssertionError} where one of the two gives another answer than a scan.
 */
export function costOf({ keys, ours, twin, scan }: Question): Cost {
	for (const key of keys.slice(0, 5)) {
		const expected = scan(key);
		assert.deepEqual(ours(key), expected);
		assert.deepEqual(twin(key), expected);
	}
	const turns = turnsFor(ours, keys);
	const rounds = Array.from({ length: ROUNDS }, () => ({
		ours: timeOf(ours, keys, turns),
		twin: timeOf(twin, keys, turns),
	}));
	const calls = turns * keys.length;
	return {
		ours: median(rounds.map((round) => round.ours)) / calls,
		twin: median(rounds.map((round) => round.twin)) / calls,
		ratio: median(rounds.map((round) => round.ours / round.twin)),
	};
}

/** How often all keys are asked for in a round, so that a round is long enough to be timed. */
function turnsFor(ask: (key: string) => unknown, keys: readonly string[]): number {
	let turns = 1;
	while (timeOf(ask, keys, turns) < Number(LONG_ENOUGH) && turns < 100_000) turns *= 2;
	return turns;
}

let sink: unknown;

function timeOf(ask: (key: string) => unknown, keys: readonly string[], turns: number): number {
	const began = process.hrtime.bigint();
	for (let turn = 0; turn < turns; turn += 1) for (const key of keys) sink = ask(key);
	const took = Number(process.hrtime.bigint() - began);
	// What is never looked at may never be computed.
	if (sink === keys) throw new Error('A question answers with its keys.');
	return took;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
