import { EditionError } from './edition-error.js';

/** Tells that a record does not come from the edition it is used with. */
export function foreignRecord(id: string, edition: string): EditionError {
	const message = `"${id}" is no record of edition ${edition}, or not the same there. Pass the dataset it comes from: { in: dataset }.`;
	return new EditionError({ code: 'foreign-record', edition, expected: id, message });
}
