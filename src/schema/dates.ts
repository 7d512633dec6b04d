import * as z from 'zod';
import { schemaRegistry } from './primitives.js';

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12][0-9]|3[01])';
const DATE = `[0-9]{4}(?:-${MONTH}(?:-${DAY})?)?[~?]?`;
const EDTF = new RegExp(`^${DATE}(?:/${DATE})?$`);

/** The part of EDTF level 1 the contract uses. */
export const edtf = z
	.string()
	.regex(EDTF, {
		abort: true,
		error:
			'a time is an EDTF year, month, day or interval of two, each with an optional ~ (approximate) or ? (uncertain), such as 2022-03~/2022-04~. Write it so.',
	})
	.refine(hasOnlyDays, 'a time has only days that the calendar has, and an interval runs forward. Correct it.')
	.register(schemaRegistry, {
		id: 'edtf',
		title: 'EDTF time',
		description:
			'A year, month or day, or an interval of two with a slash between, each with an optional ~ (approximate) or ? (uncertain): ISO 8601-2:2019, level 1.',
	});

function hasOnlyDays(time: string): boolean {
	const dates = time.split('/').map((date) => date.replace(/[~?]$/, ''));
	const [from = '', to = from] = dates;
	// Cut to the coarser of the two: 2022 to 2022-03 runs forward.
	const length = Math.min(from.length, to.length);
	return (
		dates.every((date) => date.length < 'YYYY-MM-DD'.length || isDay(date)) &&
		from.slice(0, length) <= to.slice(0, length)
	);
}

const CALENDAR_DATE = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

/** A day, `YYYY-MM-DD`; by pattern, since a JSON Schema validator may ignore or refuse a format. */
export const calendarDate = z
	.string()
	.regex(CALENDAR_DATE, { abort: true, error: 'a day is written YYYY-MM-DD. Write it so.' })
	.refine(isDay, 'a day is one that the calendar has. Correct it.')
	.register(schemaRegistry, { id: 'calendar-date', title: 'Day', description: 'A day, YYYY-MM-DD.' });

/** Whether the calendar has a day, written YYYY-MM-DD: February has no 31st. */
function isDay(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
