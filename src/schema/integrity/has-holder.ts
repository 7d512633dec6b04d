import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

const MESSAGE = "holders is empty: nothing stands without who says it. Add the holder, or the passage's voice.";

/** Nothing the article says stands without who says it; reported claims have a stricter rule of their own. */
export const hasHolder: IntegrityRule = {
	name: 'has-holder',
	description: 'An asserted, presupposed or hedged claim and a characterization have at least one holder.',
	check({ claims, characterizations }) {
		const own = Object.entries(claims).filter(([, { status }]) => status !== 'reported');
		return [
			...own
				.filter(([, { holders }]) => holders.length === 0)
				.map(([id]) => faultAt(['claims', id, 'holders'], MESSAGE)),
			...Object.entries(characterizations)
				.filter(([, { holders }]) => holders.length === 0)
				.map(([id]) => faultAt(['characterizations', id, 'holders'], MESSAGE)),
		];
	},
};
