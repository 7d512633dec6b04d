// Written by `npm run data` from data/; edit that, not this file.
import { asPast, deepFreeze } from '../../edition/freeze.js';
import type { Article } from '../../model/article.js';
import type { Characterization } from '../../model/records.js';
import type { Claim } from '../../model/records.js';
import type { Concept, Edition, Fingerprints, Move } from '../../model/dataset.js';
import type { Event, Group, Organization, Person, Place, Polity, Post, Work } from '../../model/entity.js';
import type { Ids, Link } from '../../model/records.js';
import type { Mention } from '../../model/records.js';
import type { Recommendation } from '../../model/records.js';
import type { Tenure } from '../../model/records.js';

/** The 23 ids of this edition; a release may add some. */
export type PassageId = 'p00' | 'p01' | 'p02' | 'p03' | 'p04' | 'p05' | 'p06' | 'p07' | 'p08' | 'p09' | 'p10' | 'p11' | 'p12' | 'p13' | 'p14' | 'p15' | 'p16' | 'p17' | 'p18' | 'p19' | 'p20' | 'p21' | 'p22';

/** The 89 ids of this edition; a release may add some. */
export type EntityId = 'belarusian-democratic-movement' | 'belarus' | 'vladimir-putin' | 'ukraine' | 'russian-war-on-ukraine' | 'russia' | 'russian-invasion-of-ukraine' | 'protests-of-2020' | 'alyaksandr-lukashenka' | 'russian-war-effort' | 'attacks-on-ukrainian-soldiers-and-civilians' | 'ukrainian-soldiers' | 'ukrainian-civilians' | 'destruction-of-ukrainian-settlements' | 'ukrainian-settlements' | 'russian-forces' | 'lukashenka-government' | 'cyberattacks-on-ukrainian-infrastructure' | 'russian-troops-in-belarus' | 'kyiv-offensive' | 'kyiv' | 'bucha-atrocities' | 'bucha' | 'kyiv-suburbs' | 'russian-units-from-belarus' | 'assault-on-kyiv' | 'retreat-from-northern-ukraine' | 'northern-ukraine' | 'joint-military-exercises' | 'mobilized-russians' | 'many-belarusians' | 'belarusian-people' | 'world' | 'ukrainealert' | 'atlantic-council' | 'putin-defeat' | 'putin-lukashenka-axis' | 'sviatlana-tsikhanouskaya' | 'people-of-ukraine' | 'belarusian-democratic-activists' | 'cyber-partisans' | 'railway-partisans' | 'friends-and-allies-of-ukraine' | 'west' | 'defense-of-ukraine' | 'united-states' | 'democratic-partners' | 'anti-war-effort-in-belarus' | 'presidential-election-of-2020' | 'protesters-of-2020' | 'european-union' | 'region-of-belarus' | 'us-special-envoy-for-belarus' | 'julie-fisher' | 'eu-head-of-delegation-to-belarus' | 'dirk-schuebel' | 'eu-special-representative-for-belarus' | 'proposed-envoys' | 'belarusian-opposition-leaders' | 'belarusian-volunteers' | 'ukrainian-military-leadership' | 'attacks-from-belarusian-territory' | 'belarusian-service-members' | 'belarusian-military' | 'ukrainian-forces' | 'battlefields-of-ukraine' | 'stephen-nix' | 'iri-senior-director-for-eurasia' | 'eurasia' | 'international-republican-institute' | 'mark-dietzen' | 'iri-resident-program-director-for-belarus' | 'vilnius' | 'lithuania' | 'atlantic-council-staff' | 'atlantic-council-supporters' | 'eurasia-center' | 'eastern-europe' | 'turkey' | 'caucasus' | 'central-asia' | 'president-of-russia' | 'putin-lukashenka-news-conference' | 'putin-lukashenka-meeting' | 'minsk' | 'sputnik' | 'pavel-bednyakov' | 'reuters' | 'readers';

/** The 179 ids of this edition; a release may add some. */
export type ClaimId = 'opposition-can-help-defeat-putin' | 'belarus-role-underappreciated' | 'russia-wages-war-on-ukraine' | 'belarus-strategic-role' | 'strategic-role-in-initial-invasion' | 'strategic-role-in-later-conduct' | 'russia-invaded-ukraine' | 'lukashenka-shoring-up-position' | 'lukashenka-position-needed-support' | 'mass-protests-took-place' | 'belarus-vital-to-war-effort' | 'lukashenka-contributed-to-harm' | 'contributed-to-attacks-on-soldiers' | 'contributed-to-attacks-on-civilians' | 'contribution-to-harm-deliberate' | 'contributed-to-destruction-of-settlements' | 'ukrainian-soldiers-attacked' | 'ukrainian-civilians-attacked' | 'ukrainian-settlements-destroyed' | 'five-areas-of-support' | 'lukashenka-supports-russia' | 'logistical-and-material-support' | 'launchpad-for-missiles' | 'propaganda-against-ukraine' | 'russian-military-hospitals-hosted' | 'cyberattacks-suspected' | 'support-impact-significant' | 'troops-key-role-in-kyiv-offensive' | 'russian-troops-deployed-to-belarus' | 'kyiv-offensive-early-in-war' | 'bucha-atrocities-by-units-from-belarus' | 'atrocities-took-place-in-bucha' | 'atrocities-in-other-kyiv-suburbs' | 'russian-units-crossed-from-belarus' | 'kyiv-assaulted-at-first' | 'logistics-enabled-resupply' | 'russian-troops-fought-for-kyiv' | 'russian-forces-left-northern-ukraine' | 'belarus-sheltered-soldiers-earlier' | 'belarus-shelters-russian-soldiers' | 'belarus-arms-russia' | 'belarus-supplies-weaponry' | 'belarus-supplies-military-equipment' | 'joint-exercises-hosted' | 'training-facilities-provided' | 'russians-were-mobilized' | 'belarus-helped-spread-propaganda' | 'belarus-echoes-russian-narratives' | 'narratives-defend-decision-to-invade' | 'narratives-back-putin-justifications' | 'putin-decided-to-invade' | 'putin-justifications-untrue' | 'putin-justifies-the-war' | 'propaganda-pervasive' | 'information-space-controlled' | 'many-belarusians-unaware-of-scale' | 'war-seen-as-special-operation' | 'war-seems-distant-to-belarusians' | 'world-watches-invasion' | 'ukrainealert-delivers-analysis' | 'ukrainealert-offers-best-insight' | 'ukrainealert-comes-by-email' | 'ukrainealert-comes-twice-weekly' | 'movement-is-fighting-back' | 'putin-defeat-would-weaken-lukashenka' | 'lukashenka-dominates-his-people' | 'movement-disrupts-war-effort' | 'movement-exhausts-russian-resources' | 'movement-weakens-putin-lukashenka-alliance' | 'movement-erodes-sustaining-resources' | 'russia-needs-resources-for-ally' | 'ally-depends-on-russia' | 'tsikhanouskaya-leads-opposition' | 'fates-of-ukraine-and-belarus-connected' | 'belarusians-would-see-putin-weakness' | 'belarusians-would-reject-imposed-status' | 'putin-power-brittle' | 'russia-imposed-status-on-belarus' | 'activists-contribute-to-anti-war-work' | 'cyber-partisans-disrupted-infrastructure' | 'railway-partisans-complicated-logistics' | 'belarus-supported-forces-logistically' | 'activists-combat-disinformation' | 'activists-tell-truth-about-war' | 'lukashenka-government-has-war-role' | 'punishment-would-help-ukraine-defense' | 'punishment-would-raise-costs' | 'punishment-would-deter-minsk' | 'minsk-acts-on-moscow-instructions' | 'punishment-would-help-movement' | 'movement-competes-for-public-opinion' | 'punishment-would-expose-harm' | 'war-support-harms-belarus' | 'war-support-causes-insecurity' | 'war-support-causes-economic-hardship' | 'partners-already-support-movement' | 'movement-contributes-to-anti-war-effort' | 'support-has-come-unevenly' | 'support-surges-after-key-events' | 'support-dwindles-afterwards' | 'support-strong-since-2020' | 'election-of-2020-not-honest' | 'election-brought-belarusians-to-streets' | 'movement-in-longer-term-effort' | 'steady-financing-now-more-crucial' | 'support-is-an-investment' | 'initiative-would-signal-commitment' | 'signal-meant-for-lukashenka-government' | 'signal-meant-for-opposition' | 'signal-would-say-commitment-lasts' | 'signal-would-tie-commitment-to-region' | 'us-committed-to-democratic-belarus' | 'eu-committed-to-democratic-belarus' | 'new-envoy-would-continue-fisher-work' | 'fisher-work-important' | 'fisher-was-special-envoy' | 'fisher-is-ambassador' | 'fisher-supported-movement' | 'fisher-tenure-lasted-2020-to-2022' | 'schuebel-renewals-refused' | 'visa-renewal-refused' | 'accreditation-renewal-refused' | 'schuebel-headed-eu-delegation' | 'envoys-would-interlocute' | 'belarusian-volunteers-fight-russia' | 'greater-support-would-strengthen-volunteers' | 'volunteers-number-over-1000' | 'volunteers-under-ukrainian-command' | 'volunteers-help-defend-ukraine' | 'attack-risk-from-belarus-increasing' | 'attacks-already-made-from-belarus' | 'support-would-show-soldiers-alternative' | 'alternative-service-exists' | 'some-soldiers-recognize-risks' | 'some-soldiers-unwilling-to-fight' | 'belarus-faces-risks' | 'war-lacks-justification' | 'ukraine-a-neighbor-at-peace' | 'greater-involvement-looms' | 'belarus-already-involved' | 'need-to-act-now-grows' | 'belarus-backs-russian-war' | 'ukrainian-forces-fight-for-democracy' | 'movement-fate-decided-in-ukraine' | 'movement-able-to-aid-ukraine' | 'movement-has-will-to-aid' | 'movement-has-capacity-to-aid' | 'movement-lacks-only-tools' | 'nix-directs-eurasia-at-iri' | 'dietzen-directs-belarus-program' | 'dietzen-based-in-vilnius' | 'vilnius-in-lithuania' | 'views-are-authors-alone' | 'views-may-differ-from-publisher' | 'views-may-differ-from-council' | 'views-may-differ-from-staff' | 'views-may-differ-from-supporters' | 'eurasia-center-mission' | 'mission-promotes-stability' | 'mission-promotes-democratic-values' | 'mission-promotes-prosperity' | 'eurasia-western-extent' | 'caucasus-in-eurasia' | 'central-asia-in-eurasia' | 'eastern-europe-in-eurasia' | 'eurasia-eastern-extent' | 'russia-in-eurasia' | 'turkey-in-eurasia' | 'putin-and-lukashenka-shook-hands' | 'putin-is-russian-president' | 'lukashenka-is-putin-counterpart' | 'news-conference-after-meeting' | 'putin-and-lukashenka-met-in-minsk' | 'minsk-in-belarus' | 'image-credited-to-several' | 'image-credited-to-sputnik' | 'image-credited-to-bednyakov' | 'image-credited-to-kremlin' | 'image-distributed-by-reuters';

/** The 17 ids of this edition; a release may add some. */
export type RecommendationId = 'stay-updated-through-ukrainealert' | 'punish-lukashenka-government' | 'continue-support-for-movement' | 'finance-movement-steadily' | 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'assign-us-special-envoy' | 'appoint-eu-special-representative' | 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces' | 'give-movement-the-tools' | 'follow-atlantic-council' | 'support-atlantic-council-work';

/** The 7 ids of this edition; a release may add some. */
export type TenureId = 'tsikhanouskaya-opposition-leader' | 'fisher-special-envoy' | 'schuebel-head-of-delegation' | 'nix-senior-director' | 'dietzen-resident-program-director' | 'putin-president' | 'lukashenka-counterpart-of-putin';

/** The 16 ids of this edition; a release may add some. */
export type CharacterizationId = 'lukashenka-labeled-dictator' | 'lukashenka-government-labeled-regime' | 'atrocities-labeled-horrendous' | 'putin-justifications-labeled-false' | 'war-labeled-special-military-operation' | 'lukashenka-rule-labeled-hegemony' | 'putin-and-lukashenka-labeled-axis' | 'belarus-labeled-dependent-ally' | 'putin-labeled-feet-of-clay' | 'belarus-labeled-vassal' | 'election-labeled-fraudulent' | 'fisher-labeled-steadfast' | 'war-labeled-unjustified' | 'ukraine-labeled-peaceful' | 'russian-war-effort-labeled-machine' | 'front-labeled-frontline-of-democracy';

/** The 24 ids of this edition; a release may add some. */
export type TopicId = 'atrocities' | 'belarus-russia-relations' | 'cyberattacks' | 'democracy' | 'democracy-support' | 'diplomacy' | 'economy' | 'elections' | 'foreign-policy' | 'information' | 'military-operations' | 'military-support' | 'missile-strikes' | 'politics' | 'propaganda' | 'protests' | 'public-opinion' | 'publication' | 'regime' | 'resistance' | 'sanctions' | 'security' | 'volunteers' | 'war';

/** The 13 ids of this edition; a release may add some. */
export type ActionId = 'act' | 'appoint' | 'counter' | 'engage' | 'equip' | 'follow' | 'fund' | 'join' | 'punish' | 'signal' | 'subscribe' | 'support' | 'undermine';

/** The 10 ids of this edition; a release may add some. */
export type GroupKindId = 'alliance' | 'armed-forces' | 'audience' | 'government' | 'movement' | 'officials' | 'population' | 'staff' | 'states' | 'volunteers';

/** The ids of this edition, one field a collection or vocabulary. */
export interface BriefIds extends Ids {
	readonly passage: PassageId;
	readonly entity: EntityId;
	readonly claim: ClaimId;
	readonly recommendation: RecommendationId;
	readonly tenure: TenureId;
	readonly characterization: CharacterizationId;
	readonly topic: TopicId;
	readonly action: ActionId;
	readonly groupKind: GroupKindId;
}

export const edition: Edition = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse(`{
"version":"1.0.0",
"released":"2026-11-26",
"digest":"1504585e270c0e8da90c052a117f1fc31a21e71bcfabf8fe6eb2391334358037",
"schemaVersion":"1.0.0"
}`));

export const article: Article<BriefIds> = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse(`{
"id":"the-belarusian-opposition-can-help-defeat-putin-in-ukraine",
"type":"OpinionNewsArticle",
"title":"The Belarusian opposition can help defeat Putin in Ukraine",
"url":"https://www.atlanticcouncil.org/blogs/ukrainealert/the-belarusian-opposition-can-help-defeat-putin-in-ukraine/",
"language":"en",
"authors":["stephen-nix","mark-dietzen"],
"publisher":"atlantic-council",
"series":"ukrainealert",
"published":{"edtf":null,"status":"unconfirmed","notBefore":"2022-12-19","evidence":{"passage":"p22","start":7981,"end":7998}},
"disclaimer":{"passage":"p19","start":7361,"end":7523},
"rights":"The rights in the article stay with its publisher; this dataset holds none of its sentences. The license covers code and annotations only.",
"text":{"form":"canon-1","unit":"code point","length":8045,"sha256":"363c2747005d6ec0b1ce9e71c147bbd28a72f8acfcac38c068869137f57edbb4"},
"passages":[{"id":"p00","role":"title","voice":["stephen-nix","mark-dietzen"],"start":0,"end":58,"sentences":[{"start":0,"end":58,"opens":"The Belarusian","closes":"Ukraine"}]},{"id":"p01","role":"body","voice":["stephen-nix","mark-dietzen"],"start":60,"end":607,"sentences":[{"start":60,"end":225,"opens":"One of","closes":"war."},{"start":226,"end":607,"opens":"In","closes":"villages."}]},{"id":"p02","role":"body","voice":["stephen-nix","mark-dietzen"],"start":609,"end":1027,"sentences":[{"start":609,"end":1027,"opens":"support for","closes":"infrastructure."}]},{"id":"p03","role":"body","voice":["stephen-nix","mark-dietzen"],"start":1029,"end":1512,"sentences":[{"start":1029,"end":1077,"opens":"The impact","closes":"significant."},{"start":1078,"end":1343,"opens":"Russian","closes":"Belarus."},{"start":1344,"end":1512,"opens":"During","closes":"capital."}]},{"id":"p04","role":"body","voice":["stephen-nix","mark-dietzen"],"start":1514,"end":1838,"sentences":[{"start":1514,"end":1729,"opens":"Since the","closes":"equipment."},{"start":1730,"end":1838,"opens":"Lukashenka","closes":"Russians."}]},{"id":"p05","role":"body","voice":["stephen-nix","mark-dietzen"],"start":1840,"end":2300,"sentences":[{"start":1840,"end":2047,"opens":"Belarus has helped","closes":"conflict."},{"start":2048,"end":2211,"opens":"Indeed","closes":"war."},{"start":2212,"end":2300,"opens":"Instead","closes":"distant from Belarus."}]},{"id":"p06","role":"promotion","voice":["atlantic-council"],"start":2302,"end":2314,"sentences":[{"start":2302,"end":2314}]},{"id":"p07","role":"promotion","voice":["atlantic-council"],"start":2316,"end":2500,"sentences":[{"start":2316,"end":2500,"opens":"As the world","closes":"inbox."}]},{"id":"p08","role":"body","voice":["stephen-nix","mark-dietzen"],"start":2502,"end":2924,"sentences":[{"start":2502,"end":2677,"opens":"The Belarusian pro-democracy","closes":"people."},{"start":2678,"end":2924,"opens":"By","closes":"ally."}]},{"id":"p09","role":"body","voice":["stephen-nix","mark-dietzen"],"start":2926,"end":3274,"sentences":[{"start":2926,"end":3071,"opens":"As Belarusian","closes":"Belarus."},{"start":3072,"end":3274,"opens":"She","closes":"country."}]},{"id":"p10","role":"body","voice":["stephen-nix","mark-dietzen"],"start":3276,"end":3726,"sentences":[{"start":3276,"end":3365,"opens":"For this","closes":"activities."},{"start":3366,"end":3594,"opens":"The","closes":"war."},{"start":3595,"end":3726,"opens":"Activists","closes":"citizens."}]},{"id":"p11","role":"body","voice":["stephen-nix","mark-dietzen"],"start":3728,"end":4274,"sentences":[{"start":3728,"end":3863,"opens":"It is","closes":"Ukraine."},{"start":3864,"end":4024,"opens":"Doing","closes":"Moscow."},{"start":4025,"end":4274,"opens":"It","closes":"Belarus."}]},{"id":"p12","role":"body","voice":["stephen-nix","mark-dietzen"],"start":4276,"end":4983,"sentences":[{"start":4276,"end":4486,"opens":"To begin","closes":"Belarus."},{"start":4487,"end":4671,"opens":"Historically","closes":"periods."},{"start":4672,"end":4823,"opens":"Support","closes":"protest."},{"start":4824,"end":4983,"opens":"Now","closes":"crucial."}]},{"id":"p13","role":"body","voice":["stephen-nix","mark-dietzen"],"start":4985,"end":5561,"sentences":[{"start":4985,"end":5282,"opens":"This investment","closes":"region."},{"start":5283,"end":5561,"opens":"To","closes":"2020-2022."}]},{"id":"p14","role":"body","voice":["stephen-nix","mark-dietzen"],"start":5563,"end":5947,"sentences":[{"start":5563,"end":5817,"opens":"In light","closes":"instead."},{"start":5818,"end":5947,"opens":"These","closes":"opposition."}]},{"id":"p15","role":"body","voice":["stephen-nix","mark-dietzen"],"start":5949,"end":6555,"sentences":[{"start":5949,"end":6052,"opens":"Targeted support","closes":"Ukraine."},{"start":6053,"end":6316,"opens":"Greater","closes":"territory."},{"start":6317,"end":6555,"opens":"It","closes":"neighbor."}]},{"id":"p16","role":"body","voice":["stephen-nix","mark-dietzen"],"start":6557,"end":7153,"sentences":[{"start":6557,"end":6895,"opens":"As the specter","closes":"democracy."},{"start":6896,"end":7010,"opens":"The","closes":"Ukraine."},{"start":7011,"end":7118,"opens":"They","closes":"possible."},{"start":7119,"end":7153,"opens":"They","closes":"so."}]},{"id":"p17","role":"biography","voice":["atlantic-council"],"start":7155,"end":7342,"sentences":[{"start":7155,"end":7250,"opens":"Stephen Nix","closes":"(IRI)."},{"start":7251,"end":7342,"opens":"Mark","closes":"Lithuania."}]},{"id":"p18","role":"heading","voice":["atlantic-council"],"start":7344,"end":7359,"sentences":[{"start":7344,"end":7359}]},{"id":"p19","role":"disclaimer","voice":["atlantic-council"],"start":7361,"end":7524,"sentences":[{"start":7361,"end":7524,"opens":"The views","closes":"supporters."}]},{"id":"p20","role":"promotion","voice":["atlantic-council"],"start":7526,"end":7760,"sentences":[{"start":7526,"end":7760,"opens":"The Eurasia","closes":"East."}]},{"id":"p21","role":"promotion","voice":["atlantic-council"],"start":7762,"end":7808,"sentences":[{"start":7762,"end":7808,"opens":"Follow us","closes":"work"}]},{"id":"p22","role":"caption","voice":["sputnik"],"start":7810,"end":8045,"sentences":[{"start":7810,"end":7980,"opens":"Image: Russian","closes":"Minsk, Belarus."},{"start":7981,"end":7999},{"start":8000,"end":8045,"opens":"(Sputnik/Pavel","closes":"REUTERS)"}]}]
}`));

export interface BriefVocabularies {
	readonly topics: {
		/** Atrocities */
		readonly 'atrocities': Concept<TopicId>;
		/** Relations of Belarus and Russia */
		readonly 'belarus-russia-relations': Concept<TopicId>;
		/** Cyberattacks */
		readonly 'cyberattacks': Concept<TopicId>;
		/** Democracy */
		readonly 'democracy': Concept<TopicId>;
		/** Support for the democratic movement */
		readonly 'democracy-support': Concept<TopicId>;
		/** Diplomacy */
		readonly 'diplomacy': Concept<TopicId>;
		/** Economy and resources */
		readonly 'economy': Concept<TopicId>;
		/** Elections */
		readonly 'elections': Concept<TopicId>;
		/** Foreign policy */
		readonly 'foreign-policy': Concept<TopicId>;
		/** Information */
		readonly 'information': Concept<TopicId>;
		/** Military operations */
		readonly 'military-operations': Concept<TopicId>;
		/** Military and logistical support */
		readonly 'military-support': Concept<TopicId>;
		/** Missile strikes */
		readonly 'missile-strikes': Concept<TopicId>;
		/** Politics */
		readonly 'politics': Concept<TopicId>;
		/** Propaganda and disinformation */
		readonly 'propaganda': Concept<TopicId>;
		/** Protests */
		readonly 'protests': Concept<TopicId>;
		/** Public opinion */
		readonly 'public-opinion': Concept<TopicId>;
		/** The publication itself */
		readonly 'publication': Concept<TopicId>;
		/** Rule in Belarus */
		readonly 'regime': Concept<TopicId>;
		/** Resistance to the war */
		readonly 'resistance': Concept<TopicId>;
		/** Punishment and costs */
		readonly 'sanctions': Concept<TopicId>;
		/** Security */
		readonly 'security': Concept<TopicId>;
		/** Volunteers at the front */
		readonly 'volunteers': Concept<TopicId>;
		/** The war */
		readonly 'war': Concept<TopicId>;
	};
	readonly actions: {
		/** act */
		readonly 'act': Concept<ActionId>;
		/** appoint */
		readonly 'appoint': Concept<ActionId>;
		/** counter */
		readonly 'counter': Concept<ActionId>;
		/** engage diplomatically */
		readonly 'engage': Concept<ActionId>;
		/** equip */
		readonly 'equip': Concept<ActionId>;
		/** follow */
		readonly 'follow': Concept<ActionId>;
		/** fund */
		readonly 'fund': Concept<ActionId>;
		/** join */
		readonly 'join': Concept<ActionId>;
		/** punish */
		readonly 'punish': Concept<ActionId>;
		/** signal */
		readonly 'signal': Concept<ActionId>;
		/** subscribe */
		readonly 'subscribe': Concept<ActionId>;
		/** support */
		readonly 'support': Concept<ActionId>;
		/** undermine */
		readonly 'undermine': Concept<ActionId>;
	};
	readonly groupKinds: {
		/** Alliance */
		readonly 'alliance': Concept<GroupKindId>;
		/** Armed forces */
		readonly 'armed-forces': Concept<GroupKindId>;
		/** Audience */
		readonly 'audience': Concept<GroupKindId>;
		/** Government */
		readonly 'government': Concept<GroupKindId>;
		/** Movement */
		readonly 'movement': Concept<GroupKindId>;
		/** Officials */
		readonly 'officials': Concept<GroupKindId>;
		/** Population */
		readonly 'population': Concept<GroupKindId>;
		/** Staff and associates */
		readonly 'staff': Concept<GroupKindId>;
		/** States */
		readonly 'states': Concept<GroupKindId>;
		/** Volunteers */
		readonly 'volunteers': Concept<GroupKindId>;
	};
}

export const vocabularies: BriefVocabularies = /* @__PURE__ */ deepFreeze({
	topics: /* @__PURE__ */ JSON.parse(`{
"atrocities":{"label":"Atrocities","broader":"war"},
"belarus-russia-relations":{"label":"Relations of Belarus and Russia","broader":"foreign-policy"},
"cyberattacks":{"label":"Cyberattacks","broader":"war"},
"democracy":{"label":"Democracy","broader":"politics"},
"democracy-support":{"label":"Support for the democratic movement","broader":"foreign-policy"},
"diplomacy":{"label":"Diplomacy","broader":"foreign-policy"},
"economy":{"label":"Economy and resources"},
"elections":{"label":"Elections","broader":"politics"},
"foreign-policy":{"label":"Foreign policy"},
"information":{"label":"Information"},
"military-operations":{"label":"Military operations","broader":"war"},
"military-support":{"label":"Military and logistical support","broader":"war"},
"missile-strikes":{"label":"Missile strikes","broader":"military-operations"},
"politics":{"label":"Politics"},
"propaganda":{"label":"Propaganda and disinformation","broader":"information"},
"protests":{"label":"Protests","broader":"politics"},
"public-opinion":{"label":"Public opinion","broader":"information"},
"publication":{"label":"The publication itself"},
"regime":{"label":"Rule in Belarus","broader":"politics"},
"resistance":{"label":"Resistance to the war","broader":"war"},
"sanctions":{"label":"Punishment and costs","broader":"foreign-policy"},
"security":{"label":"Security"},
"volunteers":{"label":"Volunteers at the front","broader":"resistance"},
"war":{"label":"The war"}
}`),
	actions: /* @__PURE__ */ JSON.parse(`{
"act":{"label":"act"},
"appoint":{"label":"appoint","broader":"engage"},
"counter":{"label":"counter"},
"engage":{"label":"engage diplomatically"},
"equip":{"label":"equip","broader":"support"},
"follow":{"label":"follow"},
"fund":{"label":"fund","broader":"support"},
"join":{"label":"join"},
"punish":{"label":"punish"},
"signal":{"label":"signal","broader":"engage"},
"subscribe":{"label":"subscribe"},
"support":{"label":"support"},
"undermine":{"label":"undermine","broader":"counter"}
}`),
	groupKinds: /* @__PURE__ */ JSON.parse(`{
"alliance":{"label":"Alliance"},
"armed-forces":{"label":"Armed forces"},
"audience":{"label":"Audience"},
"government":{"label":"Government"},
"movement":{"label":"Movement"},
"officials":{"label":"Officials"},
"population":{"label":"Population"},
"staff":{"label":"Staff and associates"},
"states":{"label":"States"},
"volunteers":{"label":"Volunteers","broader":"armed-forces"}
}`),
});

export type Entities = {
	/** Belarusian democratic movement (group) */
	readonly 'belarusian-democratic-movement': Group<'belarusian-democratic-movement', BriefIds>;
	/** Belarus (polity) */
	readonly 'belarus': Polity<'belarus'>;
	/** Vladimir Putin (person) */
	readonly 'vladimir-putin': Person<'vladimir-putin'>;
	/** Ukraine (polity) */
	readonly 'ukraine': Polity<'ukraine'>;
	/** Russia's war on Ukraine (event) */
	readonly 'russian-war-on-ukraine': Event<'russian-war-on-ukraine', BriefIds>;
	/** Russia (polity) */
	readonly 'russia': Polity<'russia'>;
	/** Russian invasion of Ukraine (event) */
	readonly 'russian-invasion-of-ukraine': Event<'russian-invasion-of-ukraine', BriefIds>;
	/** Protests of 2020 (event) */
	readonly 'protests-of-2020': Event<'protests-of-2020', BriefIds>;
	/** Alyaksandr Lukashenka (person) */
	readonly 'alyaksandr-lukashenka': Person<'alyaksandr-lukashenka'>;
	/** Russian war effort (event) */
	readonly 'russian-war-effort': Event<'russian-war-effort', BriefIds>;
	/** Attacks on Ukrainian soldiers and civilians (event) */
	readonly 'attacks-on-ukrainian-soldiers-and-civilians': Event<'attacks-on-ukrainian-soldiers-and-civilians', BriefIds>;
	/** Ukrainian soldiers (group) */
	readonly 'ukrainian-soldiers': Group<'ukrainian-soldiers', BriefIds>;
	/** Ukrainian civilians (group) */
	readonly 'ukrainian-civilians': Group<'ukrainian-civilians', BriefIds>;
	/** Destruction of Ukrainian cities, towns and villages (event) */
	readonly 'destruction-of-ukrainian-settlements': Event<'destruction-of-ukrainian-settlements', BriefIds>;
	/** Ukrainian cities, towns and villages (place) */
	readonly 'ukrainian-settlements': Place<'ukrainian-settlements', BriefIds>;
	/** Russian forces (group) */
	readonly 'russian-forces': Group<'russian-forces', BriefIds>;
	/** Lukashenka government (group) */
	readonly 'lukashenka-government': Group<'lukashenka-government', BriefIds>;
	/** Cyberattacks on Ukrainian infrastructure (event) */
	readonly 'cyberattacks-on-ukrainian-infrastructure': Event<'cyberattacks-on-ukrainian-infrastructure', BriefIds>;
	/** Russian troops deployed to Belarus (group) */
	readonly 'russian-troops-in-belarus': Group<'russian-troops-in-belarus', BriefIds>;
	/** Kyiv offensive (event) */
	readonly 'kyiv-offensive': Event<'kyiv-offensive', BriefIds>;
	/** Kyiv (place) */
	readonly 'kyiv': Place<'kyiv', BriefIds>;
	/** Atrocities in Bucha and other Kyiv suburbs (event) */
	readonly 'bucha-atrocities': Event<'bucha-atrocities', BriefIds>;
	/** Bucha (place) */
	readonly 'bucha': Place<'bucha', BriefIds>;
	/** Kyiv suburbs (place) */
	readonly 'kyiv-suburbs': Place<'kyiv-suburbs', BriefIds>;
	/** Russian units from Belarus (group) */
	readonly 'russian-units-from-belarus': Group<'russian-units-from-belarus', BriefIds>;
	/** Initial assault on Kyiv (event) */
	readonly 'assault-on-kyiv': Event<'assault-on-kyiv', BriefIds>;
	/** Russian retreat from northern Ukraine (event) */
	readonly 'retreat-from-northern-ukraine': Event<'retreat-from-northern-ukraine', BriefIds>;
	/** Northern Ukraine (place) */
	readonly 'northern-ukraine': Place<'northern-ukraine', BriefIds>;
	/** Joint military exercises (event) */
	readonly 'joint-military-exercises': Event<'joint-military-exercises', BriefIds>;
	/** Mobilized Russians (group) */
	readonly 'mobilized-russians': Group<'mobilized-russians', BriefIds>;
	/** Many Belarusians (group) */
	readonly 'many-belarusians': Group<'many-belarusians', BriefIds>;
	/** Belarusian people (group) */
	readonly 'belarusian-people': Group<'belarusian-people', BriefIds>;
	/** World (group) */
	readonly 'world': Group<'world', BriefIds>;
	/** UkraineAlert (work) */
	readonly 'ukrainealert': Work<'ukrainealert'>;
	/** Atlantic Council (organization) */
	readonly 'atlantic-council': Organization<'atlantic-council', BriefIds>;
	/** Defeat of Vladimir Putin in Ukraine (event) */
	readonly 'putin-defeat': Event<'putin-defeat', BriefIds>;
	/** Alliance of Putin and Lukashenka (group) */
	readonly 'putin-lukashenka-axis': Group<'putin-lukashenka-axis', BriefIds>;
	/** Sviatlana Tsikhanouskaya (person) */
	readonly 'sviatlana-tsikhanouskaya': Person<'sviatlana-tsikhanouskaya'>;
	/** People of Ukraine (group) */
	readonly 'people-of-ukraine': Group<'people-of-ukraine', BriefIds>;
	/** Belarusian democratic activists (group) */
	readonly 'belarusian-democratic-activists': Group<'belarusian-democratic-activists', BriefIds>;
	/** Cyber Partisans (group) */
	readonly 'cyber-partisans': Group<'cyber-partisans', BriefIds>;
	/** Railway partisans (group) */
	readonly 'railway-partisans': Group<'railway-partisans', BriefIds>;
	/** Friends and allies of Ukraine in the West (group) */
	readonly 'friends-and-allies-of-ukraine': Group<'friends-and-allies-of-ukraine', BriefIds>;
	/** West (place) */
	readonly 'west': Place<'west', BriefIds>;
	/** Defense of Ukraine (event) */
	readonly 'defense-of-ukraine': Event<'defense-of-ukraine', BriefIds>;
	/** United States (polity) */
	readonly 'united-states': Polity<'united-states'>;
	/** Democratic partners (group) */
	readonly 'democratic-partners': Group<'democratic-partners', BriefIds>;
	/** Anti-war effort in Belarus (event) */
	readonly 'anti-war-effort-in-belarus': Event<'anti-war-effort-in-belarus', BriefIds>;
	/** Presidential election of 2020 (event) */
	readonly 'presidential-election-of-2020': Event<'presidential-election-of-2020', BriefIds>;
	/** Protesters of 2020 (group) */
	readonly 'protesters-of-2020': Group<'protesters-of-2020', BriefIds>;
	/** European Union (polity) */
	readonly 'european-union': Polity<'european-union'>;
	/** Region around Belarus (place) */
	readonly 'region-of-belarus': Place<'region-of-belarus', BriefIds>;
	/** US Special Envoy for Belarus (post) */
	readonly 'us-special-envoy-for-belarus': Post<'us-special-envoy-for-belarus', BriefIds>;
	/** Julie Fisher (person) */
	readonly 'julie-fisher': Person<'julie-fisher'>;
	/** EU Head of Delegation to Belarus (post) */
	readonly 'eu-head-of-delegation-to-belarus': Post<'eu-head-of-delegation-to-belarus', BriefIds>;
	/** Dirk Schuebel (person) */
	readonly 'dirk-schuebel': Person<'dirk-schuebel'>;
	/** EU Special Representative for Belarus (post) */
	readonly 'eu-special-representative-for-belarus': Post<'eu-special-representative-for-belarus', BriefIds>;
	/** Proposed envoys (group) */
	readonly 'proposed-envoys': Group<'proposed-envoys', BriefIds>;
	/** Leaders of the Belarusian opposition (group) */
	readonly 'belarusian-opposition-leaders': Group<'belarusian-opposition-leaders', BriefIds>;
	/** Belarusian volunteers (group) */
	readonly 'belarusian-volunteers': Group<'belarusian-volunteers', BriefIds>;
	/** Ukrainian military leadership (group) */
	readonly 'ukrainian-military-leadership': Group<'ukrainian-military-leadership', BriefIds>;
	/** Attacks from Belarusian territory (event) */
	readonly 'attacks-from-belarusian-territory': Event<'attacks-from-belarusian-territory', BriefIds>;
	/** Members of the Belarusian military (group) */
	readonly 'belarusian-service-members': Group<'belarusian-service-members', BriefIds>;
	/** Belarusian military (organization) */
	readonly 'belarusian-military': Organization<'belarusian-military', BriefIds>;
	/** Ukrainian forces (group) */
	readonly 'ukrainian-forces': Group<'ukrainian-forces', BriefIds>;
	/** Battlefields of Ukraine (place) */
	readonly 'battlefields-of-ukraine': Place<'battlefields-of-ukraine', BriefIds>;
	/** Stephen Nix (person) */
	readonly 'stephen-nix': Person<'stephen-nix'>;
	/** IRI senior director for Eurasia (post) */
	readonly 'iri-senior-director-for-eurasia': Post<'iri-senior-director-for-eurasia', BriefIds>;
	/** Eurasia (place) */
	readonly 'eurasia': Place<'eurasia', BriefIds>;
	/** International Republican Institute (organization) */
	readonly 'international-republican-institute': Organization<'international-republican-institute', BriefIds>;
	/** Mark Dietzen (person) */
	readonly 'mark-dietzen': Person<'mark-dietzen'>;
	/** IRI resident program director for Belarus (post) */
	readonly 'iri-resident-program-director-for-belarus': Post<'iri-resident-program-director-for-belarus', BriefIds>;
	/** Vilnius (place) */
	readonly 'vilnius': Place<'vilnius', BriefIds>;
	/** Lithuania (polity) */
	readonly 'lithuania': Polity<'lithuania'>;
	/** Atlantic Council staff (group) */
	readonly 'atlantic-council-staff': Group<'atlantic-council-staff', BriefIds>;
	/** Supporters of the Atlantic Council (group) */
	readonly 'atlantic-council-supporters': Group<'atlantic-council-supporters', BriefIds>;
	/** Eurasia Center (organization) */
	readonly 'eurasia-center': Organization<'eurasia-center', BriefIds>;
	/** Eastern Europe (place) */
	readonly 'eastern-europe': Place<'eastern-europe', BriefIds>;
	/** Turkey (polity) */
	readonly 'turkey': Polity<'turkey'>;
	/** Caucasus (place) */
	readonly 'caucasus': Place<'caucasus', BriefIds>;
	/** Central Asia (place) */
	readonly 'central-asia': Place<'central-asia', BriefIds>;
	/** President of Russia (post) */
	readonly 'president-of-russia': Post<'president-of-russia', BriefIds>;
	/** News conference of Putin and Lukashenka (event) */
	readonly 'putin-lukashenka-news-conference': Event<'putin-lukashenka-news-conference', BriefIds>;
	/** Meeting of Putin and Lukashenka (event) */
	readonly 'putin-lukashenka-meeting': Event<'putin-lukashenka-meeting', BriefIds>;
	/** Minsk (place) */
	readonly 'minsk': Place<'minsk', BriefIds>;
	/** Sputnik (organization) */
	readonly 'sputnik': Organization<'sputnik', BriefIds>;
	/** Pavel Bednyakov (person) */
	readonly 'pavel-bednyakov': Person<'pavel-bednyakov'>;
	/** Reuters (organization) */
	readonly 'reuters': Organization<'reuters', BriefIds>;
	/** Readers (group) */
	readonly 'readers': Group<'readers', BriefIds>;
};

