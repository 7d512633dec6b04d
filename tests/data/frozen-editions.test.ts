import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from 'belarus-brief';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EDITIONS, formatEdition, readFrozenEditions } from '../../src/author/editions.js';
import { compiledDataset } from '../../src/author/project.js';
import { smallDataset } from './compile-small.js';
import { datasetWith } from './dataset-with.js';
import { rfc8785 } from './rfc8785.js';
import { sha256 } from './sha256.js';
import { root } from './shipped.js';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'belarus-brief-editions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
const RECORDS = ['entities', 'mentions', 'claims', 'recommendations', 'tenures', 'characterizations'] as const;

describe('a frozen edition', () => {
	test.each<readonly [name: string, dataset: () => Dataset]>([
		['the small article', smallDataset],
		['this article', compiledDataset],
	])('of %s comes back as it was, in reading order', (_, datasetOf) => {
		const dataset = datasetOf();
		write(`${dataset.edition.version}.json`, formatEdition(dataset));
		const [edition] = readFrozenEditions(folder);
		expect(edition).toEqual(dataset);
		for (const name of RECORDS) expect(Object.keys(edition?.[name] ?? {}), name).toEqual(Object.keys(dataset[name]));
	});

	test.each<readonly [name: string, content: (text: string) => string, message: string]>([
		['cut short', (text) => text.slice(0, -20), 'was changed after its release: it is not whole JSON'],
		[
			'with a word changed',
			(text) => text.replace('swifts nest', 'swifts nested'),
			'was changed after its release: its content does not have the digest it states',
		],
		['formatted anew', (text) => JSON.stringify(JSON.parse(text), null, '\t'), 'was changed after its release'],
		['that is empty', () => '', 'was changed after its release: it is not whole JSON'],
		['that is something else', () => '[]', 'was changed after its release'],
		[
			'of a later data contract',
			(text) => text.replace('"schemaVersion":"1.0.0"', '"schemaVersion":"2.0.0"'),
			'is of data contract 2.0.0, and this code knows version 1.',
		],
	])('%s is refused in a sentence', (_, change, message) => {
		write('1.2.0.json', change(formatEdition(smallDataset())));
		expect(() => readFrozenEditions(folder)).toThrow(message);
		expect(() => readFrozenEditions(folder)).toThrow('1.2.0.json');
	});

	test('that the schemas no longer accept is told from one that was edited', () => {
		const { edition, ...dataset } = datasetWith([['claims', 'swifts-returned', 'rating'], 'true']);
		const { digest: _, released, ...rest } = edition;
		const digest = sha256(rfc8785({ ...dataset, edition: rest }));
		write('1.2.0.json', rfc8785({ ...dataset, edition: { ...rest, released, digest } }));
		expect(() => readFrozenEditions(folder)).toThrow(
			/1\.2\.0\.json is as it was released, and the schemas no longer accept it: claims\.swifts-returned/,
		);
	});

	test('under the name of another is refused', () => {
		write('1.3.0.json', formatEdition(smallDataset()));
		expect(() => readFrozenEditions(folder)).toThrow('it holds edition 1.2.0');
	});
});

const frozen = readdirSync(join(root, 'data'), { withFileTypes: true }).some(({ name }) => name === 'editions')
	? readdirSync(join(root, EDITIONS))
	: [];

describe.skipIf(frozen.length === 0)('the editions of this dataset', () => {
	test.each(frozen)('%s is RFC 8785, and its digest is that of its content', (name) => {
		const text = readFileSync(join(root, EDITIONS, name), 'utf8');
		const { edition, ...collections } = JSON.parse(text);
		const { digest, released, ...signed } = edition;
		expect(rfc8785(JSON.parse(text))).toBe(text);
		expect(sha256(rfc8785({ ...collections, edition: signed }))).toBe(digest);
		expect(released).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(`${edition.version}.json`).toBe(name);
	});
});

test('every release that the changelog tells of has its edition, and every edition its section', () => {
	const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
	const told = Array.from(changelog.matchAll(/^## (\d+\.\d+\.\d+) - /gm), ([, version]) => `${version}.json`);
	expect(told.toSorted()).toEqual(frozen.toSorted());
});
