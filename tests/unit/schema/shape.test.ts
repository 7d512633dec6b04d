import type { Fault } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { faultsWith } from './faults-with.js';

const CLAIM = ['claims', 'bees-return'];
const THAT = [...CLAIM, 'that'];

const wrong: readonly (readonly [what: string, path: Fault['path'], value: unknown, message: string])[] = [
	['a field that is missing', THAT, undefined, 'that is missing: it is a string. Add it.'],
	['a collection that is missing', ['moved'], undefined, 'moved is missing: it is an object. Add it.'],
	[
		'null where a field could be left out',
		[...CLAIM, 'cue'],
		null,
		'cue is null: it is an object. Give one, or leave the field out if it is optional.',
	],
	['an array left out', [...CLAIM, 'opposes'], undefined, 'opposes is missing: it is an array. Add it.'],
	['a value of the wrong type', THAT, 5, 'that is 5: it is a string. Give one.'],
	[
		'a value outside an enumeration',
		[...CLAIM, 'status'],
		'assertd',
		'status is "assertd": it is one of "asserted", "presupposed", "hedged" or "reported". Did you mean "asserted"?',
	],
	[
		'an entity of no known kind',
		['entities', 'vale', 'kind'],
		'country',
		'kind is "country": it is one of "person", "organization", "group", "polity", "place", "post", "event" or "work". Choose one of these.',
	],
	[
		'another form of the text',
		['article', 'text', 'form'],
		'canon-2',
		'form is "canon-2": it is always "canon-1". Did you mean "canon-1"?',
	],
	['a claim without an anchor', [...CLAIM, 'anchors'], [], 'anchors is empty: it needs at least 1. Add one.'],
	['a negative offset', [...CLAIM, 'anchors', 0, 'start'], -1, 'start is -1: it is at least 0. Give a larger number.'],
	['half a code point', [...CLAIM, 'anchors', 0, 'end'], 1.5, 'end is 1.5: it is a whole number. Give one.'],
	[
		'a rolling hash over 32 bits',
		['fingerprints', '0-22', 'roll'],
		2 ** 32,
		'roll is 4294967296: it is at most 4294967295. Give a smaller number.',
	],
	['no text', THAT, '', 'that is "": text is never empty. Write it, or leave the field out if it is optional.'],
	['HTML', THAT, 'bees <b>came</b> back', 'that is "bees <b>came</b> back": plain text has no HTML tags. Remove them.'],
	[
		'an HTML tag that is not closed',
		THAT,
		'bees <img src=x onerror=alert(1) ',
		'that is "bees <img src=x onerror=alert(1) ": plain text has no HTML tags. Remove them.',
	],
	[
		'a control character',
		THAT,
		'bees\u001b[31m',
		'that is "bees\\u001b[31m": plain text has no line breaks or other control characters. Remove them.',
	],
	[
		'a C1 control character',
		THAT,
		'bees\u009b31m',
		'that is "bees\\u009b31m": plain text has no line breaks or other control characters. Remove them.',
	],
	[
		'a line break',
		THAT,
		'bees\nreturn',
		'that is "bees\\nreturn": plain text has no line breaks or other control characters. Remove them.',
	],
	[
		'a bidirectional control character',
		THAT,
		'bees \u202Ereturn',
		'that is "bees \\u202ereturn": plain text has no bidirectional control characters. Remove them.',
	],
	[
		'half of a surrogate pair',
		THAT,
		'bees \uD83D',
		'that is "bees \\ud83d": half of a surrogate pair is no character. Remove it.',
	],
	[
		'text over 1,000 characters, cut short in the message',
		THAT,
		'b'.repeat(1001),
		`that is "${'b'.repeat(79)}…": text has at most 1,000 characters. Shorten it.`,
	],
	[
		'a javascript: address',
		['article', 'url'],
		'javascript:alert(1)',
		'url is "javascript:alert(1)": a web address starts with http:// or https:// and is percent-encoded. Give one.',
	],
	[
		'an address with a user name that passes for a host',
		['article', 'url'],
		'https://hedge-post.example@evil.example/',
		'url is "https://hedge-post.example@evil.example/": a web address starts with http:// or https:// and is percent-encoded. Give one.',
	],
	[
		'a date in words',
		['entities', 'hard-winter', 'when', 'edtf'],
		'winter 2012',
		'edtf is "winter 2012": a time is EDTF, level 1: a year, month or day such as 2022-03~, a season such as 2022-21, or an interval such as 2020/2022 or 2022-02-24/... Write it so.',
	],
	[
		'an upper-case digest',
		['edition', 'digest'],
		'A'.repeat(64),
		`digest is "${'A'.repeat(64)}": a SHA-256 digest is 64 lower-case hexadecimal digits. Compute it again.`,
	],
	[
		'a version of two numbers',
		['edition', 'version'],
		'1.0',
		'version is "1.0": a version has three numbers, such as 1.0.0. Write it so.',
	],
	[
		'a label of four words',
		['characterizations', 'mowing-called-needless', 'label'],
		'a needless sort of mowing',
		'label is "a needless sort of mowing": a label has at most three words. Keep the loaded ones.',
	],
	[
		'a field of another branch of a union: the branch with the fewest faults speaks',
		['claims', 'hives-sold', 'when'],
		{ relative: 'befor', to: 'great-frost' },
		'relative is "befor": it is one of "before", "during", "after" or "since". Did you mean "before"?',
	],
];