export const entities: Entities = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ asPast(/* @__PURE__ */ JSON.parse(`{
"belarusian-democratic-movement":{"id":"belarusian-democratic-movement","name":"Belarusian democratic movement","names":[{"value":"the Belarusian democratic movement","lang":"en","note":"in running text"},{"value":"Belarusian opposition","lang":"en"},{"value":"Belarusian democratic opposition","lang":"en"},{"value":"Belarusian pro-democracy movement","lang":"en"},{"value":"Belarusian democracy movement","lang":"en"},{"value":"Belarusian democratic forces","lang":"en"}],"identifiers":[],"kind":"group","groupKind":"movement"},
"belarus":{"id":"belarus","name":"Belarus","names":[{"value":"Беларусь","lang":"be"},{"value":"Беларусь","lang":"ru"},{"value":"Byelorussia","lang":"en","note":"older"},{"value":"Belorussia","lang":"en","note":"older"}],"identifiers":[{"scheme":"wikidata","value":"Q184","status":"confirmed","source":"OpenSanctions rigour, territories/by.yml"},{"scheme":"iso3166-1","value":"BY","status":"confirmed","source":"OpenSanctions rigour, territories/by.yml"}],"kind":"polity","iso":"BY"},
"vladimir-putin":{"id":"vladimir-putin","name":"Vladimir Putin","names":[{"value":"Putin","lang":"en"},{"value":"Владимир Путин","lang":"ru"},{"value":"Путин","lang":"ru"}],"identifiers":[{"scheme":"wikidata","value":"Q7747","status":"confirmed","source":"OpenSanctions, article of 2022-01-25 on Wikidata"}],"kind":"person"},
"ukraine":{"id":"ukraine","name":"Ukraine","names":[{"value":"Україна","lang":"uk"},{"value":"Украина","lang":"ru"}],"identifiers":[{"scheme":"wikidata","value":"Q212","status":"confirmed","source":"OpenSanctions rigour, territories/ua.yml"},{"scheme":"iso3166-1","value":"UA","status":"confirmed","source":"OpenSanctions rigour, territories/ua.yml"}],"kind":"polity","iso":"UA"},
"russian-war-on-ukraine":{"id":"russian-war-on-ukraine","name":"Russia's war on Ukraine","names":[{"value":"Russia's war against Ukraine","lang":"en"}],"identifiers":[],"kind":"event"},
"russia":{"id":"russia","name":"Russia","names":[{"value":"Россия","lang":"ru"},{"value":"Росія","lang":"uk"},{"value":"Расія","lang":"be"}],"identifiers":[{"scheme":"wikidata","value":"Q159","status":"confirmed","source":"OpenSanctions rigour, territories/ru.yml"},{"scheme":"iso3166-1","value":"RU","status":"confirmed","source":"OpenSanctions rigour, territories/ru.yml"}],"kind":"polity","iso":"RU"},
"russian-invasion-of-ukraine":{"id":"russian-invasion-of-ukraine","name":"Russian invasion of Ukraine","names":[{"value":"the Russian invasion of Ukraine","lang":"en","note":"in running text"}],"identifiers":[{"scheme":"wikidata","value":"Q110999040","status":"confirmed","source":"two public tables"}],"kind":"event","where":"ukraine","partOf":"russian-war-on-ukraine"},
"protests-of-2020":{"id":"protests-of-2020","name":"Protests of 2020","names":[{"value":"the protests of 2020","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","when":{"edtf":"2020","at":{"passage":"p01","start":313,"end":317}}},
"alyaksandr-lukashenka":{"id":"alyaksandr-lukashenka","name":"Alyaksandr Lukashenka","names":[{"value":"Lukashenka","lang":"en"},{"value":"Aliaksandr Lukashenka","lang":"en"},{"value":"Alexander Lukashenko","lang":"en"},{"value":"Aleksandr Lukashenko","lang":"en"},{"value":"Lukashenko","lang":"en"},{"value":"Аляксандр Рыгоравіч Лукашэнка","lang":"be"},{"value":"Лукашэнка","lang":"be"},{"value":"Александр Григорьевич Лукашенко","lang":"ru"},{"value":"Лукашенко","lang":"ru"}],"identifiers":[{"scheme":"wikidata","value":"Q2866","status":"single-source","source":"one public name list"}],"kind":"person"},
"russian-war-effort":{"id":"russian-war-effort","name":"Russian war effort","names":[{"value":"the Russian war effort","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event"},
"attacks-on-ukrainian-soldiers-and-civilians":{"id":"attacks-on-ukrainian-soldiers-and-civilians","name":"Attacks on Ukrainian soldiers and civilians","names":[{"value":"attacks on Ukrainian soldiers and civilians","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","partOf":"russian-war-on-ukraine"},
"ukrainian-soldiers":{"id":"ukrainian-soldiers","name":"Ukrainian soldiers","names":[],"identifiers":[],"kind":"group","groupKind":"armed-forces"},
"ukrainian-civilians":{"id":"ukrainian-civilians","name":"Ukrainian civilians","names":[],"identifiers":[],"kind":"group","groupKind":"population"},
"destruction-of-ukrainian-settlements":{"id":"destruction-of-ukrainian-settlements","name":"Destruction of Ukrainian cities, towns and villages","names":[{"value":"the destruction of Ukrainian cities, towns and villages","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","where":"ukrainian-settlements","partOf":"russian-war-on-ukraine"},
"ukrainian-settlements":{"id":"ukrainian-settlements","name":"Ukrainian cities, towns and villages","names":[],"identifiers":[],"kind":"place","within":"ukraine"},
"russian-forces":{"id":"russian-forces","name":"Russian forces","names":[{"value":"Russian soldiers","lang":"en"}],"identifiers":[],"kind":"group","groupKind":"armed-forces"},
"lukashenka-government":{"id":"lukashenka-government","name":"Lukashenka government","names":[{"value":"the Lukashenka government","lang":"en","note":"in running text"},{"value":"Belarusian authorities","lang":"en"}],"identifiers":[],"kind":"group","groupKind":"government"},
"cyberattacks-on-ukrainian-infrastructure":{"id":"cyberattacks-on-ukrainian-infrastructure","name":"Cyberattacks on Ukrainian infrastructure","names":[{"value":"cyberattacks on Ukrainian infrastructure","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event"},
"russian-troops-in-belarus":{"id":"russian-troops-in-belarus","name":"Russian troops deployed to Belarus","names":[],"identifiers":[],"kind":"group","groupKind":"armed-forces"},
"kyiv-offensive":{"id":"kyiv-offensive","name":"Kyiv offensive","names":[{"value":"the Kyiv offensive","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","when":{"relative":"during","to":"russian-war-on-ukraine","at":{"passage":"p03","start":1180,"end":1213}},"where":"kyiv","partOf":"russian-war-on-ukraine"},
"kyiv":{"id":"kyiv","name":"Kyiv","names":[{"value":"Київ","lang":"uk"},{"value":"Киев","lang":"ru"},{"value":"Kiev","lang":"en","note":"older"}],"identifiers":[{"scheme":"wikidata","value":"Q1899","status":"confirmed","source":"OpenStreetMap-derived tables"}],"kind":"place","within":"ukraine"},
"bucha-atrocities":{"id":"bucha-atrocities","name":"Atrocities in Bucha and other Kyiv suburbs","names":[{"value":"the atrocities in Bucha and other Kyiv suburbs","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","where":"kyiv-suburbs","partOf":"russian-war-on-ukraine"},
"bucha":{"id":"bucha","name":"Bucha","names":[{"value":"Буча","lang":"uk"}],"identifiers":[],"kind":"place","within":"kyiv-suburbs"},
"kyiv-suburbs":{"id":"kyiv-suburbs","name":"Kyiv suburbs","names":[{"value":"the Kyiv suburbs","lang":"en","note":"in running text"}],"identifiers":[],"kind":"place","within":"ukraine"},
"russian-units-from-belarus":{"id":"russian-units-from-belarus","name":"Russian units from Belarus","names":[],"identifiers":[],"kind":"group","groupKind":"armed-forces"},
"assault-on-kyiv":{"id":"assault-on-kyiv","name":"Initial assault on Kyiv","names":[{"value":"the initial assault on Kyiv","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","where":"kyiv","partOf":"kyiv-offensive"},
"retreat-from-northern-ukraine":{"id":"retreat-from-northern-ukraine","name":"Russian retreat from northern Ukraine","names":[{"value":"the Russian retreat from northern Ukraine","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","when":{"edtf":"2022-03~/2022-04~","at":{"passage":"p04","start":1565,"end":1596}},"where":"northern-ukraine","partOf":"russian-war-on-ukraine"},
"northern-ukraine":{"id":"northern-ukraine","name":"Northern Ukraine","names":[{"value":"northern Ukraine","lang":"en","note":"in running text"}],"identifiers":[],"kind":"place","within":"ukraine"},
"joint-military-exercises":{"id":"joint-military-exercises","name":"Joint military exercises","names":[{"value":"joint military exercises","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event"},
"mobilized-russians":{"id":"mobilized-russians","name":"Mobilized Russians","names":[{"value":"mobilized Russians","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"armed-forces"},
"many-belarusians":{"id":"many-belarusians","name":"Many Belarusians","names":[{"value":"many Belarusians","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"population"},
"belarusian-people":{"id":"belarusian-people","name":"Belarusian people","names":[{"value":"the Belarusian people","lang":"en","note":"in running text"},{"value":"Belarusians","lang":"en"},{"value":"Belarusian citizens","lang":"en"}],"identifiers":[],"kind":"group","groupKind":"population"},
"world":{"id":"world","name":"World","names":[{"value":"the world","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"population"},
"ukrainealert":{"id":"ukrainealert","name":"UkraineAlert","names":[],"identifiers":[],"kind":"work"},
"atlantic-council":{"id":"atlantic-council","name":"Atlantic Council","names":[{"value":"the Atlantic Council","lang":"en","note":"in running text"}],"identifiers":[{"scheme":"website","value":"atlanticcouncil.org","status":"confirmed","source":"the article's own site"}],"kind":"organization"},
"putin-defeat":{"id":"putin-defeat","name":"Defeat of Vladimir Putin in Ukraine","names":[{"value":"the defeat of Vladimir Putin in Ukraine","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","where":"ukraine"},
"putin-lukashenka-axis":{"id":"putin-lukashenka-axis","name":"Alliance of Putin and Lukashenka","names":[{"value":"the alliance of Putin and Lukashenka","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"alliance"},
"sviatlana-tsikhanouskaya":{"id":"sviatlana-tsikhanouskaya","name":"Sviatlana Tsikhanouskaya","names":[{"value":"Tsikhanouskaya","lang":"en"},{"value":"Svyatlana Tsikhanouskaya","lang":"en"},{"value":"Svetlana Tikhanovskaya","lang":"en"},{"value":"Sviatlana Tikhanovskaya","lang":"en"},{"value":"Tikhanovskaya","lang":"en"},{"value":"Святлана Георгіеўна Ціханоўская","lang":"be"},{"value":"Ціханоўская","lang":"be"},{"value":"Светлана Георгиевна Тихановская","lang":"ru"},{"value":"Тихановская","lang":"ru"}],"identifiers":[{"scheme":"wikidata","value":"Q97010473","status":"single-source","source":"one public name list"},{"scheme":"website","value":"tsikhanouskaya.org","status":"confirmed","source":"Simple English Wikipedia infobox"}],"kind":"person"},
"people-of-ukraine":{"id":"people-of-ukraine","name":"People of Ukraine","names":[{"value":"the people of Ukraine","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"population"},
"belarusian-democratic-activists":{"id":"belarusian-democratic-activists","name":"Belarusian democratic activists","names":[],"identifiers":[],"kind":"group","groupKind":"movement"},
"cyber-partisans":{"id":"cyber-partisans","name":"Cyber Partisans","names":[{"value":"the Cyber Partisans","lang":"en","note":"in running text"},{"value":"Cyber-Partisans","lang":"en"},{"value":"Kiber Partizany","lang":"ru","script":"Latn"},{"value":"Кибер-Партизаны","lang":"ru"}],"identifiers":[{"scheme":"telegram","value":"t.me/cpartisans","status":"confirmed","source":"two public tables"}],"kind":"group","groupKind":"movement"},
"railway-partisans":{"id":"railway-partisans","name":"Railway partisans","names":[{"value":"the railway partisans","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"movement"},
"friends-and-allies-of-ukraine":{"id":"friends-and-allies-of-ukraine","name":"Friends and allies of Ukraine in the West","names":[{"value":"the friends and allies of Ukraine in the West","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"states"},
"west":{"id":"west","name":"West","names":[{"value":"the West","lang":"en","note":"in running text"}],"identifiers":[],"kind":"place"},
"defense-of-ukraine":{"id":"defense-of-ukraine","name":"Defense of Ukraine","names":[{"value":"the defense of Ukraine","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event"},
"united-states":{"id":"united-states","name":"United States","names":[{"value":"the United States","lang":"en","note":"in running text"},{"value":"US","lang":"en","note":"abbreviation"}],"identifiers":[{"scheme":"wikidata","value":"Q30","status":"confirmed","source":"OpenSanctions rigour, territories/us.yml"},{"scheme":"iso3166-1","value":"US","status":"confirmed","source":"OpenSanctions rigour, territories/us.yml"}],"kind":"polity","iso":"US"},
"democratic-partners":{"id":"democratic-partners","name":"Democratic partners","names":[{"value":"the democratic partners","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"states"},
"anti-war-effort-in-belarus":{"id":"anti-war-effort-in-belarus","name":"Anti-war effort in Belarus","names":[{"value":"the anti-war effort in Belarus","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","where":"belarus"},
"presidential-election-of-2020":{"id":"presidential-election-of-2020","name":"Presidential election of 2020","names":[{"value":"the presidential election of 2020","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","when":{"edtf":"2020","at":{"passage":"p12","start":4706,"end":4710}}},
"protesters-of-2020":{"id":"protesters-of-2020","name":"Protesters of 2020","names":[{"value":"the protesters of 2020","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"population"},
"european-union":{"id":"european-union","name":"European Union","names":[{"value":"the European Union","lang":"en","note":"in running text"},{"value":"EU","lang":"en","note":"abbreviation"}],"identifiers":[{"scheme":"wikidata","value":"Q458","status":"confirmed","source":"OpenSanctions rigour, territories/eu.yml"}],"kind":"polity"},
"region-of-belarus":{"id":"region-of-belarus","name":"Region around Belarus","names":[{"value":"the region around Belarus","lang":"en","note":"in running text"}],"identifiers":[],"kind":"place"},
"us-special-envoy-for-belarus":{"id":"us-special-envoy-for-belarus","name":"US Special Envoy for Belarus","names":[{"value":"the US Special Envoy for Belarus","lang":"en","note":"in running text"},{"value":"US Special Envoy to Belarus","lang":"en"}],"identifiers":[],"kind":"post","organization":"united-states","state":"existing"},
"julie-fisher":{"id":"julie-fisher","name":"Julie Fisher","names":[],"identifiers":[],"kind":"person"},
"eu-head-of-delegation-to-belarus":{"id":"eu-head-of-delegation-to-belarus","name":"EU Head of Delegation to Belarus","names":[{"value":"the EU Head of Delegation to Belarus","lang":"en","note":"in running text"}],"identifiers":[],"kind":"post","organization":"european-union","state":"existing"},
"dirk-schuebel":{"id":"dirk-schuebel","name":"Dirk Schuebel","names":[{"value":"Дирк Шубель","lang":"ru"}],"identifiers":[],"kind":"person"},
"eu-special-representative-for-belarus":{"id":"eu-special-representative-for-belarus","name":"EU Special Representative for Belarus","names":[{"value":"the EU Special Representative for Belarus","lang":"en","note":"in running text"}],"identifiers":[],"kind":"post","organization":"european-union","state":"proposed"},
"proposed-envoys":{"id":"proposed-envoys","name":"Proposed envoys","names":[{"value":"the proposed envoys","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"officials"},
"belarusian-opposition-leaders":{"id":"belarusian-opposition-leaders","name":"Leaders of the Belarusian opposition","names":[{"value":"the leaders of the Belarusian opposition","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"movement"},
"belarusian-volunteers":{"id":"belarusian-volunteers","name":"Belarusian volunteers","names":[],"identifiers":[],"kind":"group","groupKind":"volunteers"},
"ukrainian-military-leadership":{"id":"ukrainian-military-leadership","name":"Ukrainian military leadership","names":[{"value":"the Ukrainian military leadership","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"armed-forces"},
"attacks-from-belarusian-territory":{"id":"attacks-from-belarusian-territory","name":"Attacks from Belarusian territory","names":[{"value":"attacks from Belarusian territory","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","where":"belarus"},
"belarusian-service-members":{"id":"belarusian-service-members","name":"Members of the Belarusian military","names":[{"value":"members of the Belarusian military","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"armed-forces"},
"belarusian-military":{"id":"belarusian-military","name":"Belarusian military","names":[{"value":"the Belarusian military","lang":"en","note":"in running text"}],"identifiers":[],"kind":"organization"},
"ukrainian-forces":{"id":"ukrainian-forces","name":"Ukrainian forces","names":[],"identifiers":[],"kind":"group","groupKind":"armed-forces"},
"battlefields-of-ukraine":{"id":"battlefields-of-ukraine","name":"Battlefields of Ukraine","names":[{"value":"the battlefields of Ukraine","lang":"en","note":"in running text"}],"identifiers":[],"kind":"place","within":"ukraine"},
"stephen-nix":{"id":"stephen-nix","name":"Stephen Nix","names":[],"identifiers":[],"kind":"person"},
"iri-senior-director-for-eurasia":{"id":"iri-senior-director-for-eurasia","name":"IRI senior director for Eurasia","names":[{"value":"the IRI senior director for Eurasia","lang":"en","note":"in running text"}],"identifiers":[],"kind":"post","organization":"international-republican-institute","state":"existing"},
"eurasia":{"id":"eurasia","name":"Eurasia","names":[],"identifiers":[{"scheme":"wikidata","value":"Q5401","status":"confirmed","source":"public gazetteers"}],"kind":"place"},
"international-republican-institute":{"id":"international-republican-institute","name":"International Republican Institute","names":[{"value":"the International Republican Institute","lang":"en","note":"in running text"},{"value":"IRI","lang":"en","note":"abbreviation"}],"identifiers":[{"scheme":"website","value":"iri.org","status":"confirmed","source":"its own site"}],"kind":"organization"},
"mark-dietzen":{"id":"mark-dietzen","name":"Mark Dietzen","names":[],"identifiers":[],"kind":"person"},
"iri-resident-program-director-for-belarus":{"id":"iri-resident-program-director-for-belarus","name":"IRI resident program director for Belarus","names":[{"value":"the IRI resident program director for Belarus","lang":"en","note":"in running text"}],"identifiers":[],"kind":"post","organization":"international-republican-institute","state":"existing"},
"vilnius":{"id":"vilnius","name":"Vilnius","names":[],"identifiers":[{"scheme":"wikidata","value":"Q216","status":"confirmed","source":"OpenStreetMap-derived tables"}],"kind":"place","within":"lithuania"},
"lithuania":{"id":"lithuania","name":"Lithuania","names":[{"value":"Lietuva","lang":"lt"},{"value":"Літва","lang":"be"}],"identifiers":[{"scheme":"wikidata","value":"Q37","status":"confirmed","source":"OpenSanctions rigour, territories/lt.yml"},{"scheme":"iso3166-1","value":"LT","status":"confirmed","source":"OpenSanctions rigour, territories/lt.yml"}],"kind":"polity","iso":"LT"},
"atlantic-council-staff":{"id":"atlantic-council-staff","name":"Atlantic Council staff","names":[{"value":"the Atlantic Council's staff","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"staff"},
"atlantic-council-supporters":{"id":"atlantic-council-supporters","name":"Supporters of the Atlantic Council","names":[{"value":"the Atlantic Council's supporters","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"staff"},
"eurasia-center":{"id":"eurasia-center","name":"Eurasia Center","names":[{"value":"the Eurasia Center","lang":"en","note":"in running text"}],"identifiers":[],"kind":"organization"},
"eastern-europe":{"id":"eastern-europe","name":"Eastern Europe","names":[],"identifiers":[{"scheme":"wikidata","value":"Q27468","status":"confirmed","source":"public gazetteers"}],"kind":"place","within":"eurasia"},
"turkey":{"id":"turkey","name":"Turkey","names":[{"value":"Türkiye","lang":"tr"}],"identifiers":[{"scheme":"wikidata","value":"Q43","status":"confirmed","source":"OpenSanctions rigour, territories/tr.yml"},{"scheme":"iso3166-1","value":"TR","status":"confirmed","source":"OpenSanctions rigour, territories/tr.yml"}],"kind":"polity","iso":"TR"},
"caucasus":{"id":"caucasus","name":"Caucasus","names":[{"value":"the Caucasus","lang":"en","note":"in running text"}],"identifiers":[{"scheme":"wikidata","value":"Q18869","status":"single-source","source":"public gazetteer"}],"kind":"place","within":"eurasia"},
"central-asia":{"id":"central-asia","name":"Central Asia","names":[],"identifiers":[{"scheme":"wikidata","value":"Q27275","status":"confirmed","source":"public gazetteers"}],"kind":"place","within":"eurasia"},
"president-of-russia":{"id":"president-of-russia","name":"President of Russia","names":[{"value":"the President of Russia","lang":"en","note":"in running text"},{"value":"Russian President","lang":"en"}],"identifiers":[],"kind":"post","organization":"russia","state":"existing"},
"putin-lukashenka-news-conference":{"id":"putin-lukashenka-news-conference","name":"News conference of Putin and Lukashenka","names":[{"value":"the news conference of Putin and Lukashenka","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","when":{"edtf":"2022-12-19","at":{"passage":"p22","start":7981,"end":7998}}},
"putin-lukashenka-meeting":{"id":"putin-lukashenka-meeting","name":"Meeting of Putin and Lukashenka","names":[{"value":"the meeting of Putin and Lukashenka","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","when":{"edtf":"2022-12-19","at":{"passage":"p22","start":7981,"end":7998}},"where":"minsk"},
"minsk":{"id":"minsk","name":"Minsk","names":[{"value":"Мінск","lang":"be"},{"value":"Минск","lang":"ru"}],"identifiers":[{"scheme":"wikidata","value":"Q2280","status":"confirmed","source":"OpenStreetMap-derived tables"}],"kind":"place","within":"belarus"},
"sputnik":{"id":"sputnik","name":"Sputnik","names":[],"identifiers":[{"scheme":"wikidata","value":"Q212196","status":"single-source","source":"public table"}],"kind":"organization"},
"pavel-bednyakov":{"id":"pavel-bednyakov","name":"Pavel Bednyakov","names":[],"identifiers":[],"kind":"person"},
"reuters":{"id":"reuters","name":"Reuters","names":[],"identifiers":[{"scheme":"wikidata","value":"Q130879","status":"confirmed","source":"searx engine table"},{"scheme":"website","value":"reuters.com","status":"confirmed","source":"searx engine table"}],"kind":"organization"},
"readers":{"id":"readers","name":"Readers","names":[{"value":"readers","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"audience"}
}`), ['belarus', 'vladimir-putin', 'ukraine', 'russia', 'alyaksandr-lukashenka', 'kyiv', 'bucha', 'sviatlana-tsikhanouskaya', 'cyber-partisans', 'west', 'united-states', 'european-union', 'julie-fisher', 'dirk-schuebel', 'stephen-nix', 'eurasia', 'vilnius', 'lithuania', 'eastern-europe', 'turkey', 'caucasus', 'central-asia', 'minsk', 'pavel-bednyakov']));

export type Mentions = {
	/** Where the text mentions Belarusian democratic movement (13) */
	readonly 'belarusian-democratic-movement': readonly Mention<BriefIds>[];
	/** Where the text mentions Belarus (52) */
	readonly 'belarus': readonly Mention<BriefIds>[];
	/** Where the text mentions Vladimir Putin (6) */
	readonly 'vladimir-putin': readonly Mention<BriefIds>[];
	/** Where the text mentions Ukraine (24) */
	readonly 'ukraine': readonly Mention<BriefIds>[];
	/** Where the text mentions Russia's war on Ukraine (18) */
	readonly 'russian-war-on-ukraine': readonly Mention<BriefIds>[];
	/** Where the text mentions Russia (26) */
	readonly 'russia': readonly Mention<BriefIds>[];
	/** Where the text mentions Russian invasion of Ukraine (3) */
	readonly 'russian-invasion-of-ukraine': readonly Mention<BriefIds>[];
	/** Where the text mentions Protests of 2020 (2) */
	readonly 'protests-of-2020': readonly Mention<BriefIds>[];
	/** Where the text mentions Alyaksandr Lukashenka (11) */
	readonly 'alyaksandr-lukashenka': readonly Mention<BriefIds>[];
	/** Where the text mentions Russian war effort (3) */
	readonly 'russian-war-effort': readonly Mention<BriefIds>[];
	/** Where the text mentions Attacks on Ukrainian soldiers and civilians (1) */
	readonly 'attacks-on-ukrainian-soldiers-and-civilians': readonly Mention<BriefIds>[];
	/** Where the text mentions Ukrainian soldiers (1) */
	readonly 'ukrainian-soldiers': readonly Mention<BriefIds>[];
	/** Where the text mentions Ukrainian civilians (1) */
	readonly 'ukrainian-civilians': readonly Mention<BriefIds>[];
	/** Where the text mentions Destruction of Ukrainian cities, towns and villages (1) */
	readonly 'destruction-of-ukrainian-settlements': readonly Mention<BriefIds>[];
	/** Where the text mentions Ukrainian cities, towns and villages (1) */
	readonly 'ukrainian-settlements': readonly Mention<BriefIds>[];
	/** Where the text mentions Russian forces (4) */
	readonly 'russian-forces': readonly Mention<BriefIds>[];
	/** Where the text mentions Lukashenka government (5) */
	readonly 'lukashenka-government': readonly Mention<BriefIds>[];
	/** Where the text mentions Cyberattacks on Ukrainian infrastructure (1) */
	readonly 'cyberattacks-on-ukrainian-infrastructure': readonly Mention<BriefIds>[];
	/** Where the text mentions Russian troops deployed to Belarus (1) */
	readonly 'russian-troops-in-belarus': readonly Mention<BriefIds>[];
	/** Where the text mentions Kyiv offensive (1) */
	readonly 'kyiv-offensive': readonly Mention<BriefIds>[];
	/** Where the text mentions Kyiv (4) */
	readonly 'kyiv': readonly Mention<BriefIds>[];
	/** Where the text mentions Atrocities in Bucha and other Kyiv suburbs (1) */
	readonly 'bucha-atrocities': readonly Mention<BriefIds>[];
	/** Where the text mentions Bucha (1) */
	readonly 'bucha': readonly Mention<BriefIds>[];
	/** Where the text mentions Kyiv suburbs (1) */
	readonly 'kyiv-suburbs': readonly Mention<BriefIds>[];
	/** Where the text mentions Russian units from Belarus (1) */
	readonly 'russian-units-from-belarus': readonly Mention<BriefIds>[];
	/** Where the text mentions Initial assault on Kyiv (1) */
	readonly 'assault-on-kyiv': readonly Mention<BriefIds>[];
	/** Where the text mentions Russian retreat from northern Ukraine (1) */
	readonly 'retreat-from-northern-ukraine': readonly Mention<BriefIds>[];
	/** Where the text mentions Northern Ukraine (1) */
	readonly 'northern-ukraine': readonly Mention<BriefIds>[];
	/** Where the text mentions Joint military exercises (1) */
	readonly 'joint-military-exercises': readonly Mention<BriefIds>[];
	/** Where the text mentions Mobilized Russians (1) */
	readonly 'mobilized-russians': readonly Mention<BriefIds>[];
	/** Where the text mentions Many Belarusians (2) */
	readonly 'many-belarusians': readonly Mention<BriefIds>[];
	/** Where the text mentions Belarusian people (6) */
	readonly 'belarusian-people': readonly Mention<BriefIds>[];
	/** Where the text mentions World (1) */
	readonly 'world': readonly Mention<BriefIds>[];
	/** Where the text mentions UkraineAlert (2) */
	readonly 'ukrainealert': readonly Mention<BriefIds>[];
	/** Where the text mentions Atlantic Council (2) */
	readonly 'atlantic-council': readonly Mention<BriefIds>[];
	/** Where the text mentions Defeat of Vladimir Putin in Ukraine (1) */
	readonly 'putin-defeat': readonly Mention<BriefIds>[];
	/** Where the text mentions Alliance of Putin and Lukashenka (1) */
	readonly 'putin-lukashenka-axis': readonly Mention<BriefIds>[];
	/** Where the text mentions Sviatlana Tsikhanouskaya (2) */
	readonly 'sviatlana-tsikhanouskaya': readonly Mention<BriefIds>[];
	/** Where the text mentions People of Ukraine (2) */
	readonly 'people-of-ukraine': readonly Mention<BriefIds>[];
	/** Where the text mentions Belarusian democratic activists (2) */
	readonly 'belarusian-democratic-activists': readonly Mention<BriefIds>[];
	/** Where the text mentions Cyber Partisans (1) */
	readonly 'cyber-partisans': readonly Mention<BriefIds>[];
	/** Where the text mentions Railway partisans (1) */
	readonly 'railway-partisans': readonly Mention<BriefIds>[];
	/** Where the text mentions Friends and allies of Ukraine in the West (1) */
	readonly 'friends-and-allies-of-ukraine': readonly Mention<BriefIds>[];
	/** Where the text mentions West (1) */
	readonly 'west': readonly Mention<BriefIds>[];
	/** Where the text mentions Defense of Ukraine (2) */
	readonly 'defense-of-ukraine': readonly Mention<BriefIds>[];
	/** Where the text mentions United States (6) */
	readonly 'united-states': readonly Mention<BriefIds>[];
	/** Where the text mentions Democratic partners (1) */
	readonly 'democratic-partners': readonly Mention<BriefIds>[];
	/** Where the text mentions Anti-war effort in Belarus (1) */
	readonly 'anti-war-effort-in-belarus': readonly Mention<BriefIds>[];
	/** Where the text mentions Presidential election of 2020 (1) */
	readonly 'presidential-election-of-2020': readonly Mention<BriefIds>[];
	/** Where the text mentions Protesters of 2020 (1) */
	readonly 'protesters-of-2020': readonly Mention<BriefIds>[];
	/** Where the text mentions European Union (5) */
	readonly 'european-union': readonly Mention<BriefIds>[];
	/** Where the text mentions Region around Belarus (1) */
	readonly 'region-of-belarus': readonly Mention<BriefIds>[];
	/** Where the text mentions US Special Envoy for Belarus (2) */
	readonly 'us-special-envoy-for-belarus': readonly Mention<BriefIds>[];
	/** Where the text mentions Julie Fisher (1) */
	readonly 'julie-fisher': readonly Mention<BriefIds>[];
	/** Where the text mentions EU Head of Delegation to Belarus (1) */
	readonly 'eu-head-of-delegation-to-belarus': readonly Mention<BriefIds>[];
	/** Where the text mentions Dirk Schuebel (1) */
	readonly 'dirk-schuebel': readonly Mention<BriefIds>[];
	/** Where the text mentions EU Special Representative for Belarus (1) */
	readonly 'eu-special-representative-for-belarus': readonly Mention<BriefIds>[];
	/** Where the text mentions Proposed envoys (1) */
	readonly 'proposed-envoys': readonly Mention<BriefIds>[];
	/** Where the text mentions Leaders of the Belarusian opposition (1) */
	readonly 'belarusian-opposition-leaders': readonly Mention<BriefIds>[];
	/** Where the text mentions Belarusian volunteers (2) */
	readonly 'belarusian-volunteers': readonly Mention<BriefIds>[];
	/** Where the text mentions Ukrainian military leadership (1) */
	readonly 'ukrainian-military-leadership': readonly Mention<BriefIds>[];
	/** Where the text mentions Attacks from Belarusian territory (1) */
	readonly 'attacks-from-belarusian-territory': readonly Mention<BriefIds>[];
	/** Where the text mentions Members of the Belarusian military (1) */
	readonly 'belarusian-service-members': readonly Mention<BriefIds>[];
	/** Where the text mentions Belarusian military (1) */
	readonly 'belarusian-military': readonly Mention<BriefIds>[];
	/** Where the text mentions Ukrainian forces (1) */
	readonly 'ukrainian-forces': readonly Mention<BriefIds>[];
	/** Where the text mentions Battlefields of Ukraine (1) */
	readonly 'battlefields-of-ukraine': readonly Mention<BriefIds>[];
	/** Where the text mentions Stephen Nix (2) */
	readonly 'stephen-nix': readonly Mention<BriefIds>[];
	/** Where the text mentions IRI senior director for Eurasia (1) */
	readonly 'iri-senior-director-for-eurasia': readonly Mention<BriefIds>[];
	/** Where the text mentions Eurasia (3) */
	readonly 'eurasia': readonly Mention<BriefIds>[];
	/** Where the text mentions International Republican Institute (3) */
	readonly 'international-republican-institute': readonly Mention<BriefIds>[];
	/** Where the text mentions Mark Dietzen (2) */
	readonly 'mark-dietzen': readonly Mention<BriefIds>[];
	/** Where the text mentions IRI resident program director for Belarus (1) */
	readonly 'iri-resident-program-director-for-belarus': readonly Mention<BriefIds>[];
	/** Where the text mentions Vilnius (1) */
	readonly 'vilnius': readonly Mention<BriefIds>[];
	/** Where the text mentions Lithuania (1) */
	readonly 'lithuania': readonly Mention<BriefIds>[];
	/** Where the text mentions Atlantic Council staff (1) */
	readonly 'atlantic-council-staff': readonly Mention<BriefIds>[];
	/** Where the text mentions Supporters of the Atlantic Council (1) */
	readonly 'atlantic-council-supporters': readonly Mention<BriefIds>[];
	/** Where the text mentions Eurasia Center (1) */
	readonly 'eurasia-center': readonly Mention<BriefIds>[];
	/** Where the text mentions Eastern Europe (1) */
	readonly 'eastern-europe': readonly Mention<BriefIds>[];
	/** Where the text mentions Turkey (1) */
	readonly 'turkey': readonly Mention<BriefIds>[];
	/** Where the text mentions Caucasus (1) */
	readonly 'caucasus': readonly Mention<BriefIds>[];
	/** Where the text mentions Central Asia (1) */
	readonly 'central-asia': readonly Mention<BriefIds>[];
	/** Where the text mentions President of Russia (1) */
	readonly 'president-of-russia': readonly Mention<BriefIds>[];
	/** Where the text mentions News conference of Putin and Lukashenka (1) */
	readonly 'putin-lukashenka-news-conference': readonly Mention<BriefIds>[];
	/** Where the text mentions Meeting of Putin and Lukashenka (1) */
	readonly 'putin-lukashenka-meeting': readonly Mention<BriefIds>[];
	/** Where the text mentions Minsk (1) */
	readonly 'minsk': readonly Mention<BriefIds>[];
	/** Where the text mentions Sputnik (1) */
	readonly 'sputnik': readonly Mention<BriefIds>[];
	/** Where the text mentions Pavel Bednyakov (1) */
	readonly 'pavel-bednyakov': readonly Mention<BriefIds>[];
	/** Where the text mentions Reuters (1) */
	readonly 'reuters': readonly Mention<BriefIds>[];
};

