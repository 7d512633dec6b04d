import { diff } from '../diff/diff.js';
import type { DiffNote } from '../diff/edition-diff.js';
import type { Dataset } from '../model/dataset.js';

const UNTOLD: DiffNote = { bump: 'patch', text: 'The order of records or relations differs.' };

/** What differs between the latest frozen edition and the data as it is now, compiled in the same version. */
export function unreleasedNotes(frozen: Dataset, current: Dataset): readonly DiffNote[] {
	const { notes } = diff(frozen, current);
	// Order is no part of a diff, and yet of the digest where a list has one.
	const differs = frozen.edition.digest !== current.edition.digest;
	return notes.length === 0 && differs ? [UNTOLD] : notes;
}
