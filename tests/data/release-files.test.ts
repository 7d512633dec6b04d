import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changelogSection, dataPart, firstDataPart, withSection } from '../../src/release/changelog.js';
import { withCitedVersion, withReleased, withRetirements, withShownEditions } from '../../src/release/stamp.js';
import { smallDataset } from './compile-small.js';

describe('a section of the changelog', () => {
	const release = { version: '1.1.0', date: '2027-01-15', summaries: [], data: '- The claim "a" is new.' };

	test('has what the data is now and what the code does, apart', () => {
		const summaries = ['**Data**: Swifts are told by name.\n\n**Code**: `where` is faster.', 'Fewer bytes.'];
		expect(changelogSection({ ...release, summaries })).toBe(
			[
				'## 1.1.0 - 2027-01-15',
				'### Data',
				'Swifts are told by name.',
				'- The claim "a" is new.',
				'### Code',
				'- `where` is faster.\n- Fewer bytes.',
			].join('\n\n'),
		);
	});

	test('says so where one of them did not change', () => {
		const section = changelogSection({ ...release, data: dataPart([]) });
		expect(section).toContain('### Data\n\nThe data is that of the release before.');
		expect(section).toContain('### Code\n\nThe code is that of the release before.');
	});

	test('goes on top of the others, below the introduction', () => {
		const changelog = '# Changelog\n\nNewest first.\n\n## 1.0.0 - 2027-01-01\n\nAll of it.\n';
		expect(withSection(changelog, '## 1.1.0 - 2027-01-15\n\nMore.')).toBe(
			'# Changelog\n\nNewest first.\n\n## 1.1.0 - 2027-01-15\n\nMore.\n\n## 1.0.0 - 2027-01-01\n\nAll of it.\n',
		);
		expect(withSection('# Changelog\n', '## 1.0.0')).toBe('# Changelog\n\n## 1.0.0\n');
	});

	test('counts the records of the first edition', () => {
		expect(firstDataPart(smallDataset())).toMatch(/^- The first edition: \d+ entities with \d+ mentions, 5 claims, /);
	});
});

describe('a release writes its day', () => {
	test('into data/edition.yaml', () => {
		const edition = "# Why.\nreleased: '2026-01-01'\nschemaVersion: '1.0.0'\n";
		expect(withReleased(edition, '2027-01-15')).toBe("# Why.\nreleased: '2027-01-15'\nschemaVersion: '1.0.0'\n");
	});

	test('into CITATION.cff, the first time and the next', () => {
		const first = withCitedVersion('title: A\nversion: 0.0.0\nlicense: MIT\n', '1.0.0', '2027-01-01');
		expect(first).toBe("title: A\nversion: 1.0.0\ndate-released: '2027-01-01'\nlicense: MIT\n");
		expect(withCitedVersion(first, '1.1.0', '2027-01-15')).toBe(
			"title: A\nversion: 1.1.0\ndate-released: '2027-01-15'\nlicense: MIT\n",
		);
	});

	test('into the retirements that it makes, and into no earlier one', () => {
		const moved = [
			'# Retired ids.',
			"old: { kind: withdrawn, reason: It was a title, edition: 1.0.0, date: '2027-01-01' }",
			'# Two headlines for one claim.',
			'other: { kind: moved, to: [new], reason: A better headline }',
			'',
		].join('\n');
		const stamped = withRetirements(moved, '1.1.0', '2027-01-15');
		expect(parse(stamped)).toEqual({
			old: { kind: 'withdrawn', reason: 'It was a title', edition: '1.0.0', date: '2027-01-01' },
			other: { kind: 'moved', to: ['new'], reason: 'A better headline', edition: '1.1.0', date: '2027-01-15' },
		});
		expect(stamped).toContain('# Two headlines for one claim.\nother:');
	});

	test('and shows editions in the documentation that the package still ships', () => {
		const page = "import 'belarus-brief/editions/1.0.0'; import 'belarus-brief/editions/1.1.0'; // 1.0.0";
		expect(withShownEditions(page, new Set(['1.0.1', '1.1.0']), '1.0.1')).toBe(
			"import 'belarus-brief/editions/1.0.1'; import 'belarus-brief/editions/1.1.0'; // 1.0.0",
		);
	});

	test('and leaves data/moved.yaml alone where nothing was retired', () => {
		for (const moved of ['# None yet.\n', '', "a: {kind:  withdrawn, edition: '1.0.0'}\n"])
			expect(withRetirements(moved, '1.1.0', '2027-01-15')).toBe(moved);
	});
});
