import { describe, expect, test } from 'vitest';
import { compile } from '../../src/author/compile.js';
import { formatFaults } from '../../src/author/source/yaml.js';
import { faultsOf, lockFor, parsed } from './compile-small.js';
import { type Edit, smallSourceWith } from './edit.js';
import { SMALL_VERSION } from './small-source.js';

const CLAIMS = 'data/claims/p01-tower.yaml';

/** What is wrong after some changes where nobody ran `npm run anchor`. */
function faultsByOldLock(...edits: readonly Edit[]): string[] {
	const compiled = compile(parsed(smallSourceWith(...edits)), lockFor(), SMALL_VERSION);
	return compiled.success ? [] : formatFaults(compiled.faults).split('\n');
}

describe('an address is told with its remedy where it', () => {
	test.each([
		[
			'reaches outside its sentence',
			"'p01.1:1-14'",
			'"p01.1:1-14" reaches outside its sentence: p01.1 has 13 words. `npm run words p01` prints them.',
		],
		[
			'names an unknown passage',
			"'p09.1:1-13'",
			'"p09.1:1-13" names passage "p09", which data/article.yaml does not have. The passages are p00, p01, p02, p03, p04.',
		],
		[
			'names an unknown sentence',
			"'p01.4:1'",
			'"p01.4:1" names sentence 4, but passage p01 has 3. `npm run words p01` prints them.',
		],
		['ends before it starts', "'p01.1:13-1'", '"p01.1:13-1" ends before it starts. Put the lower word number first.'],
		[
			'counts from nought',
			"'p01.1:0-3'",
			'"p01.1:0-3" is no address. Write passage, sentence and words: p03.1:7-14, or p03.1:7 for one word.',
		],
		[
			'quotes the text',
			'the old mill tower',
			'"the old mill tower" is no address. Write passage, sentence and words: p03.1:7-14, or p03.1:7 for one word.',
		],
		['is a number', '12', "12 is no address. Write passage, sentence and words: 'p03.1:7-14'."],
		[
			'names a key of every object',
			"'constructor.1:1'",
			/names passage "constructor", which data\/article\.yaml does not have/,
		],
	])('%s', (_, address, message) => {
		const faults = faultsOf([CLAIMS, "at: 'p01.1:1-13'", `at: ${address}`]);
		expect(faults).toEqual([
			typeof message === 'string' ? `${CLAIMS}:10:7  ${message}` : expect.stringMatching(message),
		]);
	});

	test('stands in a list', () => {
		expect(faultsOf([CLAIMS, "'p01.3:5-9']", "'p01.3:5-99']"])).toEqual([
			`${CLAIMS}:35:21  "p01.3:5-99" reaches outside its sentence: p01.3 has 13 words. \`npm run words p01\` prints them.`,
		]);
	});

	test.each<[string, Edit, string]>([
		['a quantity', [CLAIMS, "unit: pairs, at: 'p01.3:1-4'", "unit: pairs, at: 'p01.3:1-40'"], `${CLAIMS}:33:60`],
		['a time', [CLAIMS, "'p01.3:10-13' }", "'p01.3:10-130' }"], `${CLAIMS}:32:51`],
		['a marker', ['data/recommendations.yaml', "'p03.1:1-3'", "'p03.1:1-33'"], 'data/recommendations.yaml:13:38'],
		['a mention', ['data/mentions/p01.yaml', "'p01.1:2-4'", "'p01.1:2-40'"], 'data/mentions/p01.yaml:2:11'],
		['a tenure', ['data/tenures.yaml', "'p01.2:1-3'", "'p01.2:1-30'"], 'data/tenures.yaml:5:7'],
		['the disclaimer', ['data/article.yaml', "'p04.1:1-9'", "'p04.1:1-90'"], 'data/article.yaml:10:13'],
		['the date of publication', ['data/article.yaml', "'p01.1:13'", "'p01.1:130'"], 'data/article.yaml:9:76'],
		[
			'the date of an event',
			['data/entities/events.yaml', "'p01.1:13'", "'p01.1:130'"],
			'data/entities/events.yaml:3:29',
		],
	])('stands in %s', (_, edit, position) => {
		expect(faultsOf(edit)).toEqual([expect.stringMatching(`^${position} {2}.*reaches outside its sentence`)]);
	});

	test.each<[string, Edit, string]>([
		['a claim', [CLAIMS, "'p01.1:1-13'", "'p03.1:4-10'"], 'This stands in p03, and the file is for p01.'],
		[
			'a mention',
			['data/mentions/p01.yaml', "'p01.1:2-4'", "'p03.1:2-4'"],
			'This stands in p03, and the file is for p01.',
		],
	])('leads %s to the passage of another file', (_, edit, message) => {
		expect(faultsOf(edit).join('\n')).toContain(message);
	});

	test('stands in a cue', () => {
		expect(faultsOf([CLAIMS, "'p01.2:4'", "'p01.2:44'"])).toEqual([
			`${CLAIMS}:16:43  "p01.2:44" reaches outside its sentence: p01.2 has 14 words. \`npm run words p01\` prints them.`,
		]);
	});
});

describe('by a lock that somebody forgot to renew', () => {
	test('a new address is told', () => {
		expect(faultsByOldLock([CLAIMS, "at: 'p01.1:1-13'", "at: 'p01.1:1-12'"])).toEqual([
			`${CLAIMS}:10:7  "p01.1:1-12" is not in data/anchors.lock.json. Run \`npm run anchor\`, which needs the text, and commit the lock.`,
		]);
	});

	test('a changed text is told', () => {
		const changed = 'f'.repeat(64);
		const [whole = '', sha256 = ''] = /sha256: (\w+)/.exec(smallSourceWith().get('data/article.yaml') ?? '') ?? [];
		expect(faultsByOldLock(['data/article.yaml', whole, `sha256: ${changed}`])).toEqual([
			`data/article.yaml:12:63  "${changed}" is not the text that data/anchors.lock.json was made from (${sha256}). Run \`npm run anchor\` with the text that \`sha256\` names.`,
		]);
	});

	test('a passage that it does not have is told, and so are sentences that it counts otherwise', () => {
		const stale =
			'The lock does not have this passage, or has it with other sentences. Run `npm run anchor`, which needs the text, and commit the lock.';
		const added = '  - { id: p05, role: body, voice: [ivy-marsh], sentences: [3] }\n';
		expect(faultsByOldLock(['data/article.yaml', 'sentences: [9] }\n', `sentences: [9] }\n${added}`])).toContain(
			`data/article.yaml:19:5  ${stale}`,
		);
		expect(faultsByOldLock(['data/article.yaml', 'sentences: [5]', 'sentences: [2, 3]'])).toContain(
			`data/article.yaml:14:5  ${stale}`,
		);
	});
});
