import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { article, edition } from 'belarus-brief';
import { parseDataset } from 'belarus-brief/schema';
import { describe, expect, test } from 'vitest';
import { readFrozenEditions } from '../../src/author/editions.js';
import { generatedFiles, staleFiles } from '../../src/author/emit/files.js';
import { compiledDataset } from '../../src/author/project.js';
import { rfc8785 } from './rfc8785.js';
import { sha256 } from './sha256.js';
import { root, shipped, shippedFiles } from './shipped.js';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The files that `npm run data` writes. */
function generate(): Map<string, string> {
	return generatedFiles(compiledDataset(version), readFrozenEditions());
}

describe('the generated files', () => {
	test('are up to date', () => {
		expect(staleFiles(join(root, 'src/generated'), generate()), 'Run `npm run data`.').toEqual([]);
	});

	test('are the same bytes when they are generated again', () => {
		expect(generate()).toEqual(generate());
	});

	test('are of the version that package.json has', () => {
		expect(edition.version).toBe(version);
	});
});

describe('each shipped JSON file', () => {
	const files = [...shippedFiles()];

	test.each(files)('%s starts with the notice, then the edition', (_, content) => {
		const json = JSON.parse(content);
		expect(Object.keys(json).slice(0, 2)).toEqual(['notice', 'edition']);
		expect(
			content.startsWith('{\n\t"notice": "These records describe an opinion piece by Stephen Nix and Mark Dietzen '),
		).toBe(true);
		expect(json.notice).toContain(
			"The views are its authors' and those they report, not the publisher's or the dataset's",
		);
		expect(json.edition).toEqual(edition);
	});

	test('holds what the whole dataset holds under its name', () => {
		const { notice, edition: _, ...collections } = shipped('dataset.json');
		expect(notice).toEqual(expect.any(String));
		expect(files.map(([name]) => name).toSorted()).toEqual(
			[...Object.keys(collections), 'dataset'].map((name) => `${name}.json`).toSorted(),
		);
		for (const [name, collection] of Object.entries(collections)) {
			expect(shipped(`${name}.json`)[name], name).toEqual(collection);
		}
	});
});

test('the shipped dataset is one that parseDataset accepts', () => {
	const { notice, ...dataset } = shipped('dataset.json');
	expect(notice).toEqual(expect.any(String));
	expect(parseDataset(dataset)).toEqual(dataset);
});

test('the digest is that of the shipped dataset, computed anew after RFC 8785', () => {
	const { notice, edition: signed, ...collections } = shipped('dataset.json');
	expect(notice).toEqual(expect.any(String));
	expect(Object.keys(Object(signed)).toSorted()).toEqual(['digest', 'released', 'schemaVersion', 'version']);
	const { schemaVersion } = edition;
	expect(sha256(rfc8785({ ...collections, edition: { version, schemaVersion } }))).toBe(edition.digest);
});

describe('the article', () => {
	test('has every passage, from the title to the last caption', () => {
		const ids = Array.from({ length: 23 }, (_, index) => `p${String(index).padStart(2, '0')}`);
		expect(article.passages.map(({ id }) => id)).toEqual(ids);
	});

	test('has every sentence as many words long as data/article.yaml counts, edge to edge', () => {
		const counted = readFileSync(join(root, 'data/article.yaml'), 'utf8').matchAll(
			/id: (p\d\d), .*sentences: \[(.*)\]/g,
		);
		const sentences = new Map([...counted].map(([, id = '', list = '']) => [id, list.split(',').length]));
		for (const { id, start, end, sentences: laidOut } of article.passages) {
			expect(laidOut.length, id).toBe(sentences.get(id));
			expect([laidOut[0]?.start, laidOut.at(-1)?.end], id).toEqual([start, end]);
			for (const [index, sentence] of laidOut.slice(1).entries())
				expect(sentence.start, id).toBe((laidOut[index]?.end ?? 0) + 1);
		}
		expect(article.passages.flatMap((passage) => passage.sentences)).toHaveLength(48);
	});

	test('says of every passage what it is and who speaks there', () => {
		const authors = ['stephen-nix', 'mark-dietzen'];
		const roles = Object.fromEntries(article.passages.map(({ id, role }) => [id, role]));
		expect(Object.entries(roles).filter(([, role]) => role !== 'body')).toEqual([
			['p00', 'title'],
			['p06', 'promotion'],
			['p07', 'promotion'],
			['p17', 'biography'],
			['p18', 'heading'],
			['p19', 'disclaimer'],
			['p20', 'promotion'],
			['p21', 'promotion'],
			['p22', 'caption'],
		]);
		for (const { id, role, voice } of article.passages) {
			if (role === 'title' || role === 'body') expect(voice, id).toEqual(authors);
			else expect(voice, id).not.toContain('stephen-nix');
			expect(voice.length, id).toBeGreaterThan(0);
		}
	});

	test('has edges for links on every sentence of more than four words, and on no shorter one', () => {
		const counted = readFileSync(join(root, 'data/article.yaml'), 'utf8').matchAll(/sentences: \[(.*)\]/g);
		const words = [...counted].flatMap(([, list = '']) => list.split(',').map(Number));
		for (const [index, { opens, closes }] of article.passages.flatMap((passage) => passage.sentences).entries()) {
			expect([opens !== undefined, closes !== undefined]).toEqual(Array(2).fill((words[index] ?? 0) > 4));
		}
	});
});
