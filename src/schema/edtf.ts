import * as z from 'zod';
import { schemaRegistry } from './schema-registry.js';

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12][0-9]|3[01])';
const DATE = `[0-9]{4}(?:-${MONTH}(?:-${DAY})?)?[~?]?`;
const EDTF = new RegExp(`^${DATE}(?:/${DATE})?$`);

/** The part of EDTF level 1 the contract uses. */
export const edtf = z
	.string()
	.regex(
		EDTF,
		'a time is an EDTF year, month, day or interval of two, each with an optional ~ (approximate) or ? (uncertain), such as 2022-03~/2022-04~. Write it so.',
	)
	.register(schemaRegistry, {
		id: 'edtf',
		title: 'EDTF time',
		description:
			'A year, month or day, or an interval of two with a slash between, each with an optional ~ (approximate) or ? (uncertain): ISO 8601-2:2019, level 1.',
	});
