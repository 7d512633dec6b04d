import { fold } from '../../src/text/fold.js';

/** What may become of an anchor's words under an edit. */
export type Expected =
	/** All stand where they stood. */
	| 'exact'
	/** All stand, perhaps elsewhere. */
	| 'standing'
	/** Those of the sentences that the edit left alone stand. */
	| 'by-sentence'
	/** None stands. */
	| 'none';

/** One way in which a page comes to differ from the text of an edition. */
export interface PageEdit {
	readonly name: string;
	readonly expected: Expected;
	edit(text: string): string;
	/** How the words of such a page are compared, where folding is not enough. */
	readonly read?: (text: string) => string;
}

const blocksOf = (text: string) => text.trim().split(/\n\s*\n/);
const joined = (blocks: readonly string[]) => `${blocks.join('\n\n')}\n`;

/** The word in the middle of the longest block: one that a sentence has on both sides. */
function middleWord(text: string): { readonly before: string; readonly word: string; readonly after: string } {
	const longest = blocksOf(text).toSorted((a, b) => b.length - a.length)[0] ?? '';
	const at = longest.indexOf(' ', longest.length / 2) + 1;
	const start = text.indexOf(longest) + at;
	const word = /^\p{L}+/u.exec(text.slice(start))?.[0] ?? '';
	return { before: text.slice(0, start), word, after: text.slice(start + word.length) };
}

const rotated = (text: string) =>
	text.replace(/\p{L}/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x1000));

/** A text as a PDF file gives it: lines of some 70 characters, the word at the end of each broken with a hyphen, hyphens of its own kept. */
function broken(text: string): string {
	return text.replace(/(.{70}\S*?\p{Ll}{3})(\p{Ll}{3})/gu, '$1-\n$2').replace(/(\p{L})-(\p{Ll})/gu, '$1-\n$2');
}

/** A text without the hyphens that part letters, whether they were there or end a line. */
function unbroken(text: string): string {
	return fold(text).replace(/(?<=\p{L})- ?(?=\p{L})/gu, '');
}

/** The edits that publishers make, and some that they do not. */
export const PAGE_EDITS: readonly PageEdit[] = [
	{ name: 'nothing', expected: 'exact', edit: (text) => text },
	{ name: 'CRLF', expected: 'exact', edit: (text) => text.replaceAll('\n', '\r\n') },
	{ name: 'NFD', expected: 'exact', edit: (text) => text.normalize('NFD') },
	{
		name: 'straight quotes',
		expected: 'exact',
		edit: (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
	},
	{
		name: 'curly quotes and long dashes',
		expected: 'exact',
		edit: (text) => text.replaceAll("'", '’').replace(/"/g, '”').replaceAll('-', '–'),
	},
	{ name: 'capitals', expected: 'exact', edit: (text) => text.toUpperCase() },
	{ name: 'non-breaking and double spaces', expected: 'exact', edit: (text) => text.replaceAll(' ', '\u00A0  ') },
	{ name: 'soft hyphens', expected: 'exact', edit: (text) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00AD$2') },
	...['200B', '200C', '200D', '2060', '200E', '200F', '061C', 'FEFF', 'FE0F', '180E'].map(
		(code): PageEdit => ({
			name: `U+${code} behind commas and inside words`,
			expected: 'exact',
			edit: (text) =>
				text
					.replaceAll(',', `,${String.fromCodePoint(Number.parseInt(code, 16))}`)
					.replace(/(\p{L}{3})(\p{L}{3})/gu, `$1${String.fromCodePoint(Number.parseInt(code, 16))}$2`),
		}),
	),
	{ name: 'U+0085 as the end of a line', expected: 'exact', edit: (text) => text.replaceAll('\n', '\u0085') },
	{
		name: 'a stress mark on the first vowel of each word',
		expected: 'exact',
		edit: (text) => text.replace(/(?<![\p{L}\p{M}])([^\s\p{P}]*?[aeiouаеёиоуыэюя])/gu, '$1\u0301'),
	},
	{ name: 'words broken at the ends of lines', expected: 'standing', edit: broken, read: unbroken },
	{ name: 'hard wraps', expected: 'exact', edit: (text) => text.replace(/(.{40}\S*) /g, '$1\n') },
	{ name: 'a box after the second block', expected: 'standing', edit: withBox },
	{ name: "an editor's note on top", expected: 'standing', edit: (text) => `Note: a figure was corrected.\n\n${text}` },
	{
		name: 'two blocks swapped',
		expected: 'standing',
		edit(text) {
			const [first = '', second = '', third = '', fourth = '', ...rest] = blocksOf(text);
			return joined([first, fourth, third, second, ...rest]);
		},
	},
	{ name: 'an astral character before the title', expected: 'standing', edit: (text) => `🐦 ${text}` },
	{
		name: 'one word changed',
		expected: 'by-sentence',
		edit(text) {
			const { before, after } = middleWord(text);
			return `${before}replaced${after}`;
		},
	},
	{
		name: 'one word dropped',
		expected: 'by-sentence',
		edit(text) {
			const { before, after } = middleWord(text);
			return `${before}${after}`;
		},
	},
	{
		name: 'a sentence deleted',
		expected: 'by-sentence',
		edit: (text) => text.replace(/(?<=\. )[^.\n]+\.(?= )/, ''),
	},
	{ name: 'a spelling sweep', expected: 'by-sentence', edit: (text) => text.replaceAll('or', 'our') },
	{ name: 'blocks split at each sentence', expected: 'exact', edit: (text) => text.replaceAll('. ', '.\n\n') },
	{
		name: 'two blocks merged',
		expected: 'exact',
		edit(text) {
			const [first = '', second = '', third = '', ...rest] = blocksOf(text);
			return joined([first, `${second} ${third}`, ...rest]);
		},
	},
	{ name: 'the whole text twice', expected: 'standing', edit: (text) => `${text}\n\n${text}` },
	{ name: 'the text in other letters', expected: 'none', edit: rotated },
	{ name: 'an empty page', expected: 'none', edit: () => '' },
	{ name: 'a page in another language', expected: 'none', edit: () => 'Стрыжы вяртаюцца. '.repeat(500) },
	{
		name: 'a page of 5 MB around it',
		expected: 'standing',
		edit: (text) => `${'lorem ipsum dolor '.repeat(140_000)}\n\n${text}\n\n${'sit amet elit '.repeat(180_000)}`,
	},
];

function withBox(text: string): string {
	const [first = '', second = '', ...rest] = blocksOf(text);
	return joined([first, second, 'Sign up for our letter', ...rest]);
}
