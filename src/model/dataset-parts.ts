import type { Dataset } from './dataset.js';

/** What every dataset holds, in the order in which files and modules list it; fingerprints, which it may hold, come last. */
export const DATASET_PARTS = [
	'edition',
	'article',
	'vocabularies',
	'entities',
	'mentions',
	'claims',
	'recommendations',
	'tenures',
	'characterizations',
	'links',
	'moved',
] as const satisfies readonly (keyof Dataset)[];
