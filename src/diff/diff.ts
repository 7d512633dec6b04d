import { installed } from '../edition/installed.js';
import type { Dataset } from '../model/dataset.js';
import { highest } from './bump.js';
import { checkDataset } from './check-dataset.js';
import { diffNotes } from './diff-notes.js';
import { differencesOf } from './differences.js';
import type { EditionDiff } from './edition-diff.js';

/**
 * What differs between two datasets, field by field, and the least bump a release of the current one needs.
 *
 * Where no current dataset is given, the installed edition is it. The mirrored call gives the mirrored lists; the bump
 * and the notes are of one direction.
 *
 * @throws {EditionError} where one of the two is no dataset.
 *
 * @example
 * import * as brief from 'belarus-brief';
 * import { diff } from 'belarus-brief';
 *
 * const { bump, claims } = diff(brief);
 * console.log(bump, claims.changed.length); // none 0
 */
export function diff(previous: Dataset, current: Dataset = installed): EditionDiff {
	checkDataset('The previous dataset', previous);
	checkDataset('The current dataset', current);
	const differences = differencesOf(previous, current);
	const notes = diffNotes(differences, previous, current);
	const bump = highest(notes.map((note) => note.bump));
	const reasons = notes.filter((note) => note.bump === bump).map(({ text }) => text);
	return { bump, reasons, notes, ...differences };
}
