import { alternatives } from '../../error/alternatives.js';
import type { Claim } from '../../model/claim.js';
import type { Dataset } from '../../model/dataset.js';
import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

/** A reported claim has a holder other than the voice of its passages. */
export const reportHasHolder: IntegrityRule = {
	name: 'report-has-holder',
	description: 'A reported claim has a holder outside the voice of the passages it stands in.',
	check(dataset) {
		const voices = new Map(dataset.article.passages.map(({ id, voice }) => [id, voice]));
		return Object.entries(dataset.claims)
			.filter(([, claim]) => claim.status === 'reported')
			.filter(([, claim]) => claim.holders.every((holder) => voiceOf(claim, voices).has(holder)))
			.map(([id, claim]) => faultAt(['claims', id, 'holders'], onlyVoice(claim.holders)));
	},
};

function voiceOf({ anchors }: Claim, voices: ReadonlyMap<string, Dataset['article']['authors']>): Set<string> {
	return new Set(anchors.flatMap(({ passage }) => voices.get(passage) ?? []));
}

function onlyVoice(holders: readonly string[]): string {
	const found = holders.length === 0 ? 'is empty' : `has only the passage's own voice, ${alternatives(holders)}`;
	return `holders ${found}: status is "reported", and a report has somebody else's claim. Add who holds it, or choose another status.`;
}
