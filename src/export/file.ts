import { installed } from '../edition/collections.js';
import { fingerprints } from '../edition/fingerprints.js';
import type { Dataset } from '../model/dataset.js';

/** A file that a format gives. */
export interface File {
	/** A name without folders, such as `claims.csv`. */
	readonly path: string;
	readonly content: string | Uint8Array;
}

/** What to export. */
export interface ExportOptions {
	/** Another edition, or a dataset of your own. */
	readonly in?: Dataset;
}

/** The dataset to export: the one given, else the installed edition, whole. */
export function exported({ in: dataset }: ExportOptions): Dataset {
	return dataset ?? { ...installed, fingerprints };
}