export const mentions: Mentions = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ asPast(/* @__PURE__ */ JSON.parse(`{
"belarusian-democratic-movement":[{"passage":"p00","start":4,"end":25,"form":"nominal","reading":"literal"},{"passage":"p08","start":2506,"end":2539,"form":"nominal","reading":"literal"},{"passage":"p08","start":2746,"end":2779,"form":"nominal","reading":"literal"},{"passage":"p09","start":2929,"end":2950,"form":"nominal","reading":"literal"},{"passage":"p11","start":4047,"end":4080,"form":"nominal","reading":"literal"},{"passage":"p12","start":4378,"end":4408,"form":"nominal","reading":"literal"},{"passage":"p12","start":4526,"end":4555,"form":"nominal","reading":"literal"},{"passage":"p12","start":4837,"end":4864,"form":"nominal","reading":"literal"},{"passage":"p13","start":5107,"end":5139,"form":"nominal","reading":"literal"},{"passage":"p13","start":5508,"end":5527,"form":"nominal","reading":"literal"},{"passage":"p14","start":5925,"end":5946,"form":"nominal","reading":"literal"},{"passage":"p16","start":6705,"end":6733,"form":"nominal","reading":"literal"},{"passage":"p16","start":6900,"end":6930,"form":"nominal","reading":"literal"}],
"belarus":[{"passage":"p00","start":4,"end":14,"form":"adjective","reading":"literal"},{"passage":"p01","start":154,"end":161,"form":"name","reading":"literal"},{"passage":"p01","start":319,"end":329,"form":"adjective","reading":"literal"},{"passage":"p01","start":376,"end":383,"form":"name","reading":"literal"},{"passage":"p02","start":792,"end":802,"form":"adjective","reading":"territory"},{"passage":"p02","start":912,"end":922,"form":"adjective","reading":"territory"},{"passage":"p03","start":1105,"end":1112,"form":"name","reading":"territory"},{"passage":"p03","start":1335,"end":1342,"form":"name","reading":"territory"},{"passage":"p03","start":1404,"end":1411,"form":"name","reading":"government"},{"passage":"p04","start":1598,"end":1605,"form":"name","reading":"government"},{"passage":"p05","start":1840,"end":1847,"form":"name","reading":"government"},{"passage":"p05","start":2134,"end":2141,"form":"name","reading":"territory"},{"passage":"p05","start":2292,"end":2299,"form":"name","reading":"territory"},{"passage":"p08","start":2506,"end":2516,"form":"adjective","reading":"literal"},{"passage":"p08","start":2746,"end":2756,"form":"adjective","reading":"literal"},{"passage":"p08","start":2909,"end":2923,"form":"nominal","reading":"government"},{"passage":"p09","start":2929,"end":2939,"form":"adjective","reading":"literal"},{"passage":"p09","start":3063,"end":3070,"form":"name","reading":"literal"},{"passage":"p09","start":3266,"end":3273,"form":"nominal","reading":"literal"},{"passage":"p10","start":3293,"end":3303,"form":"adjective","reading":"literal"},{"passage":"p10","start":3415,"end":3425,"form":"adjective","reading":"government"},{"passage":"p10","start":3510,"end":3520,"form":"adjective","reading":"government"},{"passage":"p10","start":3706,"end":3716,"form":"adjective","reading":"population"},{"passage":"p11","start":3938,"end":3945,"form":"name","reading":"literal"},{"passage":"p11","start":3958,"end":3963,"form":"name","reading":"government"},{"passage":"p11","start":4047,"end":4057,"form":"adjective","reading":"literal"},{"passage":"p11","start":4127,"end":4137,"form":"adjective","reading":"population"},{"passage":"p11","start":4266,"end":4273,"form":"name","reading":"territory"},{"passage":"p12","start":4378,"end":4388,"form":"adjective","reading":"literal"},{"passage":"p12","start":4478,"end":4485,"form":"name","reading":"territory"},{"passage":"p12","start":4526,"end":4536,"form":"adjective","reading":"literal"},{"passage":"p12","start":4837,"end":4844,"form":"nominal","reading":"literal"},{"passage":"p13","start":5107,"end":5117,"form":"adjective","reading":"literal"},{"passage":"p13","start":5186,"end":5193,"form":"name","reading":"literal"},{"passage":"p13","start":5343,"end":5350,"form":"name","reading":"literal"},{"passage":"p13","start":5438,"end":5445,"form":"name","reading":"literal"},{"passage":"p14","start":5593,"end":5603,"form":"adjective","reading":"government"},{"passage":"p14","start":5701,"end":5708,"form":"name","reading":"literal"},{"passage":"p14","start":5801,"end":5808,"form":"name","reading":"literal"},{"passage":"p14","start":5925,"end":5935,"form":"adjective","reading":"literal"},{"passage":"p15","start":5995,"end":6005,"form":"adjective","reading":"literal"},{"passage":"p15","start":6102,"end":6112,"form":"adjective","reading":"literal"},{"passage":"p15","start":6295,"end":6305,"form":"adjective","reading":"territory"},{"passage":"p15","start":6351,"end":6361,"form":"adjective","reading":"literal"},{"passage":"p15","start":6465,"end":6472,"form":"nominal","reading":"literal"},{"passage":"p16","start":6583,"end":6593,"form":"adjective","reading":"government"},{"passage":"p16","start":6705,"end":6715,"form":"adjective","reading":"literal"},{"passage":"p16","start":6749,"end":6759,"form":"adjective","reading":"government"},{"passage":"p16","start":6900,"end":6910,"form":"adjective","reading":"literal"},{"passage":"p17","start":7305,"end":7312,"form":"name","reading":"literal"},{"passage":"p22","start":7868,"end":7878,"form":"adjective","reading":"literal"},{"passage":"p22","start":7972,"end":7979,"form":"name","reading":"literal"}],
"vladimir-putin":[{"passage":"p00","start":42,"end":47,"form":"name","reading":"literal"},{"passage":"p05","start":1957,"end":1971,"form":"name","reading":"literal"},{"passage":"p08","start":2573,"end":2578,"form":"name","reading":"literal"},{"passage":"p08","start":2819,"end":2824,"form":"name","reading":"literal"},{"passage":"p09","start":3159,"end":3164,"form":"name","reading":"literal"},{"passage":"p22","start":7835,"end":7849,"form":"name","reading":"literal"}],
"ukraine":[{"passage":"p00","start":51,"end":58,"form":"name","reading":"territory"},{"passage":"p01","start":115,"end":122,"form":"name","reading":"literal"},{"passage":"p01","start":506,"end":515,"form":"adjective","reading":"literal"},{"passage":"p01","start":569,"end":578,"form":"adjective","reading":"literal"},{"passage":"p02","start":769,"end":778,"form":"adjective","reading":"literal"},{"passage":"p02","start":865,"end":872,"form":"name","reading":"literal"},{"passage":"p02","start":1002,"end":1011,"form":"adjective","reading":"literal"},{"passage":"p03","start":1494,"end":1503,"form":"adjective","reading":"literal"},{"passage":"p04","start":1554,"end":1561,"form":"name","reading":"territory"},{"passage":"p07","start":2361,"end":2368,"form":"name","reading":"literal"},{"passage":"p07","start":2456,"end":2463,"form":"name","reading":"literal"},{"passage":"p08","start":2591,"end":2598,"form":"name","reading":"territory"},{"passage":"p09","start":3039,"end":3046,"form":"name","reading":"literal"},{"passage":"p09","start":3109,"end":3116,"form":"name","reading":"population"},{"passage":"p11","start":3750,"end":3757,"form":"name","reading":"literal"},{"passage":"p11","start":3855,"end":3862,"form":"name","reading":"literal"},{"passage":"p11","start":3891,"end":3898,"form":"name","reading":"literal"},{"passage":"p15","start":6044,"end":6051,"form":"name","reading":"territory"},{"passage":"p15","start":6139,"end":6148,"form":"adjective","reading":"literal"},{"passage":"p15","start":6234,"end":6241,"form":"name","reading":"literal"},{"passage":"p15","start":6537,"end":6554,"form":"nominal","reading":"literal"},{"passage":"p16","start":6848,"end":6857,"form":"adjective","reading":"literal"},{"passage":"p16","start":7002,"end":7009,"form":"name","reading":"territory"},{"passage":"p16","start":7056,"end":7065,"form":"adjective","reading":"population"}],
"russian-war-on-ukraine":[{"passage":"p01","start":99,"end":122,"form":"nominal","reading":"literal"},{"passage":"p01","start":221,"end":224,"form":"nominal","reading":"literal"},{"passage":"p01","start":422,"end":425,"form":"nominal","reading":"literal"},{"passage":"p03","start":1210,"end":1213,"form":"nominal","reading":"literal"},{"passage":"p05","start":1909,"end":1912,"form":"nominal","reading":"literal"},{"passage":"p05","start":2038,"end":2046,"form":"nominal","reading":"literal"},{"passage":"p05","start":2207,"end":2210,"form":"nominal","reading":"literal"},{"passage":"p05","start":2240,"end":2266,"form":"nominal","reading":"literal"},{"passage":"p08","start":2701,"end":2704,"form":"nominal","reading":"literal"},{"passage":"p10","start":3350,"end":3353,"form":"nominal","reading":"literal"},{"passage":"p10","start":3590,"end":3593,"form":"nominal","reading":"literal"},{"passage":"p10","start":3699,"end":3702,"form":"nominal","reading":"literal"},{"passage":"p11","start":3834,"end":3862,"form":"nominal","reading":"literal"},{"passage":"p11","start":4190,"end":4193,"form":"nominal","reading":"literal"},{"passage":"p12","start":4464,"end":4467,"form":"nominal","reading":"literal"},{"passage":"p15","start":6511,"end":6554,"form":"nominal","reading":"literal"},{"passage":"p16","start":6613,"end":6616,"form":"nominal","reading":"literal"},{"passage":"p16","start":6781,"end":6784,"form":"nominal","reading":"literal"}],
"russia":[{"passage":"p01","start":99,"end":105,"form":"name","reading":"literal"},{"passage":"p01","start":412,"end":419,"form":"name","reading":"government"},{"passage":"p02","start":634,"end":640,"form":"name","reading":"government"},{"passage":"p02","start":710,"end":717,"form":"adjective","reading":"literal"},{"passage":"p02","start":882,"end":889,"form":"adjective","reading":"literal"},{"passage":"p03","start":1078,"end":1085,"form":"adjective","reading":"literal"},{"passage":"p03","start":1293,"end":1300,"form":"adjective","reading":"literal"},{"passage":"p03","start":1420,"end":1426,"form":"name","reading":"government"},{"passage":"p04","start":1524,"end":1531,"form":"adjective","reading":"literal"},{"passage":"p04","start":1646,"end":1653,"form":"adjective","reading":"literal"},{"passage":"p04","start":1679,"end":1685,"form":"name","reading":"government"},{"passage":"p04","start":1829,"end":1837,"form":"name","reading":"population"},{"passage":"p05","start":1928,"end":1935,"form":"name","reading":"government"},{"passage":"p07","start":2341,"end":2348,"form":"adjective","reading":"literal"},{"passage":"p08","start":2692,"end":2698,"form":"name","reading":"literal"},{"passage":"p08","start":2872,"end":2878,"form":"name","reading":"government"},{"passage":"p09","start":3130,"end":3136,"form":"name","reading":"literal"},{"passage":"p09","start":3234,"end":3240,"form":"name","reading":"government"},{"passage":"p10","start":3544,"end":3551,"form":"adjective","reading":"literal"},{"passage":"p11","start":3834,"end":3840,"form":"name","reading":"literal"},{"passage":"p11","start":4017,"end":4023,"form":"name","reading":"government"},{"passage":"p15","start":6034,"end":6040,"form":"name","reading":"literal"},{"passage":"p16","start":6772,"end":6778,"form":"name","reading":"literal"},{"passage":"p20","start":7724,"end":7730,"form":"name","reading":"territory"},{"passage":"p22","start":7817,"end":7824,"form":"adjective","reading":"literal"},{"passage":"p22","start":8025,"end":8032,"form":"name","reading":"government"}],
"russian-invasion-of-ukraine":[{"passage":"p01","start":174,"end":190,"form":"nominal","reading":"literal"},{"passage":"p03","start":1131,"end":1139,"form":"nominal","reading":"literal"},{"passage":"p07","start":2341,"end":2368,"form":"name","reading":"literal"}],
"protests-of-2020":[{"passage":"p01","start":282,"end":317,"form":"nominal","reading":"literal"},{"passage":"p12","start":4815,"end":4822,"form":"nominal","reading":"literal"}],
"alyaksandr-lukashenka":[{"passage":"p01","start":319,"end":338,"form":"nominal","reading":"literal"},{"passage":"p01","start":339,"end":360,"form":"name","reading":"literal"},{"passage":"p02","start":609,"end":619,"form":"name","reading":"literal"},{"passage":"p04","start":1730,"end":1740,"form":"name","reading":"literal"},{"passage":"p08","start":2611,"end":2621,"form":"name","reading":"literal"},{"passage":"p08","start":2825,"end":2835,"form":"name","reading":"literal"},{"passage":"p11","start":3798,"end":3808,"form":"name","reading":"literal"},{"passage":"p11","start":4161,"end":4171,"form":"name","reading":"literal"},{"passage":"p13","start":5078,"end":5088,"form":"name","reading":"literal"},{"passage":"p22","start":7868,"end":7890,"form":"nominal","reading":"literal"},{"passage":"p22","start":7891,"end":7912,"form":"name","reading":"literal"}],
"russian-war-effort":[{"passage":"p01","start":412,"end":432,"form":"nominal","reading":"literal"},{"passage":"p08","start":2692,"end":2711,"form":"nominal","reading":"literal"},{"passage":"p16","start":6772,"end":6792,"form":"nominal","reading":"literal"}],
"attacks-on-ukrainian-soldiers-and-civilians":[{"passage":"p01","start":495,"end":538,"form":"nominal","reading":"literal"}],
"ukrainian-soldiers":[{"passage":"p01","start":506,"end":524,"form":"nominal","reading":"literal"}],
"ukrainian-civilians":[{"passage":"p01","start":529,"end":538,"form":"nominal","reading":"literal"}],
"destruction-of-ukrainian-settlements":[{"passage":"p01","start":554,"end":606,"form":"nominal","reading":"literal"}],
"ukrainian-settlements":[{"passage":"p01","start":569,"end":606,"form":"nominal","reading":"literal"}],
"russian-forces":[{"passage":"p02","start":710,"end":724,"form":"nominal","reading":"literal"},{"passage":"p03","start":1457,"end":1463,"form":"nominal","reading":"literal"},{"passage":"p04","start":1646,"end":1662,"form":"nominal","reading":"literal"},{"passage":"p10","start":3544,"end":3558,"form":"nominal","reading":"literal"}],
"lukashenka-government":[{"passage":"p02","start":947,"end":953,"form":"nominal","reading":"literal"},{"passage":"p10","start":3415,"end":3432,"form":"nominal","reading":"literal"},{"passage":"p11","start":3798,"end":3817,"form":"nominal","reading":"literal"},{"passage":"p13","start":5078,"end":5095,"form":"nominal","reading":"literal"},{"passage":"p14","start":5593,"end":5615,"form":"nominal","reading":"literal"}],
"cyberattacks-on-ukrainian-infrastructure":[{"passage":"p02","start":981,"end":1026,"form":"nominal","reading":"literal"}],
"russian-troops-in-belarus":[{"passage":"p03","start":1078,"end":1139,"form":"nominal","reading":"literal"}],
"kyiv-offensive":[{"passage":"p03","start":1165,"end":1179,"form":"nominal","reading":"literal"}],
"kyiv":[{"passage":"p03","start":1165,"end":1169,"form":"name","reading":"literal"},{"passage":"p03","start":1265,"end":1269,"form":"name","reading":"literal"},{"passage":"p03","start":1374,"end":1378,"form":"name","reading":"literal"},{"passage":"p03","start":1494,"end":1511,"form":"nominal","reading":"literal"}],
"bucha-atrocities":[{"passage":"p03","start":1224,"end":1277,"form":"nominal","reading":"literal"}],
"bucha":[{"passage":"p03","start":1249,"end":1254,"form":"name","reading":"literal"}],
"kyiv-suburbs":[{"passage":"p03","start":1265,"end":1277,"form":"nominal","reading":"literal"}],
"russian-units-from-belarus":[{"passage":"p03","start":1293,"end":1342,"form":"nominal","reading":"literal"}],
"assault-on-kyiv":[{"passage":"p03","start":1355,"end":1378,"form":"nominal","reading":"literal"}],
"retreat-from-northern-ukraine":[{"passage":"p04","start":1524,"end":1561,"form":"nominal","reading":"literal"}],
"northern-ukraine":[{"passage":"p04","start":1545,"end":1561,"form":"name","reading":"literal"}],
"joint-military-exercises":[{"passage":"p04","start":1757,"end":1781,"form":"nominal","reading":"literal"}],
"mobilized-russians":[{"passage":"p04","start":1819,"end":1837,"form":"nominal","reading":"literal"}],
"many-belarusians":[{"passage":"p05","start":2147,"end":2163,"form":"nominal","reading":"literal"},{"passage":"p05","start":2221,"end":2225,"form":"nominal","reading":"literal"}],
"belarusian-people":[{"passage":"p05","start":2152,"end":2163,"form":"name","reading":"literal"},{"passage":"p08","start":2670,"end":2676,"form":"nominal","reading":"literal"},{"passage":"p09","start":3138,"end":3149,"form":"name","reading":"literal"},{"passage":"p10","start":3706,"end":3725,"form":"nominal","reading":"literal"},{"passage":"p11","start":4127,"end":4144,"form":"nominal","reading":"literal"},{"passage":"p12","start":4785,"end":4796,"form":"name","reading":"literal"}],
"world":[{"passage":"p07","start":2323,"end":2328,"form":"nominal","reading":"literal"}],
"ukrainealert":[{"passage":"p07","start":2377,"end":2389,"form":"name","reading":"literal"},{"passage":"p19","start":7384,"end":7396,"form":"name","reading":"literal"}],
"atlantic-council":[{"passage":"p07","start":2408,"end":2424,"form":"name","reading":"literal"},{"passage":"p19","start":7477,"end":7493,"form":"name","reading":"literal"}],
"putin-defeat":[{"passage":"p08","start":2573,"end":2598,"form":"nominal","reading":"literal"}],
"putin-lukashenka-axis":[{"passage":"p08","start":2819,"end":2840,"form":"nominal","reading":"literal"}],
"sviatlana-tsikhanouskaya":[{"passage":"p09","start":2929,"end":2957,"form":"nominal","reading":"literal"},{"passage":"p09","start":2958,"end":2982,"form":"name","reading":"literal"}],
"people-of-ukraine":[{"passage":"p09","start":3099,"end":3116,"form":"nominal","reading":"literal"},{"passage":"p16","start":7056,"end":7077,"form":"nominal","reading":"literal"}],
"belarusian-democratic-activists":[{"passage":"p10","start":3293,"end":3324,"form":"nominal","reading":"literal"},{"passage":"p10","start":3595,"end":3604,"form":"nominal","reading":"literal"}],
"cyber-partisans":[{"passage":"p10","start":3370,"end":3385,"form":"name","reading":"literal"}],
"railway-partisans":[{"passage":"p10","start":3471,"end":3497,"form":"nominal","reading":"literal"}],
"friends-and-allies-of-ukraine":[{"passage":"p11","start":3750,"end":3790,"form":"nominal","reading":"literal"}],
"west":[{"passage":"p11","start":3786,"end":3790,"form":"name","reading":"literal"}],
"defense-of-ukraine":[{"passage":"p11","start":3891,"end":3908,"form":"nominal","reading":"literal"},{"passage":"p15","start":6223,"end":6241,"form":"nominal","reading":"literal"}],
"united-states":[{"passage":"p12","start":4295,"end":4297,"form":"name","reading":"government"},{"passage":"p13","start":5149,"end":5151,"form":"name","reading":"government"},{"passage":"p13","start":5300,"end":5302,"form":"name","reading":"government"},{"passage":"p13","start":5418,"end":5420,"form":"name","reading":"literal"},{"passage":"p14","start":5880,"end":5890,"form":"name","reading":"government"},{"passage":"p16","start":6655,"end":6665,"form":"name","reading":"government"}],
"democratic-partners":[{"passage":"p12","start":4308,"end":4327,"form":"nominal","reading":"literal"}],
"anti-war-effort-in-belarus":[{"passage":"p12","start":4459,"end":4485,"form":"nominal","reading":"literal"}],
"presidential-election-of-2020":[{"passage":"p12","start":4719,"end":4751,"form":"nominal","reading":"literal"}],
"protesters-of-2020":[{"passage":"p12","start":4760,"end":4796,"form":"nominal","reading":"literal"}],
"european-union":[{"passage":"p13","start":5156,"end":5158,"form":"name","reading":"government"},{"passage":"p14","start":5667,"end":5669,"form":"name","reading":"literal"},{"passage":"p14","start":5729,"end":5731,"form":"name","reading":"government"},{"passage":"p14","start":5892,"end":5900,"form":"name","reading":"government"},{"passage":"p16","start":6670,"end":6678,"form":"name","reading":"government"}],
"region-of-belarus":[{"passage":"p13","start":5275,"end":5281,"form":"nominal","reading":"literal"}],
"us-special-envoy-for-belarus":[{"passage":"p13","start":5325,"end":5350,"form":"name","reading":"literal"},{"passage":"p13","start":5418,"end":5445,"form":"name","reading":"literal"}],
"julie-fisher":[{"passage":"p13","start":5457,"end":5469,"form":"name","reading":"literal"}],
"eu-head-of-delegation-to-belarus":[{"passage":"p14","start":5679,"end":5708,"form":"name","reading":"literal"}],
"dirk-schuebel":[{"passage":"p14","start":5710,"end":5723,"form":"name","reading":"literal"}],
"eu-special-representative-for-belarus":[{"passage":"p14","start":5774,"end":5808,"form":"name","reading":"literal"}],
"proposed-envoys":[{"passage":"p14","start":5824,"end":5834,"form":"nominal","reading":"literal"}],
"belarusian-opposition-leaders":[{"passage":"p14","start":5910,"end":5946,"form":"nominal","reading":"literal"}],
"belarusian-volunteers":[{"passage":"p15","start":5995,"end":6051,"form":"nominal","reading":"literal"},{"passage":"p15","start":6102,"end":6168,"form":"nominal","reading":"literal"}],
"ukrainian-military-leadership":[{"passage":"p15","start":6139,"end":6168,"form":"nominal","reading":"literal"}],
"attacks-from-belarusian-territory":[{"passage":"p15","start":6274,"end":6315,"form":"nominal","reading":"literal"}],
"belarusian-service-members":[{"passage":"p15","start":6336,"end":6370,"form":"nominal","reading":"literal"}],
"belarusian-military":[{"passage":"p15","start":6351,"end":6370,"form":"nominal","reading":"literal"}],
"ukrainian-forces":[{"passage":"p16","start":6848,"end":6864,"form":"nominal","reading":"literal"}],
"battlefields-of-ukraine":[{"passage":"p16","start":6986,"end":7009,"form":"nominal","reading":"literal"}],
"stephen-nix":[{"passage":"p17","start":7155,"end":7166,"form":"name","reading":"literal"},{"passage":"p19","start":7421,"end":7428,"form":"nominal","reading":"literal"}],
"iri-senior-director-for-eurasia":[{"passage":"p17","start":7174,"end":7201,"form":"nominal","reading":"literal"}],
"eurasia":[{"passage":"p17","start":7194,"end":7201,"form":"name","reading":"literal"},{"passage":"p20","start":7530,"end":7537,"form":"name","reading":"literal"},{"passage":"p20","start":7655,"end":7662,"form":"name","reading":"literal"}],
"international-republican-institute":[{"passage":"p17","start":7209,"end":7243,"form":"name","reading":"literal"},{"passage":"p17","start":7245,"end":7248,"form":"name","reading":"literal"},{"passage":"p17","start":7271,"end":7274,"form":"name","reading":"literal"}],
"mark-dietzen":[{"passage":"p17","start":7251,"end":7263,"form":"name","reading":"literal"},{"passage":"p19","start":7421,"end":7428,"form":"nominal","reading":"literal"}],
"iri-resident-program-director-for-belarus":[{"passage":"p17","start":7271,"end":7312,"form":"nominal","reading":"literal"}],
"vilnius":[{"passage":"p17","start":7323,"end":7330,"form":"name","reading":"literal"}],
"lithuania":[{"passage":"p17","start":7332,"end":7341,"form":"name","reading":"literal"}],
"atlantic-council-staff":[{"passage":"p19","start":7499,"end":7504,"form":"nominal","reading":"literal"}],
"atlantic-council-supporters":[{"passage":"p19","start":7513,"end":7523,"form":"nominal","reading":"literal"}],
"eurasia-center":[{"passage":"p20","start":7530,"end":7544,"form":"name","reading":"literal"}],
"eastern-europe":[{"passage":"p20","start":7669,"end":7683,"form":"name","reading":"literal"}],
"turkey":[{"passage":"p20","start":7688,"end":7694,"form":"name","reading":"territory"}],
"caucasus":[{"passage":"p20","start":7714,"end":7722,"form":"name","reading":"literal"}],
"central-asia":[{"passage":"p20","start":7735,"end":7747,"form":"name","reading":"literal"}],
"president-of-russia":[{"passage":"p22","start":7817,"end":7834,"form":"name","reading":"literal"}],
"putin-lukashenka-news-conference":[{"passage":"p22","start":7922,"end":7937,"form":"nominal","reading":"literal"}],
"putin-lukashenka-meeting":[{"passage":"p22","start":7954,"end":7979,"form":"nominal","reading":"literal"}],
"minsk":[{"passage":"p22","start":7965,"end":7970,"form":"name","reading":"literal"}],
"sputnik":[{"passage":"p22","start":8001,"end":8008,"form":"name","reading":"literal"}],
"pavel-bednyakov":[{"passage":"p22","start":8009,"end":8024,"form":"name","reading":"literal"}],
"reuters":[{"passage":"p22","start":8037,"end":8044,"form":"name","reading":"literal"}]
}`), ['belarus', 'julie-fisher']));

