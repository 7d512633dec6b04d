import { quote } from '../../error/quote.js';
import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

const MISSING =
	'stance is missing: status is "reported", and a report has a stance. Add "endorses", "neutral" or "distances".';

/** A reported claim, and no other, has a stance. */
export const stanceIffReported: IntegrityRule = {
	name: 'stance-iff-reported',
	description: "A reported claim has the passage's voice's stance to it; no other claim has one.",
	check({ claims }) {
		return Object.entries(claims)
			.filter(([, { status, stance }]) => (status === 'reported') !== (stance !== undefined))
			.map(([id, { status, stance }]) =>
				faultAt(['claims', id, 'stance'], stance ? needless(stance, status) : MISSING, stance),
			);
	},
};

function needless(stance: string, status: string): string {
	return `stance is ${quote(stance)}: status is ${quote(status)}, and only a reported claim has a stance. Remove it, or choose "reported".`;
}
