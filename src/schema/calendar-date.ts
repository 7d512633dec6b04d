import * as z from 'zod';
import { isDay } from './is-day.js';
import { schemaRegistry } from './schema-registry.js';

const CALENDAR_DATE = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

/** A day, `YYYY-MM-DD`; by pattern, since a JSON Schema validator may ignore or refuse a format. */
export const calendarDate = z
	.string()
	.regex(CALENDAR_DATE, { abort: true, error: 'a day is written YYYY-MM-DD. Write it so.' })
	.refine(isDay, 'a day is one that the calendar has. Correct it.')
	.register(schemaRegistry, { id: 'calendar-date', title: 'Day', description: 'A day, YYYY-MM-DD.' });