export type Claims = {
	/** Stephen Nix and Mark Dietzen write that Belarus's opposition is able to contribute to Putin's defeat in the war. */
	readonly 'opposition-can-help-defeat-putin': Claim<'opposition-can-help-defeat-putin', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus's strategic part in the war has had too little recognition. */
	readonly 'belarus-role-underappreciated': Claim<'belarus-role-underappreciated', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Russia is waging war on Ukraine. */
	readonly 'russia-wages-war-on-ukraine': Claim<'russia-wages-war-on-ukraine', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus has played a strategic part in Russia's war. */
	readonly 'belarus-strategic-role': Claim<'belarus-strategic-role', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus played a strategic part in the first invasion. */
	readonly 'strategic-role-in-initial-invasion': Claim<'strategic-role-in-initial-invasion', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus has played a strategic part in how the war was fought after the first invasion. */
	readonly 'strategic-role-in-later-conduct': Claim<'strategic-role-in-later-conduct', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Russia invaded Ukraine. */
	readonly 'russia-invaded-ukraine': Claim<'russia-invaded-ukraine', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Lukashenka is driven by the aim of securing his own position after the protests of 2020. */
	readonly 'lukashenka-shoring-up-position': Claim<'lukashenka-shoring-up-position', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Lukashenka's own position was in need of strengthening after the protests of 2020. */
	readonly 'lukashenka-position-needed-support': Claim<'lukashenka-position-needed-support', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that large protests for democracy took place in 2020. */
	readonly 'mass-protests-took-place': Claim<'mass-protests-took-place', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Lukashenka has made Belarus an essential element of Russia's war effort. */
	readonly 'belarus-vital-to-war-effort': Claim<'belarus-vital-to-war-effort', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Lukashenka has had a direct share in harm done to Ukraine. */
	readonly 'lukashenka-contributed-to-harm': Claim<'lukashenka-contributed-to-harm', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Lukashenka has directly contributed to attacks on Ukraine's soldiers. */
	readonly 'contributed-to-attacks-on-soldiers': Claim<'contributed-to-attacks-on-soldiers', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Lukashenka has directly contributed to attacks on Ukraine's civilians. */
	readonly 'contributed-to-attacks-on-civilians': Claim<'contributed-to-attacks-on-civilians', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Lukashenka's share in the attacks and destruction is deliberate. */
	readonly 'contribution-to-harm-deliberate': Claim<'contribution-to-harm-deliberate', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Lukashenka has directly contributed to destroying cities, towns and villages of Ukraine. */
	readonly 'contributed-to-destruction-of-settlements': Claim<'contributed-to-destruction-of-settlements', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Ukrainian soldiers have come under attack. */
	readonly 'ukrainian-soldiers-attacked': Claim<'ukrainian-soldiers-attacked', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Ukrainian civilians have come under attack. */
	readonly 'ukrainian-civilians-attacked': Claim<'ukrainian-civilians-attacked', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that cities, towns and villages in Ukraine have been destroyed. */
	readonly 'ukrainian-settlements-destroyed': Claim<'ukrainian-settlements-destroyed', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Lukashenka's backing for Russia extends over five main fields. */
	readonly 'five-areas-of-support': Claim<'five-areas-of-support', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Lukashenka supports Russia in the war. */
	readonly 'lukashenka-supports-russia': Claim<'lukashenka-supports-russia', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Lukashenka gives Russian forces help with logistics and materiel. */
	readonly 'logistical-and-material-support': Claim<'logistical-and-material-support', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that missiles aimed at Ukrainian targets are launched from the territory of Belarus. */
	readonly 'launchpad-for-missiles': Claim<'launchpad-for-missiles', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that propaganda and disinformation directed at Ukraine are broadcast as part of Lukashenka's support for Russia. */
	readonly 'propaganda-against-ukraine': Claim<'propaganda-against-ukraine', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus is home to hospitals of the Russian military. */
	readonly 'russian-military-hospitals-hosted': Claim<'russian-military-hospitals-hosted', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Lukashenka's government is suspected of orchestrating cyberattacks on Ukrainian infrastructure. */
	readonly 'cyberattacks-suspected': Claim<'cyberattacks-suspected', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the effect of Lukashenka's support for Russia has been considerable. */
	readonly 'support-impact-significant': Claim<'support-impact-significant', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the Russian troops sent to Belarus were central to the Kyiv offensive in the opening month of the war. */
	readonly 'troops-key-role-in-kyiv-offensive': Claim<'troops-key-role-in-kyiv-offensive', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Russian troops were sent to Belarus shortly before the invasion. */
	readonly 'russian-troops-deployed-to-belarus': Claim<'russian-troops-deployed-to-belarus', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that there was an offensive against Kyiv in the opening month of the war. */
	readonly 'kyiv-offensive-early-in-war': Claim<'kyiv-offensive-early-in-war', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the atrocities in Bucha and other suburbs of Kyiv were the work of Russian units that had come from Belarus. */
	readonly 'bucha-atrocities-by-units-from-belarus': Claim<'bucha-atrocities-by-units-from-belarus', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that atrocities were committed in Bucha. */
	readonly 'atrocities-took-place-in-bucha': Claim<'atrocities-took-place-in-bucha', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that atrocities were also committed in suburbs of Kyiv other than Bucha. */
	readonly 'atrocities-in-other-kyiv-suburbs': Claim<'atrocities-in-other-kyiv-suburbs', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Russian units came into Ukraine out of Belarus. */
	readonly 'russian-units-crossed-from-belarus': Claim<'russian-units-crossed-from-belarus', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that there was an early assault against Kyiv. */
	readonly 'kyiv-assaulted-at-first': Claim<'kyiv-assaulted-at-first', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus's logistical help made it possible for Russia to resupply its troops during the assault on Kyiv. */
	readonly 'logistics-enabled-resupply': Claim<'logistics-enabled-resupply', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Russian troops were fighting to take Kyiv. */
	readonly 'russian-troops-fought-for-kyiv': Claim<'russian-troops-fought-for-kyiv', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Russian forces retreated out of northern Ukraine around the turn of March to April 2022. */
	readonly 'russian-forces-left-northern-ukraine': Claim<'russian-forces-left-northern-ukraine', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Belarus gave Russian soldiers a refuge before the retreat from northern Ukraine as well. */
	readonly 'belarus-sheltered-soldiers-earlier': Claim<'belarus-sheltered-soldiers-earlier', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus has gone on giving Russian soldiers a refuge since the retreat from northern Ukraine. */
	readonly 'belarus-shelters-russian-soldiers': Claim<'belarus-shelters-russian-soldiers', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus provides Russia with materiel for the war. */
	readonly 'belarus-arms-russia': Claim<'belarus-arms-russia', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus provides Russia with weapons. */
	readonly 'belarus-supplies-weaponry': Claim<'belarus-supplies-weaponry', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus provides Russia with military equipment besides weapons. */
	readonly 'belarus-supplies-military-equipment': Claim<'belarus-supplies-military-equipment', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Lukashenka has been host to joint military exercises. */
	readonly 'joint-exercises-hosted': Claim<'joint-exercises-hosted', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Lukashenka has made training facilities available to Russians who were mobilized. */
	readonly 'training-facilities-provided': Claim<'training-facilities-provided', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Russians have been mobilized. */
	readonly 'russians-were-mobilized': Claim<'russians-were-mobilized', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus has had a hand in circulating propaganda and disinformation on the war. */
	readonly 'belarus-helped-spread-propaganda': Claim<'belarus-helped-spread-propaganda', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that what Belarus puts out often repeats narratives of the Russian government. */
	readonly 'belarus-echoes-russian-narratives': Claim<'belarus-echoes-russian-narratives', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that narratives of the Russian government defend Putin's choice to invade. */
	readonly 'narratives-defend-decision-to-invade': Claim<'narratives-defend-decision-to-invade', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that narratives of the Russian government support the justifications Putin gives for the war. */
	readonly 'narratives-back-putin-justifications': Claim<'narratives-back-putin-justifications', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the decision to invade was Putin's. */
	readonly 'putin-decided-to-invade': Claim<'putin-decided-to-invade', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the justifications Putin gives for the war are untrue. */
	readonly 'putin-justifications-untrue': Claim<'putin-justifications-untrue', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Putin gives justifications for the war. */
	readonly 'putin-justifies-the-war': Claim<'putin-justifies-the-war', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that propaganda reaches very far inside Belarus. */
	readonly 'propaganda-pervasive': Claim<'propaganda-pervasive', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the information available inside Belarus is tightly controlled. */
	readonly 'information-space-controlled': Claim<'information-space-controlled', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that many Belarusians remain unaware of how large the war really is. */
	readonly 'many-belarusians-unaware-of-scale': Claim<'many-belarusians-unaware-of-scale', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that many Belarusians see the war as a military operation of a special kind. */
	readonly 'war-seen-as-special-operation': Claim<'war-seen-as-special-operation', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the war seems to many Belarusians to be far away from their country. */
	readonly 'war-seems-distant-to-belarusians': Claim<'war-seems-distant-to-belarusians', BriefIds>;
	/** The Atlantic Council takes it as given that the world is following the course of Russia's invasion of Ukraine. */
	readonly 'world-watches-invasion': Claim<'world-watches-invasion', BriefIds>;
	/** The Atlantic Council writes that UkraineAlert sends its readers expert analysis of Ukraine by the Atlantic Council. */
	readonly 'ukrainealert-delivers-analysis': Claim<'ukrainealert-delivers-analysis', BriefIds>;
	/** The Atlantic Council writes that UkraineAlert offers the best of what Atlantic Council experts have to say. */
	readonly 'ukrainealert-offers-best-insight': Claim<'ukrainealert-offers-best-insight', BriefIds>;
	/** The Atlantic Council writes that UkraineAlert goes straight to the inboxes of its readers. */
	readonly 'ukrainealert-comes-by-email': Claim<'ukrainealert-comes-by-email', BriefIds>;
	/** The Atlantic Council writes that UkraineAlert comes out two times a week. */
	readonly 'ukrainealert-comes-twice-weekly': Claim<'ukrainealert-comes-twice-weekly', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus's democratic movement is putting up resistance. */
	readonly 'movement-is-fighting-back': Claim<'movement-is-fighting-back', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the Belarusian democratic movement is confident that a defeat of Putin in the war would leave Lukashenka less able to keep his hold on Belarusians. */
	readonly 'putin-defeat-would-weaken-lukashenka': Claim<'putin-defeat-would-weaken-lukashenka', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the Belarusian democratic movement takes it as given that Lukashenka holds sway over the people of Belarus. */
	readonly 'lukashenka-dominates-his-people': Claim<'lukashenka-dominates-his-people', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus's democratic movement is disrupting the Russian war effort. */
	readonly 'movement-disrupts-war-effort': Claim<'movement-disrupts-war-effort', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus's democratic movement is draining Russia's resources. */
	readonly 'movement-exhausts-russian-resources': Claim<'movement-exhausts-russian-resources', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus's democratic movement is bit by bit weakening the alliance of Putin and Lukashenka. */
	readonly 'movement-weakens-putin-lukashenka-alliance': Claim<'movement-weakens-putin-lukashenka-alliance', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus's democratic movement is wearing down the means by which Russia sustains its ally. */
	readonly 'movement-erodes-sustaining-resources': Claim<'movement-erodes-sustaining-resources', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Russia must draw on resources to sustain its ally. */
	readonly 'russia-needs-resources-for-ally': Claim<'russia-needs-resources-for-ally', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Russia has an ally that relies on its support. */
	readonly 'ally-depends-on-russia': Claim<'ally-depends-on-russia', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Sviatlana Tsikhanouskaya is a leader of Belarus's opposition. */
	readonly 'tsikhanouskaya-leads-opposition': Claim<'tsikhanouskaya-leads-opposition', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Sviatlana Tsikhanouskaya argues that what becomes of Belarus is plainly bound up with what becomes of Ukraine. */
	readonly 'fates-of-ukraine-and-belarus-connected': Claim<'fates-of-ukraine-and-belarus-connected', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Sviatlana Tsikhanouskaya contends that when Ukraine's people win against Russia, Belarusians would see how brittle Putin's power is. */
	readonly 'belarusians-would-see-putin-weakness': Claim<'belarusians-would-see-putin-weakness', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Sviatlana Tsikhanouskaya contends that when Ukraine's people win against Russia, Belarusians would feel moved to reject the subordination of Belarus. */
	readonly 'belarusians-would-reject-imposed-status': Claim<'belarusians-would-reject-imposed-status', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Sviatlana Tsikhanouskaya takes it as given that Putin's power is weaker than it looks. */
	readonly 'putin-power-brittle': Claim<'putin-power-brittle', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Sviatlana Tsikhanouskaya takes it as given that Russia has forced a subordinate status upon Belarus. */
	readonly 'russia-imposed-status-on-belarus': Claim<'russia-imposed-status-on-belarus', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that democratic activists of Belarus are taking part in work against the war. */
	readonly 'activists-contribute-to-anti-war-work': Claim<'activists-contribute-to-anti-war-work', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the Cyber Partisans have disrupted technical systems of Lukashenka's government. */
	readonly 'cyber-partisans-disrupted-infrastructure': Claim<'cyber-partisans-disrupted-infrastructure', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the railway partisans made Belarus's logistical help to Russian troops more difficult in the war's early months. */
	readonly 'railway-partisans-complicated-logistics': Claim<'railway-partisans-complicated-logistics', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Belarus gave Russian forces logistical support in the war's early months. */
	readonly 'belarus-supported-forces-logistically': Claim<'belarus-supported-forces-logistically', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that activists are also at work against disinformation and propaganda. */
	readonly 'activists-combat-disinformation': Claim<'activists-combat-disinformation', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that activists are telling people in Belarus what is true of the war. */
	readonly 'activists-tell-truth-about-war': Claim<'activists-tell-truth-about-war', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Lukashenka's government has a part in the war Russia wages on Ukraine. */
	readonly 'lukashenka-government-has-war-role': Claim<'lukashenka-government-has-war-role', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that punishing Lukashenka's government would contribute to Ukraine's defense. */
	readonly 'punishment-would-help-ukraine-defense': Claim<'punishment-would-help-ukraine-defense', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that punishing Lukashenka's government would make Belarus bear higher costs. */
	readonly 'punishment-would-raise-costs': Claim<'punishment-would-raise-costs', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that punishing Lukashenka's government would give Belarus's government reason to pause before it carries out the Russian government's instructions. */
	readonly 'punishment-would-deter-minsk': Claim<'punishment-would-deter-minsk', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Belarus's government acts on instructions that the Russian government gives. */
	readonly 'minsk-acts-on-moscow-instructions': Claim<'minsk-acts-on-moscow-instructions', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that punishing Lukashenka's government would also benefit the democratic movement as it seeks to win over Belarusians. */
	readonly 'punishment-would-help-movement': Claim<'punishment-would-help-movement', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Belarus's democratic movement is in a contest over what Belarusians feel and think. */
	readonly 'movement-competes-for-public-opinion': Claim<'movement-competes-for-public-opinion', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that punishing Lukashenka's government would reveal what his backing of the war does to Belarus. */
	readonly 'punishment-would-expose-harm': Claim<'punishment-would-expose-harm', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Lukashenka's backing of the war has direct and harmful consequences in Belarus. */
	readonly 'war-support-harms-belarus': Claim<'war-support-harms-belarus', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Lukashenka's backing of the war is a direct cause of rising insecurity in Belarus. */
	readonly 'war-support-causes-insecurity': Claim<'war-support-causes-insecurity', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Lukashenka's backing of the war is a direct cause of economic distress in Belarus. */
	readonly 'war-support-causes-economic-hardship': Claim<'war-support-causes-economic-hardship', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the United States and other democratic partners are already giving Belarus's democratic movement strong support. */
	readonly 'partners-already-support-movement': Claim<'partners-already-support-movement', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus's democratic movement is doing much for the anti-war effort there. */
	readonly 'movement-contributes-to-anti-war-effort': Claim<'movement-contributes-to-anti-war-effort', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that resources for Belarus's democratic movement have risen and fallen over the years. */
	readonly 'support-has-come-unevenly': Claim<'support-has-come-unevenly', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that resources for Belarus's democratic movement often jump after major political events. */
	readonly 'support-surges-after-key-events': Claim<'support-surges-after-key-events', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that after such a jump the resources for Belarus's democratic movement shrink again. */
	readonly 'support-dwindles-afterwards': Claim<'support-dwindles-afterwards', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that support for Belarus's democratic movement has stayed strong from 2020 on. */
	readonly 'support-strong-since-2020': Claim<'support-strong-since-2020', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the presidential election of 2020 was not conducted honestly. */
	readonly 'election-of-2020-not-honest': Claim<'election-of-2020-not-honest', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the presidential election of 2020 drove hundreds of thousands of Belarusians into street protests. */
	readonly 'election-brought-belarusians-to-streets': Claim<'election-brought-belarusians-to-streets', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Belarus's democratic forces have begun to work for change over a longer term. */
	readonly 'movement-in-longer-term-effort': Claim<'movement-in-longer-term-effort', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that steady and strong financing of Belarus's democratic forces matters even more now. */
	readonly 'steady-financing-now-more-crucial': Claim<'steady-financing-now-more-crucial', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that support for Belarus's democratic movement is an investment. */
	readonly 'support-is-an-investment': Claim<'support-is-an-investment', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that a diplomatic initiative at a high level would send a signal of US and EU commitment to democracy in Belarus. */
	readonly 'initiative-would-signal-commitment': Claim<'initiative-would-signal-commitment', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the signal of the diplomatic initiative would be meant for Lukashenka's government. */
	readonly 'signal-meant-for-lukashenka-government': Claim<'signal-meant-for-lukashenka-government', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the signal of the diplomatic initiative would be meant for Belarus's democratic opposition as well. */
	readonly 'signal-meant-for-opposition': Claim<'signal-meant-for-opposition', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the signal would be that US and EU commitment to democracy in Belarus would last. */
	readonly 'signal-would-say-commitment-lasts': Claim<'signal-would-say-commitment-lasts', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the signal would be that US and EU commitment to democracy in Belarus is tied to defending democracy across the region. */
	readonly 'signal-would-tie-commitment-to-region': Claim<'signal-would-tie-commitment-to-region', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the United States is committed to a democratic Belarus. */
	readonly 'us-committed-to-democratic-belarus': Claim<'us-committed-to-democratic-belarus', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the European Union is committed to a democratic Belarus. */
	readonly 'eu-committed-to-democratic-belarus': Claim<'eu-committed-to-democratic-belarus', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that another Special Envoy would carry on the work of Julie Fisher. */
	readonly 'new-envoy-would-continue-fisher-work': Claim<'new-envoy-would-continue-fisher-work', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Julie Fisher's work as envoy matters. */
	readonly 'fisher-work-important': Claim<'fisher-work-important', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Julie Fisher was once the US Special Envoy to Belarus. */
	readonly 'fisher-was-special-envoy': Claim<'fisher-was-special-envoy', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Julie Fisher has the title of ambassador. */
	readonly 'fisher-is-ambassador': Claim<'fisher-is-ambassador', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Julie Fisher reliably supported Belarus's democratic movement as envoy. */
	readonly 'fisher-supported-movement': Claim<'fisher-supported-movement', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Julie Fisher's time as envoy ran from 2020 through 2022. */
	readonly 'fisher-tenure-lasted-2020-to-2022': Claim<'fisher-tenure-lasted-2020-to-2022', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the Belarusian authorities turned down renewals for Dirk Schuebel, a former head of the European Union's delegation. */
	readonly 'schuebel-renewals-refused': Claim<'schuebel-renewals-refused', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the Belarusian authorities declined to extend Dirk Schuebel's visa. */
	readonly 'visa-renewal-refused': Claim<'visa-renewal-refused', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the Belarusian authorities declined to extend Dirk Schuebel's accreditation. */
	readonly 'accreditation-renewal-refused': Claim<'accreditation-renewal-refused', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Dirk Schuebel once headed the European Union's delegation to Belarus. */
	readonly 'schuebel-headed-eu-delegation': Claim<'schuebel-headed-eu-delegation', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the proposed envoys would be essential go-betweens for the United States, the European Union and those who lead Belarus's opposition. */
	readonly 'envoys-would-interlocute': Claim<'envoys-would-interlocute', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that volunteers from Belarus are fighting Russia on Ukrainian soil. */
	readonly 'belarusian-volunteers-fight-russia': Claim<'belarusian-volunteers-fight-russia', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that more material support would make the Belarusian volunteers better able to help Ukraine defend itself. */
	readonly 'greater-support-would-strengthen-volunteers': Claim<'greater-support-would-strengthen-volunteers', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the Belarusian volunteers number more than 1,000. */
	readonly 'volunteers-number-over-1000': Claim<'volunteers-number-over-1000', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the Belarusian volunteers fight under Ukrainian command. */
	readonly 'volunteers-under-ukrainian-command': Claim<'volunteers-under-ukrainian-command', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the Belarusian volunteers are able to help with Ukraine's defense. */
	readonly 'volunteers-help-defend-ukraine': Claim<'volunteers-help-defend-ukraine', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the risk of more attacks being made from Belarus is on the rise. */
	readonly 'attack-risk-from-belarus-increasing': Claim<'attack-risk-from-belarus-increasing', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that attacks have been made from Belarus before. */
	readonly 'attacks-already-made-from-belarus': Claim<'attacks-already-made-from-belarus', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that more material support would also show Belarusian soldiers another way to serve, for those who see the risks and want no part in the war. */
	readonly 'support-would-show-soldiers-alternative': Claim<'support-would-show-soldiers-alternative', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that members of the Belarusian military have another way to serve. */
	readonly 'alternative-service-exists': Claim<'alternative-service-exists', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that there are people in the Belarusian military who see dangers to their country. */
	readonly 'some-soldiers-recognize-risks': Claim<'some-soldiers-recognize-risks', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that there are people in the Belarusian military who have no wish to be drawn into the war. */
	readonly 'some-soldiers-unwilling-to-fight': Claim<'some-soldiers-unwilling-to-fight', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Belarus is exposed to risks. */
	readonly 'belarus-faces-risks': Claim<'belarus-faces-risks', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that the war on Ukraine lacks justification. */
	readonly 'war-lacks-justification': Claim<'war-lacks-justification', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Ukraine is a neighbor of Belarus that keeps the peace. */
	readonly 'ukraine-a-neighbor-at-peace': Claim<'ukraine-a-neighbor-at-peace', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the prospect of Belarus becoming more involved in the war is growing. */
	readonly 'greater-involvement-looms': Claim<'greater-involvement-looms', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Belarus already has some involvement in the war. */
	readonly 'belarus-already-involved': Claim<'belarus-already-involved', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that it is ever more pressing that the United States and the European Union act at once. */
	readonly 'need-to-act-now-grows': Claim<'need-to-act-now-grows', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Belarus lends support to Russia's war. */
	readonly 'belarus-backs-russian-war': Claim<'belarus-backs-russian-war', BriefIds>;
	/** Stephen Nix and Mark Dietzen take it as given that Ukrainian forces stand where democracy is being defended. */
	readonly 'ukrainian-forces-fight-for-democracy': Claim<'ukrainian-forces-fight-for-democracy', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that the Belarusian democratic movement understands that the fighting in Ukraine would now settle what becomes of the movement. */
	readonly 'movement-fate-decided-in-ukraine': Claim<'movement-fate-decided-in-ukraine', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus's democratic movement is both ready and able to help Ukrainians win soon. */
	readonly 'movement-able-to-aid-ukraine': Claim<'movement-able-to-aid-ukraine', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus's democratic movement wants to help Ukrainians win. */
	readonly 'movement-has-will-to-aid': Claim<'movement-has-will-to-aid', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that Belarus's democratic movement has what it takes to help Ukrainians win. */
	readonly 'movement-has-capacity-to-aid': Claim<'movement-has-capacity-to-aid', BriefIds>;
	/** Stephen Nix and Mark Dietzen write that tools are all that Belarus's democratic movement lacks for helping Ukrainians win. */
	readonly 'movement-lacks-only-tools': Claim<'movement-lacks-only-tools', BriefIds>;
	/** The Atlantic Council writes that the post of senior director for Eurasia at IRI is held by Stephen Nix. */
	readonly 'nix-directs-eurasia-at-iri': Claim<'nix-directs-eurasia-at-iri', BriefIds>;
	/** The Atlantic Council writes that Mark Dietzen works for IRI as resident program director for Belarus. */
	readonly 'dietzen-directs-belarus-program': Claim<'dietzen-directs-belarus-program', BriefIds>;
	/** The Atlantic Council writes that Mark Dietzen has his base in Vilnius. */
	readonly 'dietzen-based-in-vilnius': Claim<'dietzen-based-in-vilnius', BriefIds>;
	/** The Atlantic Council takes it as given that Vilnius lies in Lithuania. */
	readonly 'vilnius-in-lithuania': Claim<'vilnius-in-lithuania', BriefIds>;
	/** The Atlantic Council writes that the views put forward in UkraineAlert belong to their authors alone. */
	readonly 'views-are-authors-alone': Claim<'views-are-authors-alone', BriefIds>;
	/** The Atlantic Council writes that the views put forward in UkraineAlert are not necessarily shared by their publisher or by those attached to it. */
	readonly 'views-may-differ-from-publisher': Claim<'views-may-differ-from-publisher', BriefIds>;
	/** The Atlantic Council writes that the views put forward in UkraineAlert are not necessarily those of the Atlantic Council. */
	readonly 'views-may-differ-from-council': Claim<'views-may-differ-from-council', BriefIds>;
	/** The Atlantic Council writes that the views put forward in UkraineAlert are not necessarily those of Atlantic Council staff. */
	readonly 'views-may-differ-from-staff': Claim<'views-may-differ-from-staff', BriefIds>;
	/** The Atlantic Council writes that the views put forward in UkraineAlert are not necessarily those of people who support the Atlantic Council. */
	readonly 'views-may-differ-from-supporters': Claim<'views-may-differ-from-supporters', BriefIds>;
	/** The Atlantic Council writes that the Eurasia Center is there to strengthen transatlantic cooperation. */
	readonly 'eurasia-center-mission': Claim<'eurasia-center-mission', BriefIds>;
	/** The Atlantic Council writes that the cooperation sought by the Eurasia Center is to further stability in Eurasia. */
	readonly 'mission-promotes-stability': Claim<'mission-promotes-stability', BriefIds>;
	/** The Atlantic Council writes that the cooperation sought by the Eurasia Center is to further democratic values in Eurasia. */
	readonly 'mission-promotes-democratic-values': Claim<'mission-promotes-democratic-values', BriefIds>;
	/** The Atlantic Council writes that the cooperation sought by the Eurasia Center is to further prosperity in Eurasia. */
	readonly 'mission-promotes-prosperity': Claim<'mission-promotes-prosperity', BriefIds>;
	/** The Atlantic Council takes it as given that Eurasia takes in Eastern Europe and Turkey to the west. */
	readonly 'eurasia-western-extent': Claim<'eurasia-western-extent', BriefIds>;
	/** The Atlantic Council takes it as given that the Caucasus belongs to Eurasia, in its east. */
	readonly 'caucasus-in-eurasia': Claim<'caucasus-in-eurasia', BriefIds>;
	/** The Atlantic Council takes it as given that Central Asia belongs to Eurasia, in its east. */
	readonly 'central-asia-in-eurasia': Claim<'central-asia-in-eurasia', BriefIds>;
	/** The Atlantic Council takes it as given that Eastern Europe belongs to Eurasia, in its west. */
	readonly 'eastern-europe-in-eurasia': Claim<'eastern-europe-in-eurasia', BriefIds>;
	/** The Atlantic Council takes it as given that Eurasia takes in Russia, Central Asia and the Caucasus to the east. */
	readonly 'eurasia-eastern-extent': Claim<'eurasia-eastern-extent', BriefIds>;
	/** The Atlantic Council takes it as given that Russia belongs to Eurasia, in its east. */
	readonly 'russia-in-eurasia': Claim<'russia-in-eurasia', BriefIds>;
	/** The Atlantic Council takes it as given that Turkey belongs to Eurasia, in its west. */
	readonly 'turkey-in-eurasia': Claim<'turkey-in-eurasia', BriefIds>;
	/** The caption, by Sputnik, says that Putin and Lukashenka shook hands as they gave a news conference. */
	readonly 'putin-and-lukashenka-shook-hands': Claim<'putin-and-lukashenka-shook-hands', BriefIds>;
	/** The caption, by Sputnik, takes it as given that Putin is President of Russia. */
	readonly 'putin-is-russian-president': Claim<'putin-is-russian-president', BriefIds>;
	/** The caption, by Sputnik, takes it as given that Lukashenka is Putin's opposite number in Belarus. */
	readonly 'lukashenka-is-putin-counterpart': Claim<'lukashenka-is-putin-counterpart', BriefIds>;
	/** The caption, by Sputnik, takes it as given that the news conference came after Putin and Lukashenka had met. */
	readonly 'news-conference-after-meeting': Claim<'news-conference-after-meeting', BriefIds>;
	/** The caption, by Sputnik, takes it as given that Putin and Lukashenka held a meeting in Minsk. */
	readonly 'putin-and-lukashenka-met-in-minsk': Claim<'putin-and-lukashenka-met-in-minsk', BriefIds>;
	/** The caption, by Sputnik, takes it as given that Minsk lies in Belarus. */
	readonly 'minsk-in-belarus': Claim<'minsk-in-belarus', BriefIds>;
	/** The caption, by Sputnik, says that the image comes from Sputnik, Pavel Bednyakov and the Kremlin, by way of Reuters. */
	readonly 'image-credited-to-several': Claim<'image-credited-to-several', BriefIds>;
	/** The caption, by Sputnik, says that the image is credited to Sputnik. */
	readonly 'image-credited-to-sputnik': Claim<'image-credited-to-sputnik', BriefIds>;
	/** The caption, by Sputnik, says that the image is credited to Pavel Bednyakov. */
	readonly 'image-credited-to-bednyakov': Claim<'image-credited-to-bednyakov', BriefIds>;
	/** The caption, by Sputnik, says that the image is credited to the Kremlin. */
	readonly 'image-credited-to-kremlin': Claim<'image-credited-to-kremlin', BriefIds>;
	/** The caption, by Sputnik, says that the image came by way of Reuters. */
	readonly 'image-distributed-by-reuters': Claim<'image-distributed-by-reuters', BriefIds>;
};

