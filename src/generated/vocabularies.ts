// Written by `npm run data` from data/; edit that, not this file.
import type { Concept } from '../model/dataset.js';
import type { ActionId, GroupKindId, TopicId } from './ids.js';

export interface BriefVocabularies {
	readonly topics: {
		/** The war */
		readonly 'war': Concept<TopicId>;
		/** Military operations */
		readonly 'military-operations': Concept<TopicId>;
		/** Military and logistical support */
		readonly 'military-support': Concept<TopicId>;
		/** Missile strikes */
		readonly 'missile-strikes': Concept<TopicId>;
		/** Cyberattacks */
		readonly 'cyberattacks': Concept<TopicId>;
		/** Atrocities */
		readonly 'atrocities': Concept<TopicId>;
		/** Resistance to the war */
		readonly 'resistance': Concept<TopicId>;
		/** Volunteers at the front */
		readonly 'volunteers': Concept<TopicId>;
		/** Information */
		readonly 'information': Concept<TopicId>;
		/** Propaganda and disinformation */
		readonly 'propaganda': Concept<TopicId>;
		/** Public opinion */
		readonly 'public-opinion': Concept<TopicId>;
		/** Politics */
		readonly 'politics': Concept<TopicId>;
		/** Democracy */
		readonly 'democracy': Concept<TopicId>;
		/** Elections */
		readonly 'elections': Concept<TopicId>;
		/** Protests */
		readonly 'protests': Concept<TopicId>;
		/** Rule in Belarus */
		readonly 'regime': Concept<TopicId>;
		/** Foreign policy */
		readonly 'foreign-policy': Concept<TopicId>;
		/** Diplomacy */
		readonly 'diplomacy': Concept<TopicId>;
		/** Punishment and costs */
		readonly 'sanctions': Concept<TopicId>;
		/** Support for the democratic movement */
		readonly 'democracy-support': Concept<TopicId>;
		/** Relations of Belarus and Russia */
		readonly 'belarus-russia-relations': Concept<TopicId>;
		/** Economy and resources */
		readonly 'economy': Concept<TopicId>;
		/** Security */
		readonly 'security': Concept<TopicId>;
		/** The publication itself */
		readonly 'publication': Concept<TopicId>;
	};
	readonly actions: {
		/** punish */
		readonly 'punish': Concept<ActionId>;
		/** support */
		readonly 'support': Concept<ActionId>;
		/** fund */
		readonly 'fund': Concept<ActionId>;
		/** equip */
		readonly 'equip': Concept<ActionId>;
		/** engage diplomatically */
		readonly 'engage': Concept<ActionId>;
		/** signal */
		readonly 'signal': Concept<ActionId>;
		/** appoint */
		readonly 'appoint': Concept<ActionId>;
		/** counter */
		readonly 'counter': Concept<ActionId>;
		/** undermine */
		readonly 'undermine': Concept<ActionId>;
		/** join */
		readonly 'join': Concept<ActionId>;
		/** act */
		readonly 'act': Concept<ActionId>;
		/** subscribe */
		readonly 'subscribe': Concept<ActionId>;
		/** follow */
		readonly 'follow': Concept<ActionId>;
	};
	readonly groupKinds: {
		/** Movement */
		readonly 'movement': Concept<GroupKindId>;
		/** Government */
		readonly 'government': Concept<GroupKindId>;
		/** Armed forces */
		readonly 'armed-forces': Concept<GroupKindId>;
		/** Volunteers */
		readonly 'volunteers': Concept<GroupKindId>;
		/** Population */
		readonly 'population': Concept<GroupKindId>;
		/** States */
		readonly 'states': Concept<GroupKindId>;
		/** Staff and associates */
		readonly 'staff': Concept<GroupKindId>;
		/** Officials */
		readonly 'officials': Concept<GroupKindId>;
		/** Alliance */
		readonly 'alliance': Concept<GroupKindId>;
		/** Audience */
		readonly 'audience': Concept<GroupKindId>;
	};
}

export const vocabularies: BriefVocabularies = {
	topics: /* @__PURE__ */ JSON.parse(`{
"war":{"label":"The war"},
"military-operations":{"label":"Military operations","broader":"war"},
"military-support":{"label":"Military and logistical support","broader":"war"},
"missile-strikes":{"label":"Missile strikes","broader":"military-operations"},
"cyberattacks":{"label":"Cyberattacks","broader":"war"},
"atrocities":{"label":"Atrocities","broader":"war"},
"resistance":{"label":"Resistance to the war","broader":"war"},
"volunteers":{"label":"Volunteers at the front","broader":"resistance"},
"information":{"label":"Information"},
"propaganda":{"label":"Propaganda and disinformation","broader":"information"},
"public-opinion":{"label":"Public opinion","broader":"information"},
"politics":{"label":"Politics"},
"democracy":{"label":"Democracy","broader":"politics"},
"elections":{"label":"Elections","broader":"politics"},
"protests":{"label":"Protests","broader":"politics"},
"regime":{"label":"Rule in Belarus","broader":"politics"},
"foreign-policy":{"label":"Foreign policy"},
"diplomacy":{"label":"Diplomacy","broader":"foreign-policy"},
"sanctions":{"label":"Punishment and costs","broader":"foreign-policy"},
"democracy-support":{"label":"Support for the democratic movement","broader":"foreign-policy"},
"belarus-russia-relations":{"label":"Relations of Belarus and Russia","broader":"foreign-policy"},
"economy":{"label":"Economy and resources"},
"security":{"label":"Security"},
"publication":{"label":"The publication itself"}
}`),
	actions: /* @__PURE__ */ JSON.parse(`{
"punish":{"label":"punish"},
"support":{"label":"support"},
"fund":{"label":"fund","broader":"support"},
"equip":{"label":"equip","broader":"support"},
"engage":{"label":"engage diplomatically"},
"signal":{"label":"signal","broader":"engage"},
"appoint":{"label":"appoint","broader":"engage"},
"counter":{"label":"counter"},
"undermine":{"label":"undermine","broader":"counter"},
"join":{"label":"join"},
"act":{"label":"act"},
"subscribe":{"label":"subscribe"},
"follow":{"label":"follow"}
}`),
	groupKinds: /* @__PURE__ */ JSON.parse(`{
"movement":{"label":"Movement"},
"government":{"label":"Government"},
"armed-forces":{"label":"Armed forces"},
"volunteers":{"label":"Volunteers","broader":"armed-forces"},
"population":{"label":"Population"},
"states":{"label":"States"},
"staff":{"label":"Staff and associates"},
"officials":{"label":"Officials"},
"alliance":{"label":"Alliance"},
"audience":{"label":"Audience"}
}`),
};
