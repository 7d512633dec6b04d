import * as z from 'zod';
import { EDTF_PATTERN, isEdtf } from '../model/edtf.js';
import { schemaRegistry } from './primitives.js';

/** A time of EDTF level 1. */
export const edtf = z
	.string()
	.regex(EDTF_PATTERN, {
		abort: true,
		error:
			'a time is EDTF, level 1: a year, month or day such as 2022-03~, a season such as 2022-21, or an interval such as 2020/2022 or 2022-02-24/... Write it so.',
	})
	.refine(isEdtf, 'a time has only days that the calendar has, and an interval runs forward. Correct it.')
	.register(schemaRegistry, {
		id: 'edtf',
		title: 'EDTF time',
		description:
			'A year, month, day or moment, a season or an interval, each date with an optional ? (uncertain), ~ (approximate) or % (both), unspecified digits as X, open and unknown ends: ISO 8601-2:2019, level 1.',
	});

const CALENDAR_DATE = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

/** A day, `YYYY-MM-DD`; by pattern, since a JSON Schema validator may ignore or refuse a format. */
export const calendarDate = z
	.string()
	.regex(CALENDAR_DATE, { abort: true, error: 'a day is written YYYY-MM-DD. Write it so.' })
	.refine(isEdtf, 'a day is one that the calendar has. Correct it.')
	.register(schemaRegistry, { id: 'calendar-date', title: 'Day', description: 'A day, YYYY-MM-DD.' });
