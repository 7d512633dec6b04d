// Written by `npm run data` from data/; edit that, not this file.
import type { Recommendation } from '../model/records.js';
import type { BriefIds } from './ids.js';

export type Recommendations = {
	/** The Atlantic Council asks that readers keep up to date by way of UkraineAlert. */
	readonly 'stay-updated-through-ukrainealert': Recommendation<'stay-updated-through-ukrainealert', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that it is imperative that the friends and allies of Ukraine in the West punish the government of Lukashenka for its part in the war. */
	readonly 'punish-lukashenka-government': Recommendation<'punish-lukashenka-government', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that the United States and other democratic partners should go on giving Belarus's democratic movement robust support. */
	readonly 'continue-support-for-movement': Recommendation<'continue-support-for-movement', BriefIds>;
	/** Stephen Nix and Mark Dietzen imply that the United States and other democratic partners should finance Belarus's democratic forces steadily and strongly. */
	readonly 'finance-movement-steadily': Recommendation<'finance-movement-steadily', BriefIds>;
	/** Stephen Nix and Mark Dietzen say that the support for Belarus's democratic movement must be accompanied by a high-level diplomatic initiative. */
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

/** Which ids have which value of which facet. The ids are a convenience: they may change in any release. */
export interface RecommendationIndex {
	readonly force: {
		readonly 'invited': 'stay-updated-through-ukrainealert' | 'follow-atlantic-council' | 'support-atlantic-council-work';
		readonly 'imperative': 'punish-lukashenka-government' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces';
		readonly 'should': 'continue-support-for-movement' | 'assign-us-special-envoy' | 'support-belarusian-volunteers';
		readonly 'implied': 'finance-movement-steadily' | 'signal-lasting-commitment' | 'increase-material-support-for-volunteers' | 'give-movement-the-tools';
		readonly 'must': 'pair-support-with-diplomatic-initiative';
		readonly 'should-consider': 'appoint-eu-special-representative';
	};
	readonly addressees: {
		readonly 'readers': 'stay-updated-through-ukrainealert' | 'follow-atlantic-council' | 'support-atlantic-council-work';
		readonly 'friends-and-allies-of-ukraine': 'punish-lukashenka-government';
		readonly 'united-states': 'continue-support-for-movement' | 'finance-movement-steadily' | 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'assign-us-special-envoy' | 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces' | 'give-movement-the-tools';
		readonly 'democratic-partners': 'continue-support-for-movement' | 'finance-movement-steadily' | 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers';
		readonly 'european-union': 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'appoint-eu-special-representative' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces' | 'give-movement-the-tools';
	};
	readonly addresseeBasis: {
		readonly 'implied': 'stay-updated-through-ukrainealert' | 'finance-movement-steadily' | 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers' | 'give-movement-the-tools' | 'follow-atlantic-council' | 'support-atlantic-council-work';
		readonly 'explicit': 'punish-lukashenka-government' | 'continue-support-for-movement' | 'assign-us-special-envoy' | 'appoint-eu-special-representative' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces';
	};
	readonly action: {
		readonly 'subscribe': 'stay-updated-through-ukrainealert';
		readonly 'punish': 'punish-lukashenka-government';
		readonly 'support': 'continue-support-for-movement' | 'support-belarusian-volunteers' | 'support-atlantic-council-work';
		readonly 'fund': 'finance-movement-steadily';
		readonly 'engage': 'pair-support-with-diplomatic-initiative';
		readonly 'signal': 'signal-lasting-commitment';
		readonly 'appoint': 'assign-us-special-envoy' | 'appoint-eu-special-representative';
		readonly 'equip': 'increase-material-support-for-volunteers' | 'give-movement-the-tools';
		readonly 'act': 'act-now-for-democratic-forces';
		readonly 'undermine': 'help-undermine-backing-for-war';
		readonly 'counter': 'help-counter-propaganda';
		readonly 'join': 'help-join-ukrainian-forces';
		readonly 'follow': 'follow-atlantic-council';
	};
	readonly object: {
		readonly 'ukrainealert': 'stay-updated-through-ukrainealert';
		readonly 'belarusian-democratic-movement': 'continue-support-for-movement' | 'finance-movement-steadily' | 'act-now-for-democratic-forces' | 'give-movement-the-tools';
		readonly 'diplomatic-initiative': 'pair-support-with-diplomatic-initiative';
		readonly 'us-special-envoy-for-belarus': 'assign-us-special-envoy';
		readonly 'eu-special-representative-for-belarus': 'appoint-eu-special-representative';
		readonly 'belarusian-volunteers': 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers';
		readonly 'propaganda-and-disinformation': 'help-counter-propaganda';
		readonly 'ukrainian-forces': 'help-join-ukrainian-forces';
		readonly 'atlantic-council': 'follow-atlantic-council' | 'support-atlantic-council-work';
	};
	readonly targets: {
		readonly 'lukashenka-government': 'punish-lukashenka-government' | 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'help-undermine-backing-for-war';
		readonly 'russia': 'help-undermine-backing-for-war';
	};
	readonly beneficiaries: {
		readonly 'ukraine': 'punish-lukashenka-government' | 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers' | 'help-join-ukrainian-forces';
		readonly 'belarusian-democratic-movement': 'punish-lukashenka-government' | 'continue-support-for-movement' | 'finance-movement-steadily' | 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'assign-us-special-envoy' | 'appoint-eu-special-representative' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces' | 'give-movement-the-tools';
		readonly 'belarusian-volunteers': 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers';
		readonly 'people-of-ukraine': 'give-movement-the-tools';
		readonly 'atlantic-council': 'support-atlantic-council-work';
	};
	readonly about: {
		readonly 'readers': 'stay-updated-through-ukrainealert' | 'follow-atlantic-council' | 'support-atlantic-council-work';
		readonly 'ukrainealert': 'stay-updated-through-ukrainealert';
		readonly 'atlantic-council': 'stay-updated-through-ukrainealert' | 'follow-atlantic-council' | 'support-atlantic-council-work';
		readonly 'ukraine': 'stay-updated-through-ukrainealert' | 'punish-lukashenka-government' | 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers' | 'help-join-ukrainian-forces' | 'give-movement-the-tools';
		readonly 'friends-and-allies-of-ukraine': 'punish-lukashenka-government';
		readonly 'lukashenka-government': 'punish-lukashenka-government' | 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'appoint-eu-special-representative' | 'help-undermine-backing-for-war';
		readonly 'belarusian-democratic-movement': 'punish-lukashenka-government' | 'continue-support-for-movement' | 'finance-movement-steadily' | 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'assign-us-special-envoy' | 'appoint-eu-special-representative' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces' | 'give-movement-the-tools';
		readonly 'belarus': 'punish-lukashenka-government' | 'continue-support-for-movement' | 'finance-movement-steadily' | 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'assign-us-special-envoy' | 'appoint-eu-special-representative' | 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces' | 'give-movement-the-tools';
		readonly 'alyaksandr-lukashenka': 'punish-lukashenka-government';
		readonly 'russia': 'punish-lukashenka-government' | 'support-belarusian-volunteers' | 'help-undermine-backing-for-war';
		readonly 'russian-war-on-ukraine': 'punish-lukashenka-government' | 'support-belarusian-volunteers' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war';
		readonly 'united-states': 'continue-support-for-movement' | 'finance-movement-steadily' | 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'assign-us-special-envoy' | 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces' | 'give-movement-the-tools';
		readonly 'democratic-partners': 'continue-support-for-movement' | 'finance-movement-steadily' | 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers';
		readonly 'anti-war-effort-in-belarus': 'continue-support-for-movement';
		readonly 'european-union': 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'appoint-eu-special-representative' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces' | 'give-movement-the-tools';
		readonly 'diplomatic-initiative': 'pair-support-with-diplomatic-initiative';
		readonly 'region-of-belarus': 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment';
		readonly 'us-special-envoy-for-belarus': 'assign-us-special-envoy';
		readonly 'julie-fisher': 'assign-us-special-envoy';
		readonly 'eu-special-representative-for-belarus': 'appoint-eu-special-representative';
		readonly 'belarusian-volunteers': 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers' | 'help-join-ukrainian-forces';
		readonly 'defense-of-ukraine': 'increase-material-support-for-volunteers';
		readonly 'ukrainian-military-leadership': 'increase-material-support-for-volunteers';
		readonly 'propaganda-and-disinformation': 'help-counter-propaganda';
		readonly 'ukrainian-forces': 'help-join-ukrainian-forces';
		readonly 'people-of-ukraine': 'give-movement-the-tools';
	};
	readonly topics: {
		readonly 'publication': 'stay-updated-through-ukrainealert' | 'follow-atlantic-council' | 'support-atlantic-council-work';
		readonly 'sanctions': 'punish-lukashenka-government';
		readonly 'democracy-support': 'continue-support-for-movement' | 'finance-movement-steadily' | 'pair-support-with-diplomatic-initiative' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces' | 'give-movement-the-tools';
		readonly 'economy': 'finance-movement-steadily';
		readonly 'diplomacy': 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'assign-us-special-envoy' | 'appoint-eu-special-representative';
		readonly 'democracy': 'signal-lasting-commitment';
		readonly 'volunteers': 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers' | 'help-join-ukrainian-forces';
		readonly 'military-support': 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers' | 'help-undermine-backing-for-war';
		readonly 'resistance': 'help-undermine-backing-for-war';
		readonly 'propaganda': 'help-counter-propaganda';
	};
	readonly specificity: {
		readonly 'specific': 'stay-updated-through-ukrainealert' | 'assign-us-special-envoy' | 'appoint-eu-special-representative' | 'follow-atlantic-council';
		readonly 'general': 'punish-lukashenka-government' | 'pair-support-with-diplomatic-initiative' | 'signal-lasting-commitment' | 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers' | 'act-now-for-democratic-forces' | 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces' | 'give-movement-the-tools' | 'support-atlantic-council-work';
		readonly 'continuing': 'continue-support-for-movement' | 'finance-movement-steadily';
	};
	readonly partOf: {
		readonly 'continue-support-for-movement': 'finance-movement-steadily';
		readonly 'support-belarusian-volunteers': 'increase-material-support-for-volunteers';
		readonly 'act-now-for-democratic-forces': 'help-undermine-backing-for-war' | 'help-counter-propaganda' | 'help-join-ukrainian-forces';
	};
	readonly serves: {
		readonly 'signal-lasting-commitment': 'pair-support-with-diplomatic-initiative' | 'assign-us-special-envoy';
		readonly 'pair-support-with-diplomatic-initiative': 'assign-us-special-envoy' | 'appoint-eu-special-representative';
	};
	readonly restates: {
		readonly 'continue-support-for-movement': 'act-now-for-democratic-forces';
		readonly 'support-belarusian-volunteers': 'help-join-ukrainian-forces';
		readonly 'act-now-for-democratic-forces': 'give-movement-the-tools';
	};
	readonly because: {
		readonly 'ukrainealert-delivers-analysis': 'stay-updated-through-ukrainealert';
		readonly 'ukrainealert-offers-best-insight': 'stay-updated-through-ukrainealert';
		readonly 'lukashenka-government-has-war-role': 'punish-lukashenka-government';
		readonly 'punishment-would-help-ukraine-defense': 'punish-lukashenka-government';
		readonly 'punishment-would-help-movement': 'punish-lukashenka-government';
		readonly 'movement-contributes-to-anti-war-effort': 'continue-support-for-movement';
		readonly 'support-has-come-unevenly': 'finance-movement-steadily';
		readonly 'movement-in-longer-term-effort': 'finance-movement-steadily';
		readonly 'steady-financing-now-more-crucial': 'finance-movement-steadily';
		readonly 'initiative-would-signal-commitment': 'pair-support-with-diplomatic-initiative';
		readonly 'us-committed-to-democratic-belarus': 'signal-lasting-commitment';
		readonly 'eu-committed-to-democratic-belarus': 'signal-lasting-commitment';
		readonly 'new-envoy-would-continue-fisher-work': 'assign-us-special-envoy';
		readonly 'fisher-work-important': 'assign-us-special-envoy';
		readonly 'fisher-supported-movement': 'assign-us-special-envoy';
		readonly 'envoys-would-interlocute': 'assign-us-special-envoy' | 'appoint-eu-special-representative';
		readonly 'visa-renewal-refused': 'appoint-eu-special-representative';
		readonly 'accreditation-renewal-refused': 'appoint-eu-special-representative';
		readonly 'belarusian-volunteers-fight-russia': 'support-belarusian-volunteers';
		readonly 'greater-support-would-strengthen-volunteers': 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers';
		readonly 'support-would-show-soldiers-alternative': 'support-belarusian-volunteers' | 'increase-material-support-for-volunteers';
		readonly 'attack-risk-from-belarus-increasing': 'increase-material-support-for-volunteers';
		readonly 'greater-involvement-looms': 'act-now-for-democratic-forces';
		readonly 'need-to-act-now-grows': 'act-now-for-democratic-forces';
		readonly 'movement-fate-decided-in-ukraine': 'act-now-for-democratic-forces';
		readonly 'movement-able-to-aid-ukraine': 'act-now-for-democratic-forces';
		readonly 'belarus-backs-russian-war': 'help-undermine-backing-for-war';
		readonly 'propaganda-pervasive': 'help-counter-propaganda';
		readonly 'many-belarusians-unaware-of-scale': 'help-counter-propaganda';
		readonly 'ukrainian-forces-fight-for-democracy': 'help-join-ukrainian-forces';
		readonly 'movement-has-will-to-aid': 'give-movement-the-tools';
		readonly 'movement-has-capacity-to-aid': 'give-movement-the-tools';
		readonly 'movement-lacks-only-tools': 'give-movement-the-tools';
	};
}

export const recommendations: Recommendations = /* @__PURE__ */ JSON.parse(`{
"stay-updated-through-ukrainealert":{"id":"stay-updated-through-ukrainealert","that":"readers keep up to date by way of UkraineAlert","force":"invited","addressees":["readers"],"addresseeBasis":"implied","action":"subscribe","object":"ukrainealert","targets":[],"beneficiaries":[],"about":["readers","ukrainealert","atlantic-council","ukraine"],"topics":["publication"],"specificity":"specific","serves":[],"restates":[],"because":["ukrainealert-delivers-analysis","ukrainealert-offers-best-insight"],"anchors":[{"passage":"p06","start":2302,"end":2314}]},
"punish-lukashenka-government":{"id":"punish-lukashenka-government","that":"the friends and allies of Ukraine in the West punish the government of Lukashenka for its part in the war","force":"imperative","cue":{"words":"imperative","at":{"passage":"p11","start":3734,"end":3744}},"addressees":["friends-and-allies-of-ukraine"],"addresseeBasis":"explicit","action":"punish","targets":["lukashenka-government"],"beneficiaries":["ukraine","belarusian-democratic-movement"],"about":["friends-and-allies-of-ukraine","lukashenka-government","ukraine","belarusian-democratic-movement","belarus","alyaksandr-lukashenka","russia","russian-war-on-ukraine"],"topics":["sanctions"],"specificity":"general","serves":[],"restates":[],"because":["lukashenka-government-has-war-role","punishment-would-help-ukraine-defense","punishment-would-help-movement"],"anchors":[{"passage":"p11","start":3728,"end":3862}]},
"continue-support-for-movement":{"id":"continue-support-for-movement","that":"the United States and other democratic partners go on giving Belarus's democratic movement robust support","force":"should","cue":{"words":"should","at":{"passage":"p12","start":4328,"end":4334}},"addressees":["united-states","democratic-partners"],"addresseeBasis":"explicit","action":"support","object":"belarusian-democratic-movement","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","democratic-partners","belarusian-democratic-movement","belarus","anti-war-effort-in-belarus"],"topics":["democracy-support"],"specificity":"continuing","serves":[],"restates":[],"because":["movement-contributes-to-anti-war-effort"],"anchors":[{"passage":"p12","start":4291,"end":4408}]},
"finance-movement-steadily":{"id":"finance-movement-steadily","that":"the United States and other democratic partners finance Belarus's democratic forces steadily and strongly","force":"implied","cue":{"words":"crucial","at":{"passage":"p12","start":4975,"end":4982}},"addressees":["united-states","democratic-partners"],"addresseeBasis":"implied","action":"fund","object":"belarusian-democratic-movement","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","democratic-partners","belarusian-democratic-movement","belarus"],"topics":["democracy-support","economy"],"specificity":"continuing","partOf":"continue-support-for-movement","serves":[],"restates":[],"because":["support-has-come-unevenly","movement-in-longer-term-effort","steady-financing-now-more-crucial"],"anchors":[{"passage":"p12","start":4919,"end":4982}]},
"pair-support-with-diplomatic-initiative":{"id":"pair-support-with-diplomatic-initiative","that":"the support for Belarus's democratic movement be accompanied by a high-level diplomatic initiative","force":"must","cue":{"words":"must","at":{"passage":"p13","start":5001,"end":5005}},"addressees":["united-states","european-union"],"addresseeBasis":"implied","action":"engage","object":"diplomatic-initiative","targets":["lukashenka-government"],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","european-union","diplomatic-initiative","lukashenka-government","belarusian-democratic-movement","belarus","region-of-belarus"],"topics":["diplomacy","democracy-support"],"specificity":"general","serves":["signal-lasting-commitment"],"restates":[],"because":["initiative-would-signal-commitment"],"anchors":[{"passage":"p13","start":4985,"end":5055}]},
"signal-lasting-commitment":{"id":"signal-lasting-commitment","that":"the United States and the European Union let both sides in Belarus know that their commitment to democracy there is lasting","force":"implied","addressees":["united-states","european-union"],"addresseeBasis":"implied","action":"signal","targets":["lukashenka-government"],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","european-union","lukashenka-government","belarusian-democratic-movement","belarus","region-of-belarus"],"topics":["diplomacy","democracy"],"specificity":"general","serves":[],"restates":[],"because":["us-committed-to-democratic-belarus","eu-committed-to-democratic-belarus"],"anchors":[{"passage":"p13","start":5056,"end":5281}]},
"assign-us-special-envoy":{"id":"assign-us-special-envoy","that":"the United States assign a further Special Envoy for Belarus who ranks as ambassador and carries on Julie Fisher's work","force":"should","cue":{"words":"should","at":{"passage":"p13","start":5303,"end":5309}},"addressees":["united-states"],"addresseeBasis":"explicit","action":"appoint","object":"us-special-envoy-for-belarus","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","us-special-envoy-for-belarus","belarusian-democratic-movement","belarus","julie-fisher"],"topics":["diplomacy"],"specificity":"specific","serves":["pair-support-with-diplomatic-initiative","signal-lasting-commitment"],"restates":[],"because":["new-envoy-would-continue-fisher-work","fisher-work-important","fisher-supported-movement","envoys-would-interlocute"],"anchors":[{"passage":"p13","start":5296,"end":5469}]},
"appoint-eu-special-representative":{"id":"appoint-eu-special-representative","that":"the European Union consider appointing a Special Representative for Belarus who works from elsewhere","force":"should-consider","cue":{"words":"should consider","at":{"passage":"p14","start":5732,"end":5747}},"addressees":["european-union"],"addresseeBasis":"explicit","action":"appoint","object":"eu-special-representative-for-belarus","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["european-union","eu-special-representative-for-belarus","belarusian-democratic-movement","belarus","lukashenka-government"],"topics":["diplomacy"],"specificity":"specific","serves":["pair-support-with-diplomatic-initiative"],"restates":[],"because":["visa-renewal-refused","accreditation-renewal-refused","envoys-would-interlocute"],"anchors":[{"passage":"p14","start":5725,"end":5816}]},
"support-belarusian-volunteers":{"id":"support-belarusian-volunteers","that":"targeted support be made available to volunteers from Belarus who fight Russia in Ukraine","force":"should","cue":{"words":"should","at":{"passage":"p15","start":5966,"end":5972}},"addressees":["united-states","democratic-partners"],"addresseeBasis":"implied","action":"support","object":"belarusian-volunteers","targets":[],"beneficiaries":["belarusian-volunteers","ukraine"],"about":["united-states","democratic-partners","belarusian-volunteers","ukraine","belarus","russia","russian-war-on-ukraine"],"topics":["volunteers","military-support"],"specificity":"general","serves":[],"restates":[],"because":["belarusian-volunteers-fight-russia","greater-support-would-strengthen-volunteers","support-would-show-soldiers-alternative"],"anchors":[{"passage":"p15","start":5949,"end":6051}]},
"increase-material-support-for-volunteers":{"id":"increase-material-support-for-volunteers","that":"volunteers from Belarus under Ukrainian command be given more material support","force":"implied","addressees":["united-states","democratic-partners"],"addresseeBasis":"implied","action":"equip","object":"belarusian-volunteers","targets":[],"beneficiaries":["belarusian-volunteers","ukraine"],"about":["united-states","democratic-partners","belarusian-volunteers","ukraine","belarus","defense-of-ukraine","ukrainian-military-leadership"],"topics":["volunteers","military-support"],"specificity":"general","partOf":"support-belarusian-volunteers","serves":[],"restates":[],"because":["greater-support-would-strengthen-volunteers","attack-risk-from-belarus-increasing","support-would-show-soldiers-alternative"],"anchors":[{"passage":"p15","start":6053,"end":6123}]},
"act-now-for-democratic-forces":{"id":"act-now-for-democratic-forces","that":"the United States and the European Union act at once in support of Belarus's democratic forces","force":"imperative","cue":{"words":"imperative","at":{"passage":"p16","start":6640,"end":6650}},"addressees":["united-states","european-union"],"addresseeBasis":"explicit","action":"act","object":"belarusian-democratic-movement","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","european-union","belarusian-democratic-movement","belarus","russian-war-on-ukraine"],"topics":["democracy-support"],"specificity":"general","serves":[],"restates":["continue-support-for-movement"],"because":["greater-involvement-looms","need-to-act-now-grows","movement-fate-decided-in-ukraine","movement-able-to-aid-ukraine"],"anchors":[{"passage":"p16","start":6636,"end":6733}]},
"help-undermine-backing-for-war":{"id":"help-undermine-backing-for-war","that":"the United States and the European Union help Belarus's democratic forces to undermine Belarusian support for the Russian war","force":"imperative","cue":{"words":"imperative","at":{"passage":"p16","start":6640,"end":6650}},"addressees":["united-states","european-union"],"addresseeBasis":"explicit","action":"undermine","targets":["russia","lukashenka-government"],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","european-union","russia","lukashenka-government","belarusian-democratic-movement","belarus","russian-war-on-ukraine"],"topics":["democracy-support","resistance","military-support"],"specificity":"general","partOf":"act-now-for-democratic-forces","serves":[],"restates":[],"because":["belarus-backs-russian-war"],"anchors":[{"passage":"p16","start":6737,"end":6792}]},
"help-counter-propaganda":{"id":"help-counter-propaganda","that":"the United States and the European Union help Belarus's democratic forces to counter propaganda and disinformation","force":"imperative","cue":{"words":"imperative","at":{"passage":"p16","start":6640,"end":6650}},"addressees":["united-states","european-union"],"addresseeBasis":"explicit","action":"counter","object":"propaganda-and-disinformation","targets":[],"beneficiaries":["belarusian-democratic-movement"],"about":["united-states","european-union","propaganda-and-disinformation","belarusian-democratic-movement","belarus"],"topics":["democracy-support","propaganda"],"specificity":"general","partOf":"act-now-for-democratic-forces","serves":[],"restates":[],"because":["propaganda-pervasive","many-belarusians-unaware-of-scale"],"anchors":[{"passage":"p16","start":6794,"end":6834}]},
"help-join-ukrainian-forces":{"id":"help-join-ukrainian-forces","that":"the United States and the European Union help Belarus's democratic forces to join the Ukrainian forces at the front","force":"imperative","cue":{"words":"imperative","at":{"passage":"p16","start":6640,"end":6650}},"addressees":["united-states","european-union"],"addresseeBasis":"explicit","action":"join","object":"ukrainian-forces","targets":[],"beneficiaries":["belarusian-democratic-movement","ukraine"],"about":["united-states","european-union","ukrainian-forces","belarusian-democratic-movement","ukraine","belarus","belarusian-volunteers"],"topics":["democracy-support","volunteers"],"specificity":"general","partOf":"act-now-for-democratic-forces","serves":[],"restates":["support-belarusian-volunteers"],"because":["ukrainian-forces-fight-for-democracy"],"anchors":[{"passage":"p16","start":6840,"end":6894}]},
"give-movement-the-tools":{"id":"give-movement-the-tools","that":"the United States and the European Union give Belarus's democratic movement the tools for helping Ukrainians win","force":"implied","cue":{"words":"need","at":{"passage":"p16","start":7129,"end":7133}},"addressees":["united-states","european-union"],"addresseeBasis":"implied","action":"equip","object":"belarusian-democratic-movement","targets":[],"beneficiaries":["belarusian-democratic-movement","people-of-ukraine"],"about":["united-states","european-union","belarusian-democratic-movement","people-of-ukraine","belarus","ukraine"],"topics":["democracy-support"],"specificity":"general","serves":[],"restates":["act-now-for-democratic-forces"],"because":["movement-has-will-to-aid","movement-has-capacity-to-aid","movement-lacks-only-tools"],"anchors":[{"passage":"p16","start":7119,"end":7152}]},
"follow-atlantic-council":{"id":"follow-atlantic-council","that":"readers follow the Atlantic Council on social media","force":"invited","addressees":["readers"],"addresseeBasis":"implied","action":"follow","object":"atlantic-council","targets":[],"beneficiaries":[],"about":["readers","atlantic-council"],"topics":["publication"],"specificity":"specific","serves":[],"restates":[],"because":[],"anchors":[{"passage":"p21","start":7762,"end":7787}]},
"support-atlantic-council-work":{"id":"support-atlantic-council-work","that":"readers support what the Atlantic Council does","force":"invited","addressees":["readers"],"addresseeBasis":"implied","action":"support","object":"atlantic-council","targets":[],"beneficiaries":["atlantic-council"],"about":["readers","atlantic-council"],"topics":["publication"],"specificity":"general","serves":[],"restates":[],"because":[],"anchors":[{"passage":"p21","start":7792,"end":7808}]}
}`);
