import semver from 'semver';
import type { Dataset } from '../../model/dataset.js';

/** Which of the editions of a major version a release ships. */
export interface Shipped {
	/** The latest of each minor version. */
	readonly shipped: readonly Dataset[];
	/** The others, each with the one that is shipped in its place. */
	readonly replaced: readonly { readonly version: string; readonly by: string }[];
}

/** Chooses the editions that a release ships as modules, of all frozen ones, oldest first; npm has the others. */
export function shippedEditions(editions: readonly Dataset[], version: string): Shipped {
	const ofMajor = editions.filter(({ edition }) => semver.major(edition.version) === semver.major(version));
	const latest = new Map(ofMajor.map((dataset) => [semver.minor(dataset.edition.version), dataset]));
	return {
		shipped: [...latest.values()],
		replaced: ofMajor.flatMap(({ edition }) => {
			const by = latest.get(semver.minor(edition.version))?.edition.version;
			return by === undefined || by === edition.version ? [] : [{ version: edition.version, by }];
		}),
	};
}
