import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { edition } from 'belarus-brief';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rfc8785 } from '../../data/rfc8785.js';
import { sha256 } from '../../data/sha256.js';
import { Project } from './project.js';

const DATASET = readFileSync(fileURLToPath(new URL('../../../dist/data/dataset.json', import.meta.url)), 'utf8');

let project: Project;
beforeEach(() => {
	project = new Project();
});
afterEach(() => project.delete());

/** The dataset with other words, signed anew as a release would be. */
function signed(change: (text: string) => string): string {
	const { notice, edition, ...collections } = JSON.parse(change(DATASET));
	const { digest: _, released, ...rest } = edition;
	const digest = sha256(rfc8785({ ...collections, edition: rest }));
	return JSON.stringify({ notice, edition: { ...rest, released, digest }, ...collections });
}

describe('belarus-brief diff', { timeout: 60_000 }, () => {
	test('tells nothing where nothing differs', async () => {
		project.write('dataset.json', DATASET);
		expect(await project.run('diff', 'dataset.json')).toEqual({
			code: 0,
			output: `Edition ${edition.version} says what edition ${edition.version} says.\n`,
			errors: '',
		});
	});

	test('tells each difference in a sentence, with the release it asks for', async () => {
		project.write(
			'dataset.json',
			signed((text) => text.replaceAll('Minsk lies in Belarus', 'Minsk is in Belarus')),
		);
		const { code, output } = await project.run('diff', 'dataset.json');
		expect(code).toBe(1);
		expect(output).toContain(
			'in 1 point, which ask for a patch release:\npatch: The claim "minsk-in-belarus" differs in `that`.',
		);
	});

	test('prints one JSON document', async () => {
		project.write(
			'dataset.json',
			signed((text) => text.replaceAll('Minsk lies in Belarus', 'Minsk is in Belarus')),
		);
		expect(JSON.parse((await project.run('diff', 'dataset.json', '--json')).output)).toEqual({
			command: 'diff',
			previous: edition.version,
			current: edition.version,
			bump: 'patch',
			notes: [{ bump: 'patch', text: 'The claim "minsk-in-belarus" differs in `that`.' }],
		});
	});

	test.each<readonly [name: string, content: string, message: RegExp]>([
		[
			'that was cut short',
			DATASET.slice(0, 5_000),
			/dataset\.json is not whole JSON\. Get it from its package again\./,
		],
		[
			'that was edited',
			DATASET.replace('Minsk lies in Belarus', 'Minsk lies in Poland'),
			/dataset\.json is not edition .+ as it was released: its content does not have the digest it states/,
		],
		[
			'of a later data contract',
			DATASET.replace('"schemaVersion": "1.0.0"', '"schemaVersion": "2.0.0"'),
			/dataset\.json is of data contract 2\.0\.0, and this package knows 1\.0\.0/,
		],
		[
			'that is something else',
			'{}',
			/dataset\.json holds no edition that can be compared\. The dataset has \d+ faults/,
		],
	])('refuses a file %s', async (_, content, message) => {
		project.write('dataset.json', content);
		const { code, output, errors } = await project.run('diff', 'dataset.json');
		expect({ code, output }).toEqual({ code: 2, output: '' });
		expect(errors).toMatch(message);
		expect(errors).not.toMatch(/\n\s+at /);
	});

	test.each([
		[['0.0.9'], /This package does not ship edition 0\.0\.9\. Install it beside this one/],
		[['nowhere.json'], /"nowhere\.json" is neither a version nor a file that can be read/],
		[[], /Give one edition to compare with/],
		[['1.0.0', '1.1.0'], /Give one edition to compare with/],
	])('refuses %j in a sentence', async (args, message) => {
		const { code, errors } = await project.run('diff', ...args);
		expect(code).toBe(2);
		expect(errors).toMatch(message);
	});
});
