import { quote } from '../../error/quote.js';
import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

/** The span of a fingerprint lies inside the text. */
export const fingerprintsInText: IntegrityRule = {
	name: 'fingerprints-in-text',
	description: 'A fingerprint is keyed by a span that starts before it ends and lies inside the canonical text.',
	check({ article, fingerprints = {} }) {
		const { length } = article.text;
		return Object.keys(fingerprints).flatMap((key) => {
			const [start = 0, end = 0] = key.split('-').map(Number);
			if (start < end && end <= length) return [];
			const rule = start < end ? `the text ends at ${length}` : 'a span starts before it ends';
			return [
				faultAt(['fingerprints', key], `The span ${quote(key)} does not fit: ${rule}. Correct or remove it.`, key),
			];
		});
	},
};
