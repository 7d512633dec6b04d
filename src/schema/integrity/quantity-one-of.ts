import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

/** A quantity has a number or an order of magnitude. */
export const quantityOneOf: IntegrityRule = {
	name: 'quantity-one-of',
	description: 'A quantity has exactly one of value and magnitude.',
	check({ claims }) {
		return Object.entries(claims).flatMap(([id, { quantity }]) => {
			if (!quantity || (quantity.value === undefined) !== (quantity.magnitude === undefined)) return [];
			const found = quantity.value === undefined ? 'neither value nor magnitude' : 'both value and magnitude';
			const message = `quantity has ${found}: it has exactly one of them. Keep what the text gives.`;
			return [faultAt(['claims', id, 'quantity'], message)];
		});
	},
};
