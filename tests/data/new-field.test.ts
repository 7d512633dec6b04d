import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** What a new relation takes: a line in each of three files. */
const EDITS = [
	['src/model/records.ts', "'part-of'] as const", "'part-of', 'qualifies'] as const"],
	[
		'src/model/records.ts',
		"\treadonly opposes: readonly V['claim'][];",
		"\treadonly opposes: readonly V['claim'][];\n\treadonly qualifies: readonly V['claim'][];",
	],
	[
		'src/model/fields.ts',
		"\topposes: { ...claim, ...list, edge: 'opposes' },",
		"\topposes: { ...claim, ...list, edge: 'opposes' },\n\tqualifies: { ...claim, ...list, edge: 'qualifies', acyclic: true },",
	],
	['src/schema/records.ts', '\t\topposes: ids,', '\t\topposes: ids,\n\t\tqualifies: ids,'],
] as const;

// A claim that qualifies itself and an unknown one: told, then asked for.
const PROGRAM = `
import { claims, where } from '../src/index.js';
import { parseDataset, safeParseDataset } from '../src/schema/index.js';
import dataset from '../src/generated/data/dataset.json' with { type: 'json' };
const { notice, ...json } = dataset;
const own = Object.fromEntries(Object.entries(json.claims).map(([id, claim]) => [id, { ...claim, qualifies: [] }]));
own['visa-renewal-refused'].qualifies = ['visa-renewal-refused', 'nowhere'];
const { error } = safeParseDataset({ ...json, claims: own });
console.log(error.faults.map(({ message }) => message).join('\\n'));
own['visa-renewal-refused'].qualifies = ['cyberattacks-suspected'];
json.links.push({ from: 'visa-renewal-refused', to: 'cyberattacks-suspected', type: 'qualifies', basis: 'inferred' });
const parsed = parseDataset({ ...json, claims: own });
console.log(where(parsed.claims, { qualifies: 'cyberattacks-suspected' }).map(({ id }) => id).join());
`;

test('a new relation on a claim takes a type, a row of the table and a schema: checks and queries know it', () => {
	const folder = mkdtempSync(join(tmpdir(), 'belarus-brief-field-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const each of ['src', 'data', 'package.json', 'tsconfig.json'])
		cpSync(each, join(folder, each), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'dir');
	for (const [file, before, after] of EDITS) {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		expect(text, file).toContain(before);
		writeFileSync(path, text.replace(before, after));
	}
	writeFileSync(join(folder, 'src/program.ts'), PROGRAM.replaceAll("'../src/", "'./"));
	const run = (file: string, ...args: string[]) =>
		execFileSync(process.execPath, ['--import', 'tsx', join(folder, file), ...args], { cwd: folder, encoding: 'utf8' });
	// The old edition lacks the field; what the compiler writes has it.
	rmSync(join(folder, 'data/editions'), { recursive: true });
	run('src/author/run.ts', 'data');
	expect(run('src/program.ts').trim().split('\n')).toEqual([
		'No claim "nowhere" in the dataset. Add it, or remove the reference.',
		expect.stringContaining('qualifies runs in a circle, visa-renewal-refused → visa-renewal-refused'),
		expect.stringContaining('The relation "visa-renewal-refused qualifies visa-renewal-refused" is in the record only'),
		expect.stringContaining('The relation "visa-renewal-refused qualifies nowhere" is in the record only'),
		'visa-renewal-refused',
	]);
	const generated = readFileSync(join(folder, 'src/generated/claims.ts'), 'utf8');
	expect(generated).toContain('"qualifies":[]');
	expect(generated).toMatch(/^\treadonly qualifies: \{\};$/m);
});