describe('a dataset of the wrong shape', () => {
	test.each(wrong)('has a fault for %s', (_, path, value, message) => {
		expect(faultsWith([path, value])).toEqual([expect.objectContaining({ message })]);
	});

	test.each(wrong.slice(0, -1))('tells where: %s', (_, path, value) => {
		expect(faultsWith([path, value])[0]?.path).toEqual(path);
	});

	test('has a fault for each unknown field, with the nearest known one', () => {
		const faults = faultsWith([[...CLAIM, 'holdrs'], []], [[...CLAIM, 'truth'], 0.5], [['opinions'], {}]);
		expect(faults.map(({ path }) => path)).toEqual([[...CLAIM, 'holdrs'], [...CLAIM, 'truth'], ['opinions']]);
		expect(faults[0]?.message).toBe('No field is called "holdrs". Did you mean "holders"?');
		expect(faults[1]?.message).toMatch(/^No field is called "truth"\. Remove it; the fields are id, that, nature, /);
	});

	test.each(['Bees Return', 'bees_return', 'bees--return', '2020', 'b'.repeat(81), 'toString'])(
		'has a fault for the id %s',
		(id) => {
			const [fault] = faultsWith([
				['moved', id],
				{ kind: 'withdrawn', to: [], reason: 'x', edition: '1.0.0', date: '2026-12-01' },
			]);
			expect(fault?.path).toEqual(['moved', id]);
			expect(fault?.message).toMatch(/^The key ".+" does not fit: an id /);
		},
	);

	test('has a fault for a fingerprint that is not keyed by a span', () => {
		const [fault] = faultsWith([['fingerprints', '22'], { length: 22, roll: 1, sha256: 'b'.repeat(64) }]);
		expect(fault?.path).toEqual(['fingerprints', '22']);
		expect(fault?.message).toBe(
			'The key "22" does not fit: a span is written start-end, in code points, such as 0-58. Write it so.',
		);
	});

	test('carries a scalar, cut short, and no object', () => {
		expect(faultsWith([THAT, `<b>${'b'.repeat(200)}`])[0]?.value).toBe(`<b>${'b'.repeat(76)}…`);
		expect(faultsWith([THAT, { deep: true }])[0]).not.toHaveProperty('value');
	});
});

describe('a dataset of the right shape', () => {
	test.each([
		[THAT, 'a < b, "quoted" — 1 <3, Лаймвуд'],
		[THAT, '🌳'.repeat(1000)],
		[['article', 'url'], 'http://hedge-post.example:8080/a%20b?c=d#:~:text=Bees'],
		[['article', 'published', 'edtf'], '2022-12-19'],
		[['entities', 'hard-winter', 'when', 'edtf'], '2022-03~/2022-04~'],
		[['entities', 'hard-winter', 'when', 'edtf'], '2012?'],
		[['edition', 'version'], '1.0.0-next.1+build'],
	])('%s may be %s', (path, value) => {
		expect(faultsWith([path, value])).toEqual([]);
	});
});
