import { type Brief, claims, edition, recommendations } from '../edition/collections.js';
import { foreignRecord } from '../error/errors.js';
import type { Dataset } from '../model/dataset.js';
import type { Claim, Recommendation } from '../model/records.js';
import { type ClaimOf, ownValue, type RecommendationOf, recordIn } from './records.js';

/** How far to follow an argument, and in which dataset. */
export interface ArgumentOptions<D extends Dataset = Brief> {
	/** Another edition, or a dataset of your own. */
	readonly in?: D;
	/** Follow grounds of grounds, to the end. */
	readonly deep?: boolean;
}

/**
 * The claims that a claim or a recommendation rests on, in reading order.
 *
 * With `deep` the whole argument: their grounds too, to the end.
 *
 * @throws {UnknownIdError} where neither a claim nor a recommendation has the id.
 * @throws {EditionError} where the record is not from this edition; pass `{ in: dataset }`.
 *
 * @example
 * import { because } from 'belarus-brief';
 *
 * const grounds = because('appoint-eu-special-representative');
 * console.log(grounds.map(({ id }) => id).includes('visa-renewal-refused')); // true
 */
export function because<D extends Dataset = Brief>(
	record: (keyof D['claims'] & string) | (keyof D['recommendations'] & string) | Claim | Recommendation,
	options?: ArgumentOptions<D>,
): readonly ClaimOf<D>[];
export function because(
	record: string | Claim | Recommendation,
	options: ArgumentOptions<Dataset> = {},
): readonly Claim[] {
	const dataset: Shelves = options.in ?? { claims, edition, recommendations };
	const start = recordIn<Claim | Recommendation>(record, {
		what: 'claim',
		collections: [dataset.claims, dataset.recommendations],
		edition: dataset.edition.version,
	});
	const found = new Set<string>();
	const pending = [...start.because];
	for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
		const ground = ownValue(dataset.claims, id);
		if (ground === undefined) throw foreignRecord(start.id, dataset.edition.version);
		if (found.has(id)) continue;
		found.add(id);
		if (options.deep === true) pending.push(...ground.because);
	}
	return Object.values(dataset.claims).filter(({ id }) => found.has(id));
}

type Shelves = Pick<Dataset, 'claims' | 'edition' | 'recommendations'>;

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