export const claims: Claims = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ asPast(/* @__PURE__ */ JSON.parse(`{
"opposition-can-help-defeat-putin":{"id":"opposition-can-help-defeat-putin","that":"Belarus's opposition is able to contribute to Putin's defeat in the war","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":["vladimir-putin"],"places":["ukraine"],"about":["belarusian-democratic-movement","vladimir-putin","ukraine","belarus","russia","putin-defeat","russian-war-on-ukraine"],"topics":["resistance","war"],"because":["movement-disrupts-war-effort","movement-able-to-aid-ukraine"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p00","start":0,"end":58}]},
"belarus-role-underappreciated":{"id":"belarus-role-underappreciated","that":"Belarus's strategic part in the war has had too little recognition","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":[],"places":[],"about":["belarus","russia","ukraine","russian-war-on-ukraine"],"topics":["war","public-opinion"],"because":[],"elaborates":["belarus-strategic-role"],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":60,"end":95},{"passage":"p01","start":132,"end":161}]},
"russia-wages-war-on-ukraine":{"id":"russia-wages-war-on-ukraine","that":"Russia is waging war on Ukraine","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["russia"],"affected":["ukraine"],"places":[],"about":["russia","ukraine","russian-war-on-ukraine"],"topics":["war"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":99,"end":122}]},
"belarus-strategic-role":{"id":"belarus-strategic-role","that":"Belarus has played a strategic part in Russia's war","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":["ukraine"],"places":[],"about":["belarus","ukraine","russia","russian-war-on-ukraine"],"topics":["war","belarus-russia-relations"],"because":["belarus-vital-to-war-effort"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":132,"end":224}]},
"strategic-role-in-initial-invasion":{"id":"strategic-role-in-initial-invasion","that":"Belarus played a strategic part in the first invasion","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":["ukraine"],"places":[],"about":["belarus","ukraine","russia","russian-invasion-of-ukraine"],"topics":["war","belarus-russia-relations"],"partOf":"belarus-strategic-role","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":132,"end":190}]},
"strategic-role-in-later-conduct":{"id":"strategic-role-in-later-conduct","that":"Belarus has played a strategic part in how the war was fought after the first invasion","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":["ukraine"],"places":[],"about":["belarus","ukraine","russia","russian-war-on-ukraine","russian-invasion-of-ukraine"],"topics":["war","belarus-russia-relations"],"when":{"relative":"after","to":"russian-invasion-of-ukraine","at":{"passage":"p01","start":195,"end":205}},"partOf":"belarus-strategic-role","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":132,"end":161},{"passage":"p01","start":195,"end":224}]},
"russia-invaded-ukraine":{"id":"russia-invaded-ukraine","that":"Russia invaded Ukraine","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["russia"],"affected":["ukraine"],"places":[],"about":["russia","ukraine","russian-invasion-of-ukraine"],"topics":["war"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":170,"end":190}]},
"lukashenka-shoring-up-position":{"id":"lukashenka-shoring-up-position","that":"Lukashenka is driven by the aim of securing his own position after the protests of 2020","nature":"causal","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":[],"places":[],"about":["alyaksandr-lukashenka","belarus","protests-of-2020"],"topics":["regime","protests"],"when":{"relative":"after","to":"protests-of-2020","at":{"passage":"p01","start":268,"end":317}},"because":[],"elaborates":["belarus-vital-to-war-effort"],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":226,"end":317}]},
"lukashenka-position-needed-support":{"id":"lukashenka-position-needed-support","that":"Lukashenka's own position was in need of strengthening after the protests of 2020","nature":"evaluative","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["alyaksandr-lukashenka"],"places":[],"about":["alyaksandr-lukashenka","belarus","protests-of-2020"],"topics":["regime"],"when":{"relative":"after","to":"protests-of-2020","at":{"passage":"p01","start":268,"end":317}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":239,"end":317}]},
"mass-protests-took-place":{"id":"mass-protests-took-place","that":"large protests for democracy took place in 2020","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["protesters-of-2020"],"affected":[],"places":[],"about":["protesters-of-2020","protests-of-2020","belarus"],"topics":["protests","democracy"],"when":{"edtf":"2020","at":{"passage":"p01","start":313,"end":317}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":278,"end":317}]},
"belarus-vital-to-war-effort":{"id":"belarus-vital-to-war-effort","that":"Lukashenka has made Belarus an essential element of Russia's war effort","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["belarus"],"places":[],"about":["alyaksandr-lukashenka","belarus","russia","russian-war-effort"],"topics":["war","belarus-russia-relations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":339,"end":432}]},
"lukashenka-contributed-to-harm":{"id":"lukashenka-contributed-to-harm","that":"Lukashenka has had a direct share in harm done to Ukraine","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["ukraine","ukrainian-soldiers","ukrainian-civilians"],"places":["ukrainian-settlements"],"about":["alyaksandr-lukashenka","ukraine","ukrainian-soldiers","ukrainian-civilians","ukrainian-settlements","belarus"],"topics":["war"],"because":["belarus-vital-to-war-effort"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":447,"end":606}]},
"contributed-to-attacks-on-soldiers":{"id":"contributed-to-attacks-on-soldiers","that":"Lukashenka has directly contributed to attacks on Ukraine's soldiers","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["ukrainian-soldiers"],"places":[],"about":["alyaksandr-lukashenka","ukrainian-soldiers","ukraine","attacks-on-ukrainian-soldiers-and-civilians"],"topics":["war","military-operations"],"partOf":"lukashenka-contributed-to-harm","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":447,"end":524}]},
"contributed-to-attacks-on-civilians":{"id":"contributed-to-attacks-on-civilians","that":"Lukashenka has directly contributed to attacks on Ukraine's civilians","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["ukrainian-civilians"],"places":[],"about":["alyaksandr-lukashenka","ukrainian-civilians","ukraine","attacks-on-ukrainian-soldiers-and-civilians"],"topics":["war","atrocities"],"partOf":"lukashenka-contributed-to-harm","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":447,"end":515},{"passage":"p01","start":529,"end":538}]},
"contribution-to-harm-deliberate":{"id":"contribution-to-harm-deliberate","that":"Lukashenka's share in the attacks and destruction is deliberate","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["ukraine"],"places":[],"about":["alyaksandr-lukashenka","ukraine","attacks-on-ukrainian-soldiers-and-civilians","destruction-of-ukrainian-settlements"],"topics":["war"],"partOf":"lukashenka-contributed-to-harm","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":447,"end":502}]},
"contributed-to-destruction-of-settlements":{"id":"contributed-to-destruction-of-settlements","that":"Lukashenka has directly contributed to destroying cities, towns and villages of Ukraine","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["ukraine"],"places":["ukrainian-settlements"],"about":["alyaksandr-lukashenka","ukraine","ukrainian-settlements","destruction-of-ukrainian-settlements"],"topics":["war","military-operations"],"partOf":"lukashenka-contributed-to-harm","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":447,"end":494},{"passage":"p01","start":550,"end":606}]},
"ukrainian-soldiers-attacked":{"id":"ukrainian-soldiers-attacked","that":"Ukrainian soldiers have come under attack","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["ukrainian-soldiers"],"places":[],"about":["ukrainian-soldiers","ukraine","attacks-on-ukrainian-soldiers-and-civilians"],"topics":["war","military-operations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":495,"end":524}]},
"ukrainian-civilians-attacked":{"id":"ukrainian-civilians-attacked","that":"Ukrainian civilians have come under attack","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["ukrainian-civilians"],"places":[],"about":["ukrainian-civilians","ukraine","attacks-on-ukrainian-soldiers-and-civilians"],"topics":["war","atrocities"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":495,"end":515},{"passage":"p01","start":529,"end":538}]},
"ukrainian-settlements-destroyed":{"id":"ukrainian-settlements-destroyed","that":"cities, towns and villages in Ukraine have been destroyed","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["ukraine"],"places":["ukrainian-settlements"],"about":["ukraine","ukrainian-settlements","destruction-of-ukrainian-settlements"],"topics":["war"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p01","start":550,"end":606}]},
"five-areas-of-support":{"id":"five-areas-of-support","that":"Lukashenka's backing for Russia extends over five main fields","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["russia"],"places":[],"about":["alyaksandr-lukashenka","russia","belarus","russian-war-on-ukraine"],"topics":["military-support","belarus-russia-relations"],"quantity":{"value":5,"comparator":"=","unit":"areas","at":{"passage":"p02","start":648,"end":652}},"because":[],"elaborates":["belarus-vital-to-war-effort"],"restates":[],"opposes":[],"anchors":[{"passage":"p02","start":609,"end":662}]},
"lukashenka-supports-russia":{"id":"lukashenka-supports-russia","that":"Lukashenka supports Russia in the war","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["russia"],"places":[],"about":["alyaksandr-lukashenka","russia","belarus","russian-war-on-ukraine"],"topics":["military-support","belarus-russia-relations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p02","start":609,"end":640}]},
"logistical-and-material-support":{"id":"logistical-and-material-support","that":"Lukashenka gives Russian forces help with logistics and materiel","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["russian-forces"],"places":[],"about":["alyaksandr-lukashenka","russian-forces","belarus","russia"],"topics":["military-support"],"partOf":"five-areas-of-support","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p02","start":664,"end":724}]},
"launchpad-for-missiles":{"id":"launchpad-for-missiles","that":"missiles aimed at Ukrainian targets are launched from the territory of Belarus","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["ukraine"],"places":["belarus"],"about":["alyaksandr-lukashenka","ukraine","belarus","russia"],"topics":["missile-strikes"],"partOf":"five-areas-of-support","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p02","start":726,"end":812}]},
"propaganda-against-ukraine":{"id":"propaganda-against-ukraine","that":"propaganda and disinformation directed at Ukraine are broadcast as part of Lukashenka's support for Russia","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["ukraine"],"places":[],"about":["alyaksandr-lukashenka","ukraine","belarus","russia"],"topics":["propaganda"],"partOf":"five-areas-of-support","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p02","start":814,"end":872}]},
"russian-military-hospitals-hosted":{"id":"russian-military-hospitals-hosted","that":"Belarus is home to hospitals of the Russian military","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":[],"places":["belarus"],"about":["alyaksandr-lukashenka","belarus","russia","russian-forces"],"topics":["military-support"],"partOf":"five-areas-of-support","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p02","start":874,"end":927}]},
"cyberattacks-suspected":{"id":"cyberattacks-suspected","that":"Lukashenka's government is suspected of orchestrating cyberattacks on Ukrainian infrastructure","nature":"descriptive","status":"hedged","cue":{"words":"suspected","at":{"passage":"p02","start":937,"end":946}},"holders":["stephen-nix","mark-dietzen"],"agents":["lukashenka-government"],"affected":["ukraine"],"places":[],"about":["lukashenka-government","ukraine"],"topics":["cyberattacks"],"partOf":"five-areas-of-support","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p02","start":933,"end":1026}]},
"support-impact-significant":{"id":"support-impact-significant","that":"the effect of Lukashenka's support for Russia has been considerable","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":[],"places":[],"about":["alyaksandr-lukashenka","belarus","russia","russian-war-on-ukraine"],"topics":["military-support","war"],"because":["troops-key-role-in-kyiv-offensive","bucha-atrocities-by-units-from-belarus","logistics-enabled-resupply"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p03","start":1029,"end":1076}]},
"troops-key-role-in-kyiv-offensive":{"id":"troops-key-role-in-kyiv-offensive","that":"the Russian troops sent to Belarus were central to the Kyiv offensive in the opening month of the war","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["russian-troops-in-belarus"],"affected":["ukraine"],"places":["kyiv"],"about":["russian-troops-in-belarus","ukraine","kyiv","belarus","russia","kyiv-offensive","russian-war-on-ukraine"],"topics":["military-operations"],"when":{"relative":"during","to":"russian-war-on-ukraine","at":{"passage":"p03","start":1180,"end":1213}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p03","start":1078,"end":1213}]},
"russian-troops-deployed-to-belarus":{"id":"russian-troops-deployed-to-belarus","that":"Russian troops were sent to Belarus shortly before the invasion","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["russian-troops-in-belarus"],"affected":[],"places":["belarus"],"about":["russian-troops-in-belarus","belarus","russia","russian-invasion-of-ukraine"],"topics":["military-operations","military-support"],"when":{"relative":"before","to":"russian-invasion-of-ukraine","at":{"passage":"p03","start":1113,"end":1139}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p03","start":1078,"end":1139}]},
"kyiv-offensive-early-in-war":{"id":"kyiv-offensive-early-in-war","that":"there was an offensive against Kyiv in the opening month of the war","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["ukraine"],"places":["kyiv"],"about":["ukraine","kyiv","kyiv-offensive","russian-war-on-ukraine"],"topics":["military-operations"],"when":{"relative":"during","to":"russian-war-on-ukraine","at":{"passage":"p03","start":1180,"end":1213}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p03","start":1161,"end":1213}]},
"bucha-atrocities-by-units-from-belarus":{"id":"bucha-atrocities-by-units-from-belarus","that":"the atrocities in Bucha and other suburbs of Kyiv were the work of Russian units that had come from Belarus","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["russian-units-from-belarus"],"affected":["ukraine"],"places":["bucha","kyiv-suburbs"],"about":["russian-units-from-belarus","ukraine","bucha","kyiv-suburbs","belarus","russia","bucha-atrocities"],"topics":["atrocities"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p03","start":1235,"end":1292},{"passage":"p03","start":1293,"end":1342}]},
"atrocities-took-place-in-bucha":{"id":"atrocities-took-place-in-bucha","that":"atrocities were committed in Bucha","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["ukraine"],"places":["bucha"],"about":["ukraine","bucha","bucha-atrocities"],"topics":["atrocities"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p03","start":1235,"end":1254}]},
"atrocities-in-other-kyiv-suburbs":{"id":"atrocities-in-other-kyiv-suburbs","that":"atrocities were also committed in suburbs of Kyiv other than Bucha","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["ukraine"],"places":["kyiv-suburbs"],"about":["ukraine","kyiv-suburbs","bucha-atrocities"],"topics":["atrocities"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p03","start":1235,"end":1245},{"passage":"p03","start":1259,"end":1277}]},
"russian-units-crossed-from-belarus":{"id":"russian-units-crossed-from-belarus","that":"Russian units came into Ukraine out of Belarus","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["russian-units-from-belarus"],"affected":["ukraine"],"places":["belarus"],"about":["russian-units-from-belarus","ukraine","belarus","russia"],"topics":["military-operations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p03","start":1293,"end":1342}]},
"kyiv-assaulted-at-first":{"id":"kyiv-assaulted-at-first","that":"there was an early assault against Kyiv","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["ukraine"],"places":["kyiv"],"about":["ukraine","kyiv","assault-on-kyiv"],"topics":["military-operations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p03","start":1351,"end":1378}]},
"logistics-enabled-resupply":{"id":"logistics-enabled-resupply","that":"Belarus's logistical help made it possible for Russia to resupply its troops during the assault on Kyiv","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":["russia","russian-forces"],"places":[],"about":["belarus","russia","russian-forces","assault-on-kyiv","kyiv"],"topics":["military-support"],"when":{"relative":"during","to":"assault-on-kyiv","at":{"passage":"p03","start":1344,"end":1378}},"because":[],"elaborates":["logistical-and-material-support"],"restates":[],"opposes":[],"anchors":[{"passage":"p03","start":1380,"end":1463}]},
"russian-troops-fought-for-kyiv":{"id":"russian-troops-fought-for-kyiv","that":"Russian troops were fighting to take Kyiv","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["russian-forces"],"affected":["ukraine"],"places":["kyiv"],"about":["russian-forces","ukraine","kyiv","assault-on-kyiv","russia"],"topics":["military-operations"],"when":{"relative":"during","to":"assault-on-kyiv","at":{"passage":"p03","start":1344,"end":1378}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p03","start":1457,"end":1511}]},
"russian-forces-left-northern-ukraine":{"id":"russian-forces-left-northern-ukraine","that":"Russian forces retreated out of northern Ukraine around the turn of March to April 2022","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["russian-forces"],"affected":[],"places":["northern-ukraine"],"about":["russian-forces","northern-ukraine","russia","ukraine","retreat-from-northern-ukraine"],"topics":["military-operations"],"when":{"edtf":"2022-03~/2022-04~","at":{"passage":"p04","start":1565,"end":1596}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p04","start":1520,"end":1596}]},
"belarus-sheltered-soldiers-earlier":{"id":"belarus-sheltered-soldiers-earlier","that":"Belarus gave Russian soldiers a refuge before the retreat from northern Ukraine as well","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":["russian-forces"],"places":["belarus"],"about":["belarus","russian-forces","russia","retreat-from-northern-ukraine"],"topics":["military-support"],"when":{"relative":"before","to":"retreat-from-northern-ukraine","at":{"passage":"p04","start":1610,"end":1619}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p04","start":1598,"end":1662}]},
"belarus-shelters-russian-soldiers":{"id":"belarus-shelters-russian-soldiers","that":"Belarus has gone on giving Russian soldiers a refuge since the retreat from northern Ukraine","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":["russian-forces"],"places":["belarus"],"about":["belarus","russian-forces","russia","retreat-from-northern-ukraine"],"topics":["military-support"],"when":{"relative":"since","to":"retreat-from-northern-ukraine","at":{"passage":"p04","start":1514,"end":1561}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p04","start":1598,"end":1662}]},
"belarus-arms-russia":{"id":"belarus-arms-russia","that":"Belarus provides Russia with materiel for the war","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":["russia"],"places":[],"about":["belarus","russia","retreat-from-northern-ukraine"],"topics":["military-support"],"when":{"relative":"since","to":"retreat-from-northern-ukraine","at":{"passage":"p04","start":1514,"end":1561}},"because":[],"elaborates":["logistical-and-material-support"],"restates":[],"opposes":[],"anchors":[{"passage":"p04","start":1669,"end":1728}]},
"belarus-supplies-weaponry":{"id":"belarus-supplies-weaponry","that":"Belarus provides Russia with weapons","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":["russia"],"places":[],"about":["belarus","russia","retreat-from-northern-ukraine"],"topics":["military-support"],"when":{"relative":"since","to":"retreat-from-northern-ukraine","at":{"passage":"p04","start":1514,"end":1561}},"partOf":"belarus-arms-russia","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p04","start":1669,"end":1699}]},
"belarus-supplies-military-equipment":{"id":"belarus-supplies-military-equipment","that":"Belarus provides Russia with military equipment besides weapons","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":["russia"],"places":[],"about":["belarus","russia","retreat-from-northern-ukraine"],"topics":["military-support"],"when":{"relative":"since","to":"retreat-from-northern-ukraine","at":{"passage":"p04","start":1514,"end":1561}},"partOf":"belarus-arms-russia","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p04","start":1669,"end":1690},{"passage":"p04","start":1704,"end":1728}]},
"joint-exercises-hosted":{"id":"joint-exercises-hosted","that":"Lukashenka has been host to joint military exercises","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":[],"places":[],"about":["alyaksandr-lukashenka","belarus","joint-military-exercises"],"topics":["military-support","belarus-russia-relations"],"because":[],"elaborates":["five-areas-of-support"],"restates":[],"opposes":[],"anchors":[{"passage":"p04","start":1730,"end":1781}]},
"training-facilities-provided":{"id":"training-facilities-provided","that":"Lukashenka has made training facilities available to Russians who were mobilized","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["mobilized-russians"],"places":[],"about":["alyaksandr-lukashenka","mobilized-russians","belarus","russia"],"topics":["military-support"],"because":[],"elaborates":["five-areas-of-support"],"restates":[],"opposes":[],"anchors":[{"passage":"p04","start":1730,"end":1744},{"passage":"p04","start":1786,"end":1837}]},
"russians-were-mobilized":{"id":"russians-were-mobilized","that":"Russians have been mobilized","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["mobilized-russians"],"places":[],"about":["mobilized-russians","russia"],"topics":["military-operations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p04","start":1819,"end":1837}]},
"belarus-helped-spread-propaganda":{"id":"belarus-helped-spread-propaganda","that":"Belarus has had a hand in circulating propaganda and disinformation on the war","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":[],"places":[],"about":["belarus","russia","russian-war-on-ukraine"],"topics":["propaganda"],"because":[],"elaborates":["propaganda-against-ukraine"],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":1840,"end":1912}]},
"belarus-echoes-russian-narratives":{"id":"belarus-echoes-russian-narratives","that":"what Belarus puts out often repeats narratives of the Russian government","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":[],"places":[],"about":["belarus","russia","russian-war-on-ukraine"],"topics":["propaganda","belarus-russia-relations"],"because":[],"elaborates":["belarus-helped-spread-propaganda"],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":1914,"end":1946}]},
"narratives-defend-decision-to-invade":{"id":"narratives-defend-decision-to-invade","that":"narratives of the Russian government defend Putin's choice to invade","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["russia"],"affected":[],"places":[],"about":["russia","vladimir-putin","ukraine","russian-invasion-of-ukraine"],"topics":["propaganda"],"because":[],"elaborates":["belarus-echoes-russian-narratives"],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":1928,"end":1992}]},
"narratives-back-putin-justifications":{"id":"narratives-back-putin-justifications","that":"narratives of the Russian government support the justifications Putin gives for the war","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["russia"],"affected":[],"places":[],"about":["russia","vladimir-putin","russian-war-on-ukraine"],"topics":["propaganda"],"because":[],"elaborates":["belarus-echoes-russian-narratives"],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":1928,"end":1946},{"passage":"p05","start":1997,"end":2046}]},
"putin-decided-to-invade":{"id":"putin-decided-to-invade","that":"the decision to invade was Putin's","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["vladimir-putin"],"affected":["ukraine"],"places":[],"about":["vladimir-putin","ukraine","russia","russian-invasion-of-ukraine"],"topics":["war"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":1957,"end":1992}]},
"putin-justifications-untrue":{"id":"putin-justifications-untrue","that":"the justifications Putin gives for the war are untrue","nature":"evaluative","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["vladimir-putin"],"affected":[],"places":[],"about":["vladimir-putin","russia","russian-war-on-ukraine"],"topics":["propaganda"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":2005,"end":2046}]},
"putin-justifies-the-war":{"id":"putin-justifies-the-war","that":"Putin gives justifications for the war","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["vladimir-putin"],"affected":[],"places":[],"about":["vladimir-putin","russia","russian-war-on-ukraine"],"topics":["propaganda"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":2005,"end":2008},{"passage":"p05","start":2015,"end":2046}]},
"propaganda-pervasive":{"id":"propaganda-pervasive","that":"propaganda reaches very far inside Belarus","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarusian-people"],"places":["belarus"],"about":["belarusian-people","belarus"],"topics":["propaganda"],"because":[],"elaborates":["belarus-helped-spread-propaganda"],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":2056,"end":2086},{"passage":"p05","start":2127,"end":2141}]},
"information-space-controlled":{"id":"information-space-controlled","that":"the information available inside Belarus is tightly controlled","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarusian-people"],"places":["belarus"],"about":["belarusian-people","belarus"],"topics":["information","regime"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":2091,"end":2141}]},
"many-belarusians-unaware-of-scale":{"id":"many-belarusians-unaware-of-scale","that":"many Belarusians remain unaware of how large the war really is","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["many-belarusians"],"affected":[],"places":[],"about":["many-belarusians","belarus","russian-war-on-ukraine"],"topics":["public-opinion"],"because":["propaganda-pervasive","information-space-controlled"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":2147,"end":2210}]},
"war-seen-as-special-operation":{"id":"war-seen-as-special-operation","that":"many Belarusians see the war as a military operation of a special kind","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["many-belarusians"],"affected":[],"places":[],"about":["many-belarusians","belarus","russian-war-on-ukraine"],"topics":["public-opinion","propaganda"],"because":[],"elaborates":["many-belarusians-unaware-of-scale"],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":2221,"end":2266}]},
"war-seems-distant-to-belarusians":{"id":"war-seems-distant-to-belarusians","that":"the war seems to many Belarusians to be far away from their country","nature":"descriptive","status":"hedged","cue":{"words":"seemingly","at":{"passage":"p05","start":2269,"end":2278}},"holders":["stephen-nix","mark-dietzen"],"agents":["many-belarusians"],"affected":[],"places":[],"about":["many-belarusians","belarus","russian-war-on-ukraine"],"topics":["public-opinion"],"because":[],"elaborates":["war-seen-as-special-operation"],"restates":[],"opposes":[],"anchors":[{"passage":"p05","start":2269,"end":2299}]},
"world-watches-invasion":{"id":"world-watches-invasion","that":"the world is following the course of Russia's invasion of Ukraine","nature":"descriptive","status":"presupposed","holders":["atlantic-council"],"agents":["world"],"affected":[],"places":[],"about":["world","russia","ukraine","russian-invasion-of-ukraine"],"topics":["war","public-opinion"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p07","start":2319,"end":2375}]},
"ukrainealert-delivers-analysis":{"id":"ukrainealert-delivers-analysis","that":"UkraineAlert sends its readers expert analysis of Ukraine by the Atlantic Council","nature":"descriptive","status":"asserted","holders":["atlantic-council"],"agents":["ukrainealert"],"affected":["readers"],"places":[],"about":["ukrainealert","readers","atlantic-council","ukraine"],"topics":["publication"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p07","start":2377,"end":2463}]},
"ukrainealert-offers-best-insight":{"id":"ukrainealert-offers-best-insight","that":"UkraineAlert offers the best of what Atlantic Council experts have to say","nature":"evaluative","status":"asserted","holders":["atlantic-council"],"agents":["ukrainealert"],"affected":[],"places":[],"about":["ukrainealert","atlantic-council"],"topics":["publication"],"because":[],"elaborates":["ukrainealert-delivers-analysis"],"restates":[],"opposes":[],"anchors":[{"passage":"p07","start":2377,"end":2452}]},
"ukrainealert-comes-by-email":{"id":"ukrainealert-comes-by-email","that":"UkraineAlert goes straight to the inboxes of its readers","nature":"descriptive","status":"asserted","holders":["atlantic-council"],"agents":["ukrainealert"],"affected":["readers"],"places":[],"about":["ukrainealert","readers"],"topics":["publication"],"because":[],"elaborates":["ukrainealert-delivers-analysis"],"restates":[],"opposes":[],"anchors":[{"passage":"p07","start":2377,"end":2398},{"passage":"p07","start":2477,"end":2499}]},
"ukrainealert-comes-twice-weekly":{"id":"ukrainealert-comes-twice-weekly","that":"UkraineAlert comes out two times a week","nature":"descriptive","status":"asserted","holders":["atlantic-council"],"agents":["ukrainealert"],"affected":[],"places":[],"about":["ukrainealert"],"topics":["publication"],"quantity":{"value":2,"comparator":"=","unit":"times a week","at":{"passage":"p07","start":2464,"end":2476}},"because":[],"elaborates":["ukrainealert-delivers-analysis"],"restates":[],"opposes":[],"anchors":[{"passage":"p07","start":2377,"end":2398},{"passage":"p07","start":2464,"end":2476}]},
"movement-is-fighting-back":{"id":"movement-is-fighting-back","that":"Belarus's democratic movement is putting up resistance","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":[],"places":[],"about":["belarusian-democratic-movement","belarus","alyaksandr-lukashenka"],"topics":["resistance","democracy"],"because":["putin-defeat-would-weaken-lukashenka"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p08","start":2502,"end":2556}]},
"putin-defeat-would-weaken-lukashenka":{"id":"putin-defeat-would-weaken-lukashenka","that":"a defeat of Putin in the war would leave Lukashenka less able to keep his hold on Belarusians","nature":"predictive","status":"reported","cue":{"words":"confident","lemma":"be confident","at":{"passage":"p08","start":2558,"end":2567}},"stance":"neutral","holders":["belarusian-democratic-movement"],"agents":["vladimir-putin"],"affected":["alyaksandr-lukashenka"],"places":["ukraine"],"about":["vladimir-putin","alyaksandr-lukashenka","ukraine","putin-defeat","belarusian-people","belarus","russia"],"topics":["war","regime"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p08","start":2573,"end":2676}]},
"lukashenka-dominates-his-people":{"id":"lukashenka-dominates-his-people","that":"Lukashenka holds sway over the people of Belarus","nature":"evaluative","status":"presupposed","holders":["belarusian-democratic-movement"],"agents":["alyaksandr-lukashenka"],"affected":["belarusian-people"],"places":["belarus"],"about":["alyaksandr-lukashenka","belarusian-people","belarus"],"topics":["regime"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p08","start":2611,"end":2676}]},
"movement-disrupts-war-effort":{"id":"movement-disrupts-war-effort","that":"Belarus's democratic movement is disrupting the Russian war effort","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":["russia"],"places":[],"about":["belarusian-democratic-movement","russia","belarus","russian-war-effort"],"topics":["resistance"],"because":[],"elaborates":["movement-is-fighting-back"],"restates":[],"opposes":[],"anchors":[{"passage":"p08","start":2678,"end":2711},{"passage":"p08","start":2742,"end":2779}]},
"movement-exhausts-russian-resources":{"id":"movement-exhausts-russian-resources","that":"Belarus's democratic movement is draining Russia's resources","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":["russia"],"places":[],"about":["belarusian-democratic-movement","russia","belarus","russian-war-effort"],"topics":["resistance","economy"],"because":[],"elaborates":["movement-is-fighting-back"],"restates":[],"opposes":[],"anchors":[{"passage":"p08","start":2716,"end":2779}]},
"movement-weakens-putin-lukashenka-alliance":{"id":"movement-weakens-putin-lukashenka-alliance","that":"Belarus's democratic movement is bit by bit weakening the alliance of Putin and Lukashenka","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":["putin-lukashenka-axis","vladimir-putin","alyaksandr-lukashenka"],"places":[],"about":["belarusian-democratic-movement","putin-lukashenka-axis","vladimir-putin","alyaksandr-lukashenka","belarus","russia"],"topics":["resistance","belarus-russia-relations"],"because":["movement-disrupts-war-effort","movement-exhausts-russian-resources"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p08","start":2742,"end":2840}]},
"movement-erodes-sustaining-resources":{"id":"movement-erodes-sustaining-resources","that":"Belarus's democratic movement is wearing down the means by which Russia sustains its ally","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":["russia","belarus"],"places":[],"about":["belarusian-democratic-movement","russia","belarus","alyaksandr-lukashenka"],"topics":["resistance","economy","belarus-russia-relations"],"because":["movement-disrupts-war-effort","movement-exhausts-russian-resources"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p08","start":2742,"end":2779},{"passage":"p08","start":2845,"end":2923}]},
"russia-needs-resources-for-ally":{"id":"russia-needs-resources-for-ally","that":"Russia must draw on resources to sustain its ally","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["russia"],"affected":["belarus"],"places":[],"about":["russia","belarus","alyaksandr-lukashenka"],"topics":["economy","belarus-russia-relations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p08","start":2857,"end":2923}]},
"ally-depends-on-russia":{"id":"ally-depends-on-russia","that":"Russia has an ally that relies on its support","nature":"evaluative","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":[],"places":[],"about":["belarus","russia","alyaksandr-lukashenka"],"topics":["belarus-russia-relations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p08","start":2905,"end":2923}]},
"tsikhanouskaya-leads-opposition":{"id":"tsikhanouskaya-leads-opposition","that":"Sviatlana Tsikhanouskaya is a leader of Belarus's opposition","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["sviatlana-tsikhanouskaya"],"affected":[],"places":[],"about":["sviatlana-tsikhanouskaya","belarusian-democratic-movement","belarus"],"topics":["politics"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p09","start":2929,"end":2982}]},
"fates-of-ukraine-and-belarus-connected":{"id":"fates-of-ukraine-and-belarus-connected","that":"what becomes of Belarus is plainly bound up with what becomes of Ukraine","nature":"evaluative","status":"reported","cue":{"words":"argues","lemma":"argue","at":{"passage":"p09","start":2983,"end":2989}},"stance":"endorses","holders":["sviatlana-tsikhanouskaya"],"agents":[],"affected":[],"places":[],"about":["belarus","ukraine"],"topics":["war","democracy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p09","start":2991,"end":3070}]},
"belarusians-would-see-putin-weakness":{"id":"belarusians-would-see-putin-weakness","that":"when Ukraine's people win against Russia, Belarusians would see how brittle Putin's power is","nature":"predictive","status":"reported","cue":{"words":"contends","lemma":"contend","at":{"passage":"p09","start":3076,"end":3084}},"stance":"neutral","holders":["sviatlana-tsikhanouskaya"],"agents":["people-of-ukraine"],"affected":["belarusian-people"],"places":[],"about":["people-of-ukraine","belarusian-people","vladimir-putin","russia","ukraine","belarus"],"topics":["public-opinion","war"],"because":[],"elaborates":["fates-of-ukraine-and-belarus-connected"],"restates":[],"opposes":[],"anchors":[{"passage":"p09","start":3090,"end":3179}]},
"belarusians-would-reject-imposed-status":{"id":"belarusians-would-reject-imposed-status","that":"when Ukraine's people win against Russia, Belarusians would feel moved to reject the subordination of Belarus","nature":"predictive","status":"reported","cue":{"words":"contends","lemma":"contend","at":{"passage":"p09","start":3076,"end":3084}},"stance":"neutral","holders":["sviatlana-tsikhanouskaya"],"agents":["belarusian-people"],"affected":["belarus","russia"],"places":[],"about":["belarusian-people","belarus","russia","people-of-ukraine","ukraine"],"topics":["belarus-russia-relations","public-opinion"],"because":["belarusians-would-see-putin-weakness"],"elaborates":["fates-of-ukraine-and-belarus-connected"],"restates":[],"opposes":[],"anchors":[{"passage":"p09","start":3090,"end":3149},{"passage":"p09","start":3180,"end":3228}]},
"putin-power-brittle":{"id":"putin-power-brittle","that":"Putin's power is weaker than it looks","nature":"evaluative","status":"presupposed","holders":["sviatlana-tsikhanouskaya"],"agents":[],"affected":[],"places":[],"about":["vladimir-putin","russia"],"topics":["politics"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p09","start":3159,"end":3179}]},
"russia-imposed-status-on-belarus":{"id":"russia-imposed-status-on-belarus","that":"Russia has forced a subordinate status upon Belarus","nature":"evaluative","status":"presupposed","holders":["sviatlana-tsikhanouskaya"],"agents":["russia"],"affected":["belarus"],"places":[],"about":["russia","belarus"],"topics":["belarus-russia-relations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p09","start":3211,"end":3273}]},
"activists-contribute-to-anti-war-work":{"id":"activists-contribute-to-anti-war-work","that":"democratic activists of Belarus are taking part in work against the war","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-activists"],"affected":[],"places":[],"about":["belarusian-democratic-activists","belarus","russian-war-on-ukraine"],"topics":["resistance"],"because":["fates-of-ukraine-and-belarus-connected","belarusians-would-see-putin-weakness","belarusians-would-reject-imposed-status"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p10","start":3293,"end":3364}]},
"cyber-partisans-disrupted-infrastructure":{"id":"cyber-partisans-disrupted-infrastructure","that":"the Cyber Partisans have disrupted technical systems of Lukashenka's government","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["cyber-partisans"],"affected":["lukashenka-government"],"places":[],"about":["cyber-partisans","lukashenka-government","belarus"],"topics":["resistance"],"partOf":"activists-contribute-to-anti-war-work","because":[],"elaborates":["movement-disrupts-war-effort"],"restates":[],"opposes":[],"anchors":[{"passage":"p10","start":3366,"end":3459}]},
"railway-partisans-complicated-logistics":{"id":"railway-partisans-complicated-logistics","that":"the railway partisans made Belarus's logistical help to Russian troops more difficult in the war's early months","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["railway-partisans"],"affected":["belarus","russian-forces"],"places":[],"about":["railway-partisans","belarus","russian-forces","russia","russian-war-on-ukraine"],"topics":["resistance","military-support"],"when":{"relative":"during","to":"russian-war-on-ukraine","at":{"passage":"p10","start":3559,"end":3593}},"partOf":"activists-contribute-to-anti-war-work","because":[],"elaborates":["movement-disrupts-war-effort"],"restates":[],"opposes":[],"anchors":[{"passage":"p10","start":3467,"end":3593}]},
"belarus-supported-forces-logistically":{"id":"belarus-supported-forces-logistically","that":"Belarus gave Russian forces logistical support in the war's early months","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":["russian-forces"],"places":[],"about":["belarus","russian-forces","russia","russian-war-on-ukraine"],"topics":["military-support"],"when":{"relative":"during","to":"russian-war-on-ukraine","at":{"passage":"p10","start":3559,"end":3593}},"because":[],"elaborates":[],"restates":["logistical-and-material-support"],"opposes":[],"anchors":[{"passage":"p10","start":3510,"end":3593}]},
"activists-combat-disinformation":{"id":"activists-combat-disinformation","that":"activists are also at work against disinformation and propaganda","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-activists"],"affected":[],"places":[],"about":["belarusian-democratic-activists","belarus"],"topics":["propaganda","resistance"],"partOf":"activists-contribute-to-anti-war-work","because":["activists-tell-truth-about-war"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p10","start":3595,"end":3661}]},
"activists-tell-truth-about-war":{"id":"activists-tell-truth-about-war","that":"activists are telling people in Belarus what is true of the war","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-activists"],"affected":["belarusian-people"],"places":[],"about":["belarusian-democratic-activists","belarusian-people","belarus","russian-war-on-ukraine"],"topics":["information","resistance"],"partOf":"activists-contribute-to-anti-war-work","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p10","start":3595,"end":3604},{"passage":"p10","start":3665,"end":3725}]},
"lukashenka-government-has-war-role":{"id":"lukashenka-government-has-war-role","that":"Lukashenka's government has a part in the war Russia wages on Ukraine","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["lukashenka-government"],"affected":["ukraine"],"places":[],"about":["lukashenka-government","ukraine","russia","russian-war-on-ukraine","belarus"],"topics":["war","regime"],"because":[],"elaborates":[],"restates":["belarus-strategic-role"],"opposes":[],"anchors":[{"passage":"p11","start":3798,"end":3862}]},
"punishment-would-help-ukraine-defense":{"id":"punishment-would-help-ukraine-defense","that":"punishing Lukashenka's government would contribute to Ukraine's defense","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["friends-and-allies-of-ukraine"],"affected":["ukraine","lukashenka-government"],"places":[],"about":["friends-and-allies-of-ukraine","ukraine","lukashenka-government","defense-of-ukraine","belarus"],"topics":["sanctions","war"],"because":["punishment-would-raise-costs","punishment-would-deter-minsk"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p11","start":3864,"end":3908}]},
"punishment-would-raise-costs":{"id":"punishment-would-raise-costs","that":"punishing Lukashenka's government would make Belarus bear higher costs","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["friends-and-allies-of-ukraine"],"affected":["belarus"],"places":[],"about":["friends-and-allies-of-ukraine","belarus","lukashenka-government"],"topics":["sanctions","economy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p11","start":3912,"end":3945}]},
"punishment-would-deter-minsk":{"id":"punishment-would-deter-minsk","that":"punishing Lukashenka's government would give Belarus's government reason to pause before it carries out the Russian government's instructions","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["friends-and-allies-of-ukraine"],"affected":["belarus","lukashenka-government"],"places":[],"about":["friends-and-allies-of-ukraine","belarus","lukashenka-government","russia"],"topics":["sanctions","belarus-russia-relations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p11","start":3950,"end":4023}]},
"minsk-acts-on-moscow-instructions":{"id":"minsk-acts-on-moscow-instructions","that":"Belarus's government acts on instructions that the Russian government gives","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarus","russia"],"affected":[],"places":[],"about":["belarus","russia"],"topics":["belarus-russia-relations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p11","start":3958,"end":4023}]},
"punishment-would-help-movement":{"id":"punishment-would-help-movement","that":"punishing Lukashenka's government would also benefit the democratic movement as it seeks to win over Belarusians","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["friends-and-allies-of-ukraine"],"affected":["belarusian-democratic-movement","lukashenka-government"],"places":[],"about":["friends-and-allies-of-ukraine","belarusian-democratic-movement","lukashenka-government","belarusian-people","belarus"],"topics":["sanctions","public-opinion","democracy"],"because":["punishment-would-expose-harm"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p11","start":4025,"end":4144}]},
"movement-competes-for-public-opinion":{"id":"movement-competes-for-public-opinion","that":"Belarus's democratic movement is in a contest over what Belarusians feel and think","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":["belarusian-people"],"places":[],"about":["belarusian-democratic-movement","belarusian-people","belarus"],"topics":["public-opinion","democracy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p11","start":4043,"end":4144}]},
"punishment-would-expose-harm":{"id":"punishment-would-expose-harm","that":"punishing Lukashenka's government would reveal what his backing of the war does to Belarus","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["friends-and-allies-of-ukraine"],"affected":["lukashenka-government","alyaksandr-lukashenka"],"places":[],"about":["friends-and-allies-of-ukraine","lukashenka-government","alyaksandr-lukashenka","belarus","belarusian-people"],"topics":["sanctions","public-opinion","information"],"because":["war-support-harms-belarus"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p11","start":4148,"end":4273}]},
"war-support-harms-belarus":{"id":"war-support-harms-belarus","that":"Lukashenka's backing of the war has direct and harmful consequences in Belarus","nature":"causal","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["belarus"],"places":[],"about":["alyaksandr-lukashenka","belarus","russian-war-on-ukraine"],"topics":["economy","security"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p11","start":4161,"end":4273}]},
"war-support-causes-insecurity":{"id":"war-support-causes-insecurity","that":"Lukashenka's backing of the war is a direct cause of rising insecurity in Belarus","nature":"causal","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["belarus"],"places":[],"about":["alyaksandr-lukashenka","belarus","russian-war-on-ukraine"],"topics":["security"],"partOf":"war-support-harms-belarus","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p11","start":4161,"end":4240},{"passage":"p11","start":4263,"end":4273}]},
"war-support-causes-economic-hardship":{"id":"war-support-causes-economic-hardship","that":"Lukashenka's backing of the war is a direct cause of economic distress in Belarus","nature":"causal","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["alyaksandr-lukashenka"],"affected":["belarus"],"places":[],"about":["alyaksandr-lukashenka","belarus","russian-war-on-ukraine"],"topics":["economy"],"partOf":"war-support-harms-belarus","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p11","start":4161,"end":4221},{"passage":"p11","start":4245,"end":4273}]},
"partners-already-support-movement":{"id":"partners-already-support-movement","that":"the United States and other democratic partners are already giving Belarus's democratic movement strong support","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["united-states","democratic-partners"],"affected":["belarusian-democratic-movement"],"places":[],"about":["united-states","democratic-partners","belarusian-democratic-movement","belarus"],"topics":["democracy-support"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p12","start":4291,"end":4408}]},
"movement-contributes-to-anti-war-effort":{"id":"movement-contributes-to-anti-war-effort","that":"Belarus's democratic movement is doing much for the anti-war effort there","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":[],"places":["belarus"],"about":["belarusian-democratic-movement","belarus","anti-war-effort-in-belarus"],"topics":["resistance"],"because":[],"elaborates":[],"restates":["activists-contribute-to-anti-war-work"],"opposes":[],"anchors":[{"passage":"p12","start":4378,"end":4485}]},
"support-has-come-unevenly":{"id":"support-has-come-unevenly","that":"resources for Belarus's democratic movement have risen and fallen over the years","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarusian-democratic-movement"],"places":[],"about":["belarusian-democratic-movement","belarus"],"topics":["democracy-support","economy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p12","start":4487,"end":4586}]},
"support-surges-after-key-events":{"id":"support-surges-after-key-events","that":"resources for Belarus's democratic movement often jump after major political events","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarusian-democratic-movement"],"places":[],"about":["belarusian-democratic-movement","belarus"],"topics":["democracy-support","politics"],"partOf":"support-has-come-unevenly","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p12","start":4588,"end":4632}]},
"support-dwindles-afterwards":{"id":"support-dwindles-afterwards","that":"after such a jump the resources for Belarus's democratic movement shrink again","nature":"descriptive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarusian-democratic-movement"],"places":[],"about":["belarusian-democratic-movement","belarus"],"topics":["democracy-support"],"partOf":"support-has-come-unevenly","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p12","start":4633,"end":4670}]},
"support-strong-since-2020":{"id":"support-strong-since-2020","that":"support for Belarus's democratic movement has stayed strong from 2020 on","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarusian-democratic-movement"],"places":[],"about":["belarusian-democratic-movement","belarus","presidential-election-of-2020"],"topics":["democracy-support"],"when":{"relative":"since","to":"presidential-election-of-2020","at":{"passage":"p12","start":4700,"end":4710}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p12","start":4672,"end":4710}]},
"election-of-2020-not-honest":{"id":"election-of-2020-not-honest","that":"the presidential election of 2020 was not conducted honestly","nature":"evaluative","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":[],"places":[],"about":["presidential-election-of-2020","belarus"],"topics":["elections"],"when":{"edtf":"2020","at":{"passage":"p12","start":4706,"end":4710}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p12","start":4706,"end":4751}]},
"election-brought-belarusians-to-streets":{"id":"election-brought-belarusians-to-streets","that":"the presidential election of 2020 drove hundreds of thousands of Belarusians into street protests","nature":"causal","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["protesters-of-2020"],"affected":[],"places":[],"about":["protesters-of-2020","presidential-election-of-2020","protests-of-2020","belarusian-people","belarus"],"topics":["protests","elections"],"when":{"edtf":"2020","at":{"passage":"p12","start":4706,"end":4710}},"quantity":{"magnitude":"hundreds-of-thousands","comparator":"~","unit":"people","at":{"passage":"p12","start":4760,"end":4781}},"because":["election-of-2020-not-honest"],"elaborates":["mass-protests-took-place"],"restates":[],"opposes":[],"anchors":[{"passage":"p12","start":4717,"end":4822}]},
"movement-in-longer-term-effort":{"id":"movement-in-longer-term-effort","that":"Belarus's democratic forces have begun to work for change over a longer term","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":[],"places":["belarus"],"about":["belarusian-democratic-movement","belarus"],"topics":["democracy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p12","start":4833,"end":4917}]},
"steady-financing-now-more-crucial":{"id":"steady-financing-now-more-crucial","that":"steady and strong financing of Belarus's democratic forces matters even more now","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarusian-democratic-movement"],"places":[],"about":["belarusian-democratic-movement","belarus"],"topics":["democracy-support","economy"],"because":["support-has-come-unevenly","movement-in-longer-term-effort"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p12","start":4919,"end":4982}]},
"support-is-an-investment":{"id":"support-is-an-investment","that":"support for Belarus's democratic movement is an investment","nature":"evaluative","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarusian-democratic-movement"],"places":[],"about":["belarusian-democratic-movement","belarus"],"topics":["democracy-support"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":4985,"end":5000}]},
"initiative-would-signal-commitment":{"id":"initiative-would-signal-commitment","that":"a diplomatic initiative at a high level would send a signal of US and EU commitment to democracy in Belarus","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["united-states","european-union"],"affected":["lukashenka-government","belarusian-democratic-movement"],"places":[],"about":["united-states","european-union","lukashenka-government","belarusian-democratic-movement","belarus"],"topics":["diplomacy","democracy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5021,"end":5193}]},
"signal-meant-for-lukashenka-government":{"id":"signal-meant-for-lukashenka-government","that":"the signal of the diplomatic initiative would be meant for Lukashenka's government","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["united-states","european-union"],"affected":["lukashenka-government"],"places":[],"about":["united-states","european-union","lukashenka-government","belarus"],"topics":["diplomacy"],"partOf":"initiative-would-signal-commitment","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5056,"end":5095}]},
"signal-meant-for-opposition":{"id":"signal-meant-for-opposition","that":"the signal of the diplomatic initiative would be meant for Belarus's democratic opposition as well","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["united-states","european-union"],"affected":["belarusian-democratic-movement"],"places":[],"about":["united-states","european-union","belarusian-democratic-movement","belarus"],"topics":["diplomacy"],"partOf":"initiative-would-signal-commitment","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5056,"end":5065},{"passage":"p13","start":5100,"end":5139}]},
"signal-would-say-commitment-lasts":{"id":"signal-would-say-commitment-lasts","that":"the signal would be that US and EU commitment to democracy in Belarus would last","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["united-states","european-union"],"affected":["belarus"],"places":[],"about":["united-states","european-union","belarus"],"topics":["diplomacy","democracy"],"partOf":"initiative-would-signal-commitment","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5140,"end":5208}]},
"signal-would-tie-commitment-to-region":{"id":"signal-would-tie-commitment-to-region","that":"the signal would be that US and EU commitment to democracy in Belarus is tied to defending democracy across the region","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["united-states","european-union"],"affected":["belarus"],"places":["region-of-belarus"],"about":["united-states","european-union","belarus","region-of-belarus"],"topics":["diplomacy","democracy"],"partOf":"initiative-would-signal-commitment","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5140,"end":5193},{"passage":"p13","start":5213,"end":5281}]},
"us-committed-to-democratic-belarus":{"id":"us-committed-to-democratic-belarus","that":"the United States is committed to a democratic Belarus","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["united-states"],"affected":["belarus"],"places":[],"about":["united-states","belarus"],"topics":["democracy","foreign-policy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5145,"end":5151},{"passage":"p13","start":5159,"end":5193}]},
"eu-committed-to-democratic-belarus":{"id":"eu-committed-to-democratic-belarus","that":"the European Union is committed to a democratic Belarus","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["european-union"],"affected":["belarus"],"places":[],"about":["european-union","belarus"],"topics":["democracy","foreign-policy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5156,"end":5193}]},
"new-envoy-would-continue-fisher-work":{"id":"new-envoy-would-continue-fisher-work","that":"another Special Envoy would carry on the work of Julie Fisher","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["united-states"],"affected":[],"places":[],"about":["united-states","us-special-envoy-for-belarus","julie-fisher","belarus"],"topics":["diplomacy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5310,"end":5469}]},
"fisher-work-important":{"id":"fisher-work-important","that":"Julie Fisher's work as envoy matters","nature":"evaluative","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["julie-fisher"],"affected":[],"places":[],"about":["julie-fisher","belarus","united-states","us-special-envoy-for-belarus"],"topics":["diplomacy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5389,"end":5469}]},
"fisher-was-special-envoy":{"id":"fisher-was-special-envoy","that":"Julie Fisher was once the US Special Envoy to Belarus","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["julie-fisher"],"affected":[],"places":[],"about":["julie-fisher","us-special-envoy-for-belarus","united-states","belarus"],"topics":["diplomacy"],"when":{"edtf":"2020/2022","at":{"passage":"p13","start":5551,"end":5560}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5411,"end":5469}]},
"fisher-is-ambassador":{"id":"fisher-is-ambassador","that":"Julie Fisher has the title of ambassador","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["julie-fisher"],"affected":[],"places":[],"about":["julie-fisher"],"topics":["diplomacy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5446,"end":5469}]},
"fisher-supported-movement":{"id":"fisher-supported-movement","that":"Julie Fisher reliably supported Belarus's democratic movement as envoy","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["julie-fisher"],"affected":["belarusian-democratic-movement"],"places":[],"about":["julie-fisher","belarusian-democratic-movement","belarus","united-states"],"topics":["diplomacy","democracy-support"],"when":{"edtf":"2020/2022","at":{"passage":"p13","start":5551,"end":5560}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5463,"end":5545}]},
"fisher-tenure-lasted-2020-to-2022":{"id":"fisher-tenure-lasted-2020-to-2022","that":"Julie Fisher's time as envoy ran from 2020 through 2022","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["julie-fisher"],"affected":[],"places":[],"about":["julie-fisher","us-special-envoy-for-belarus"],"topics":["diplomacy"],"when":{"edtf":"2020/2022","at":{"passage":"p13","start":5551,"end":5560}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p13","start":5535,"end":5560}]},
"schuebel-renewals-refused":{"id":"schuebel-renewals-refused","that":"the Belarusian authorities turned down renewals for Dirk Schuebel, a former head of the European Union's delegation","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["lukashenka-government"],"affected":["dirk-schuebel","european-union"],"places":["belarus"],"about":["lukashenka-government","dirk-schuebel","european-union","belarus"],"topics":["diplomacy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p14","start":5589,"end":5723}]},
"visa-renewal-refused":{"id":"visa-renewal-refused","that":"the Belarusian authorities declined to extend Dirk Schuebel's visa","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["lukashenka-government"],"affected":["dirk-schuebel","european-union"],"places":["belarus"],"about":["lukashenka-government","dirk-schuebel","european-union","belarus"],"topics":["diplomacy"],"partOf":"schuebel-renewals-refused","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p14","start":5589,"end":5641}]},
"accreditation-renewal-refused":{"id":"accreditation-renewal-refused","that":"the Belarusian authorities declined to extend Dirk Schuebel's accreditation","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["lukashenka-government"],"affected":["dirk-schuebel","european-union"],"places":["belarus"],"about":["lukashenka-government","dirk-schuebel","european-union","belarus"],"topics":["diplomacy"],"partOf":"schuebel-renewals-refused","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p14","start":5589,"end":5636},{"passage":"p14","start":5646,"end":5659}]},
"schuebel-headed-eu-delegation":{"id":"schuebel-headed-eu-delegation","that":"Dirk Schuebel once headed the European Union's delegation to Belarus","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["dirk-schuebel"],"affected":[],"places":[],"about":["dirk-schuebel","european-union","belarus","eu-head-of-delegation-to-belarus"],"topics":["diplomacy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p14","start":5663,"end":5723}]},
"envoys-would-interlocute":{"id":"envoys-would-interlocute","that":"the proposed envoys would be essential go-betweens for the United States, the European Union and those who lead Belarus's opposition","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["proposed-envoys"],"affected":["united-states","european-union","belarusian-opposition-leaders"],"places":[],"about":["proposed-envoys","united-states","european-union","belarusian-opposition-leaders","us-special-envoy-for-belarus","eu-special-representative-for-belarus","belarusian-democratic-movement"],"topics":["diplomacy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p14","start":5818,"end":5946}]},
"belarusian-volunteers-fight-russia":{"id":"belarusian-volunteers-fight-russia","that":"volunteers from Belarus are fighting Russia on Ukrainian soil","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-volunteers"],"affected":["russia"],"places":["ukraine"],"about":["belarusian-volunteers","russia","ukraine","belarus","russian-war-on-ukraine"],"topics":["volunteers"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":5995,"end":6051}]},
"greater-support-would-strengthen-volunteers":{"id":"greater-support-would-strengthen-volunteers","that":"more material support would make the Belarusian volunteers better able to help Ukraine defend itself","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarusian-volunteers","ukraine"],"places":[],"about":["belarusian-volunteers","ukraine","defense-of-ukraine","belarus"],"topics":["volunteers","military-support"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6053,"end":6241}]},
"volunteers-number-over-1000":{"id":"volunteers-number-over-1000","that":"the Belarusian volunteers number more than 1,000","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-volunteers"],"affected":[],"places":[],"about":["belarusian-volunteers","belarus"],"topics":["volunteers"],"quantity":{"value":1000,"comparator":">","unit":"people","at":{"passage":"p15","start":6086,"end":6101}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6086,"end":6123}]},
"volunteers-under-ukrainian-command":{"id":"volunteers-under-ukrainian-command","that":"the Belarusian volunteers fight under Ukrainian command","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-volunteers","ukrainian-military-leadership"],"affected":[],"places":[],"about":["belarusian-volunteers","ukrainian-military-leadership","belarus","ukraine"],"topics":["volunteers"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6102,"end":6168}]},
"volunteers-help-defend-ukraine":{"id":"volunteers-help-defend-ukraine","that":"the Belarusian volunteers are able to help with Ukraine's defense","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-volunteers"],"affected":["ukraine"],"places":[],"about":["belarusian-volunteers","ukraine","defense-of-ukraine","belarus"],"topics":["volunteers"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6184,"end":6241}]},
"attack-risk-from-belarus-increasing":{"id":"attack-risk-from-belarus-increasing","that":"the risk of more attacks being made from Belarus is on the rise","nature":"evaluative","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["ukraine"],"places":["belarus"],"about":["ukraine","belarus","attacks-from-belarusian-territory"],"topics":["military-operations","security"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6255,"end":6315}]},
"attacks-already-made-from-belarus":{"id":"attacks-already-made-from-belarus","that":"attacks have been made from Belarus before","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["ukraine"],"places":["belarus"],"about":["ukraine","belarus","attacks-from-belarusian-territory"],"topics":["military-operations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6274,"end":6315}]},
"support-would-show-soldiers-alternative":{"id":"support-would-show-soldiers-alternative","that":"more material support would also show Belarusian soldiers another way to serve, for those who see the risks and want no part in the war","nature":"predictive","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarusian-service-members"],"places":[],"about":["belarusian-service-members","belarus","belarusian-volunteers","belarusian-military"],"topics":["volunteers","resistance"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6317,"end":6526}]},
"alternative-service-exists":{"id":"alternative-service-exists","that":"members of the Belarusian military have another way to serve","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarusian-service-members"],"places":[],"about":["belarusian-service-members","belarus","belarusian-volunteers"],"topics":["volunteers"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6371,"end":6415}]},
"some-soldiers-recognize-risks":{"id":"some-soldiers-recognize-risks","that":"there are people in the Belarusian military who see dangers to their country","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-service-members"],"affected":["belarus"],"places":[],"about":["belarusian-service-members","belarus"],"topics":["security","public-opinion"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6416,"end":6472}]},
"some-soldiers-unwilling-to-fight":{"id":"some-soldiers-unwilling-to-fight","that":"there are people in the Belarusian military who have no wish to be drawn into the war","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-service-members"],"affected":[],"places":[],"about":["belarusian-service-members","belarus","ukraine","russian-war-on-ukraine"],"topics":["resistance","public-opinion"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6416,"end":6429},{"passage":"p15","start":6477,"end":6526}]},
"belarus-faces-risks":{"id":"belarus-faces-risks","that":"Belarus is exposed to risks","nature":"evaluative","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["belarus"],"places":[],"about":["belarus"],"topics":["security"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6440,"end":6472}]},
"war-lacks-justification":{"id":"war-lacks-justification","that":"the war on Ukraine lacks justification","nature":"evaluative","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":["ukraine"],"places":[],"about":["ukraine","russian-war-on-ukraine","russia"],"topics":["war"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6511,"end":6526}]},
"ukraine-a-neighbor-at-peace":{"id":"ukraine-a-neighbor-at-peace","that":"Ukraine is a neighbor of Belarus that keeps the peace","nature":"evaluative","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":[],"affected":[],"places":[],"about":["ukraine","belarus"],"topics":["war","foreign-policy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p15","start":6535,"end":6554}]},
"greater-involvement-looms":{"id":"greater-involvement-looms","that":"the prospect of Belarus becoming more involved in the war is growing","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":[],"places":[],"about":["belarus","russian-war-on-ukraine","ukraine"],"topics":["war","security"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p16","start":6560,"end":6622}]},
"belarus-already-involved":{"id":"belarus-already-involved","that":"Belarus already has some involvement in the war","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":[],"places":[],"about":["belarus","russian-war-on-ukraine"],"topics":["war"],"because":[],"elaborates":[],"restates":["belarus-strategic-role"],"opposes":[],"anchors":[{"passage":"p16","start":6575,"end":6616}]},
"need-to-act-now-grows":{"id":"need-to-act-now-grows","that":"it is ever more pressing that the United States and the European Union act at once","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["united-states","european-union"],"affected":["belarusian-democratic-movement"],"places":[],"about":["united-states","european-union","belarusian-democratic-movement","belarus"],"topics":["democracy-support","foreign-policy"],"because":["greater-involvement-looms"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p16","start":6624,"end":6689}]},
"belarus-backs-russian-war":{"id":"belarus-backs-russian-war","that":"Belarus lends support to Russia's war","nature":"descriptive","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["belarus"],"affected":["russia"],"places":[],"about":["belarus","russia","russian-war-on-ukraine"],"topics":["military-support","belarus-russia-relations"],"because":[],"elaborates":[],"restates":["five-areas-of-support"],"opposes":[],"anchors":[{"passage":"p16","start":6749,"end":6792}]},
"ukrainian-forces-fight-for-democracy":{"id":"ukrainian-forces-fight-for-democracy","that":"Ukrainian forces stand where democracy is being defended","nature":"evaluative","status":"presupposed","holders":["stephen-nix","mark-dietzen"],"agents":["ukrainian-forces"],"affected":[],"places":[],"about":["ukrainian-forces","ukraine"],"topics":["democracy","war"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p16","start":6848,"end":6894}]},
"movement-fate-decided-in-ukraine":{"id":"movement-fate-decided-in-ukraine","that":"the fighting in Ukraine would now settle what becomes of the movement","nature":"predictive","status":"reported","cue":{"words":"understands","lemma":"understand","at":{"passage":"p16","start":6931,"end":6942}},"stance":"endorses","holders":["belarusian-democratic-movement"],"agents":[],"affected":["belarusian-democratic-movement"],"places":["battlefields-of-ukraine"],"about":["belarusian-democratic-movement","battlefields-of-ukraine","belarus","ukraine"],"topics":["war","democracy"],"because":[],"elaborates":[],"restates":["fates-of-ukraine-and-belarus-connected"],"opposes":[],"anchors":[{"passage":"p16","start":6948,"end":7009}]},
"movement-able-to-aid-ukraine":{"id":"movement-able-to-aid-ukraine","that":"Belarus's democratic movement is both ready and able to help Ukrainians win soon","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":["people-of-ukraine"],"places":[],"about":["belarusian-democratic-movement","people-of-ukraine","belarus","ukraine"],"topics":["resistance","war"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p16","start":7011,"end":7117}]},
"movement-has-will-to-aid":{"id":"movement-has-will-to-aid","that":"Belarus's democratic movement wants to help Ukrainians win","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":["people-of-ukraine"],"places":[],"about":["belarusian-democratic-movement","people-of-ukraine","belarus","ukraine"],"topics":["resistance"],"partOf":"movement-able-to-aid-ukraine","because":["movement-fate-decided-in-ukraine"],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p16","start":7011,"end":7029},{"passage":"p16","start":7043,"end":7097}]},
"movement-has-capacity-to-aid":{"id":"movement-has-capacity-to-aid","that":"Belarus's democratic movement has what it takes to help Ukrainians win","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":["people-of-ukraine"],"places":[],"about":["belarusian-democratic-movement","people-of-ukraine","belarus","ukraine"],"topics":["resistance"],"partOf":"movement-able-to-aid-ukraine","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p16","start":7011,"end":7020},{"passage":"p16","start":7034,"end":7097}]},
"movement-lacks-only-tools":{"id":"movement-lacks-only-tools","that":"tools are all that Belarus's democratic movement lacks for helping Ukrainians win","nature":"evaluative","status":"asserted","holders":["stephen-nix","mark-dietzen"],"agents":["belarusian-democratic-movement"],"affected":["people-of-ukraine"],"places":[],"about":["belarusian-democratic-movement","people-of-ukraine","belarus","ukraine"],"topics":["democracy-support","resistance"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p16","start":7119,"end":7152}]},
"nix-directs-eurasia-at-iri":{"id":"nix-directs-eurasia-at-iri","that":"the post of senior director for Eurasia at IRI is held by Stephen Nix","nature":"descriptive","status":"asserted","holders":["atlantic-council"],"agents":["stephen-nix"],"affected":[],"places":[],"about":["stephen-nix","international-republican-institute","iri-senior-director-for-eurasia"],"topics":["publication"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p17","start":7155,"end":7243}]},
"dietzen-directs-belarus-program":{"id":"dietzen-directs-belarus-program","that":"Mark Dietzen works for IRI as resident program director for Belarus","nature":"descriptive","status":"asserted","holders":["atlantic-council"],"agents":["mark-dietzen"],"affected":[],"places":[],"about":["mark-dietzen","international-republican-institute","iri-resident-program-director-for-belarus","belarus"],"topics":["publication"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p17","start":7251,"end":7312}]},
"dietzen-based-in-vilnius":{"id":"dietzen-based-in-vilnius","that":"Mark Dietzen has his base in Vilnius","nature":"descriptive","status":"asserted","holders":["atlantic-council"],"agents":["mark-dietzen"],"affected":[],"places":["vilnius"],"about":["mark-dietzen","vilnius"],"topics":["publication"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p17","start":7251,"end":7263},{"passage":"p17","start":7314,"end":7330}]},
"vilnius-in-lithuania":{"id":"vilnius-in-lithuania","that":"Vilnius lies in Lithuania","nature":"descriptive","status":"presupposed","holders":["atlantic-council"],"agents":[],"affected":[],"places":["vilnius","lithuania"],"about":["vilnius","lithuania"],"topics":["publication"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p17","start":7323,"end":7341}]},
"views-are-authors-alone":{"id":"views-are-authors-alone","that":"the views put forward in UkraineAlert belong to their authors alone","nature":"descriptive","status":"asserted","holders":["atlantic-council"],"agents":["stephen-nix","mark-dietzen"],"affected":[],"places":[],"about":["stephen-nix","mark-dietzen","ukrainealert"],"topics":["publication"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p19","start":7401,"end":7428}]},
"views-may-differ-from-publisher":{"id":"views-may-differ-from-publisher","that":"the views put forward in UkraineAlert are not necessarily shared by their publisher or by those attached to it","nature":"descriptive","status":"hedged","cue":{"words":"not necessarily","at":{"passage":"p19","start":7436,"end":7451}},"holders":["atlantic-council"],"agents":[],"affected":[],"places":[],"about":["ukrainealert","atlantic-council","atlantic-council-staff","atlantic-council-supporters"],"topics":["publication"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p19","start":7429,"end":7523}]},
"views-may-differ-from-council":{"id":"views-may-differ-from-council","that":"the views put forward in UkraineAlert are not necessarily those of the Atlantic Council","nature":"descriptive","status":"hedged","cue":{"words":"not necessarily","at":{"passage":"p19","start":7436,"end":7451}},"holders":["atlantic-council"],"agents":[],"affected":[],"places":[],"about":["ukrainealert","atlantic-council"],"topics":["publication"],"partOf":"views-may-differ-from-publisher","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p19","start":7429,"end":7493}]},
"views-may-differ-from-staff":{"id":"views-may-differ-from-staff","that":"the views put forward in UkraineAlert are not necessarily those of Atlantic Council staff","nature":"descriptive","status":"hedged","cue":{"words":"not necessarily","at":{"passage":"p19","start":7436,"end":7451}},"holders":["atlantic-council"],"agents":[],"affected":[],"places":[],"about":["ukrainealert","atlantic-council-staff"],"topics":["publication"],"partOf":"views-may-differ-from-publisher","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p19","start":7429,"end":7469},{"passage":"p19","start":7495,"end":7504}]},
"views-may-differ-from-supporters":{"id":"views-may-differ-from-supporters","that":"the views put forward in UkraineAlert are not necessarily those of people who support the Atlantic Council","nature":"descriptive","status":"hedged","cue":{"words":"not necessarily","at":{"passage":"p19","start":7436,"end":7451}},"holders":["atlantic-council"],"agents":[],"affected":[],"places":[],"about":["ukrainealert","atlantic-council-supporters"],"topics":["publication"],"partOf":"views-may-differ-from-publisher","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p19","start":7429,"end":7469},{"passage":"p19","start":7509,"end":7523}]},
"eurasia-center-mission":{"id":"eurasia-center-mission","that":"the Eurasia Center is there to strengthen transatlantic cooperation","nature":"descriptive","status":"asserted","holders":["atlantic-council"],"agents":["eurasia-center"],"affected":[],"places":["eurasia"],"about":["eurasia-center","eurasia"],"topics":["publication","foreign-policy"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p20","start":7526,"end":7594}]},
"mission-promotes-stability":{"id":"mission-promotes-stability","that":"the cooperation sought by the Eurasia Center is to further stability in Eurasia","nature":"descriptive","status":"asserted","holders":["atlantic-council"],"agents":["eurasia-center"],"affected":[],"places":["eurasia"],"about":["eurasia-center","eurasia"],"topics":["publication","security"],"partOf":"eurasia-center-mission","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p20","start":7569,"end":7617},{"passage":"p20","start":7652,"end":7662}]},
"mission-promotes-democratic-values":{"id":"mission-promotes-democratic-values","that":"the cooperation sought by the Eurasia Center is to further democratic values in Eurasia","nature":"descriptive","status":"asserted","holders":["atlantic-council"],"agents":["eurasia-center"],"affected":[],"places":["eurasia"],"about":["eurasia-center","eurasia"],"topics":["publication","democracy"],"partOf":"eurasia-center-mission","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p20","start":7569,"end":7607},{"passage":"p20","start":7619,"end":7636},{"passage":"p20","start":7652,"end":7662}]},
"mission-promotes-prosperity":{"id":"mission-promotes-prosperity","that":"the cooperation sought by the Eurasia Center is to further prosperity in Eurasia","nature":"descriptive","status":"asserted","holders":["atlantic-council"],"agents":["eurasia-center"],"affected":[],"places":["eurasia"],"about":["eurasia-center","eurasia"],"topics":["publication","economy"],"partOf":"eurasia-center-mission","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p20","start":7569,"end":7607},{"passage":"p20","start":7641,"end":7662}]},
"eurasia-western-extent":{"id":"eurasia-western-extent","that":"Eurasia takes in Eastern Europe and Turkey to the west","nature":"descriptive","status":"presupposed","holders":["atlantic-council"],"agents":[],"affected":[],"places":["eurasia","eastern-europe","turkey"],"about":["eurasia","eastern-europe","turkey"],"topics":["publication"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p20","start":7655,"end":7706}]},
"caucasus-in-eurasia":{"id":"caucasus-in-eurasia","that":"the Caucasus belongs to Eurasia, in its east","nature":"descriptive","status":"presupposed","holders":["atlantic-council"],"agents":[],"affected":[],"places":["eurasia","caucasus"],"about":["eurasia","caucasus"],"topics":["publication"],"partOf":"eurasia-eastern-extent","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p20","start":7655,"end":7662},{"passage":"p20","start":7710,"end":7722},{"passage":"p20","start":7748,"end":7759}]},
"central-asia-in-eurasia":{"id":"central-asia-in-eurasia","that":"Central Asia belongs to Eurasia, in its east","nature":"descriptive","status":"presupposed","holders":["atlantic-council"],"agents":[],"affected":[],"places":["eurasia","central-asia"],"about":["eurasia","central-asia"],"topics":["publication"],"partOf":"eurasia-eastern-extent","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p20","start":7655,"end":7662},{"passage":"p20","start":7735,"end":7759}]},
"eastern-europe-in-eurasia":{"id":"eastern-europe-in-eurasia","that":"Eastern Europe belongs to Eurasia, in its west","nature":"descriptive","status":"presupposed","holders":["atlantic-council"],"agents":[],"affected":[],"places":["eurasia","eastern-europe"],"about":["eurasia","eastern-europe"],"topics":["publication"],"partOf":"eurasia-western-extent","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p20","start":7655,"end":7662},{"passage":"p20","start":7669,"end":7683},{"passage":"p20","start":7695,"end":7706}]},
"eurasia-eastern-extent":{"id":"eurasia-eastern-extent","that":"Eurasia takes in Russia, Central Asia and the Caucasus to the east","nature":"descriptive","status":"presupposed","holders":["atlantic-council"],"agents":[],"affected":[],"places":["eurasia","russia","central-asia","caucasus"],"about":["eurasia","russia","central-asia","caucasus"],"topics":["publication"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p20","start":7655,"end":7662},{"passage":"p20","start":7707,"end":7759}]},
"russia-in-eurasia":{"id":"russia-in-eurasia","that":"Russia belongs to Eurasia, in its east","nature":"descriptive","status":"presupposed","holders":["atlantic-council"],"agents":[],"affected":[],"places":["eurasia","russia"],"about":["eurasia","russia"],"topics":["publication"],"partOf":"eurasia-eastern-extent","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p20","start":7655,"end":7662},{"passage":"p20","start":7724,"end":7730},{"passage":"p20","start":7748,"end":7759}]},
"turkey-in-eurasia":{"id":"turkey-in-eurasia","that":"Turkey belongs to Eurasia, in its west","nature":"descriptive","status":"presupposed","holders":["atlantic-council"],"agents":[],"affected":[],"places":["eurasia","turkey"],"about":["eurasia","turkey"],"topics":["publication"],"partOf":"eurasia-western-extent","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p20","start":7655,"end":7662},{"passage":"p20","start":7688,"end":7706}]},
"putin-and-lukashenka-shook-hands":{"id":"putin-and-lukashenka-shook-hands","that":"Putin and Lukashenka shook hands as they gave a news conference","nature":"descriptive","status":"asserted","holders":["sputnik"],"agents":["vladimir-putin","alyaksandr-lukashenka"],"affected":[],"places":[],"about":["vladimir-putin","alyaksandr-lukashenka","putin-lukashenka-news-conference","russia","belarus"],"topics":["diplomacy","belarus-russia-relations"],"when":{"edtf":"2022-12-19","at":{"passage":"p22","start":7981,"end":7998}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p22","start":7817,"end":7937}]},
"putin-is-russian-president":{"id":"putin-is-russian-president","that":"Putin is President of Russia","nature":"descriptive","status":"presupposed","holders":["sputnik"],"agents":["vladimir-putin"],"affected":[],"places":[],"about":["vladimir-putin","president-of-russia","russia"],"topics":["politics"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p22","start":7817,"end":7849}]},
"lukashenka-is-putin-counterpart":{"id":"lukashenka-is-putin-counterpart","that":"Lukashenka is Putin's opposite number in Belarus","nature":"descriptive","status":"presupposed","holders":["sputnik"],"agents":["alyaksandr-lukashenka"],"affected":[],"places":[],"about":["alyaksandr-lukashenka","vladimir-putin","belarus","russia"],"topics":["politics"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p22","start":7868,"end":7912}]},
"news-conference-after-meeting":{"id":"news-conference-after-meeting","that":"the news conference came after Putin and Lukashenka had met","nature":"descriptive","status":"presupposed","holders":["sputnik"],"agents":["vladimir-putin","alyaksandr-lukashenka"],"affected":[],"places":[],"about":["vladimir-putin","alyaksandr-lukashenka","putin-lukashenka-news-conference","putin-lukashenka-meeting"],"topics":["diplomacy","belarus-russia-relations"],"when":{"relative":"after","to":"putin-lukashenka-meeting","at":{"passage":"p22","start":7938,"end":7961}},"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p22","start":7920,"end":7961}]},
"putin-and-lukashenka-met-in-minsk":{"id":"putin-and-lukashenka-met-in-minsk","that":"Putin and Lukashenka held a meeting in Minsk","nature":"descriptive","status":"presupposed","holders":["sputnik"],"agents":["vladimir-putin","alyaksandr-lukashenka"],"affected":[],"places":["minsk"],"about":["vladimir-putin","alyaksandr-lukashenka","minsk","putin-lukashenka-meeting","russia","belarus"],"topics":["diplomacy","belarus-russia-relations"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p22","start":7948,"end":7979}]},
"minsk-in-belarus":{"id":"minsk-in-belarus","that":"Minsk lies in Belarus","nature":"descriptive","status":"presupposed","holders":["sputnik"],"agents":[],"affected":[],"places":["minsk","belarus"],"about":["minsk","belarus"],"topics":["publication"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p22","start":7965,"end":7979}]},
"image-credited-to-several":{"id":"image-credited-to-several","that":"the image comes from Sputnik, Pavel Bednyakov and the Kremlin, by way of Reuters","nature":"descriptive","status":"asserted","holders":["sputnik"],"agents":[],"affected":[],"places":[],"about":["sputnik","pavel-bednyakov","russia","reuters"],"topics":["publication"],"because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p22","start":8001,"end":8044}]},
"image-credited-to-sputnik":{"id":"image-credited-to-sputnik","that":"the image is credited to Sputnik","nature":"descriptive","status":"asserted","holders":["sputnik"],"agents":["sputnik"],"affected":[],"places":[],"about":["sputnik"],"topics":["publication"],"partOf":"image-credited-to-several","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p22","start":8001,"end":8008}]},
"image-credited-to-bednyakov":{"id":"image-credited-to-bednyakov","that":"the image is credited to Pavel Bednyakov","nature":"descriptive","status":"asserted","holders":["sputnik"],"agents":["pavel-bednyakov"],"affected":[],"places":[],"about":["pavel-bednyakov"],"topics":["publication"],"partOf":"image-credited-to-several","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p22","start":8009,"end":8024}]},
"image-credited-to-kremlin":{"id":"image-credited-to-kremlin","that":"the image is credited to the Kremlin","nature":"descriptive","status":"asserted","holders":["sputnik"],"agents":["russia"],"affected":[],"places":[],"about":["russia"],"topics":["publication"],"partOf":"image-credited-to-several","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p22","start":8025,"end":8032}]},
"image-distributed-by-reuters":{"id":"image-distributed-by-reuters","that":"the image came by way of Reuters","nature":"descriptive","status":"asserted","holders":["sputnik"],"agents":["reuters"],"affected":[],"places":[],"about":["reuters"],"topics":["publication"],"partOf":"image-credited-to-several","because":[],"elaborates":[],"restates":[],"opposes":[],"anchors":[{"passage":"p22","start":8033,"end":8044}]}
}`), ['propaganda-against-ukraine', 'russian-forces-left-northern-ukraine', 'belarus-helped-spread-propaganda', 'propaganda-pervasive', 'war-seen-as-special-operation', 'activists-combat-disinformation', 'activists-tell-truth-about-war', 'movement-fate-decided-in-ukraine', 'eurasia-center-mission', 'mission-promotes-stability', 'mission-promotes-democratic-values', 'mission-promotes-prosperity', 'eurasia-western-extent', 'eurasia-eastern-extent']));

