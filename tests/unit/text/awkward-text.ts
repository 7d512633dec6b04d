import fc from 'fast-check';

/** What pages hold beside plain letters: line ends, odd spaces, soft hyphens, marks, quotes, dashes, astral characters. */
const PIECES = [
	...['a', 'Z', 'swift', ' ', '  ', '.', ','],
	...['\n', '\r', '\r\n', '\n\n', '\n \n', '\t', '\f', '\u00A0', '\u2009', '\u2028', '\u3000', '\uFEFF'],
	...[
		'\u00AD',
		'\u200D',
		'\u0301',
		'\u0327',
		'e\u0301',
		'\u00E9',
		'\u0130',
		'ß',
		'Σ',
		'ς',
		'ﬁ',
		'Å',
		'½',
		'…',
		'¨',
		'´',
	],
	...["'", '’', '‘', '"', '“', '”', '«', '-', '‑', '–', '—', '−', '′', '″'],
	...['🐦', '𝔖', '👩‍🌾', 'й', 'и\u0306', '가', '\u1100\u1161', '漢', '٣'],
];

/** Texts of awkward characters, and texts of any characters. */
export const awkwardText = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc.string({ unit: 'binary', maxLength: 30 }),
);
