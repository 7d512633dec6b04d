import type { Article, Passage } from '../../model/article.js';
import type { Characterization } from '../../model/characterization.js';
import type { Claim } from '../../model/claim.js';
import type { EntityOfKind } from '../../model/entity.js';
import type { Link } from '../../model/link.js';
import type { Recommendation } from '../../model/recommendation.js';
import type { Tenure } from '../../model/tenure.js';
import type { Names } from './reference.js';

type Fields<R> = Partial<Record<R extends unknown ? keyof R : never, Names>>;

const entity: Names = { targets: ['entity'] };
const claim: Names = { targets: ['claim'] };
const recommendation: Names = { targets: ['recommendation'] };
const topic: Names = { targets: ['topic'] };
const person: Names = { targets: ['entity'], kinds: ['person'] };
const place: Names = { targets: ['entity'], kinds: ['place', 'polity'] };
const event: Names = { targets: ['entity'], kinds: ['event'] };
// Only who can speak holds a claim, and only who can act is asked to.
const speaker: Names = { targets: ['entity'], kinds: ['person', 'organization', 'group', 'polity', 'post', 'work'] };
const actor: Names = { targets: ['entity'], kinds: ['person', 'organization', 'group', 'polity', 'post'] };
const body: Names = { targets: ['entity'], kinds: ['organization', 'group', 'polity'] };

/** The fields of each type of record that name something, with what they name. */
export const referenceFields = {
	article: {
		authors: person,
		publisher: { targets: ['entity'], kinds: ['organization'] },
		series: { targets: ['entity'], kinds: ['work'] },
	} satisfies Fields<Article>,
	passage: {
		voice: { targets: ['entity'], kinds: ['person', 'organization', 'group'] },
	} satisfies Fields<Passage>,
	entity: {
		parent: body,
		groupKind: { targets: ['group kind'] },
		within: place,
		organization: body,
		where: place,
		partOf: event,
	} satisfies Fields<EntityOfKind[keyof EntityOfKind]>,
	claim: {
		holders: speaker,
		agents: entity,
		affected: entity,
		places: place,
		about: entity,
		topics: topic,
		partOf: claim,
		because: claim,
		elaborates: claim,
		restates: claim,
		opposes: claim,
	} satisfies Fields<Claim>,
	recommendation: {
		addressees: actor,
		action: { targets: ['action'] },
		object: entity,
		targets: entity,
		beneficiaries: entity,
		about: entity,
		topics: topic,
		partOf: recommendation,
		serves: recommendation,
		restates: recommendation,
		because: claim,
	} satisfies Fields<Recommendation>,
	tenure: {
		person,
		post: { targets: ['entity'], kinds: ['post'] },
		of: { targets: ['entity'], kinds: ['organization', 'group', 'polity', 'work'] },
		place,
	} satisfies Fields<Tenure>,
	characterization: {
		target: { targets: ['entity', 'claim'] },
		holders: speaker,
	} satisfies Fields<Characterization>,
	link: {
		from: { targets: ['claim', 'recommendation'] },
		to: { targets: ['claim', 'recommendation'] },
	} satisfies Fields<Link>,
	time: { to: event },
};
