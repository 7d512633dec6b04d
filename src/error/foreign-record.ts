import { EditionError } from './edition-error.js';

// What is no letter of an id, and what is too long for one, must not reach a terminal.
const START_OF_ID = /^[\w-]{0,80}/;

/** Tells that a record does not come from the edition it is used with. */
export function foreignRecord(id: string, edition: string): EditionError {
	const message = `"${START_OF_ID.exec(id)}" is not from edition ${edition}. Pass the record itself. Pass the dataset it comes from: { in: dataset }.`;
	return new EditionError({ code: 'foreign-record', edition, expected: id, message });
}