export type Recommendations = {
	/** The Atlantic Council asks that readers keep up to date by way of UkraineAlert. */
	readonly 'stay-updated-through-ukrainealert': Recommendation<'stay-updated-through-ukrainealert', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that it is imperative that the friends and allies of Ukraine in the West punish the government of Lukashenka for its part in the war. */
	readonly 'punish-lukashenka-government': Recommendation<'punish-lukashenka-government', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that the United States and other democratic partners should go on giving Belarus's democratic movement robust support. */
	readonly 'continue-support-for-movement': Recommendation<'continue-support-for-movement', BriefIds>;
	/** Stephen Nix and Mark Dietzen imply that the United States and other democratic partners should finance Belarus's democratic forces steadily and strongly. */
	readonly 'finance-movement-steadily': Recommendation<'finance-movement-steadily', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that the support for Belarus's democratic movement must be joined by a diplomatic initiative at a high level. */
	readonly 'pair-support-with-diplomatic-initiative': Recommendation<'pair-support-with-diplomatic-initiative', BriefIds>;
	/** Stephen Nix and Mark Dietzen imply that the United States and the European Union should let both sides in Belarus know that their commitment to democracy there is lasting. */
	readonly 'signal-lasting-commitment': Recommendation<'signal-lasting-commitment', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that the United States should assign a further Special Envoy for Belarus who ranks as ambassador and carries on Julie Fisher's work. */
	readonly 'assign-us-special-envoy': Recommendation<'assign-us-special-envoy', BriefIds>;
	/** Stephen Nix and Mark Dietzen suggest that the European Union consider appointing a Special Representative for Belarus who works from elsewhere. */
	readonly 'appoint-eu-special-representative': Recommendation<'appoint-eu-special-representative', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that targeted support should be made available to volunteers from Belarus who fight Russia in Ukraine. */
	readonly 'support-belarusian-volunteers': Recommendation<'support-belarusian-volunteers', BriefIds>;
	/** Stephen Nix and Mark Dietzen imply that volunteers from Belarus under Ukrainian command should be given more material support. */
	readonly 'increase-material-support-for-volunteers': Recommendation<'increase-material-support-for-volunteers', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that it is imperative that the United States and the European Union act at once in support of Belarus's democratic forces. */
	readonly 'act-now-for-democratic-forces': Recommendation<'act-now-for-democratic-forces', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that it is imperative that the United States and the European Union help Belarus's democratic forces to undermine Belarusian support for the Russian war. */
	readonly 'help-undermine-backing-for-war': Recommendation<'help-undermine-backing-for-war', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that it is imperative that the United States and the European Union help Belarus's democratic forces to counter propaganda and disinformation. */
	readonly 'help-counter-propaganda': Recommendation<'help-counter-propaganda', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that it is imperative that the United States and the European Union help Belarus's democratic forces to join the Ukrainian forces at the front. */
	readonly 'help-join-ukrainian-forces': Recommendation<'help-join-ukrainian-forces', BriefIds>;
	/** Stephen Nix and Mark Dietzen imply that the United States and the European Union should give Belarus's democratic movement the tools for helping Ukrainians win. */
	readonly 'give-movement-the-tools': Recommendation<'give-movement-the-tools', BriefIds>;
	/** The Atlantic Council asks that readers follow the Atlantic Council on social media. */
	readonly 'follow-atlantic-council': Recommendation<'follow-atlantic-council', BriefIds>;
	/** The Atlantic Council asks that readers support what the Atlantic Council does. */
	readonly 'support-atlantic-council-work': Recommendation<'support-atlantic-council-work', BriefIds>;
};

export const recommendations: Recommendations = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ asPast(/* @__PURE__ */ JSON.parse(`{
"stay-updated-through-ukrainealert":{"id":"stay-updated-through-ukrainealert","that":"readers keep up to date by way of UkraineAlert","force":"invited","addressees":["readers"],"addresseeBasis":"implied","action":"subscribe","object":"ukrainealert","targets":[],"beneficiaries":[],"about":["readers","ukrainealert","atlantic-council","ukraine"],"topics":["publication"],"specificity":"specific","serves":[],"restates":[],"because":["ukrainealert-delivers-analysis","ukrainealert-offers-best-insight"],"anchors":[{"passage":"p06","start":2302,"end":2314}]},
"punish-lukashenka-government":{"id":"punish-lukashenka-government","that":"the friends and allies of Ukraine in the West punish the government of Lukashenka for its part in the war","force":"imperative","cue":{"words":"imperative","at":{"passage":"p11","start":3734,"end":3744}},"addressees":["friends-and-allies-of-ukraine"],"addresseeBasis":"explicit","action":"punish","targets":["lukashenka-government"],"beneficiaries":["ukraine","belarusian-democratic-movement"],"about":["friends-and-allies-of-ukraine","lukashenka-government","ukraine","belarusian-democratic-movement","belarus","alyaksandr-lukashenka","russia","russian-war-on-ukraine"],"topics":["sanctions"],"specificity":"general","serves":[],"restates":[],"because":["lukashenka-government-has-war-role","punishment-would-help-ukraine-defense","punishment-would-help-movement"],"anchors":[{"passage":"p11","start":3728,"end":3862}]},
"continue-support-for-movement":{"id":"continue-support-for-movement","that":"the United States and other democratic partners go on giving Belarus's democratic movement robust support","force":"should","cue":{"words":"should","at":{"passage":"p12","start":4328,"end":4334}},"addressees":["united-states","democratic-partners"],"addresseeBasis":"explicit","action":"support","object":"belarusian-democratic-movement","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","democratic-partners","belarusian-democratic-movement","belarus","anti-war-effort-in-belarus"],"topics":["democracy-support"],"specificity":"continuing","serves":[],"restates":[],"because":["movement-contributes-to-anti-war-effort"],"anchors":[{"passage":"p12","start":4291,"end":4408}]},
"finance-movement-steadily":{"id":"finance-movement-steadily","that":"the United States and other democratic partners finance Belarus's democratic forces steadily and strongly","force":"implied","cue":{"words":"crucial","at":{"passage":"p12","start":4975,"end":4982}},"addressees":["united-states","democratic-partners"],"addresseeBasis":"implied","action":"fund","object":"belarusian-democratic-movement","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","democratic-partners","belarusian-democratic-movement","belarus"],"topics":["democracy-support","economy"],"specificity":"continuing","partOf":"continue-support-for-movement","serves":[],"restates":[],"because":["support-has-come-unevenly","movement-in-longer-term-effort","steady-financing-now-more-crucial"],"anchors":[{"passage":"p12","start":4919,"end":4982}]},
"pair-support-with-diplomatic-initiative":{"id":"pair-support-with-diplomatic-initiative","that":"the support for Belarus's democratic movement be joined by a diplomatic initiative at a high level","force":"must","cue":{"words":"must","at":{"passage":"p13","start":5001,"end":5005}},"addressees":["united-states","european-union"],"addresseeBasis":"implied","action":"engage","targets":["lukashenka-government"],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","european-union","lukashenka-government","belarusian-democratic-movement","belarus","region-of-belarus"],"topics":["diplomacy","democracy-support"],"specificity":"general","serves":["signal-lasting-commitment"],"restates":[],"because":["initiative-would-signal-commitment"],"anchors":[{"passage":"p13","start":4985,"end":5055}]},
"signal-lasting-commitment":{"id":"signal-lasting-commitment","that":"the United States and the European Union let both sides in Belarus know that their commitment to democracy there is lasting","force":"implied","addressees":["united-states","european-union"],"addresseeBasis":"implied","action":"signal","targets":["lukashenka-government"],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","european-union","lukashenka-government","belarusian-democratic-movement","belarus","region-of-belarus"],"topics":["diplomacy","democracy"],"specificity":"general","serves":[],"restates":[],"because":["us-committed-to-democratic-belarus","eu-committed-to-democratic-belarus"],"anchors":[{"passage":"p13","start":5056,"end":5281}]},
"assign-us-special-envoy":{"id":"assign-us-special-envoy","that":"the United States assign a further Special Envoy for Belarus who ranks as ambassador and carries on Julie Fisher's work","force":"should","cue":{"words":"should","at":{"passage":"p13","start":5303,"end":5309}},"addressees":["united-states"],"addresseeBasis":"explicit","action":"appoint","object":"us-special-envoy-for-belarus","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","us-special-envoy-for-belarus","belarusian-democratic-movement","belarus","julie-fisher"],"topics":["diplomacy"],"specificity":"specific","serves":["pair-support-with-diplomatic-initiative","signal-lasting-commitment"],"restates":[],"because":["new-envoy-would-continue-fisher-work","fisher-work-important","fisher-supported-movement","envoys-would-interlocute"],"anchors":[{"passage":"p13","start":5296,"end":5469}]},
"appoint-eu-special-representative":{"id":"appoint-eu-special-representative","that":"the European Union consider appointing a Special Representative for Belarus who works from elsewhere","force":"should-consider","cue":{"words":"should consider","at":{"passage":"p14","start":5732,"end":5747}},"addressees":["european-union"],"addresseeBasis":"explicit","action":"appoint","object":"eu-special-representative-for-belarus","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["european-union","eu-special-representative-for-belarus","belarusian-democratic-movement","belarus","lukashenka-government"],"topics":["diplomacy"],"specificity":"specific","serves":["pair-support-with-diplomatic-initiative"],"restates":[],"because":["visa-renewal-refused","accreditation-renewal-refused","envoys-would-interlocute"],"anchors":[{"passage":"p14","start":5725,"end":5816}]},
"support-belarusian-volunteers":{"id":"support-belarusian-volunteers","that":"targeted support be made available to volunteers from Belarus who fight Russia in Ukraine","force":"should","cue":{"words":"should","at":{"passage":"p15","start":5966,"end":5972}},"addressees":["united-states","democratic-partners"],"addresseeBasis":"implied","action":"support","object":"belarusian-volunteers","targets":[],"beneficiaries":["belarusian-volunteers","ukraine"],"about":["united-states","democratic-partners","belarusian-volunteers","ukraine","belarus","russia","russian-war-on-ukraine"],"topics":["volunteers","military-support"],"specificity":"general","serves":[],"restates":[],"because":["belarusian-volunteers-fight-russia","greater-support-would-strengthen-volunteers","support-would-show-soldiers-alternative"],"anchors":[{"passage":"p15","start":5949,"end":6051}]},
"increase-material-support-for-volunteers":{"id":"increase-material-support-for-volunteers","that":"volunteers from Belarus under Ukrainian command be given more material support","force":"implied","addressees":["united-states","democratic-partners"],"addresseeBasis":"implied","action":"equip","object":"belarusian-volunteers","targets":[],"beneficiaries":["belarusian-volunteers","ukraine"],"about":["united-states","democratic-partners","belarusian-volunteers","ukraine","belarus","defense-of-ukraine","ukrainian-military-leadership"],"topics":["volunteers","military-support"],"specificity":"general","partOf":"support-belarusian-volunteers","serves":[],"restates":[],"because":["greater-support-would-strengthen-volunteers","attack-risk-from-belarus-increasing","support-would-show-soldiers-alternative"],"anchors":[{"passage":"p15","start":6053,"end":6123}]},
"act-now-for-democratic-forces":{"id":"act-now-for-democratic-forces","that":"the United States and the European Union act at once in support of Belarus's democratic forces","force":"imperative","cue":{"words":"imperative","at":{"passage":"p16","start":6640,"end":6650}},"addressees":["united-states","european-union"],"addresseeBasis":"explicit","action":"act","object":"belarusian-democratic-movement","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","european-union","belarusian-democratic-movement","belarus","russian-war-on-ukraine"],"topics":["democracy-support"],"specificity":"general","serves":[],"restates":["continue-support-for-movement"],"because":["greater-involvement-looms","need-to-act-now-grows","movement-fate-decided-in-ukraine","movement-able-to-aid-ukraine"],"anchors":[{"passage":"p16","start":6636,"end":6733}]},
"help-undermine-backing-for-war":{"id":"help-undermine-backing-for-war","that":"the United States and the European Union help Belarus's democratic forces to undermine Belarusian support for the Russian war","force":"imperative","cue":{"words":"imperative","at":{"passage":"p16","start":6640,"end":6650}},"addressees":["united-states","european-union"],"addresseeBasis":"explicit","action":"undermine","targets":["russia","lukashenka-government"],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","european-union","russia","lukashenka-government","belarusian-democratic-movement","belarus","russian-war-on-ukraine"],"topics":["democracy-support","resistance","military-support"],"specificity":"general","partOf":"act-now-for-democratic-forces","serves":[],"restates":[],"because":["belarus-backs-russian-war"],"anchors":[{"passage":"p16","start":6737,"end":6792}]},
"help-counter-propaganda":{"id":"help-counter-propaganda","that":"the United States and the European Union help Belarus's democratic forces to counter propaganda and disinformation","force":"imperative","cue":{"words":"imperative","at":{"passage":"p16","start":6640,"end":6650}},"addressees":["united-states","european-union"],"addresseeBasis":"explicit","action":"counter","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","european-union","belarusian-democratic-movement","belarus"],"topics":["democracy-support","propaganda"],"specificity":"general","partOf":"act-now-for-democratic-forces","serves":[],"restates":[],"because":["propaganda-pervasive","many-belarusians-unaware-of-scale"],"anchors":[{"passage":"p16","start":6794,"end":6834}]},
"help-join-ukrainian-forces":{"id":"help-join-ukrainian-forces","that":"the United States and the European Union help Belarus's democratic forces to join the Ukrainian forces at the front","force":"imperative","cue":{"words":"imperative","at":{"passage":"p16","start":6640,"end":6650}},"addressees":["united-states","european-union"],"addresseeBasis":"explicit","action":"join","object":"ukrainian-forces","targets":[],"beneficiaries":["belarusian-democratic-movement","ukraine"],"about":["united-states","european-union","ukrainian-forces","belarusian-democratic-movement","ukraine","belarus","belarusian-volunteers"],"topics":["democracy-support","volunteers"],"specificity":"general","partOf":"act-now-for-democratic-forces","serves":[],"restates":["support-belarusian-volunteers"],"because":["ukrainian-forces-fight-for-democracy"],"anchors":[{"passage":"p16","start":6840,"end":6894}]},
"give-movement-the-tools":{"id":"give-movement-the-tools","that":"the United States and the European Union give Belarus's democratic movement the tools for helping Ukrainians win","force":"implied","cue":{"words":"need","at":{"passage":"p16","start":7129,"end":7133}},"addressees":["united-states","european-union"],"addresseeBasis":"implied","action":"equip","object":"belarusian-democratic-movement","targets":[],"beneficiaries":["belarusian-democratic-movement","people-of-ukraine"],"about":["united-states","european-union","belarusian-democratic-movement","people-of-ukraine","belarus","ukraine"],"topics":["democracy-support"],"specificity":"general","serves":[],"restates":["act-now-for-democratic-forces"],"because":["movement-has-will-to-aid","movement-has-capacity-to-aid","movement-lacks-only-tools"],"anchors":[{"passage":"p16","start":7119,"end":7152}]},
"follow-atlantic-council":{"id":"follow-atlantic-council","that":"readers follow the Atlantic Council on social media","force":"invited","addressees":["readers"],"addresseeBasis":"implied","action":"follow","object":"atlantic-council","targets":[],"beneficiaries":[],"about":["readers","atlantic-council"],"topics":["publication"],"specificity":"specific","serves":[],"restates":[],"because":[],"anchors":[{"passage":"p21","start":7762,"end":7787}]},
"support-atlantic-council-work":{"id":"support-atlantic-council-work","that":"readers support what the Atlantic Council does","force":"invited","addressees":["readers"],"addresseeBasis":"implied","action":"support","object":"atlantic-council","targets":[],"beneficiaries":["atlantic-council"],"about":["readers","atlantic-council"],"topics":["publication"],"specificity":"general","serves":[],"restates":[],"because":[],"anchors":[{"passage":"p21","start":7792,"end":7808}]}
}`), ['pair-support-with-diplomatic-initiative', 'help-counter-propaganda']));

export type Tenures = {
	/** Sviatlana Tsikhanouskaya: opposition leader, Belarus (current) */
	readonly 'tsikhanouskaya-opposition-leader': Tenure<'tsikhanouskaya-opposition-leader', BriefIds>;
	/** Julie Fisher: US Special Envoy for Belarus (former) */
	readonly 'fisher-special-envoy': Tenure<'fisher-special-envoy', BriefIds>;
	/** Dirk Schuebel: EU Head of Delegation to Belarus (former) */
	readonly 'schuebel-head-of-delegation': Tenure<'schuebel-head-of-delegation', BriefIds>;
	/** Stephen Nix: IRI senior director for Eurasia (current) */
	readonly 'nix-senior-director': Tenure<'nix-senior-director', BriefIds>;
	/** Mark Dietzen: IRI resident program director for Belarus (current) */
	readonly 'dietzen-resident-program-director': Tenure<'dietzen-resident-program-director', BriefIds>;
	/** Vladimir Putin: President of Russia (current) */
	readonly 'putin-president': Tenure<'putin-president', BriefIds>;
	/** Alyaksandr Lukashenka: counterpart of the Russian president, Belarus (current) */
	readonly 'lukashenka-counterpart-of-putin': Tenure<'lukashenka-counterpart-of-putin', BriefIds>;
};

