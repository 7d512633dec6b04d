import { describe, expect, test } from 'vitest';
import { faultsOf } from './compile-small.js';
import type { Edit } from './edit.js';

const CLAIMS = 'data/claims/p01-tower.yaml';
const CLAUSE = 'that: swifts nest in the tower once more';
const NAME = 'name: Tess Rowan';

describe('a string with', () => {
	test.each([
		['an HTML tag', 'swifts <b>nest</b>', 'plain text has no HTML tags. Remove them.'],
		['a script', '<script>alert(1)</script>', 'plain text has no HTML tags. Remove them.'],
		['a comment of HTML', 'swifts <!-- nest', 'plain text has no HTML tags. Remove them.'],
		['a bell', 'swifts \\u0007nest', 'plain text has no line breaks or other control characters. Remove them.'],
		['an escape sequence', 'swifts \\e[31m', 'plain text has no line breaks or other control characters. Remove them.'],
		['a null', 'swifts \\0', 'plain text has no line breaks or other control characters. Remove them.'],
		['a line break', 'swifts\\nnest', 'plain text has no line breaks or other control characters. Remove them.'],
		[
			'a right-to-left override',
			'swifts \\u202Etsen',
			'plain text has no bidirectional control characters. Remove them.',
		],
		['an isolate', 'swifts \\u2066nest', 'plain text has no bidirectional control characters. Remove them.'],
	])('%s is refused, and the message is safe to print', (_, text, rule) => {
		const [inClaim, ...more] = faultsOf([CLAIMS, CLAUSE, `that: "${text}"`]);
		expect(inClaim).toMatch(/^data\/claims\/p01-tower\.yaml:13:9 {2}that is "/);
		expect(inClaim?.endsWith(`: ${rule}`)).toBe(true);
		expect(inClaim).toMatch(/^[^\p{Cc}\p{Cf}]+$/u);
		expect(more).toEqual([]);

		const [inName] = faultsOf(['data/entities/people.yaml', NAME, `name: "${text}"`]);
		expect(inName).toMatch(/^data\/entities\/people\.yaml:5:9 {2}name is "/);
	});

	test('control characters in place of an address is told in a message that is safe to print', () => {
		const [fault] = faultsOf([CLAIMS, "at: 'p01.1:1-13'", 'at: "\\e[31m\\u202Ep01.1"']);
		expect(fault).toMatch(/^data\/claims\/p01-tower\.yaml:10:7 {2}".*" is no address\./s);
		expect(fault).toMatch(/^[^\p{Cc}\p{Cf}]+$/u);
	});
});

test.each([
	'javascript:alert(1)',
	'data:text/html,x',
	'file:///etc/passwd',
	'https://moor-letter.example@evil.example/',
])('the address %s is no address of a page', (url) => {
	expect(faultsOf(['data/article.yaml', 'url: https://moor-letter.example/swifts', `url: '${url}'`])).toEqual([
		`data/article.yaml:4:6  url is "${url}": a web address starts with http:// or https:// and is percent-encoded. Give one.`,
	]);
});

describe('10 MB', () => {
	const long = 'a'.repeat(10_000_000);

	test.each<[string, Edit, RegExp]>([
		[
			'in a clause',
			[CLAIMS, CLAUSE, `that: ${long}`],
			/^data\/claims\/p01-tower\.yaml:13:9 {2}that has 10000000 characters/,
		],
		['in an id', [CLAIMS, 'pairs-bred:', `? ${long}\n:`], /^data\/claims\/p01-tower\.yaml:2[5-7]:/],
		['in a reference', [CLAIMS, '[tess-rowan]', `[${long}]`], /^data\/claims\/p01-tower\.yaml:18:13 {2}/],
		['in an address', [CLAIMS, "'p01.1:1-13'", `'${long}.1:1'`], /^data\/claims\/p01-tower\.yaml:10:7 {2}/],
		['below an address', [CLAIMS, "'p01.1:1-13'", `{ x: ${long} }`], /^data\/claims\/p01-tower\.yaml:10:7 {2}/],
		['in a digest', ['data/article.yaml', 'sha256: ', `sha256: ${long}`], /^data\/article\.yaml:12:\d+ {2}/],
		['in a name of mentions', ['data/mentions/p04.yaml', `? ${long}\n: 5\n`], /^data\/mentions\/p04\.yaml:[12]:/],
		['in malformed YAML', [CLAIMS, `pairs-bred: [${long}`], /^data\/claims\/p01-tower\.yaml:\d+:/],
	])(
		'%s is answered shortly, where it stands',
		(_, edit, message) => {
			const faults = faultsOf(edit);
			expect(faults[0]).toMatch(message);
			for (const fault of faults) expect(fault.length).toBeLessThan(700);
		},
		5_000,
	);
});
