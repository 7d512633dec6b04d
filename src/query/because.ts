import type { Brief } from '../edition/brief.js';
import { claims } from '../edition/claims.js';
import { edition } from '../edition/edition.js';
import { recommendations } from '../edition/recommendations.js';
import { foreignRecord } from '../error/foreign-record.js';
import type { Claim } from '../model/claim.js';
import type { Dataset } from '../model/dataset.js';
import type { Recommendation } from '../model/recommendation.js';
import { ownValue } from './own-value.js';
import { recordIn } from './record-in.js';
import type { ClaimOf } from './record-of.js';

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
