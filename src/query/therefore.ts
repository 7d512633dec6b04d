import type { Brief } from '../edition/brief.js';
import { claims } from '../edition/claims.js';
import { edition } from '../edition/edition.js';
import { recommendations } from '../edition/recommendations.js';
import type { Claim } from '../model/claim.js';
import type { Dataset } from '../model/dataset.js';
import type { Recommendation } from '../model/recommendation.js';
import type { ArgumentOptions } from './because.js';
import { recordIn } from './record-in.js';
import type { ClaimOf, RecommendationOf } from './record-of.js';

/**
 * The claims and recommendations that rest on a claim, in reading order; with `deep` also what rests on those.
 *
 * @throws {UnknownIdError} where no claim has the id.
 * @throws {EditionError} where the claim is not from this edition; pass `{ in: dataset }`.
 *
 * @example
 * import { therefore } from 'belarus-brief';
 *
 * console.log(therefore('visa-renewal-refused').map(({ id }) => id).includes('appoint-eu-special-representative')); // true
 */
export function therefore<D extends Dataset = Brief>(
	claim: (keyof D['claims'] & string) | Claim,
	options?: ArgumentOptions<D>,
): readonly (ClaimOf<D> | RecommendationOf<D>)[];
export function therefore(
	claim: string | Claim,
	options: ArgumentOptions<Dataset> = {},
): readonly (Claim | Recommendation)[] {
	const dataset = options.in ?? { claims, recommendations, edition };
	const start = recordIn(claim, { what: 'claim', collections: [dataset.claims], edition: dataset.edition.version });
	const records = [...Object.values(dataset.claims), ...Object.values(dataset.recommendations)];
	const dependents = dependentsOf(records);
	const found = new Set<Claim | Recommendation>();
	// A set takes in what is added while it is walked, and each record once: long chains and circles end.
	const grounds = new Set<string>([start.id]);
	for (const ground of grounds) {
		for (const record of dependents.get(ground) ?? []) {
			found.add(record);
			// Recommendations ground nothing, so only claims lead on.
			if (options.deep === true && 'nature' in record) grounds.add(record.id);
		}
	}
	return records.filter((record) => found.has(record)).sort((a, b) => startOf(a) - startOf(b));
}

/** The records that rest on each claim, by its id. */
function dependentsOf(records: readonly (Claim | Recommendation)[]): ReadonlyMap<string, (Claim | Recommendation)[]> {
	const dependents = new Map<string, (Claim | Recommendation)[]>();
	for (const record of records) {
		for (const ground of record.because) {
			const list = dependents.get(ground);
			if (list) list.push(record);
			else dependents.set(ground, [record]);
		}
	}
	return dependents;
}

function startOf({ anchors }: Claim | Recommendation): number {
	return anchors[0]?.start ?? 0;
}
