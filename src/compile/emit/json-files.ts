import type { Dataset } from '../../model/dataset.js';
import { DATASET_PARTS } from '../../model/dataset-parts.js';

/** The dataset as JSON files: one a collection, and one with all of them; the notice comes first in each. */
export function jsonFiles(dataset: Dataset, notice: string): Map<string, string> {
	const { edition } = dataset;
	const collections = [...DATASET_PARTS.filter((part) => part !== 'edition'), 'fingerprints' as const];
	return new Map([
		...collections.map((name) => [`${name}.json`, format({ notice, edition, [name]: dataset[name] })] as const),
		['dataset.json', format({ notice, ...dataset })] as const,
	]);
}

/** JSON as files hold it: indented with tabs, with a line feed at the end. */
export function format(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
