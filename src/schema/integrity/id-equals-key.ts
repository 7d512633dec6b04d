import { quote } from '../../error/quote.js';
import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

const COLLECTIONS = ['entities', 'claims', 'recommendations', 'tenures', 'characterizations'] as const;

/** A record's id is the key it stands under. */
export const idEqualsKey: IntegrityRule = {
	name: 'id-equals-key',
	description: 'The id of a record is the key it stands under.',
	check(dataset) {
		return COLLECTIONS.flatMap((collection) =>
			Object.entries(dataset[collection])
				.filter(([key, { id }]) => id !== key)
				.map(([key, { id }]) => faultAt([collection, key, 'id'], differs(id, key), id)),
		);
	},
};

function differs(id: string, key: string): string {
	return `id is ${quote(id)}, the record stands under ${quote(key)}: both are the same. Correct one of them.`;
}
