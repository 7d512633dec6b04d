// The grammar of ISO 8601-2:2019 and the EDTF specification of the Library of Congress, levels 0 and 1, without look-ahead, so that any
// JSON Schema validator can run it.
const YEAR = '(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12][0-9]|3[01])';
const DATE = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?`;
const QUALIFIED = `${DATE}[?~%]?`;
const OFFSET = '(?:[+-](?:0[0-9]|1[0-3])(?::?[0-5][0-9])?|[+-]14(?::?00)?)';
const CLOCK = '(?:(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{3})?)?|24:00(?::00)?)';
const MOMENT = `${YEAR}-${MONTH}-${DAY}T${CLOCK}(?:Z|${OFFSET})?`;
const UNSPECIFIED = `-?[0-9]{3}X|-?[0-9]{2}XX|XXXX(?:-XX(?:-XX)?)?|${YEAR}-XX(?:-XX)?|${YEAR}-${MONTH}-XX`;
const SEASON = `${YEAR}-2[1-4]`;
const LONG_YEAR = 'Y-?[1-9][0-9]{4,}';
const END = `(?:${QUALIFIED}|${MOMENT})`;
const INTERVAL = `${END}/${END}|${END}/(?:\\.\\.)?|(?:\\.\\.)?/${END}`;

/** The times of EDTF level 1 as a regular expression; what it cannot tell are days that no calendar has and intervals that run backward. */
export const EDTF_PATTERN: RegExp = new RegExp(
	`^(?:${QUALIFIED}|${MOMENT}|${UNSPECIFIED}|${SEASON}|${LONG_YEAR}|${INTERVAL})$`,
);

/** The first and the last day that a time may be, as numbers that grow with time; infinite where an interval is open or an end unknown. */
export interface Bounds {
	readonly earliest: number;
	readonly latest: number;
}

/** Whether a text is a time of EDTF level 1, its days are in the calendar, and its intervals run forward. */
export function isEdtf(text: string): boolean {
	if (!EDTF_PATTERN.test(text)) return false;
	const { earliest, latest } = boundsOf(text);
	const days = [...text.matchAll(/(-?[0-9]{4})-([0-9]{2})-([0-9]{2})/g)];
	return (
		earliest <= latest && days.every(([, year, month, day]) => Number(day) <= lastDay(Number(year), Number(month)))
	);
}

/**
 * The bounds of a time of EDTF level 1.
 *
 * A season is a quarter of its year, since the standard gives it no days; what is approximate or uncertain is taken as it is written.
 */
export function boundsOf(edtf: string): Bounds {
	const [from = '', to = from] = edtf.split('/');
	return {
		earliest: isOpen(from) ? -Infinity : dayAt(from, 'first'),
		latest: isOpen(to) ? Infinity : dayAt(to, 'last'),
	};
}

/** A day in the form of ECMAScript: `2022-02-24`, with a sign and six digits or more in years before 0 and after 9999; none where it is infinite. */
export function dayOf(number: number): string | undefined {
	if (!Number.isFinite(number)) return undefined;
	const year = Math.floor(number / 372);
	const month = Math.floor((number - year * 372) / 31);
	const day = number - year * 372 - month * 31;
	const digits = String(Math.abs(year));
	const written =
		year >= 0 && year <= 9999 ? digits.padStart(4, '0') : `${year < 0 ? '-' : '+'}${digits.padStart(6, '0')}`;
	return [written, ...[month + 1, day + 1].map((part) => String(part).padStart(2, '0'))].join('-');
}

function isOpen(end: string): boolean {
	return end === '' || end === '..';
}

const WRITTEN = /^Y?(?<year>-?[0-9X]+)(?:-(?<month>[0-9X]{2})(?:-(?<day>[0-9X]{2}))?)?/;

function dayAt(date: string, which: 'first' | 'last'): number {
	const { year: written = '', month = 'XX', day = 'XX' } = WRITTEN.exec(date)?.groups ?? {};
	// Before the year 0 the first of some years is the one with the largest number.
	const digit = (which === 'last') !== written.startsWith('-') ? '9' : '0';
	const year = Number(written.replaceAll('X', digit));
	const quarter = Number(month) - 20;
	if (quarter > 0) return at(year, which === 'first' ? 3 * quarter - 2 : 3 * quarter, 'XX', which);
	return at(year, month === 'XX' ? (which === 'first' ? 1 : 12) : Number(month), day, which);
}

function at(year: number, month: number, day: string, which: 'first' | 'last'): number {
	const number = day === 'XX' ? (which === 'first' ? 1 : lastDay(year, month)) : Number(day);
	// Months of 31 days make numbers that order days, which is all that is asked of them.
	return year * 372 + (month - 1) * 31 + number - 1;
}

/** The last day of a month, in the Gregorian calendar as ISO 8601 extends it to all years. */
function lastDay(year: number, month: number): number {
	if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
