// Written by `npm run data` from data/; edit that, not this file.
import type { Characterization } from '../model/records.js';
import type { BriefIds } from './ids.js';

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

/** Which ids have which value of which facet. The ids are a convenience: they may change in any release. */
export interface CharacterizationIndex {
	readonly target: {
		readonly 'alyaksandr-lukashenka': 'lukashenka-labeled-dictator' | 'lukashenka-rule-labeled-hegemony';
		readonly 'lukashenka-government': 'lukashenka-government-labeled-regime';
		readonly 'bucha-atrocities': 'atrocities-labeled-horrendous';
		readonly 'putin-justifies-the-war': 'putin-justifications-labeled-false';
		readonly 'russian-war-on-ukraine': 'war-labeled-special-military-operation' | 'war-labeled-unjustified';
		readonly 'putin-lukashenka-axis': 'putin-and-lukashenka-labeled-axis';
		readonly 'belarus': 'belarus-labeled-dependent-ally' | 'belarus-labeled-vassal';
		readonly 'vladimir-putin': 'putin-labeled-feet-of-clay';
		readonly 'presidential-election-of-2020': 'election-labeled-fraudulent';
		readonly 'julie-fisher': 'fisher-labeled-steadfast';
		readonly 'ukraine': 'ukraine-labeled-peaceful';
		readonly 'russian-war-effort': 'russian-war-effort-labeled-machine';
		readonly 'ukrainian-forces': 'front-labeled-frontline-of-democracy';
	};
	readonly manner: {
		readonly 'labels': 'lukashenka-labeled-dictator' | 'lukashenka-government-labeled-regime' | 'war-labeled-special-military-operation' | 'putin-and-lukashenka-labeled-axis' | 'fisher-labeled-steadfast' | 'front-labeled-frontline-of-democracy';
		readonly 'presupposes': 'atrocities-labeled-horrendous' | 'putin-justifications-labeled-false' | 'lukashenka-rule-labeled-hegemony' | 'belarus-labeled-dependent-ally' | 'putin-labeled-feet-of-clay' | 'belarus-labeled-vassal' | 'election-labeled-fraudulent' | 'war-labeled-unjustified' | 'ukraine-labeled-peaceful' | 'russian-war-effort-labeled-machine';
	};
	readonly holders: {
		readonly 'stephen-nix': 'lukashenka-labeled-dictator' | 'lukashenka-government-labeled-regime' | 'atrocities-labeled-horrendous' | 'putin-justifications-labeled-false' | 'putin-and-lukashenka-labeled-axis' | 'belarus-labeled-dependent-ally' | 'election-labeled-fraudulent' | 'fisher-labeled-steadfast' | 'war-labeled-unjustified' | 'ukraine-labeled-peaceful' | 'russian-war-effort-labeled-machine' | 'front-labeled-frontline-of-democracy';
		readonly 'mark-dietzen': 'lukashenka-labeled-dictator' | 'lukashenka-government-labeled-regime' | 'atrocities-labeled-horrendous' | 'putin-justifications-labeled-false' | 'putin-and-lukashenka-labeled-axis' | 'belarus-labeled-dependent-ally' | 'election-labeled-fraudulent' | 'fisher-labeled-steadfast' | 'war-labeled-unjustified' | 'ukraine-labeled-peaceful' | 'russian-war-effort-labeled-machine' | 'front-labeled-frontline-of-democracy';
		readonly 'many-belarusians': 'war-labeled-special-military-operation';
		readonly 'belarusian-democratic-movement': 'lukashenka-rule-labeled-hegemony';
		readonly 'sviatlana-tsikhanouskaya': 'putin-labeled-feet-of-clay' | 'belarus-labeled-vassal';
	};
}

export const characterizations: Characterizations = /* @__PURE__ */ JSON.parse(`{
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
}`);
