import { timeSchema } from 'belarus-brief/schema';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const isTime = (text: string) => timeSchema.safeParse({ edtf: text }).success;

/** Whether the edtf package, limited to level 1, takes a text; an interval by its ends, since it refuses one within a single day. */
function judged(text: string): boolean {
	const [from, to, ...more] = text.split('/');
	return more.length === 0 && (to === undefined ? [text] : [`${from}/..`, `../${to}`]).every(isParsed);
}

function isParsed(text: string): boolean {
	try {
		edtf(text, { level: 1 });
		return true;
	} catch {
		return false;
	}
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const two = fc.oneof(
	fc.integer({ min: 0, max: 32 }).map((number) => String(number).padStart(2, '0')),
	digits(2),
);
const year = fc
	.tuple(fc.constantFrom('', '', '', '-', 'Y', 'Y-'), fc.constantFrom(3, 4, 4, 4, 4, 5, 7).chain(digits))
	.map((parts) => parts.join(''));
const date = fc
	.tuple(
		fc.oneof(year, fc.constantFrom('201X', '20XX', 'XXXX', '2022', '-0000', '0000', '2XXX', '2X22')),
		fc.oneof(
			fc.constant(''),
			fc.oneof(two, fc.constantFrom('XX', '21', '24', '25')).map((month) => `-${month}`),
		),
		fc.oneof(
			fc.constant(''),
			fc.constant(''),
			fc.oneof(two, fc.constant('XX')).map((day) => `-${day}`),
		),
		fc.constantFrom('', '', '', 'T10:30', 'T23:59:59Z', 'T10:30:00+02:00', 'T24:00:00', 'T25:00', 'T10:30:00-0530'),
		fc.constantFrom('', '', '', '?', '~', '%', '!', '?~'),
	)
	.map((parts) => parts.join(''));
const end = fc.oneof({ weight: 4, arbitrary: date }, { weight: 1, arbitrary: fc.constantFrom('', '..', '.') });
const texts = fc.oneof(
	date,
	fc.tuple(end, end).map((ends) => ends.join('/')),
);

describe('a time', () => {
	test.each([
		['2022-02-24/..', 'an open end'],
		['../2022', 'an open start'],
		['2022-02-24/', 'an unknown end'],
		['/2022', 'an unknown start'],
		['201X', 'a decade'],
		['2022-XX', 'a month that is not given'],
		['2022-21', 'a season'],
		['2022%', 'a date that is approximate and uncertain'],
		['-0044-03-15', 'a day before the year 0'],
		['Y170000002', 'a long year'],
		['2022-02-24T05:00:00+02:00', 'a moment'],
		['2022-03~/2022-04~', 'an interval of approximate months'],
	])('can be %s: %s', (text) => {
		expect(isTime(text)).toBe(true);
	});

	test.each([
		['2022-02-30', 'a day that the calendar lacks'],
		['2022/2021', 'an interval that runs backward'],
		['../..', 'an interval without a date'],
		['/', 'an interval without a date'],
		['-0000', 'a year that is none'],
		['2022-13', 'a month that is none'],
		['[2021,2022]', 'a set, which is level 2'],
		['summer', 'a word'],
	])('is not %s: %s', (text) => {
		expect(isTime(text)).toBe(false);
	});

	test('is what the edtf package takes for level 1, but for intervals without a date and the year -0000', () => {
		fc.assert(
			fc.property(texts, (text) => {
				fc.pre(/[^./]/.test(text) && !text.includes('-0000'));
				if (isTime(text)) expect(judged(text), text).toBe(true);
				else if (judged(text))
					expect(timeSchema.safeParse({ edtf: text }).error?.message, text).toContain('runs forward');
			}),
			{ numRuns: 2000 },
		);
	});
});
