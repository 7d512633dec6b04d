import type { Fault } from '../../error/wording.js';
import type { Dataset } from '../../model/dataset.js';
import type { Claim, Recommendation } from '../../model/records.js';

/** A rule that this dataset keeps beyond the schema: how it is worded, how tight, how neutral. */
export interface DataRule {
	/** In kebab-case, the name of the rule's file. */
	readonly name: string;
	/** True where a record left out for its own faults would make the rule find fault with others. */
	readonly needsWholeDataset?: true;
	/** One sentence on what the rule asks and why. */
	readonly description: string;
	check(dataset: Dataset): Fault[];
}

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
