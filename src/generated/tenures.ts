// Written by `npm run data` from data/; edit that, not this file.
import type { Tenure } from '../model/records.js';
import type { BriefIds } from './ids.js';

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

/** Which ids have which value of which facet. The ids are a convenience: they may change in any release. */
export interface TenureIndex {
	readonly person: {
		readonly 'sviatlana-tsikhanouskaya': 'tsikhanouskaya-opposition-leader';
		readonly 'julie-fisher': 'fisher-special-envoy';
		readonly 'dirk-schuebel': 'schuebel-head-of-delegation';
		readonly 'stephen-nix': 'nix-senior-director';
		readonly 'mark-dietzen': 'dietzen-resident-program-director';
		readonly 'vladimir-putin': 'putin-president';
		readonly 'alyaksandr-lukashenka': 'lukashenka-counterpart-of-putin';
	};
	readonly post: {
		readonly 'us-special-envoy-for-belarus': 'fisher-special-envoy';
		readonly 'eu-head-of-delegation-to-belarus': 'schuebel-head-of-delegation';
		readonly 'iri-senior-director-for-eurasia': 'nix-senior-director';
		readonly 'iri-resident-program-director-for-belarus': 'dietzen-resident-program-director';
		readonly 'president-of-russia': 'putin-president';
	};
	readonly of: {
		readonly 'belarus': 'tsikhanouskaya-opposition-leader' | 'lukashenka-counterpart-of-putin';
	};
	readonly standing: {
		readonly 'current': 'tsikhanouskaya-opposition-leader' | 'nix-senior-director' | 'dietzen-resident-program-director' | 'putin-president' | 'lukashenka-counterpart-of-putin';
		readonly 'former': 'fisher-special-envoy' | 'schuebel-head-of-delegation';
	};
	readonly place: {
		readonly 'vilnius': 'dietzen-resident-program-director';
	};
}

export const tenures: Tenures = /* @__PURE__ */ JSON.parse(`{
"tsikhanouskaya-opposition-leader":{"id":"tsikhanouskaya-opposition-leader","person":"sviatlana-tsikhanouskaya","role":"opposition leader","of":"belarus","standing":"current","anchors":[{"passage":"p09","start":2929,"end":2982}]},
"fisher-special-envoy":{"id":"fisher-special-envoy","person":"julie-fisher","post":"us-special-envoy-for-belarus","standing":"former","when":{"edtf":"2020/2022","at":{"passage":"p13","start":5551,"end":5560}},"anchors":[{"passage":"p13","start":5411,"end":5469}]},
"schuebel-head-of-delegation":{"id":"schuebel-head-of-delegation","person":"dirk-schuebel","post":"eu-head-of-delegation-to-belarus","standing":"former","anchors":[{"passage":"p14","start":5667,"end":5708}]},
"nix-senior-director":{"id":"nix-senior-director","person":"stephen-nix","post":"iri-senior-director-for-eurasia","standing":"current","anchors":[{"passage":"p17","start":7155,"end":7243}]},
"dietzen-resident-program-director":{"id":"dietzen-resident-program-director","person":"mark-dietzen","post":"iri-resident-program-director-for-belarus","standing":"current","place":"vilnius","anchors":[{"passage":"p17","start":7251,"end":7341}]},
"putin-president":{"id":"putin-president","person":"vladimir-putin","post":"president-of-russia","standing":"current","anchors":[{"passage":"p22","start":7817,"end":7849}]},
"lukashenka-counterpart-of-putin":{"id":"lukashenka-counterpart-of-putin","person":"alyaksandr-lukashenka","role":"counterpart of the Russian president","of":"belarus","standing":"current","anchors":[{"passage":"p22","start":7868,"end":7912}]}
}`);
