import semver from 'semver';
import type { Dataset } from '../../model/dataset.js';

/** The editions a release ships as modules: the latest of each minor version of its major one. npm has the others. */
export function shippedEditions(editions: readonly Dataset[], version: string): Dataset[] {
	const ofMajor = editions.filter(({ edition }) => semver.major(edition.version) === semver.major(version));
	const latest = new Map(ofMajor.map((dataset) => [semver.minor(dataset.edition.version), dataset]));
	return [...latest.values()];
}