export const tenures: Tenures = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse(`{
"tsikhanouskaya-opposition-leader":{"id":"tsikhanouskaya-opposition-leader","person":"sviatlana-tsikhanouskaya","role":"opposition leader","of":"belarus","standing":"current","anchors":[{"passage":"p09","start":2929,"end":2982}]},
"fisher-special-envoy":{"id":"fisher-special-envoy","person":"julie-fisher","post":"us-special-envoy-for-belarus","standing":"former","when":{"edtf":"2020/2022","at":{"passage":"p13","start":5551,"end":5560}},"anchors":[{"passage":"p13","start":5411,"end":5469}]},
"schuebel-head-of-delegation":{"id":"schuebel-head-of-delegation","person":"dirk-schuebel","post":"eu-head-of-delegation-to-belarus","standing":"former","anchors":[{"passage":"p14","start":5667,"end":5708}]},
"nix-senior-director":{"id":"nix-senior-director","person":"stephen-nix","post":"iri-senior-director-for-eurasia","standing":"current","anchors":[{"passage":"p17","start":7155,"end":7243}]},
"dietzen-resident-program-director":{"id":"dietzen-resident-program-director","person":"mark-dietzen","post":"iri-resident-program-director-for-belarus","standing":"current","place":"vilnius","anchors":[{"passage":"p17","start":7251,"end":7341}]},
"putin-president":{"id":"putin-president","person":"vladimir-putin","post":"president-of-russia","standing":"current","anchors":[{"passage":"p22","start":7817,"end":7849}]},
"lukashenka-counterpart-of-putin":{"id":"lukashenka-counterpart-of-putin","person":"alyaksandr-lukashenka","role":"counterpart of the Russian president","of":"belarus","standing":"current","anchors":[{"passage":"p22","start":7868,"end":7912}]}
}`));

export type Characterizations = {
	/** "dictator", of: Alyaksandr Lukashenka */
	readonly 'lukashenka-labeled-dictator': Characterization<'lukashenka-labeled-dictator', BriefIds>;
	/** "regime", of: Lukashenka government */
	readonly 'lukashenka-government-labeled-regime': Characterization<'lukashenka-government-labeled-regime', BriefIds>;
	/** "horrendous", of: Atrocities in Bucha and other Kyiv suburbs */
	readonly 'atrocities-labeled-horrendous': Characterization<'atrocities-labeled-horrendous', BriefIds>;
	/** "false", of: Putin gives justifications for the war */
	readonly 'putin-justifications-labeled-false': Characterization<'putin-justifications-labeled-false', BriefIds>;
	/** "special military operation", of: Russia's war on Ukraine */
	readonly 'war-labeled-special-military-operation': Characterization<'war-labeled-special-military-operation', BriefIds>;
	/** "hegemony", of: Alyaksandr Lukashenka */
	readonly 'lukashenka-rule-labeled-hegemony': Characterization<'lukashenka-rule-labeled-hegemony', BriefIds>;
	/** "axis", of: Alliance of Putin and Lukashenka */
	readonly 'putin-and-lukashenka-labeled-axis': Characterization<'putin-and-lukashenka-labeled-axis', BriefIds>;
	/** "dependent ally", of: Belarus */
	readonly 'belarus-labeled-dependent-ally': Characterization<'belarus-labeled-dependent-ally', BriefIds>;
	/** "feet of clay", of: Vladimir Putin */
	readonly 'putin-labeled-feet-of-clay': Characterization<'putin-labeled-feet-of-clay', BriefIds>;
	/** "vassal", of: Belarus */
	readonly 'belarus-labeled-vassal': Characterization<'belarus-labeled-vassal', BriefIds>;
	/** "fraudulent", of: Presidential election of 2020 */
	readonly 'election-labeled-fraudulent': Characterization<'election-labeled-fraudulent', BriefIds>;
	/** "steadfast", of: Julie Fisher */
	readonly 'fisher-labeled-steadfast': Characterization<'fisher-labeled-steadfast', BriefIds>;
	/** "unjustified", of: Russia's war on Ukraine */
	readonly 'war-labeled-unjustified': Characterization<'war-labeled-unjustified', BriefIds>;
	/** "peaceful", of: Ukraine */
	readonly 'ukraine-labeled-peaceful': Characterization<'ukraine-labeled-peaceful', BriefIds>;
	/** "war machine", of: Russian war effort */
	readonly 'russian-war-effort-labeled-machine': Characterization<'russian-war-effort-labeled-machine', BriefIds>;
	/** "frontline of democracy", of: Ukrainian forces */
	readonly 'front-labeled-frontline-of-democracy': Characterization<'front-labeled-frontline-of-democracy', BriefIds>;
};

export const characterizations: Characterizations = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse(`{
"lukashenka-labeled-dictator":{"id":"lukashenka-labeled-dictator","target":"alyaksandr-lukashenka","label":"dictator","manner":"labels","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p01","start":330,"end":338}]},
"lukashenka-government-labeled-regime":{"id":"lukashenka-government-labeled-regime","target":"lukashenka-government","label":"regime","manner":"labels","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p02","start":947,"end":953},{"passage":"p10","start":3426,"end":3432},{"passage":"p11","start":3811,"end":3817},{"passage":"p13","start":5089,"end":5095}]},
"atrocities-labeled-horrendous":{"id":"atrocities-labeled-horrendous","target":"bucha-atrocities","label":"horrendous","manner":"presupposes","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p03","start":1224,"end":1234}]},
"putin-justifications-labeled-false":{"id":"putin-justifications-labeled-false","target":"putin-justifies-the-war","label":"false","manner":"presupposes","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p05","start":2009,"end":2014}]},
"war-labeled-special-military-operation":{"id":"war-labeled-special-military-operation","target":"russian-war-on-ukraine","label":"special military operation","manner":"labels","holders":["many-belarusians"],"anchors":[{"passage":"p05","start":2240,"end":2266}]},
"lukashenka-rule-labeled-hegemony":{"id":"lukashenka-rule-labeled-hegemony","target":"alyaksandr-lukashenka","label":"hegemony","manner":"presupposes","holders":["belarusian-democratic-movement"],"anchors":[{"passage":"p08","start":2648,"end":2656}]},
"putin-and-lukashenka-labeled-axis":{"id":"putin-and-lukashenka-labeled-axis","target":"putin-lukashenka-axis","label":"axis","manner":"labels","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p08","start":2836,"end":2840}]},
"belarus-labeled-dependent-ally":{"id":"belarus-labeled-dependent-ally","target":"belarus","label":"dependent ally","manner":"presupposes","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p08","start":2909,"end":2923}]},
"putin-labeled-feet-of-clay":{"id":"putin-labeled-feet-of-clay","target":"vladimir-putin","label":"feet of clay","manner":"presupposes","holders":["sviatlana-tsikhanouskaya"],"anchors":[{"passage":"p09","start":3167,"end":3179}]},
"belarus-labeled-vassal":{"id":"belarus-labeled-vassal","target":"belarus","label":"vassal","manner":"presupposes","holders":["sviatlana-tsikhanouskaya"],"anchors":[{"passage":"p09","start":3215,"end":3221}]},
"election-labeled-fraudulent":{"id":"election-labeled-fraudulent","target":"presidential-election-of-2020","label":"fraudulent","manner":"presupposes","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p12","start":4719,"end":4729}]},
"fisher-labeled-steadfast":{"id":"fisher-labeled-steadfast","target":"julie-fisher","label":"steadfast","manner":"labels","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p13","start":5481,"end":5490}]},
"war-labeled-unjustified":{"id":"war-labeled-unjustified","target":"russian-war-on-ukraine","label":"unjustified","manner":"presupposes","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p15","start":6511,"end":6522}]},
"ukraine-labeled-peaceful":{"id":"ukraine-labeled-peaceful","target":"ukraine","label":"peaceful","manner":"presupposes","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p15","start":6537,"end":6545}]},
"russian-war-effort-labeled-machine":{"id":"russian-war-effort-labeled-machine","target":"russian-war-effort","label":"war machine","manner":"presupposes","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p16","start":6781,"end":6792}]},
"front-labeled-frontline-of-democracy":{"id":"front-labeled-frontline-of-democracy","target":"ukrainian-forces","label":"frontline of democracy","manner":"labels","holders":["stephen-nix","mark-dietzen"],"anchors":[{"passage":"p16","start":6872,"end":6894}]}
}`));

export const links: readonly Link<BriefIds>[] = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse(`[
{"from":"movement-disrupts-war-effort","to":"opposition-can-help-defeat-putin","type":"supports","basis":"inferred"},
{"from":"movement-able-to-aid-ukraine","to":"opposition-can-help-defeat-putin","type":"supports","basis":"inferred"},
{"from":"belarus-role-underappreciated","to":"belarus-strategic-role","type":"elaborates","basis":"inferred"},
{"from":"belarus-vital-to-war-effort","to":"belarus-strategic-role","type":"supports","basis":"inferred"},
{"from":"strategic-role-in-initial-invasion","to":"belarus-strategic-role","type":"part-of","basis":"inferred"},
{"from":"strategic-role-in-later-conduct","to":"belarus-strategic-role","type":"part-of","basis":"inferred"},
{"from":"lukashenka-shoring-up-position","to":"belarus-vital-to-war-effort","type":"elaborates","basis":"marked","marker":{"passage":"p01","start":226,"end":238}},
{"from":"belarus-vital-to-war-effort","to":"lukashenka-contributed-to-harm","type":"supports","basis":"marked","marker":{"passage":"p01","start":434,"end":445}},
{"from":"contribution-to-harm-deliberate","to":"lukashenka-contributed-to-harm","type":"part-of","basis":"inferred"},
{"from":"contributed-to-attacks-on-soldiers","to":"lukashenka-contributed-to-harm","type":"part-of","basis":"inferred"},
{"from":"contributed-to-attacks-on-civilians","to":"lukashenka-contributed-to-harm","type":"part-of","basis":"inferred"},
{"from":"contributed-to-destruction-of-settlements","to":"lukashenka-contributed-to-harm","type":"part-of","basis":"inferred"},
{"from":"five-areas-of-support","to":"belarus-vital-to-war-effort","type":"elaborates","basis":"inferred"},
{"from":"logistical-and-material-support","to":"five-areas-of-support","type":"part-of","basis":"inferred"},
{"from":"launchpad-for-missiles","to":"five-areas-of-support","type":"part-of","basis":"inferred"},
{"from":"propaganda-against-ukraine","to":"five-areas-of-support","type":"part-of","basis":"inferred"},
{"from":"russian-military-hospitals-hosted","to":"five-areas-of-support","type":"part-of","basis":"inferred"},
{"from":"cyberattacks-suspected","to":"five-areas-of-support","type":"part-of","basis":"inferred"},
{"from":"troops-key-role-in-kyiv-offensive","to":"support-impact-significant","type":"supports","basis":"inferred"},
{"from":"bucha-atrocities-by-units-from-belarus","to":"support-impact-significant","type":"supports","basis":"inferred"},
{"from":"logistics-enabled-resupply","to":"support-impact-significant","type":"supports","basis":"inferred"},
{"from":"logistics-enabled-resupply","to":"logistical-and-material-support","type":"elaborates","basis":"inferred"},
{"from":"belarus-arms-russia","to":"logistical-and-material-support","type":"elaborates","basis":"inferred"},
{"from":"belarus-supplies-weaponry","to":"belarus-arms-russia","type":"part-of","basis":"inferred"},
{"from":"belarus-supplies-military-equipment","to":"belarus-arms-russia","type":"part-of","basis":"inferred"},
{"from":"joint-exercises-hosted","to":"five-areas-of-support","type":"elaborates","basis":"inferred"},
{"from":"training-facilities-provided","to":"five-areas-of-support","type":"elaborates","basis":"inferred"},
{"from":"belarus-helped-spread-propaganda","to":"propaganda-against-ukraine","type":"elaborates","basis":"inferred"},
{"from":"belarus-echoes-russian-narratives","to":"belarus-helped-spread-propaganda","type":"elaborates","basis":"inferred"},
{"from":"narratives-defend-decision-to-invade","to":"belarus-echoes-russian-narratives","type":"elaborates","basis":"inferred"},
{"from":"narratives-back-putin-justifications","to":"belarus-echoes-russian-narratives","type":"elaborates","basis":"inferred"},
{"from":"propaganda-pervasive","to":"belarus-helped-spread-propaganda","type":"elaborates","basis":"marked","marker":{"passage":"p05","start":2048,"end":2054}},
{"from":"propaganda-pervasive","to":"many-belarusians-unaware-of-scale","type":"supports","basis":"marked","marker":{"passage":"p05","start":2074,"end":2076}},
{"from":"information-space-controlled","to":"many-belarusians-unaware-of-scale","type":"supports","basis":"marked","marker":{"passage":"p05","start":2113,"end":2115}},
{"from":"war-seen-as-special-operation","to":"many-belarusians-unaware-of-scale","type":"elaborates","basis":"inferred"},
{"from":"war-seems-distant-to-belarusians","to":"war-seen-as-special-operation","type":"elaborates","basis":"inferred"},
{"from":"ukrainealert-offers-best-insight","to":"ukrainealert-delivers-analysis","type":"elaborates","basis":"inferred"},
{"from":"ukrainealert-comes-twice-weekly","to":"ukrainealert-delivers-analysis","type":"elaborates","basis":"inferred"},
{"from":"ukrainealert-comes-by-email","to":"ukrainealert-delivers-analysis","type":"elaborates","basis":"inferred"},
{"from":"putin-defeat-would-weaken-lukashenka","to":"movement-is-fighting-back","type":"supports","basis":"inferred"},
{"from":"movement-disrupts-war-effort","to":"movement-is-fighting-back","type":"elaborates","basis":"inferred"},
{"from":"movement-exhausts-russian-resources","to":"movement-is-fighting-back","type":"elaborates","basis":"inferred"},
{"from":"movement-disrupts-war-effort","to":"movement-weakens-putin-lukashenka-alliance","type":"supports","basis":"marked","marker":{"passage":"p08","start":2678,"end":2680}},
{"from":"movement-exhausts-russian-resources","to":"movement-weakens-putin-lukashenka-alliance","type":"supports","basis":"marked","marker":{"passage":"p08","start":2678,"end":2680}},
{"from":"movement-disrupts-war-effort","to":"movement-erodes-sustaining-resources","type":"supports","basis":"marked","marker":{"passage":"p08","start":2678,"end":2680}},
{"from":"movement-exhausts-russian-resources","to":"movement-erodes-sustaining-resources","type":"supports","basis":"marked","marker":{"passage":"p08","start":2678,"end":2680}},
{"from":"belarusians-would-see-putin-weakness","to":"fates-of-ukraine-and-belarus-connected","type":"elaborates","basis":"inferred"},
{"from":"belarusians-would-see-putin-weakness","to":"belarusians-would-reject-imposed-status","type":"supports","basis":"inferred"},
{"from":"belarusians-would-reject-imposed-status","to":"fates-of-ukraine-and-belarus-connected","type":"elaborates","basis":"inferred"},
{"from":"fates-of-ukraine-and-belarus-connected","to":"activists-contribute-to-anti-war-work","type":"supports","basis":"marked","marker":{"passage":"p10","start":3276,"end":3291}},
{"from":"belarusians-would-see-putin-weakness","to":"activists-contribute-to-anti-war-work","type":"supports","basis":"marked","marker":{"passage":"p10","start":3276,"end":3291}},
{"from":"belarusians-would-reject-imposed-status","to":"activists-contribute-to-anti-war-work","type":"supports","basis":"marked","marker":{"passage":"p10","start":3276,"end":3291}},
{"from":"cyber-partisans-disrupted-infrastructure","to":"activists-contribute-to-anti-war-work","type":"part-of","basis":"inferred"},
{"from":"cyber-partisans-disrupted-infrastructure","to":"movement-disrupts-war-effort","type":"elaborates","basis":"inferred"},
{"from":"railway-partisans-complicated-logistics","to":"activists-contribute-to-anti-war-work","type":"part-of","basis":"inferred"},
{"from":"railway-partisans-complicated-logistics","to":"movement-disrupts-war-effort","type":"elaborates","basis":"inferred"},
{"from":"belarus-supported-forces-logistically","to":"logistical-and-material-support","type":"restates","basis":"inferred"},
{"from":"activists-tell-truth-about-war","to":"activists-combat-disinformation","type":"supports","basis":"marked","marker":{"passage":"p10","start":3662,"end":3664}},
{"from":"activists-combat-disinformation","to":"activists-contribute-to-anti-war-work","type":"part-of","basis":"inferred"},
{"from":"activists-tell-truth-about-war","to":"activists-contribute-to-anti-war-work","type":"part-of","basis":"inferred"},
{"from":"lukashenka-government-has-war-role","to":"belarus-strategic-role","type":"restates","basis":"inferred"},
{"from":"punishment-would-raise-costs","to":"punishment-would-help-ukraine-defense","type":"supports","basis":"marked","marker":{"passage":"p11","start":3909,"end":3911}},
{"from":"punishment-would-deter-minsk","to":"punishment-would-help-ukraine-defense","type":"supports","basis":"marked","marker":{"passage":"p11","start":3909,"end":3911}},
{"from":"punishment-would-expose-harm","to":"punishment-would-help-movement","type":"supports","basis":"marked","marker":{"passage":"p11","start":4145,"end":4147}},
{"from":"war-support-harms-belarus","to":"punishment-would-expose-harm","type":"supports","basis":"inferred"},
{"from":"war-support-causes-insecurity","to":"war-support-harms-belarus","type":"part-of","basis":"inferred"},
{"from":"war-support-causes-economic-hardship","to":"war-support-harms-belarus","type":"part-of","basis":"inferred"},
{"from":"movement-contributes-to-anti-war-effort","to":"activists-contribute-to-anti-war-work","type":"restates","basis":"inferred"},
{"from":"support-surges-after-key-events","to":"support-has-come-unevenly","type":"part-of","basis":"inferred"},
{"from":"support-dwindles-afterwards","to":"support-has-come-unevenly","type":"part-of","basis":"inferred"},
{"from":"election-of-2020-not-honest","to":"election-brought-belarusians-to-streets","type":"supports","basis":"inferred"},
{"from":"election-brought-belarusians-to-streets","to":"mass-protests-took-place","type":"elaborates","basis":"inferred"},
{"from":"movement-in-longer-term-effort","to":"steady-financing-now-more-crucial","type":"supports","basis":"marked","marker":{"passage":"p12","start":4824,"end":4832}},
{"from":"support-has-come-unevenly","to":"steady-financing-now-more-crucial","type":"supports","basis":"inferred"},
{"from":"signal-meant-for-lukashenka-government","to":"initiative-would-signal-commitment","type":"part-of","basis":"inferred"},
{"from":"signal-meant-for-opposition","to":"initiative-would-signal-commitment","type":"part-of","basis":"inferred"},
{"from":"signal-would-say-commitment-lasts","to":"initiative-would-signal-commitment","type":"part-of","basis":"inferred"},
{"from":"signal-would-tie-commitment-to-region","to":"initiative-would-signal-commitment","type":"part-of","basis":"inferred"},
{"from":"visa-renewal-refused","to":"schuebel-renewals-refused","type":"part-of","basis":"inferred"},
{"from":"accreditation-renewal-refused","to":"schuebel-renewals-refused","type":"part-of","basis":"inferred"},
{"from":"belarus-already-involved","to":"belarus-strategic-role","type":"restates","basis":"inferred"},
{"from":"greater-involvement-looms","to":"need-to-act-now-grows","type":"supports","basis":"marked","marker":{"passage":"p16","start":6557,"end":6559}},
{"from":"belarus-backs-russian-war","to":"five-areas-of-support","type":"restates","basis":"inferred"},
{"from":"movement-fate-decided-in-ukraine","to":"fates-of-ukraine-and-belarus-connected","type":"restates","basis":"inferred"},
{"from":"movement-fate-decided-in-ukraine","to":"movement-has-will-to-aid","type":"supports","basis":"inferred"},
{"from":"movement-has-will-to-aid","to":"movement-able-to-aid-ukraine","type":"part-of","basis":"inferred"},
{"from":"movement-has-capacity-to-aid","to":"movement-able-to-aid-ukraine","type":"part-of","basis":"inferred"},
{"from":"views-may-differ-from-council","to":"views-may-differ-from-publisher","type":"part-of","basis":"inferred"},
{"from":"views-may-differ-from-staff","to":"views-may-differ-from-publisher","type":"part-of","basis":"inferred"},
{"from":"views-may-differ-from-supporters","to":"views-may-differ-from-publisher","type":"part-of","basis":"inferred"},
{"from":"mission-promotes-stability","to":"eurasia-center-mission","type":"part-of","basis":"inferred"},
{"from":"mission-promotes-democratic-values","to":"eurasia-center-mission","type":"part-of","basis":"inferred"},
{"from":"mission-promotes-prosperity","to":"eurasia-center-mission","type":"part-of","basis":"inferred"},
{"from":"eastern-europe-in-eurasia","to":"eurasia-western-extent","type":"part-of","basis":"inferred"},
{"from":"turkey-in-eurasia","to":"eurasia-western-extent","type":"part-of","basis":"inferred"},
{"from":"caucasus-in-eurasia","to":"eurasia-eastern-extent","type":"part-of","basis":"inferred"},
{"from":"russia-in-eurasia","to":"eurasia-eastern-extent","type":"part-of","basis":"inferred"},
{"from":"central-asia-in-eurasia","to":"eurasia-eastern-extent","type":"part-of","basis":"inferred"},
{"from":"image-credited-to-sputnik","to":"image-credited-to-several","type":"part-of","basis":"inferred"},
{"from":"image-credited-to-bednyakov","to":"image-credited-to-several","type":"part-of","basis":"inferred"},
{"from":"image-credited-to-kremlin","to":"image-credited-to-several","type":"part-of","basis":"inferred"},
{"from":"image-distributed-by-reuters","to":"image-credited-to-several","type":"part-of","basis":"inferred"},
{"from":"ukrainealert-delivers-analysis","to":"stay-updated-through-ukrainealert","type":"supports","basis":"inferred"},
{"from":"ukrainealert-offers-best-insight","to":"stay-updated-through-ukrainealert","type":"supports","basis":"inferred"},
{"from":"lukashenka-government-has-war-role","to":"punish-lukashenka-government","type":"supports","basis":"marked","marker":{"passage":"p11","start":3818,"end":3821}},
{"from":"punishment-would-help-ukraine-defense","to":"punish-lukashenka-government","type":"supports","basis":"marked","marker":{"passage":"p11","start":3864,"end":3872}},
{"from":"punishment-would-help-movement","to":"punish-lukashenka-government","type":"supports","basis":"inferred"},
{"from":"movement-contributes-to-anti-war-effort","to":"continue-support-for-movement","type":"supports","basis":"inferred"},
{"from":"finance-movement-steadily","to":"continue-support-for-movement","type":"part-of","basis":"inferred"},
{"from":"movement-in-longer-term-effort","to":"finance-movement-steadily","type":"supports","basis":"marked","marker":{"passage":"p12","start":4824,"end":4832}},
{"from":"support-has-come-unevenly","to":"finance-movement-steadily","type":"supports","basis":"inferred"},
{"from":"steady-financing-now-more-crucial","to":"finance-movement-steadily","type":"supports","basis":"inferred"},
{"from":"pair-support-with-diplomatic-initiative","to":"signal-lasting-commitment","type":"serves","basis":"marked","marker":{"passage":"p13","start":5056,"end":5058}},
{"from":"initiative-would-signal-commitment","to":"pair-support-with-diplomatic-initiative","type":"supports","basis":"inferred"},
{"from":"us-committed-to-democratic-belarus","to":"signal-lasting-commitment","type":"supports","basis":"inferred"},
{"from":"eu-committed-to-democratic-belarus","to":"signal-lasting-commitment","type":"supports","basis":"inferred"},
{"from":"assign-us-special-envoy","to":"pair-support-with-diplomatic-initiative","type":"serves","basis":"marked","marker":{"passage":"p13","start":5283,"end":5294}},
{"from":"assign-us-special-envoy","to":"signal-lasting-commitment","type":"serves","basis":"marked","marker":{"passage":"p13","start":5283,"end":5294}},
{"from":"new-envoy-would-continue-fisher-work","to":"assign-us-special-envoy","type":"supports","basis":"inferred"},
{"from":"fisher-work-important","to":"assign-us-special-envoy","type":"supports","basis":"inferred"},
{"from":"fisher-supported-movement","to":"assign-us-special-envoy","type":"supports","basis":"inferred"},
{"from":"envoys-would-interlocute","to":"assign-us-special-envoy","type":"supports","basis":"inferred"},
{"from":"appoint-eu-special-representative","to":"pair-support-with-diplomatic-initiative","type":"serves","basis":"inferred"},
{"from":"visa-renewal-refused","to":"appoint-eu-special-representative","type":"supports","basis":"marked","marker":{"passage":"p14","start":5563,"end":5588}},
{"from":"accreditation-renewal-refused","to":"appoint-eu-special-representative","type":"supports","basis":"marked","marker":{"passage":"p14","start":5563,"end":5588}},
{"from":"envoys-would-interlocute","to":"appoint-eu-special-representative","type":"supports","basis":"inferred"},
{"from":"belarusian-volunteers-fight-russia","to":"support-belarusian-volunteers","type":"supports","basis":"inferred"},
{"from":"greater-support-would-strengthen-volunteers","to":"support-belarusian-volunteers","type":"supports","basis":"inferred"},
{"from":"support-would-show-soldiers-alternative","to":"support-belarusian-volunteers","type":"supports","basis":"inferred"},
{"from":"increase-material-support-for-volunteers","to":"support-belarusian-volunteers","type":"part-of","basis":"inferred"},
{"from":"greater-support-would-strengthen-volunteers","to":"increase-material-support-for-volunteers","type":"supports","basis":"inferred"},
{"from":"attack-risk-from-belarus-increasing","to":"increase-material-support-for-volunteers","type":"supports","basis":"inferred"},
{"from":"support-would-show-soldiers-alternative","to":"increase-material-support-for-volunteers","type":"supports","basis":"inferred"},
{"from":"act-now-for-democratic-forces","to":"continue-support-for-movement","type":"restates","basis":"inferred"},
{"from":"greater-involvement-looms","to":"act-now-for-democratic-forces","type":"supports","basis":"marked","marker":{"passage":"p16","start":6557,"end":6559}},
{"from":"need-to-act-now-grows","to":"act-now-for-democratic-forces","type":"supports","basis":"inferred"},
{"from":"movement-fate-decided-in-ukraine","to":"act-now-for-democratic-forces","type":"supports","basis":"inferred"},
{"from":"movement-able-to-aid-ukraine","to":"act-now-for-democratic-forces","type":"supports","basis":"inferred"},
{"from":"help-undermine-backing-for-war","to":"act-now-for-democratic-forces","type":"part-of","basis":"inferred"},
{"from":"belarus-backs-russian-war","to":"help-undermine-backing-for-war","type":"supports","basis":"inferred"},
{"from":"help-counter-propaganda","to":"act-now-for-democratic-forces","type":"part-of","basis":"inferred"},
{"from":"propaganda-pervasive","to":"help-counter-propaganda","type":"supports","basis":"inferred"},
{"from":"many-belarusians-unaware-of-scale","to":"help-counter-propaganda","type":"supports","basis":"inferred"},
{"from":"help-join-ukrainian-forces","to":"act-now-for-democratic-forces","type":"part-of","basis":"inferred"},
{"from":"help-join-ukrainian-forces","to":"support-belarusian-volunteers","type":"restates","basis":"inferred"},
{"from":"ukrainian-forces-fight-for-democracy","to":"help-join-ukrainian-forces","type":"supports","basis":"inferred"},
{"from":"give-movement-the-tools","to":"act-now-for-democratic-forces","type":"restates","basis":"inferred"},
{"from":"movement-has-will-to-aid","to":"give-movement-the-tools","type":"supports","basis":"inferred"},
{"from":"movement-has-capacity-to-aid","to":"give-movement-the-tools","type":"supports","basis":"inferred"},
{"from":"movement-lacks-only-tools","to":"give-movement-the-tools","type":"supports","basis":"inferred"}
]`));

export const moved: Readonly<Record<string, Move>> = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse(`{

}`));

