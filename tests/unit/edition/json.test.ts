import { readFileSync } from 'node:fs';
import * as brief from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from './collections.js';

const file = (name: string): Readonly<Record<string, unknown>> =>
	JSON.parse(readFileSync(new URL(`../../../src/generated/data/${name}.json`, import.meta.url), 'utf8'));

describe.each(COLLECTIONS)('%s', (name) => {
	test('is the same after a trip through JSON', () => {
		expect(JSON.parse(JSON.stringify(brief[name]))).toStrictEqual(brief[name]);
	});

	test('holds nothing that JSON cannot', () => {
		expect(strangers(brief[name], name)).toEqual([]);
	});

	test('is what the whole dataset file has', () => {
		expect(file('dataset')[name]).toStrictEqual(JSON.parse(JSON.stringify(brief[name])));
	});
});

describe.each(COLLECTIONS.filter((name) => name !== 'edition'))('the file %s.json', (name) => {
	test('has the collection as it is exported, after the notice and the edition', () => {
		const shipped = file(name);
		expect(Object.keys(shipped)).toEqual(['notice', 'edition', name]);
		expect(shipped[name]).toStrictEqual(JSON.parse(JSON.stringify(brief[name])));
		expect(shipped['edition']).toStrictEqual(brief.edition);
	});

	test('says first that this is an opinion, whose, and who published it', () => {
		const notice = String(file(name)['notice']);
		for (const words of ['opinion', 'Stephen Nix', 'Mark Dietzen', 'Atlantic Council']) expect(notice).toContain(words);
	});
});

test.each(['entities', 'mentions', 'claims', 'recommendations', 'tenures', 'characterizations'] as const)(
	'the %s are in the order of the file',
	(name) => {
		expect(Object.keys(brief[name])).toEqual(Object.keys(Object(file(name)[name])));
	},
);

test('the article has the passages of the file', () => {
	expect(brief.article.passages).toStrictEqual(Object(file('article')['article']).passages);
	expect(brief.article.passages).toHaveLength(23);
});

/** The paths of what JSON would lose or change. */
function strangers(value: unknown, path: string): string[] {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
	if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [path];
	if (typeof value !== 'object') return [path];
	const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
	const keys = Reflect.ownKeys(value).filter((key) => !(Array.isArray(value) && key === 'length'));
	const inside = keys.flatMap((key) =>
		typeof key === 'symbol' ? [path] : strangers(Reflect.get(value, key), `${path}.${key}`),
	);
	return plain ? inside : [path, ...inside];
}
