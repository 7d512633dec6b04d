import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SmallFolder } from './small-folder.js';
import { SMALL_TEXT, smallSource } from './small-source.js';

const CLAIMS = 'data/claims/p01-tower.yaml';
const SOURCE = smallSource();

/** A frame of the stack: nobody who wrote YAML wants to read one. */
const STACK = /^\s+at .*\d+:\d+\)?$/m;

let folder: SmallFolder;
let compiled: SmallFolder;

beforeAll(() => {
	compiled = new SmallFolder();
	expect(compiled.run('anchor').errors).toBe('');
	expect(compiled.run('data').errors).toBe('');
});

afterAll(() => compiled.delete());

beforeEach(() => {
	folder = new SmallFolder();
});

afterEach(() => folder.delete());

/** The small source's claims with some words of theirs replaced. */
function claimsWith(words: string, replacement: string): string {
	const claims = SOURCE.get(CLAIMS) ?? '';
	expect(claims.split(words)).toHaveLength(2);
	return claims.replace(words, replacement);
}

describe('anchor and data', () => {
	test('write the lock and the generated files, and find both up to date', () => {
		expect(folder.run('anchor')).toEqual({
			code: 0,
			output: '28 addresses resolved; data/anchors.lock.json is written.\n',
			errors: '',
		});
		expect(folder.run('anchor', ['--check'])).toEqual({
			code: 0,
			output: '28 addresses resolved; data/anchors.lock.json is up to date.\n',
			errors: '',
		});
		const written = folder.run('data');
		expect(written).toMatchObject({ code: 0, errors: '' });
		expect(written.output).toMatch(
			/^12 entities, 5 claims, 2 recommendations, 1 tenures, 1 characterizations\. (\d+) of \1 files written\.\n$/,
		);
		expect(folder.run('data', ['--check'])).toEqual({
			code: 0,
			output:
				'12 entities, 5 claims, 2 recommendations, 1 tenures, 1 characterizations. src/generated is up to date.\n',
			errors: '',
		});
	});

	test('give the same bytes a second time, and in another folder', () => {
		folder.run('anchor');
		folder.run('data');
		expect(folder.files()).toEqual(compiled.files());
		folder.run('anchor');
		expect(folder.run('data').output).toMatch(/ 0 of \d+ files written\.\n$/);
		expect(folder.files()).toEqual(compiled.files());
	});

	test('read the text from the path given as argument', () => {
		folder.write('elsewhere.txt', SMALL_TEXT);
		expect(folder.run('anchor', ['elsewhere.txt'], 'nowhere.txt')).toMatchObject({ code: 0, errors: '' });
	});
});

