import {
	type Argument,
	argument,
	because,
	claims,
	type Dataset,
	EditionError,
	links,
	recommendations,
	therefore,
	UnknownIdError,
} from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const all = [...Object.values(claims), ...Object.values(recommendations)];
const ids = (steps: readonly Argument[]) => steps.map(({ record }) => record.id);

function* below(node: Argument): Generator<Argument> {
	const pending = [node];
	for (let next = pending.pop(); next; next = pending.pop()) {
		yield next;
		pending.push(...next.grounds, ...next.means, ...next.opposed);
	}
}

describe('argument()', () => {
	test('begins with what because() gives, each ground with the relation that leads to it', () => {
		for (const record of all) {
			const { grounds } = argument(record);
			expect(new Set(ids(grounds)), record.id).toEqual(new Set(because(record).map(({ id }) => id)));
			for (const { record: ground, basis, marker } of grounds) {
				const link = links.find(({ from, to, type }) => from === ground.id && to === record.id && type === 'supports');
				expect({ basis, marker }).toEqual({ basis: link?.basis, marker: link?.marker });
			}
		}
	});

	test('holds the whole argument, each record in full once', () => {
		for (const record of all) {
			const nodes = [...below(argument(record.id))];
			const full = nodes.filter((node) => !('again' in node)).map((node) => node.record.id);
			expect(new Set(full).size, record.id).toBe(full.length);
			for (const { id } of because(record, { deep: true })) expect(full, record.id).toContain(id);
		}
	});

	test('tells means and objections apart from grounds', () => {
		const { claims, recommendations, links } = smallDataset();
		for (const { from, to, type } of links) {
			const { grounds, means, opposed } = argument(to, { in: smallDataset() });
			if (type === 'supports') expect(ids(grounds)).toContain(from);
			if (type === 'serves') expect(ids(means)).toContain(from);
			if (type === 'opposes') expect(ids(opposed)).toContain(from);
		}
		expect(Object.keys({ ...claims, ...recommendations }).length).toBeGreaterThan(0);
	});

	test('keeps the reading order in each list', () => {
		for (const record of all) {
			for (const { grounds } of below(argument(record))) {
				const starts = grounds.map((step) => step.record.anchors[0]?.start ?? 0);
				expect(starts).toEqual(starts.toSorted((a, b) => a - b));
			}
		}
	});

	test('ends on a circle, and reaches the end of a chain of 100,000', () => {
		const length = 100_000;
		const chain = chainOf(length);
		const nodes = [...below(argument('step-0', { in: chain }))];
		expect(nodes).toHaveLength(length + 1);
		expect(nodes.at(-1)).toMatchObject({ record: { id: 'step-0' }, again: true, grounds: [] });
		expect(therefore('step-0', { in: chain, deep: true })).toHaveLength(length);
	});

	test('refuses an unknown id, with the nearest, and a record of another edition', () => {
		const ask = () => Reflect.apply(argument, undefined, ['visa-renewal-refussed']);
		expect(ask).toThrow(UnknownIdError);
		expect(ask).toThrow('Did you mean "visa-renewal-refused"');
		expect(() => argument({ ...claims['visa-renewal-refused'], status: 'hedged' })).toThrow(EditionError);
	});
});

/** A dataset of claims each of which rests on the one before, and the first on the last. */
function chainOf(length: number): Dataset {
	const small = smallDataset();
	const [pattern] = Object.values(small.claims);
	if (!pattern) throw new Error('The small dataset has claims.');
	const steps = Array.from({ length }, (_, at) => [`step-${at}`, `step-${(at + length - 1) % length}`] as const);
	return {
		...small,
		claims: Object.freeze(Object.fromEntries(steps.map(([id, ground]) => [id, { ...pattern, id, because: [ground] }]))),
		recommendations: {},
		links: steps.map(([to, from]) => ({ from, to, type: 'supports', basis: 'inferred' })),
	};
}
