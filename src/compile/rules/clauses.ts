import type { Claim } from '../../model/claim.js';
import type { Dataset } from '../../model/dataset.js';
import type { Recommendation } from '../../model/recommendation.js';

/** A record with a that-clause, and the path to the clause. */
export interface Clause {
	readonly record: Claim | Recommendation;
	readonly that: string;
	readonly path: readonly string[];
}

/** The that-clauses of all claims and recommendations. */
export function clausesOf({ claims, recommendations }: Dataset): Clause[] {
	const collections = { claims, recommendations };
	return Object.entries(collections).flatMap(([name, collection]) =>
		Object.entries<Claim | Recommendation>(collection).map(([id, record]) => ({
			record,
			that: record.that,
			path: [name, id, 'that'],
		})),
	);
}
