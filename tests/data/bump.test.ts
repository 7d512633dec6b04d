import { describe, expect, test } from 'vitest';
import { readFrozenEditions } from '../../src/author/editions.js';
import { compiledDataset, packageVersion } from '../../src/author/project.js';
import { unreleasedNotes } from '../../src/release/changelog.js';
import { notFrozen, promiseFault, releasePlan } from '../../src/release/plan.js';
import { smallDataset } from './compile-small.js';
import { type Change, datasetWith } from './dataset-with.js';

const latest = readFrozenEditions().at(-1);

describe.skipIf(latest === undefined)('the next release', () => {
	test('has the latest frozen edition behind it: package.json is of its version', () => {
		expect(packageVersion(), 'Run `npm run version`, which freezes an edition with each version.').toBe(
			latest?.edition.version,
		);
	});

	test('is promised by the pending changesets as high as the data needs it', async () => {
		const notes = latest ? unreleasedNotes(latest, compiledDataset(latest.edition.version)) : [];
		const { bump } = await releasePlan('.', packageVersion());
		expect(promiseFault(notes, bump), promiseFault(notes, bump)).toBeUndefined();
	});
});

describe('a promise', () => {
	const frozen = smallDataset();
	const notesWith = (...changes: readonly Change[]) => unreleasedNotes(frozen, datasetWith(...changes));
	const wording = notesWith([['claims', 'swifts-returned', 'that'], 'they came back']);
	const status = notesWith([['claims', 'swifts-returned', 'status'], 'hedged']);
	const gone = notesWith(
		[['claims', 'swifts-returned'], undefined],
		[['claims', 'pairs-bred', 'that'], 'pairs had young'],
	);

	test.each([
		['none', []],
		['patch', wording],
		['minor', status],
		['major', gone],
	] as const)('of %s is kept where no more is needed', (promised, notes) => {
		expect(promiseFault(notes, promised)).toBeUndefined();
		expect(promiseFault(notes, 'major')).toBeUndefined();
	});

	test.each([
		['none', wording, 'patch', 'The claim "swifts-returned" differs in `that`.'],
		['patch', status, 'minor', 'The claim "swifts-returned" differs in `status`'],
		['minor', gone, 'major', 'The claim "swifts-returned" is gone'],
	] as const)('of %s is broken where more is needed, and the records are named', (promised, notes, least, named) => {
		const fault = promiseFault(notes, promised);
		expect(fault).toContain(`The data needs a ${least} release`);
		expect(fault).toContain(named);
		expect(fault).toContain(`Write a changeset that says ${least}`);
	});

	test('that is too small names only what it is too small for', () => {
		expect(promiseFault(gone, 'minor')).not.toContain('pairs-bred');
	});

	test('is needed for another order of relations too, which a diff does not list', () => {
		const [first, ...rest] = frozen.links;
		const reordered = { ...frozen, links: [...rest, ...(first ? [first] : [])] };
		const signed = { ...reordered, edition: { ...frozen.edition, digest: 'e'.repeat(64) } };
		expect(promiseFault(unreleasedNotes(frozen, signed), 'none')).toContain('needs a patch release');
	});
});

describe('what is published', () => {
	const frozen = smallDataset();
	const later = (path: readonly string[], value: string) => datasetWith([path, value]);

	test('is what the latest edition froze', () => {
		expect(notFrozen(frozen, frozen)).toBeUndefined();
	});

	test('is never of a version without an edition', () => {
		expect(notFrozen(undefined, frozen)).toContain(
			'package.json is of version 1.2.0, and the latest frozen edition is none.',
		);
		expect(notFrozen(frozen, later(['edition', 'version'], '1.3.0'))).toContain('the latest frozen edition is 1.2.0');
	});

	test('is never other data under the version of an edition', () => {
		expect(notFrozen(frozen, later(['edition', 'digest'], 'e'.repeat(64)))).toContain(
			'The data has changed since edition 1.2.0 was frozen',
		);
	});
});
