import { alternatives, quote } from '../../error/wording.js';
import type { Dataset } from '../../model/dataset.js';
import type { Claim, Tenure } from '../../model/records.js';
import { faultAt } from '../sentences.js';
import type { IntegrityRule } from './rule.js';

/** A hedged claim has the cue of its hedge. */
export const hedgeHasCue: IntegrityRule = {
	name: 'hedge-has-cue',
	description: 'A hedged claim has the cue that hedges it.',
	check({ claims }) {
		return Object.entries(claims)
			.filter(([, { status, cue }]) => status === 'hedged' && cue === undefined)
			.map(([id]) =>
				faultAt(
					['claims', id, 'cue'],
					'cue is missing: status is "hedged", and a hedge has words. Add the words that hedge, or choose another status.',
				),
			);
	},
};

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

/** A reported claim has the verb that reports it. */
export const reportHasCue: IntegrityRule = {
	name: 'report-has-cue',
	description: 'A reported claim has a cue with the lemma of its reporting verb.',
	check({ claims }) {
		return Object.entries(claims)
			.filter(([, { status, cue }]) => status === 'reported' && cue?.lemma === undefined)
			.map(([id, { cue }]) => {
				const field = cue === undefined ? ['cue'] : ['cue', 'lemma'];
				return faultAt(
					['claims', id, ...field],
					`${field.join('.')} is missing: status is "reported", and a report has a verb. Add the verb's words and its lemma.`,
				);
			});
	},
};

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

/** A tenure names a post, or a role with where it is. */
export const tenureOneOf: IntegrityRule = {
	name: 'tenure-one-of',
	description: 'A tenure has either post, or role with of.',
	check({ tenures }) {
		return Object.entries(tenures)
			.filter(([, tenure]) => !fits(tenure))
			.map(([id, tenure]) => faultAt(['tenures', id], message(id, tenure)));
	},
};

function fits({ post, role, of }: Tenure): boolean {
	return post === undefined ? role !== undefined && of !== undefined : role === undefined && of === undefined;
}

function message(id: string, tenure: Tenure): string {
	const found = (['post', 'role', 'of'] as const).filter((field) => tenure[field] !== undefined);
	const has = found.length > 0 ? found.join(' and ') : 'neither';
	return `${id} has ${has}: a tenure has either post, or role with of. Keep one of the two.`;
}
