import { EditionError } from './edition-error.js';

/** Tells that a record does not come from the edition it is used with. */
export function foreignRecord(id: string, edition: string): EditionError {
	// What is no letter of an id, and what is too long for one, must not reach a terminal.
	const message = `"${/^[\w-]{0,80}/.exec(id)}" is not at hand in edition ${edition}. Pass its record, or its dataset: { in: dataset }.`;
	return new EditionError({ code: 'foreign-record', edition, expected: id, message });
}
