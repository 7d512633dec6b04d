import type { Fault } from '../../error/fault.js';
import { quote } from '../../error/quote.js';
import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

const COLLECTIONS = ['entities', 'claims', 'recommendations', 'tenures', 'characterizations'] as const;

/** Ids are unique across the collections. */
export const uniqueIds: IntegrityRule = {
	name: 'unique-ids',
	description: 'An id names one record across entities, claims, recommendations, tenures and characterizations.',
	check(dataset) {
		const faults: Fault[] = [];
		const owners = new Map<string, string>();
		for (const collection of COLLECTIONS) {
			for (const id of Object.keys(dataset[collection])) {
				const owner = owners.get(id);
				if (owner === undefined) owners.set(id, collection);
				else faults.push(faultAt([collection, id], taken(id, owner), id));
			}
		}
		return faults;
	},
};

function taken(id: string, owner: string): string {
	return `The id ${quote(id)} is taken in ${owner}: an id names one record across the collections. Rename one of them.`;
}