describe('data', () => {
	beforeEach(() => {
		folder.delete();
		folder = new SmallFolder(compiled);
	});

	test('works without the text', () => {
		folder.remove('text.txt');
		expect(folder.run('data', [], 'nowhere.txt')).toMatchObject({ code: 0, errors: '' });
		expect(folder.run('data', ['--check'], 'nowhere.txt')).toMatchObject({ code: 0, errors: '' });
	});

	test('prints every fault on a line of its own, counts them and writes nothing', () => {
		folder.write(
			CLAIMS,
			claimsWith('holders: [tess-rowan]', 'holders: [tess-rowen]').replace('status: hedged', 'status: hedge'),
		);
		const before = folder.files();
		const { code, output, errors } = folder.run('data');
		expect(code).toBe(1);
		expect(output).toBe('');
		expect(errors).toBe(
			[
				`${CLAIMS}:18:13  No entity "tess-rowen" in the dataset. Did you mean "tess-rowan"?`,
				`${CLAIMS}:28:11  status is "hedge": it is one of "asserted", "presupposed", "hedged" or "reported". Did you mean "hedged"?`,
				'',
				'2 faults; nothing was written.',
				'',
			].join('\n'),
		);
		expect(folder.files()).toEqual(before);
	});

	test('speaks of one fault in the singular', () => {
		folder.write('data/notes.yaml', 'a: 1\n');
		expect(folder.run('data', ['--check']).errors).toMatch(/\n\n1 fault; nothing was written\.\n$/);
	});

	test.each<[string, (generated: string) => void]>([
		['stale', (file) => folder.write(file, `${folder.read(file)}\n`)],
		['missing', (file) => folder.remove(file)],
	])('--check fails when a generated file is %s, and mends nothing', (_, spoil) => {
		for (const file of [
			'src/generated/claims.ts',
			'src/generated/data/claims.json',
			'src/generated/schema/claims.json',
		])
			spoil(file);
		const before = folder.files();
		expect(folder.run('data', ['--check'])).toEqual({
			code: 1,
			output: '',
			errors:
				'src/generated is stale: claims.ts, data/claims.json, schema/claims.json. Run `npm run data` and commit what it writes.\n',
		});
		expect(folder.files()).toEqual(before);
		expect(folder.run('data').output).toMatch(/ 3 of \d+ files written\.\n$/);
		expect(folder.run('data', ['--check']).code).toBe(0);
	});

	test('--check fails when a generated file is there that should not be; data removes it', () => {
		folder.write('src/generated/data/otters.json', '{}');
		expect(folder.run('data', ['--check'])).toEqual({
			code: 1,
			output: '',
			errors: 'src/generated is stale: data/otters.json. Run `npm run data` and commit what it writes.\n',
		});
		expect(folder.run('data').code).toBe(0);
		expect(folder.files().has('src/generated/data/otters.json')).toBe(false);
	});

	test('--check fails when the sources changed', () => {
		folder.write(CLAIMS, claimsWith('swifts nest', 'swifts breed'));
		const { code, errors } = folder.run('data', ['--check']);
		expect(code).toBe(1);
		expect(errors).toMatch(/^src\/generated is stale: claims\.ts, data\/article\.json, /);
	});

	test.each([
		[
			'missing',
			undefined,
			/^data\/anchors\.lock\.json is missing\. Restore it from version control, or write it with `npm run anchor`/,
		],
		[
			'no JSON',
			'{',
			/^data\/anchors\.lock\.json is not a lock of this version\. Write it anew with `npm run anchor`\./,
		],
		[
			'of another shape',
			'{"text":{}}',
			/^data\/anchors\.lock\.json is not a lock of this version\. Write it anew with `npm run anchor`\./,
		],
	])('tells what to do where the lock is %s', (_, content, message) => {
		if (content === undefined) folder.remove('data/anchors.lock.json');
		else folder.write('data/anchors.lock.json', content);
		const { code, errors } = folder.run('data');
		expect(code).toBe(1);
		expect(errors).toMatch(message);
		expect(errors).not.toMatch(STACK);
	});

	test('tells that the article is missing', () => {
		folder.remove('data/article.yaml');
		const { code, errors } = folder.run('data');
		expect({ code, errors }).toEqual({
			code: 1,
			errors: 'data/article.yaml is missing. Restore it: everything is anchored in its passages.\n',
		});
	});

	test('tells of YAML in a folder that it does not read', () => {
		folder.write('data/claims/more/p01-more.yaml', 'a: 1\n');
		folder.write('data/notes/p01.yaml', 'a: 1\n');
		const { code, errors } = folder.run('data');
		expect(code).toBe(1);
		expect(errors).toContain('data/claims/more/p01-more.yaml:1:1  No file of this name belongs in data/.');
		expect(errors).toContain('data/notes/p01.yaml:1:1  No file of this name belongs in data/.');
	});
});