export const fingerprints: Fingerprints = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ JSON.parse(`{
"0-58":{"length":58,"roll":2987723197,"sha256":"1ef84820b4d1d0ca74d53a14a8af3881781cd1fa924cf4947052336c47c0b372"},
"60-95":{"length":35,"roll":1807337505,"sha256":"fbc140aa6a8d464db52bd7c6ed8a22c1e2cf313105a8da7044904087cb2cf6f9"},
"60-225":{"length":165,"roll":1490227139,"sha256":"345645f8e225838e8bca0689439bb4f89b9e1e8b86e8b858f9b2ef739e64a588"},
"132-161":{"length":29,"roll":493537926,"sha256":"310dbf0ab8708da90e779201788538e75999003b1060abc38df954496bcfbe74"},
"132-190":{"length":58,"roll":947274186,"sha256":"f05c117fff1de7ce9929cf7b6acb96bea06b2efe54254631da4700b734876aa7"},
"132-224":{"length":92,"roll":2592057824,"sha256":"06b26fc0e52c0c06a0bff96d31950921fe61e5fd14f676ed5a45dbbac53f3a44"},
"195-224":{"length":29,"roll":1612200679,"sha256":"7b40952458d4179a76068b984f371fa6b0d3ed6c39dbe045cfa3a0ae943c565c"},
"226-317":{"length":91,"roll":4136744783,"sha256":"30c4952baa2658d6b23829533eb06950ed9918e0da0bfe3d715429abc846290b"},
"226-607":{"length":381,"roll":1753974227,"sha256":"64c83fa976eefd1d44f597128e3902b622cf55ec20b8a250f8392afdbe4e80dd"},
"239-317":{"length":78,"roll":3614337740,"sha256":"6e6ce71737626a2cfb08ef1f45832f933f0d7be1a844ff0c93ae0eb57e3ff65e"},
"268-317":{"length":49,"roll":3035553886,"sha256":"81a796ca2de060f3f5ccec5ba2f587ff33101cc17f998dce0b960d937d078cb0"},
"278-317":{"length":39,"roll":2451994581,"sha256":"dd8e0eb3a0411246a21effeeaadcab0f9317b6191442faac61096364af0a61a6"},
"282-317":{"length":35,"roll":2537266676,"sha256":"57d56f782ffbed32eaebfb4f16443c598bfde0c9386ddd7b53c964d12e5ccf50"},
"339-432":{"length":93,"roll":2330921551,"sha256":"42862511e8842068bde16bb8517865946de3e2a842a88885bcf34857fd05f1ed"},
"447-494":{"length":47,"roll":2305122348,"sha256":"7a641cd26cf543acaf76c8a73b64fa374cba200bfd1607d1a45f66a2256d5920"},
"447-502":{"length":55,"roll":703345407,"sha256":"6eb708ff0157524b79bbc733082fcf349ff96176da04d87aac1ea6517d6cd24d"},
"447-515":{"length":68,"roll":1504151896,"sha256":"42fd04b87d3b70defa61874a8d24b426f25927a399b223bb190c5a723fd6a9af"},
"447-524":{"length":77,"roll":2611678913,"sha256":"46d27cde4bd822e7e2b0edf8548c69093aebd2a67cdf47529a979ed0eb8e2bdd"},
"447-606":{"length":159,"roll":226668902,"sha256":"0ed93fbc1588275c04b46a1728cc2dfc22c127b7c006642b39e26fbf769f784b"},
"495-524":{"length":29,"roll":2579162773,"sha256":"9b55c467dc4c6e84d047fa6f23d8d0d72044515961535002b3ad2e254bfb21aa"},
"495-538":{"length":43,"roll":1347381368,"sha256":"30b1eff476d3f2c802c8515d38846edd85e390138408b1b09df22ec67af276e4"},
"550-606":{"length":56,"roll":2350177972,"sha256":"0e87db11e1a66e7ae3722b8e81c47a0fa47a31ad5c192ac61e88451587f648d6"},
"554-606":{"length":52,"roll":3305051409,"sha256":"02a28748154fda89356a7505f226ec9b4a9e9739cb34f7098839bb48192d18c8"},
"569-606":{"length":37,"roll":2950691948,"sha256":"8b393c93aa4c0d0ee3af82e454e22459345330eb3d6aefaeb2c052dd0d6f7525"},
"609-640":{"length":31,"roll":1338112135,"sha256":"3300f2c47ea7c335327576e44be345ba91fcdd7b979c78b43cc3d39b50ac5fd6"},
"609-662":{"length":53,"roll":3711140902,"sha256":"80ef26efe8569255350187fb3bb1baf5d60cdac30ea31fc56f8d3b6aed302466"},
"609-1027":{"length":418,"roll":1183169915,"sha256":"4d38857fb7382880be7b05e4389ea0033e3f2dcb1f501bbd8d413cfd188970e3"},
"664-724":{"length":60,"roll":3882588490,"sha256":"d1f12a9e2b25dcbf58482b2ca69494f6bb4fb3d10aba271ce7ed55fd156fcffb"},
"726-812":{"length":86,"roll":1733074978,"sha256":"6560815803f4963b8ede2dcb17e5eb168aca35426fcf046ff0c22623f4ac5c72"},
"814-872":{"length":58,"roll":2419853625,"sha256":"4bc2eab00c7915b4e442e5f7fcdccfa2b91f04297bb85d97d0a43fc26d4a45dc"},
"874-927":{"length":53,"roll":2664098627,"sha256":"dba078d932dddc44f8b46c64bcb1fc4e5bfeaaaa0bc3e21d17ee97524dcaa983"},
"933-1026":{"length":93,"roll":1767155432,"sha256":"41eeeeaadcbce764e19ff76850433ab95f10a11617c196b6b6863efc18859d7e"},
"981-1026":{"length":45,"roll":1845797144,"sha256":"b1edfce2ebc0f81072111907ab036a19e85c1afd76c23bce628d6798b15cbe56"},
"1029-1076":{"length":47,"roll":2868015330,"sha256":"215dadfced856b373f9ed7fa336ef6ecacecfb26f96286be77a8a91f13e992c7"},
"1029-1077":{"length":48,"roll":3687567188,"sha256":"b32f5c55477d1adcbd99b8f4f915f2d9d09c927d700d74920b333d61ad3c0028"},
"1078-1139":{"length":61,"roll":1633664454,"sha256":"368b1a9745acff0fd98c37f5eeaf97f1c04a5bbeb5861eba5e74c24e57d2667e"},
"1078-1213":{"length":135,"roll":1194671505,"sha256":"ea80d11df0b87c0162eb40d113398142bd8b5fa78f316df6ddf42949fbb520b1"},
"1078-1343":{"length":265,"roll":2843184748,"sha256":"31d2136475be1315f48bead7b4fe29ee43597324625a4664f9c88c5362b3793d"},
"1113-1139":{"length":26,"roll":804397581,"sha256":"8cc0cae4fab1d45a42097015c2dbf5f9668f78e8d91553dcc902083b2612ac20"},
"1161-1213":{"length":52,"roll":3501002333,"sha256":"9e9d174522c8cf58554a6d255e377c8e1736bbfedb5146378ada5ce4e400c558"},
"1180-1213":{"length":33,"roll":4237884042,"sha256":"a9e8e94c2a5e223b025897ad7fca15cae82b99a88af22518adb47bcd4c863ddc"},
"1224-1277":{"length":53,"roll":476708476,"sha256":"ce845edc74075bab3ef7950ed2dad71c92432f98cd016451da3d1dc0ff157c45"},
"1235-1292":{"length":57,"roll":3846677446,"sha256":"23dad43cd7cacb1ddf7769441d03a5bf6803f2c4b7af49694db13cc6e569300d"},
"1293-1342":{"length":49,"roll":909733171,"sha256":"3fc37f9b292516a100f0d13a52374d7b7e279378355151fa928d5356eb19e3e3"},
"1344-1378":{"length":34,"roll":3522211787,"sha256":"42ac8b27f4837d60d29df2842da15973e17bba27138317d06da2f6c5372856ec"},
"1344-1512":{"length":168,"roll":3987436482,"sha256":"de395215684cacf5bad09a58008c57736675ccc88760b3e6eb4995cdcd869a97"},
"1351-1378":{"length":27,"roll":3065490402,"sha256":"0a19b3d0f21755d444e7a07bb6d12722c9c6b3bb5ce9d87c640f3de5d2b79622"},
"1380-1463":{"length":83,"roll":3743088894,"sha256":"73e4d2db5296b086f5de15e97ab1eacb225963d36afdf2ed99b1e9536980c091"},
"1457-1511":{"length":54,"roll":144090030,"sha256":"3e9ca9679864b3d8bd3abe97fdbd2f89297ef7a08d4e3685d86e1ecdd49c65d7"},
"1514-1561":{"length":47,"roll":4274282858,"sha256":"f58cb2eb47d6a906ed2cb71763722d400ba0f8ad6be9ff06a00a01bb7f72ec1b"},
"1514-1729":{"length":215,"roll":3271878891,"sha256":"d435c6da0277740d21fdcfe72c0caef8febfb55c7de3358430e8d554eb94f02e"},
"1520-1596":{"length":76,"roll":2447695922,"sha256":"8c3763a54edb08291f03b2d45bd10ead2bbb8f2a3676b08798a874b91521e467"},
"1524-1561":{"length":37,"roll":4109191663,"sha256":"516e0ec7190db5201e0472d2009ea5625a666865fce97c5e299204a6748b6604"},
"1565-1596":{"length":31,"roll":273373697,"sha256":"62d48cbda6910fbb13e200e1031ad848e25e2ad26c683f0fb211d8cf62cf0203"},
"1598-1662":{"length":64,"roll":2027286435,"sha256":"a3d35f5b7b6e0c986dc85f6b6b950cf2932dea1e7baef11ff494f2779aaf19fe"},
"1669-1699":{"length":30,"roll":1886919041,"sha256":"ff329efcbd71ade67d5ef48c51358de27faf1ff15a8d073528e81380b99926bd"},
"1669-1728":{"length":59,"roll":16724607,"sha256":"81857166760750e41df8a07aa7e7b83d4b5e8441acb10f60475289042edd67ae"},
"1704-1728":{"length":24,"roll":3821570183,"sha256":"4df05dc85279af46cc8e213f1ea7d1eb9a06e19016c077455debba7cc5ff27c5"},
"1730-1781":{"length":51,"roll":4199445541,"sha256":"f7cf388e4e185ff1b811048dea7f176f3018e1e7323d331725de07ed574ce1b9"},
"1730-1838":{"length":108,"roll":3817650052,"sha256":"dec9bfc75ebf92e36145cdd4edcebc9541b60f51a83e5555f3e91069f0441f31"},
"1757-1781":{"length":24,"roll":3613571190,"sha256":"97bb183591e1824c0ae3b19a48e746929483d862834647db7ee76db6bb66e954"},
"1786-1837":{"length":51,"roll":1071204006,"sha256":"e618ec87713385f09b897a8eb49bd9652c202ac1825b365d9c8721006022fb87"},
"1840-1912":{"length":72,"roll":3140461884,"sha256":"9168f574e7ce69cd6fe78a1e27b8b06415af0561eed4edb834f6b66270ce1a4b"},
"1840-2047":{"length":207,"roll":3930878164,"sha256":"83cbe2114a2852e6f56d630376330c63ad99562aeec4a21de8eab8b912676400"},
"1914-1946":{"length":32,"roll":2239475416,"sha256":"a2bf75041d1447539232047be5e3c58af6060468ade57a0b4a12ddd0804871e1"},
"1928-1992":{"length":64,"roll":3808770215,"sha256":"101e7adb0470e9e84f9dcb50fbd2e6ca6c86ba26180975ce457ad45d8582ea30"},
"1957-1992":{"length":35,"roll":3617729592,"sha256":"376cf59b4fd760d76944deab561e6858ad5dc7aeeaa1a01195973cc7632b6cd4"},
"1997-2046":{"length":49,"roll":1476288279,"sha256":"57cfa1cb1832489969a096f00068c85ad809d053a2398b0a3a17fb6e11deac13"},
"2005-2046":{"length":41,"roll":1498264092,"sha256":"a9a38972e1e78266d9d75c4e80bddac4e73dbba6a43cbb9b03a1e3128ad6849d"},
"2015-2046":{"length":31,"roll":3210823979,"sha256":"cd8d2659ad3dd42157ca914bfe169cf8ebdd3e9f3f3f4d7d939dd1740c7f836b"},
"2048-2211":{"length":163,"roll":2054544500,"sha256":"452d36ff407b78b293eecbaf85eff017fd5ef2d61846536fa65f4b93ab1c113d"},
"2056-2086":{"length":30,"roll":202443705,"sha256":"618d3304cf555ee8d531408dcffb9931ab3c1791917eb4a1f0e72d629d41839b"},
"2091-2141":{"length":50,"roll":3012285947,"sha256":"691d4454f2520910e15b5cb14ae8cd6ddbe1f1cd5c497067e07acdae4696d311"},
"2147-2210":{"length":63,"roll":3047886925,"sha256":"4621804e8a5cd510f34bf3701438cc0b5b2ad96fd658e59d7f48d01f34bfa981"},
"2212-2300":{"length":88,"roll":928018097,"sha256":"7cafab6f57d100edb13cae873cb9dcb298039dd120bce65822a4af66d64e1ba4"},
"2221-2266":{"length":45,"roll":2601489487,"sha256":"898082d0588b0a74e2a85fb5f870e7f14ada85819bee380b5fb6f855c93ce2df"},
"2240-2266":{"length":26,"roll":1923169087,"sha256":"d03235cb85bf2fc5c6f25c874a68b37b000f1f6c140965c6772a07eee212e318"},
"2269-2299":{"length":30,"roll":868426288,"sha256":"cdce29bd01f142a42d767c35c7120e9f8bb408a1681e44702b9be742f5d6b8ec"},
"2302-2314":{"length":12,"roll":2152029908,"sha256":"30ce0d3a743ec0cbff8ac16ac742d892371c50f0e02fcc5e97c952a24b16e823"},
"2316-2500":{"length":184,"roll":2944991626,"sha256":"684b5b6554ff75930e1f8ab29926965ebeb95f0dc009cd047e5b29597d28b96a"},
"2319-2375":{"length":56,"roll":538818857,"sha256":"401e2dfcbb1f2548200dfaf63bf898d032329d7b37075459ad6b468662261ed2"},
"2341-2368":{"length":27,"roll":2837567936,"sha256":"9a3717a298b6a24f7bdd9129cd8a158beb9f869f97b6283e61f304bd2289d4e1"},
"2377-2452":{"length":75,"roll":3208824326,"sha256":"a7831919630fcccad50ac8fdaa478a237da20df94aac7e08e499c0285f94648b"},
"2377-2463":{"length":86,"roll":2074614440,"sha256":"15ac9dc6fe06d73e00a0799faeac14506ef002845208d0154bd0135566af6ba5"},
"2502-2556":{"length":54,"roll":12842926,"sha256":"8e0e10e8e30d352ae12cc98c534b0c1a9f69037ac05165bd1cccbf1745e669eb"},
"2502-2677":{"length":175,"roll":2323593441,"sha256":"9abcf3b3fff73e480f17a482291ac08999e6f0c413c64867a38923caf05bd494"},
"2506-2539":{"length":33,"roll":479602584,"sha256":"fbf155e943540e63428f50f174c9ab8bdb81a048e62a909c25b34ef9be54555d"},
"2573-2598":{"length":25,"roll":2014635421,"sha256":"0dcb152d6d23b2b6c9c8847f0ea1e4e5da7415675218c492784a706685813606"},
"2573-2676":{"length":103,"roll":3030939276,"sha256":"506aa7d7cce96233c0f473d814030024d4d2022458dee2da26b27d19a2ca83b4"},
"2611-2676":{"length":65,"roll":1845102016,"sha256":"df8706569f59c18e94d4eea5f26fdd8ddb39e0b6b6db3aa85e5706ec16e565e7"},
"2678-2711":{"length":33,"roll":286229215,"sha256":"6751496eda80d907211c8bb952cf4f9447766e09fbd081540f2b2a6ac1d87c8f"},
"2678-2924":{"length":246,"roll":831448372,"sha256":"6205605233729036a6c20a1d73ca3be0f59155ff783e706aca1b74dc0c1aaaeb"},
"2716-2779":{"length":63,"roll":759645784,"sha256":"46913d23223e4dd38075fc8fae228565e4a8ac4f44c587be7262f4bb24db9192"},
"2742-2779":{"length":37,"roll":3615195953,"sha256":"92e66cd2918be393f3dffa8d0c45e91fdf453268996400749ab9130fe1b9cdd8"},
"2742-2840":{"length":98,"roll":948372363,"sha256":"a0ec15decd29f5c2fbeee767b782a8d1286f7a7a2ee8a9c67a7a52a159949654"},
"2746-2779":{"length":33,"roll":479602584,"sha256":"fbf155e943540e63428f50f174c9ab8bdb81a048e62a909c25b34ef9be54555d"},
"2845-2923":{"length":78,"roll":2052639855,"sha256":"bb583d6bd38d0ddc4add2408b3fa35f12a2f0e865f44fa9676f7699a516c7839"},
"2857-2923":{"length":66,"roll":4018213156,"sha256":"fa64c260f42ad951fae66e2ca527378b755edd7f560ba7e59c34ad347c1229fb"},
"2926-3071":{"length":145,"roll":2552399784,"sha256":"86c6a2dfd399e2db261f3efeb213b8048b9944f12ccccf548946a7d6a3359dac"},
"2929-2957":{"length":28,"roll":2616957321,"sha256":"cabcddf9f89c5f31c1e4cf7dd3e26d9bd400a8ef40df0dd5b5ea60b6fac27564"},
"2929-2982":{"length":53,"roll":818299169,"sha256":"fe0d0959a525eab4cc7da9cc78e4096408bb9a8dad730d5903060c92177ee66f"},
"2958-2982":{"length":24,"roll":2475087494,"sha256":"2dffeff83fd31cb688d8ab2d7dd07f35278339c8825c237f8778d44a960b20d1"},
"2991-3070":{"length":79,"roll":263506056,"sha256":"c4adea1abb6ec5160ae49f253f643278e61d69b43cddfcd07757008b83091d1d"},
"3072-3274":{"length":202,"roll":3653134726,"sha256":"616b803a763ffcbc9a1e71cf4a39a14ae60bba1a8c4e48b838a36f2e7bf687a4"},
"3090-3149":{"length":59,"roll":4155359051,"sha256":"3387b3992fbd8ce9dfec2d073619b916d6399f78621dde1c411574fe9575ac96"},
"3090-3179":{"length":89,"roll":1357781186,"sha256":"d53497161e8bffd24a9b7a2d495b863531ca39cb43e843de75f53e413c6c6c5e"},
"3180-3228":{"length":48,"roll":2551582835,"sha256":"9d72c52a5fb8c080920345f41ccb341bd713b825076308c5b5073c43c3b6e3d0"},
"3211-3273":{"length":62,"roll":3227901967,"sha256":"81f95d4166b101c38cc0f61955531d1a769b9c224fd82c1f8bcc5d483c4686e9"},
"3276-3365":{"length":89,"roll":1073632723,"sha256":"1cdf6c5b8a4d12cd7276d9140f28b56d562e51a413b3522f4f3d6c15f2344af5"},
"3293-3324":{"length":31,"roll":3292623837,"sha256":"46a3eae3362e8ed10a9e20cf52892dde0c996331b114eb96c1e9ab547d0c7336"},
"3293-3364":{"length":71,"roll":1968203942,"sha256":"026aff5551cd59e85786f95460bf10c63539df9025286154cb097367f4ae32a1"},
"3366-3459":{"length":93,"roll":3445030619,"sha256":"c5ac6319f0904c0b317a01ebc43ab201f096b4c0dd71805fa98a310e82b085c9"},
"3366-3594":{"length":228,"roll":1028004813,"sha256":"701346d8dae3fe2ed08993e040061091765f03fa33d40ef073172d8afebab686"},
"3467-3593":{"length":126,"roll":1375569083,"sha256":"89c901c7c55fee26c41d75ef3f64e73ea49f08fe45fde2899d168d743d130e95"},
"3471-3497":{"length":26,"roll":3988557697,"sha256":"dcb0d15adffa350b59f257682cb06363c6fb7c6ebf25478e406befa90202cc94"},
"3510-3593":{"length":83,"roll":544359854,"sha256":"6c5d1ebfe03ab74974c3110d9f61e28c4dc937f2a2c50d284aacaefa1516d74e"},
"3559-3593":{"length":34,"roll":2527853102,"sha256":"b0cf5d211c2b1404234d01806e9f032313adcb0337d033564182a1fc555fb065"},
"3595-3661":{"length":66,"roll":1391369903,"sha256":"3820a70f46bd232318951af4b7dd2f706c3ac4f11c6d41490c3653c4bb196cda"},
"3595-3726":{"length":131,"roll":3659331788,"sha256":"0188f65bbf14603b6796f98a98b7be5036642c51fc78e61b95483431e2a4f46f"},
"3665-3725":{"length":60,"roll":1380577998,"sha256":"73c33a6963f8099382d494a85e9a5985ed8bf95ee191c15e937e685b15dd571c"},
"3728-3862":{"length":134,"roll":2883898226,"sha256":"d921d67b7e0b549104f6423e12fcff4aca631b62c53659eba8506f6c0782f778"},
"3728-3863":{"length":135,"roll":3842155268,"sha256":"6fc53f558ae895b241b769fdf4e5f71a92da86837bb153c7a58604dbefb26cf6"},
"3750-3790":{"length":40,"roll":3447040228,"sha256":"f44037626bbc44e95836c21f1adbe61d8b6a5c921adab02f2cc4cdaffc9c8879"},
"3798-3862":{"length":64,"roll":597194721,"sha256":"4174b3c9fe0f307aa7e772a30b837fd7a47b27b6befa0efb288b199092e90446"},
"3834-3862":{"length":28,"roll":893522895,"sha256":"0e07bd4f5a50f043817cc5556e90ca31131874e1606e59fcd1b2a28ccf4fa22e"},
"3864-3908":{"length":44,"roll":2845178998,"sha256":"8a533d1b07d6ea1651b90b79ff692657d1e28d86d9d3ad56f0983afeb6ce4ed5"},
"3864-4024":{"length":160,"roll":2102784129,"sha256":"5a3e36e50ba6591b3eab239e87f9a621e9d6b9ee6ca97a98611644c62bdc0033"},
"3912-3945":{"length":33,"roll":395860073,"sha256":"c56705208e8a2dac5e24079960098132d2c4e0f0bb5f654f74ff66d3b5dc5187"},
"3950-4023":{"length":73,"roll":1390595792,"sha256":"fce8de4e3ab51f49f3ee7cb34ed6f0d13adf871713c9d0693033663f0805a60a"},
"3958-4023":{"length":65,"roll":3171504120,"sha256":"523227fa18b842aeaeb010614f2f6c6a03b3c7431d1a6071d7a2bd1f5267dc34"},
"4025-4144":{"length":119,"roll":3484704134,"sha256":"d4962f9503d804a92e54b13aaa930048fa4d5936f0eff03af95f269260dcc42f"},
"4025-4274":{"length":249,"roll":567213569,"sha256":"16d5e7273f97934e2024355e9c6bb7386b69cbeb4b0472985a3059d8eff9fa82"},
"4043-4144":{"length":101,"roll":1283131125,"sha256":"c6b46775a35da43962820bfd3e6849169ff7a74e65de3f3de5d6526025557bbf"},
"4047-4080":{"length":33,"roll":479602584,"sha256":"fbf155e943540e63428f50f174c9ab8bdb81a048e62a909c25b34ef9be54555d"},
"4148-4273":{"length":125,"roll":4197969464,"sha256":"cd2ca564416ceb3952aedac7bf1db7a2de1efb04b7f70f41cdc915aafa9291ad"},
"4161-4221":{"length":60,"roll":302788311,"sha256":"8ce66ee1931987d555d25993190fe84a22d2b8b33670cb3aa3b4c518445e96d7"},
"4161-4240":{"length":79,"roll":226060591,"sha256":"ee67b649640279e7cc07d5ea3f56589cafcae60726f5853ceb16cadc15957634"},
"4161-4273":{"length":112,"roll":2785537665,"sha256":"68b39461ae5d0697d2b1382757049e2bf8915306357bf61ebcc85042bb42ea7f"},
"4245-4273":{"length":28,"roll":445409151,"sha256":"fcf8ec4384779128fee54f10df9c76a2fe5425e554861fc6d05240a8e84f3839"},
"4276-4486":{"length":210,"roll":2807891942,"sha256":"883d9b08e72ec1732b4f43182fa4a74bda7ee06283c69da923136272e60724b3"},
"4291-4408":{"length":117,"roll":2398715564,"sha256":"658ecb2e5a2790f3c09504d1563ca7c50975d5f84ed3c8c653fb78b2a1a7829a"},
"4378-4408":{"length":30,"roll":3557843706,"sha256":"864a61ff1490c6a20e6c1b1989e10dfe116bdc4a47cbc43aaaecb6a9d9feab67"},
"4378-4485":{"length":107,"roll":2550077376,"sha256":"b0d5f36bc1e229c4686df2ee125335e8239c82d3c396cddbdcaba5069742edc5"},
"4459-4485":{"length":26,"roll":3029591782,"sha256":"a6c6b2e55a167e5fd008f383584d069d079c9ab946d44b09daff0a33cfd657f0"},
"4487-4586":{"length":99,"roll":625446455,"sha256":"c53887f42c2283620614089c0f00fa63d1f83c2e0d0641d809c8c81fb577ed4f"},
"4487-4671":{"length":184,"roll":3683913622,"sha256":"f0f4feb40f81f6b4fb040cdb96d6b2980f4e85ac7e475d91c59ebbb9e8433201"},
"4526-4555":{"length":29,"roll":2811586444,"sha256":"8862c14a642cbd18433e641728be637e87931a819bf8d1bf311a980cc9be5b23"},
"4588-4632":{"length":44,"roll":4042667939,"sha256":"62e67d79570090d7a0223b36413bd0431b695e2a78aec21ca254f64363f25bb7"},
"4633-4670":{"length":37,"roll":3017411586,"sha256":"6374c24a1fe10b8c502a1100f95f35b52d7f3abd335221f4f1402ec24d5f08da"},
"4672-4710":{"length":38,"roll":2130005397,"sha256":"871ae2db08f82ff3acd11245e489413b51f1fad23e3ce93a9a93dd26d10169f2"},
"4672-4823":{"length":151,"roll":522517115,"sha256":"00d4c8e605b698fee64e9b53eb5253f8596b231a70f4b611c7ae0a19271d515a"},
"4706-4751":{"length":45,"roll":3462318894,"sha256":"9d3e9d92fe3e5141833dd1a7222fa176ad9074379da9b0f10a30d9ad5d8f516f"},
"4717-4822":{"length":105,"roll":799595988,"sha256":"f75573cd409366267af650ec11161bb920455d7cc82828adf97d25be8f785cf2"},
"4719-4751":{"length":32,"roll":3995559461,"sha256":"f668ffb23e9c474f2e6ab81fdff68d694010b5ed47c599b6d9bc6f367ddc50d8"},
"4760-4796":{"length":36,"roll":1004227269,"sha256":"728cf0830b37209c41afd4dc7e6218411664ffc9a9b718d534d5098b587d6c64"},
"4824-4983":{"length":159,"roll":614955311,"sha256":"bab5caaa92facf27579ef68bd5766f22698e2402962705739f54ce6024ee071e"},
"4833-4917":{"length":84,"roll":2174107788,"sha256":"92c0e422010a0def911517e1a18ce5b8654ee8b56b619b594a1df06065836eed"},
"4837-4864":{"length":27,"roll":1823699051,"sha256":"571709e8dfb00235eab4edcacb9902b574f40d41be8830ce37fcfa0f5e035ca0"},
"4919-4982":{"length":63,"roll":2595806434,"sha256":"7d52ff7dd25374c8a2928f01682041c4578595b4c9bab0a53a7100598665d0c4"},
"4985-5055":{"length":70,"roll":3543049396,"sha256":"68472face4774e4e09332ff8cde3c9ec19173ab25351efe8ea54d0fb36790f03"},
"4985-5282":{"length":297,"roll":1067934663,"sha256":"efc8c38530f4aa8f69563b84d62d0974cebfd703f2d62579e7618d876a29b752"},
"5021-5193":{"length":172,"roll":302110887,"sha256":"28e28fdbfd307b700935abe0c9760160dbfa22336e1490409a30ceb0c1fcb952"},
"5056-5095":{"length":39,"roll":3379681938,"sha256":"c9c2a67ab69a770da4d4a56f14b22ba14c7a727a44066e2bbc0ea89193276851"},
"5056-5281":{"length":225,"roll":3230800959,"sha256":"ae55468b93bc693d99f0224f9cc68067558fccac4fc83fc7fbd91b50b8c258c6"},
"5100-5139":{"length":39,"roll":3387492253,"sha256":"ab9173fd01055f92715ce3495934d9347a4a9f5a2b5b8873228a8e27f7b21603"},
"5107-5139":{"length":32,"roll":2206294425,"sha256":"e6d9bffa8ee96cb3a0a0c69f0b16ee9c6b9fbed361c6b78de63e18d275928609"},
"5140-5193":{"length":53,"roll":819422781,"sha256":"a48d7e3cadbf17c668292fdf66ff54fb0fda29d1aad9fa7ac46176768ea733f3"},
"5140-5208":{"length":68,"roll":737027245,"sha256":"1c7a30d90524a1c600bc287ac2dde41188fffca9a131592f0197147ff13efdd8"},
"5156-5193":{"length":37,"roll":4278856840,"sha256":"0c4e46253e24351e1324ea152b4966e27d90f994f5c03c7fa0fae08d727733a5"},
"5159-5193":{"length":34,"roll":3055312476,"sha256":"02b592f8fee1d01d46ffea1ac51f849df9d1695f2a0249422f349cf729aa4bd9"},
"5213-5281":{"length":68,"roll":3941272269,"sha256":"9aa2efd1744dfdd986e8a2b623cc0e13ce9bd38520e67fe499f699d21adb8eec"},
"5283-5561":{"length":278,"roll":3983666687,"sha256":"4f84d53ea5eabe4316a3089dc9fbe4e3e59121856f3f2057328c9b33e1a172fe"},
"5296-5469":{"length":173,"roll":650209310,"sha256":"a7bbdef52ff345cdb0671e48534d946c8e9ab871bbd05ff2afb2f6b88f7de875"},
"5310-5469":{"length":159,"roll":4156143508,"sha256":"e0ca0c1e13da9bc1ef0e74f87bc7867db2c46a348fc9f470293dbc1f9116df46"},
"5325-5350":{"length":25,"roll":2882472453,"sha256":"3125e39cd67aef87a188aaa31f4709a316ff578fca90ec3c6f2863e60d158307"},
"5389-5469":{"length":80,"roll":1179968212,"sha256":"2603637219a11b562523238cd42af750be3b5b9c1278c25e3b8f0cad179f98d0"},
"5411-5469":{"length":58,"roll":2491706437,"sha256":"12910bf56b8e63e2bc9f36749ce4c1f6a6a6650d618bfe9648aff6c67e7863f2"},
"5418-5445":{"length":27,"roll":2816923449,"sha256":"e0233f7f451f968eb385957e3a13ee78601af8aab6b807f1d5d131a209c3d597"},
"5463-5545":{"length":82,"roll":1487695643,"sha256":"01cb4b4973d707156ff8d7f100466d1ea7afec656675f9ed520e205fad8b63d1"},
"5535-5560":{"length":25,"roll":4008735,"sha256":"6f9cffa9bf2cbdad5458489e8c613d6bbe4e834127dc47e981f1a60a109ef5a2"},
"5563-5588":{"length":25,"roll":3052190600,"sha256":"e8ba38535e19d5971aec0c3de1656e4f54b9f8ee1ec567e8820d65d9c7cc84ef"},
"5563-5817":{"length":254,"roll":4105879017,"sha256":"74d8a741d74313fb4c2ae30f9a24f46552e3b973188c72b55c14c0d8a4cdafa1"},
"5589-5636":{"length":47,"roll":3552519891,"sha256":"b0181a523068d554fd200e4a6912d370602570bbce533fa55d01b8b75f668db7"},
"5589-5641":{"length":52,"roll":3583018182,"sha256":"5fea103171997868f82688187dd09cad8c46bd1b6e43d8a788bf79f18fa3a434"},
"5589-5723":{"length":134,"roll":1053075587,"sha256":"5d83114a558ff47764b716818e65845212d9bbd13252ef505c3dc811d93af313"},
"5663-5723":{"length":60,"roll":824822539,"sha256":"c720483b00343e65a69d3743ff46031bd4ab01d5a765fa109ff123ba50434255"},
"5667-5708":{"length":41,"roll":4236617775,"sha256":"a4e76d546dffdd26e6dd2c15f12551a3ca81d637dde6f18bedf5c8dfa2fe7d4c"},
"5679-5708":{"length":29,"roll":906455654,"sha256":"6250ed247ac5a4eb62270e90480ac30e58770fa0b8c54f931bd0f9c093140eb6"},
"5725-5816":{"length":91,"roll":3211930364,"sha256":"1b5869e5331c017e4c8e13e16a50946f566bcf6e51c37b65c9247848ecc98c53"},
"5774-5808":{"length":34,"roll":1828959249,"sha256":"3c43c6d73f497e18729f73e1ebcf2d501c8605623d513551574040be3a1d26c5"},
"5818-5946":{"length":128,"roll":1133209228,"sha256":"82e026f64f6fc12352d8047c1ab7cd67e4ba5410eb5b8e9be74088cec167e3e3"},
"5818-5947":{"length":129,"roll":2686447314,"sha256":"13b7cdf75c7c12b0f01b86acbf0d7dffad92cf6f84cd5f5ef06f164a0d3a0263"},
"5910-5946":{"length":36,"roll":2102478750,"sha256":"8fb4251c4f2643807bee02e1055c01325a184da87ba860d8ec56399c67e8e93d"},
"5949-6051":{"length":102,"roll":35309453,"sha256":"c1096e8cd3c629ff35e8848e7168811755bee8b9b2c3f2337f48b45914c49416"},
"5949-6052":{"length":103,"roll":632787989,"sha256":"9e2bc3ff96445d0b4bb1b608e72d3494b3cc42da898678d2a9dd015c01e7899c"},
"5995-6051":{"length":56,"roll":4168523997,"sha256":"ef79fe9b6fa09a6e94d1e61ea60e2581d00ac7133c6e42606953541c93b802d2"},
"6053-6123":{"length":70,"roll":2045803538,"sha256":"dafd3de35136605a53f02833bf07dff94bf0d3226129fcaed9a9982a9969828d"},
"6053-6241":{"length":188,"roll":4083155224,"sha256":"a3eafa4a4517a465253cf6fd0b99648efb9537a5a5bd43be413199327e840e22"},
"6053-6316":{"length":263,"roll":4006888260,"sha256":"38038418c3dd06a4b097b1e7802be35030d9bacebf5757581cc32b81e7a569c3"},
"6086-6123":{"length":37,"roll":4031410996,"sha256":"2fc0218ebd233cdc2ec308267b2494d8e63687cab427ca6cf4c93a04030b33c2"},
"6102-6168":{"length":66,"roll":2500240559,"sha256":"26753a5acc2b4034718f3bfe976f0dedd1bb1cdd308bfc5b7270cbb2d1ae1aee"},
"6139-6168":{"length":29,"roll":1775684976,"sha256":"0f6d7569e534596025e80231fd57b2fa767466ac6fa8684d3d0384875bce5e40"},
"6184-6241":{"length":57,"roll":1064799593,"sha256":"3fc89abfa6d04ec33bd9d92b80add74bb41f6a58ea0e9a7438dfb2fb75a97d23"},
"6255-6315":{"length":60,"roll":1472681544,"sha256":"c8cfcbb0972a398a8a2f751c1e961fde128d05ae1d0589476268c0e0b270c076"},
"6274-6315":{"length":41,"roll":856460069,"sha256":"4103c9bf556ec952fa56aa85475d6978237cf1a4b753a7afa227c24d824f582f"},
"6317-6526":{"length":209,"roll":3398607686,"sha256":"235f84a42febf29c4aed3e6b100ebec045af7d3e81e4ddf22883047a35175139"},
"6317-6555":{"length":238,"roll":123108779,"sha256":"684a250dfa7d5f0c1f371b11bd4162ff2de666e7de14c3be8a84a0f7fd0c643d"},
"6336-6370":{"length":34,"roll":2874707718,"sha256":"e9275c242b1fd460c45e6d5f81789d7f87d43d530c9bd32bcac7255509502ec8"},
"6371-6415":{"length":44,"roll":1083254464,"sha256":"b24bc68f1ec637229ef30be0f59f7868d6ac37a3023199c9a55125797984012a"},
"6416-6472":{"length":56,"roll":982691113,"sha256":"4c06a6fdd942293599dfc771343ba1e132c49d804105968fefbe6a89b62d9545"},
"6440-6472":{"length":32,"roll":3551809019,"sha256":"ffc84d0fcb710dd048c0f1d2a71632e0f36df459a328879687438d57b930ff5a"},
"6477-6526":{"length":49,"roll":1311244666,"sha256":"b9c3b39c2462b2f8cf7ac1e7e5dd630cc7c28be4f91a2b9c11e0d702900cbf13"},
"6511-6554":{"length":43,"roll":2498891979,"sha256":"17b667fef5c2b2dde8a7c0f844df3a37d4f123cd0ad3760c8c961ee9094f0164"},
"6557-6895":{"length":338,"roll":441719062,"sha256":"e39ee955e1d29f50ec0fdb3d3b0ecb2799ba8a283dad13fcb3c7a708eb9bb6d5"},
"6560-6622":{"length":62,"roll":3046256383,"sha256":"f9d873c357ff7aacc17962800fffe26b7533a9dcb04a620ebc332ed1ef0a5b9c"},
"6575-6616":{"length":41,"roll":2900807195,"sha256":"5a4da30ac6f0a78db4a67053db3a5950ba710fcad0dc3ea4540a451c450f1ccb"},
"6624-6689":{"length":65,"roll":2758252168,"sha256":"24dddff223668d49cd4acf481e38da2d9141ec37dd31c1fd075a501b702b7719"},
"6636-6733":{"length":97,"roll":2577381159,"sha256":"0558f819c0814ddc84597d35289a494de0d989b8358c5f80d787d400662ef505"},
"6705-6733":{"length":28,"roll":3454531311,"sha256":"5226a12a4c235c9c72991f41431b2c14553287baeade4ac35d71fdb585009dce"},
"6737-6792":{"length":55,"roll":1363933500,"sha256":"81f47a6ab9e91009e9f634bebf25a08ae82ac0cc73038c7c8bab3a5cc891178c"},
"6749-6792":{"length":43,"roll":358289036,"sha256":"72a678cc667d2e4b83554d211e9873918049cc32685cdea9e56b815480a308c7"},
"6794-6834":{"length":40,"roll":332954206,"sha256":"368b3ac3ec4d27d83093fa5159849bef0c783273f6b3da9e184a1a0ce2678b80"},
"6840-6894":{"length":54,"roll":1994007615,"sha256":"1cb916a35af8b1c99245b5a6efbff9a73228b3d2b87a28f4ffdf0a27bbd37bf6"},
"6848-6894":{"length":46,"roll":1665420091,"sha256":"26c1893e716e2935ed78e36a90c9b386a372a2934fbf80610ef3be87125bb20f"},
"6896-7010":{"length":114,"roll":3649986777,"sha256":"1806d872e0f9e0e6dd2efe708785e3e7c9f83a67eb794c4d54c1e025b3b7d792"},
"6900-6930":{"length":30,"roll":3557843706,"sha256":"864a61ff1490c6a20e6c1b1989e10dfe116bdc4a47cbc43aaaecb6a9d9feab67"},
"6948-7009":{"length":61,"roll":3104841644,"sha256":"97f037cb992bebedec42b8f39cf7dbc5de0f9437a2bc642f052683a6163bcd2a"},
"7011-7117":{"length":106,"roll":3105816357,"sha256":"72ae86a373f52a683e0403378bba288a61068ceaaed13b1c25be37658e19adc6"},
"7011-7118":{"length":107,"roll":1678725341,"sha256":"bf7abbb63afb80576c5d173043b42f509cde231878e081cd18bbd8522e4922b1"},
"7034-7097":{"length":63,"roll":186814081,"sha256":"41d67b07a0d079672b189d246a34b377a5ba410b9c5eba14aeac92be2c7c18ed"},
"7043-7097":{"length":54,"roll":3642593147,"sha256":"a00a9e8652d1f184cbb3762ae3882f597717a9b0277776bc8fe8340f5711641d"},
"7119-7152":{"length":33,"roll":2043866718,"sha256":"3bfec1157d1361b9304818d4726102ca69022f5e7489976796933eee4b71f8d0"},
"7119-7153":{"length":34,"roll":992648904,"sha256":"74d6d53d828e2a80748819fead1bad6e6d007ff1b36f85a1694311aef1466848"},
"7155-7243":{"length":88,"roll":1510367514,"sha256":"ac05bc22d6625f8cd9736014324b8ee849d67868d571683e99c6a3bc44672363"},
"7155-7250":{"length":95,"roll":844061071,"sha256":"1946162dc50b180a3237487dce529bca92e0851ce64ec1dc0a27b57a05ddd278"},
"7174-7201":{"length":27,"roll":1123120233,"sha256":"be1af73f96578d70e4d0b0e3de494b61c3a82c3b60b886bf5e78dfeb81935740"},
"7209-7243":{"length":34,"roll":1342581620,"sha256":"49a7d8117a9c4fb5c7b9517d8f561a9cf8b8d03caeaf260d90dc73fb8bf4bc26"},
"7251-7312":{"length":61,"roll":606390404,"sha256":"17249cf9d35515da456a940fc7cfb0073416f0cb686cccd4c4fa72bf2150d96f"},
"7251-7341":{"length":90,"roll":111390093,"sha256":"4a7e58a95e400e772ccdcecb1e8fab2714a24f0ed3fd1768b048f3f01e24fd43"},
"7251-7342":{"length":91,"roll":450348565,"sha256":"b1c6a2c0b75e3d392825ef0b88058d5635e818e8c0ac4e6fc7b0a9948e333f0b"},
"7271-7312":{"length":41,"roll":1571905789,"sha256":"ff4c6c6a22673083a955aa3835fc516445c48460e7d209b9e3e488548c82fe87"},
"7344-7359":{"length":15,"roll":2641095900,"sha256":"a724f330ed29ca23f4a9be7469f66a4eae8301d0af04dc8faa7a16952fb65f88"},
"7361-7523":{"length":162,"roll":2906005801,"sha256":"aabed5f1f9e4f0c44cd95366f010e484233d3471f974dfcb474151bb8f90c3d6"},
"7361-7524":{"length":163,"roll":991838185,"sha256":"fd879a0ba35038e72f6fed9a43bd2f131ac81a5f03bca81eba93c84939319ffb"},
"7401-7428":{"length":27,"roll":3782645653,"sha256":"643a9b3b2a7cedc03245fb05b027c42d48339ed7cfe1565c3e6176a0e9cae68d"},
"7429-7469":{"length":40,"roll":1290035699,"sha256":"f995e775f1a823c6c4f7ec0e7293d87231f4618db34e4bab493385d32a66290b"},
"7429-7493":{"length":64,"roll":287904088,"sha256":"3e5ed07fbeddbe576b43d357cce264de023e019a0b7be8f264baa5069744f9d6"},
"7429-7523":{"length":94,"roll":2821312332,"sha256":"452d2d22bd61c0596cca5975ff75a0e3c9f16d0b6dc20b63516232df1a22c460"},
"7526-7594":{"length":68,"roll":1549453830,"sha256":"121160f5e3e0a9dacdd3387b7fe103c1bb57d44d6b2d894bc4a3a86827685916"},
"7526-7760":{"length":234,"roll":2517830223,"sha256":"ece419af4a05e559bb7a77a09d9f64575526349732f08b6e1a7978be18588fc9"},
"7569-7607":{"length":38,"roll":1681278299,"sha256":"f493afe88220421633132577a25973144bb840192f92f462650fc33f183496f0"},
"7569-7617":{"length":48,"roll":1277190692,"sha256":"5f0b61edafcb710170d29cc6ce3dd945e8331ce1b2e04b771a8bf44e7452ca7a"},
"7655-7706":{"length":51,"roll":197801688,"sha256":"5c1a8a903e497631b953f5947220714d417006d860122ce91eee9c47a6ec2247"},
"7707-7759":{"length":52,"roll":882896638,"sha256":"32664cf2cbb25320541a52672b5854c013fcc2a2a40422eea9bea422b208c8fb"},
"7735-7759":{"length":24,"roll":2764181548,"sha256":"a421233827ff1a35aa424f874b36f0eecb8d353747586c5509a2603f40201a48"},
"7762-7787":{"length":25,"roll":1374537391,"sha256":"cffe3a9098facaefb328fb55ab8e0f3d0c54409c50f747749d554ab752f7a2b2"},
"7762-7808":{"length":46,"roll":3712705616,"sha256":"3543a2a5552d4ee554101f5985e161ace53468d172f7056e81091743b60abce3"},
"7810-7980":{"length":170,"roll":2787955853,"sha256":"e7a4d821c1e8f0d04b4dffb95f4fdcadfbeef14a171088485e55c47356123026"},
"7817-7849":{"length":32,"roll":1189997735,"sha256":"32512de632edc337940e3cc0bb981d250521b817ceced7f18fa92888b81f3424"},
"7817-7937":{"length":120,"roll":864059205,"sha256":"9864191b0b9e658a5461f9834f5d6662e093b38d484e8e77373b089159128bec"},
"7868-7912":{"length":44,"roll":4047002114,"sha256":"e880fb2df204698260b2de537bac390f5ddcb0e8226d541eb4d5e5fb6b97d292"},
"7920-7961":{"length":41,"roll":3394691344,"sha256":"15c6abbaf2f9321c14daf4fb6ae029835db029d0bef42f35d7ea95d728607c48"},
"7948-7979":{"length":31,"roll":917058166,"sha256":"42090e34889a2c90de52a3d46f833a372475801380f98d7e2b403df87ecb6d9d"},
"7954-7979":{"length":25,"roll":3293436416,"sha256":"5e1529259b6e1e90961ef76f693fc508a5f5af84242664d79d3ad8927e626bb5"},
"7981-7999":{"length":18,"roll":3543805577,"sha256":"69bc298dc94cabf815eee4d8cb4e5dd8dc49f3719cd60ea356301956acc68103"},
"8000-8045":{"length":45,"roll":2008600554,"sha256":"564842ef73880b33c462fe894021da45c673d316a033d439d5475342f6086b92"},
"8001-8044":{"length":43,"roll":2117228147,"sha256":"203db10c97b95e55924e333a4dc665bb8cd77100205015661d31a8ca268573cb"}
}`));
