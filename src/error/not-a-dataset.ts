import { EditionError } from './edition-error.js';

/** Tells that a value lacks something that every dataset has. */
export function notADataset(what: string, lacks: string): EditionError {
	return new EditionError({
		code: 'not-a-dataset',
		edition: 'unknown',
		expected: lacks,
		message: `${what} has no ${lacks}, so it is no dataset. Pass a module of belarus-brief/editions/…, the root module, or what parseDataset returns.`,
	});
}