describe('anchor', () => {
	test('without the text says what it needs, and leaves the lock alone', () => {
		folder.write('data/anchors.lock.json', compiled.read('data/anchors.lock.json'));
		const before = folder.files();
		expect(folder.run('anchor', [], 'nowhere.txt')).toEqual({
			code: 1,
			output: '',
			errors:
				'No text at "nowhere.txt". Give its path as argument or in BELARUS_BRIEF_TEXT. Without the text, data/anchors.lock.json stays as it is and `npm run data` works from it.\n',
		});
		expect(folder.files()).toEqual(before);
	});

	test('--check fails where an address is new, and writes nothing', () => {
		folder.write('data/anchors.lock.json', compiled.read('data/anchors.lock.json'));
		folder.write(CLAIMS, claimsWith("at: 'p01.1:1-13'", "at: 'p01.1:1-12'"));
		const before = folder.files();
		expect(folder.run('anchor', ['--check'])).toEqual({
			code: 1,
			output: '',
			errors: 'data/anchors.lock.json is stale. Run `npm run anchor` and commit it.\n',
		});
		expect(folder.files()).toEqual(before);
	});

	test.each([
		['a word', 'nesting boxes', 'hidden boxes'],
		['a mark', 'anyway.', 'anyway!'],
	])('refuses a text in which %s changed', (_, words, replacement) => {
		folder.write('text.txt', SMALL_TEXT.replace(words, replacement));
		const before = folder.files();
		const { code, output, errors } = folder.run('anchor');
		expect({ code, output }).toEqual({ code: 1, output: '' });
		expect(errors).toMatch(
			/^The text at "text\.txt" is not the one the data annotates: its canonical form has sha256 [0-9a-f]{64} and \d+ code points, data\/article\.yaml says [0-9a-f]{64} and 475\. If the article was edited, review every address, then correct `text` there\.\n$/,
		);
		expect(folder.files()).toEqual(before);
	});

	test.each([
		['with a word more', SMALL_TEXT.replace('nesting boxes', 'big nesting boxes')],
		['with a block more', `${SMALL_TEXT}\n\nThe end.\n`],
		['that is empty', ''],
	])('refuses a text %s in a sentence, without a stack', (_, text) => {
		folder.write('text.txt', text);
		const before = folder.files();
		const { code, errors } = folder.run('anchor');
		expect(code).toBe(1);
		expect(errors).toMatch(/is not the one the data annotates/);
		expect(errors).not.toMatch(STACK);
		expect(folder.files()).toEqual(before);
	});

	test('takes the same text in another encoding: line ends, marks and white space', () => {
		folder.write(
			'text.txt',
			`\uFEFF${SMALL_TEXT.replaceAll('\n', '\r\n').replace('mill tower', 'mill\u00A0  tow\u00ADer').normalize('NFD')}\n\n`,
		);
		expect(folder.run('anchor').code).toBe(0);
		expect(folder.read('data/anchors.lock.json')).toBe(compiled.read('data/anchors.lock.json'));
	});

	test('tells all wrong addresses with file, line and column', () => {
		folder.write(CLAIMS, claimsWith("at: 'p01.1:1-13'", "at: 'p01.1:1-14'"));
		folder.write('data/mentions/p00.yaml', (SOURCE.get('data/mentions/p00.yaml') ?? '').replace('p00.1:1', 'p09.1:1'));
		const { code, errors } = folder.run('anchor');
		expect(code).toBe(1);
		expect(errors.split('\n')).toEqual([
			`${CLAIMS}:10:7  "p01.1:1-14" reaches outside its sentence: p01.1 has 13 words. \`npm run words p01\` prints them.`,
			'data/mentions/p00.yaml:2:11  "p09.1:1" names passage "p09", which data/article.yaml does not have. The passages are p00, p01, p02, p03, p04.',
			'',
		]);
	});

	test.each([
		['a cue', CLAIMS, 'words: argues', 'words: says', `${CLAIMS}:16:17  words "says" are not the words at p01.2:4.`],
		[
			'a label',
			'data/characterizations.yaml',
			'label: stubborn',
			'label: stoic',
			'data/characterizations.yaml:3:10  label "stoic" are not the words at p01.2:12.',
		],
	])('tells %s that is not in the text', (_, file, words, replacement, message) => {
		folder.write(file, (SOURCE.get(file) ?? '').replace(words, replacement));
		expect(folder.run('anchor')).toEqual({
			code: 1,
			output: '',
			errors: `${message} Correct the words or the address; \`npm run words\` prints both.\n`,
		});
	});

	test('tells malformed YAML, of the article too', () => {
		folder.write(CLAIMS, 'boxes-lost: [\n');
		expect(folder.run('anchor').errors).toMatch(/^data\/claims\/p01-tower\.yaml:2:1 {2}/);
		folder.write('data/article.yaml', 'id: [\n');
		const { code, errors } = folder.run('anchor');
		expect(code).toBe(1);
		expect(errors).toMatch(/^data\/article\.yaml:2:1 {2}/m);
		expect(errors).not.toMatch(STACK);
	});
});

