import type { Fault } from '../../error/fault.js';
import { quote } from '../../error/quote.js';
import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

const CLAIM_FIELDS = ['agents', 'affected', 'places'] as const;
const RECOMMENDATION_FIELDS = ['addressees', 'targets', 'beneficiaries'] as const;

/** `about` holds every entity that a more telling field names. */
export const aboutIsWhole: IntegrityRule = {
	name: 'about-is-whole',
	description:
		'about holds the agents, affected and places of a claim, the addressees, object, targets and beneficiaries of a recommendation.',
	check({ claims, recommendations }) {
		const faults: Fault[] = [];
		for (const [id, claim] of Object.entries(claims)) {
			for (const field of CLAIM_FIELDS) faults.push(...missing(['claims', id], claim.about, field, claim[field]));
		}
		for (const [id, recommendation] of Object.entries(recommendations)) {
			const path = ['recommendations', id];
			const { about, object } = recommendation;
			for (const field of RECOMMENDATION_FIELDS) faults.push(...missing(path, about, field, recommendation[field]));
			if (object !== undefined) faults.push(...missing(path, about, 'object', [object]));
		}
		return faults;
	},
};

function missing(path: readonly string[], about: readonly string[], field: string, named: readonly string[]): Fault[] {
	const held = new Set(about);
	return named
		.filter((id) => !held.has(id))
		.map((id) =>
			faultAt([...path, 'about'], `about lacks ${quote(id)}: it holds all that ${field} names. Add it.`, id),
		);
}