describe('words', () => {
	test('prints the sentences of a passage with each word numbered', () => {
		expect(folder.run('words', ['p03'])).toEqual({
			code: 0,
			output: [
				'p03.1  For[1] this[2] reason[3], the[4] parish[5] council[6] should[7] restore[8] the[9] tower[10].',
				'p03.2  To[1] this[2] end[3], neighbors[4] must[5] lend[6] their[7] ladders[8].',
				'p03.3  The[1] swifts[2] will[3] then[4] be[5] safe[6] from[7] the[8] rain[9].',
				'',
			].join('\n\n'),
			errors: '',
		});
	});

	test('prints all passages where none is named, marks and emoji included', () => {
		const { code, output } = folder.run('words');
		expect(code).toBe(0);
		expect(output).toContain(
			'p01.2  Keeper[1] Tess[2] Rowan[3] argues[4] that[5] the[6] swifts[7] came[8] back[9] to[10] the[11] “stubborn[12]” ruin[13] anyway[14].',
		);
		expect(output).toContain('p02.1  Read[1] on[2] 🐦\n');
		expect(output).toContain('the[6] author[7]’s[8] own[9].');
		expect(output.replace(/\[\d+\]|p\d\d\.\d {2}/g, '').replace(/\s+/g, ' ')).toBe(
			`${SMALL_TEXT.replace(/\s+/g, ' ').trim()} `,
		);
	});

	test('names the passages where one is not there', () => {
		expect(folder.run('words', ['p99'])).toEqual({
			code: 1,
			output: '',
			errors: 'No passage "p99". The passages are p00, p01, p02, p03, p04.\n',
		});
	});

	test('without the text says what it needs', () => {
		expect(folder.run('words', ['p01'], 'nowhere.txt')).toEqual({
			code: 1,
			output: '',
			errors:
				'No text at "nowhere.txt". Give its path as the second argument or in BELARUS_BRIEF_TEXT; only `words` and `anchor` need it.\n',
		});
	});

	test('does not number another text, and says so without a stack', () => {
		folder.write('text.txt', SMALL_TEXT.replace('nesting boxes', 'big nesting boxes'));
		const { code, output, errors } = folder.run('words', ['p01']);
		expect({ code, output }).toEqual({ code: 1, output: '' });
		expect(errors).toMatch(/Passage p01 has 41 words, its sentences in data\/article\.yaml add up to 40/);
		expect(errors).not.toMatch(STACK);
	});
});

describe('coverage:text', () => {
	beforeEach(() => {
		folder.delete();
		folder = new SmallFolder(compiled);
	});

	test('lists what each sentence carries, and ends with 1 where one has neither record nor reason', () => {
		const { code, output, errors } = folder.run('coverage:text');
		expect(code).toBe(1);
		expect(output).toMatch(/^p00\.1 /);
		expect(errors).toMatch(/^9 sentences, \d+ of them with neither record nor reason\.\n$/);
	});

	test('gives offsets where the text is not at hand', () => {
		const { errors } = folder.run('coverage:text', ['--json'], 'nowhere.txt');
		expect(errors).toMatch(/^No text at "nowhere\.txt": uncovered words are given by their offsets\.\n/);
	});
});

describe('in a process of its own', { timeout: 60_000 }, () => {
	test('a command prints what was asked for on standard output and ends with its code', async () => {
		expect(await folder.start('words', 'p02')).toEqual({
			code: 0,
			output: 'p02.1  Read[1] on[2] 🐦\n\n',
			errors: '',
		});
	});

	test('a command prints what went wrong on standard error, without a stack', async () => {
		expect(await folder.start('data', '--check')).toEqual({
			code: 1,
			output: '',
			errors:
				'data/anchors.lock.json is missing. Restore it from version control, or write it with `npm run anchor`, which needs the text.\n',
		});
	});

	test('what is no command is told', async () => {
		expect(await folder.start('otter')).toEqual({
			code: 1,
			output: '',
			errors: 'No command "otter". The commands are anchor, coverage:text, data, words.\n',
		});
	});
});
