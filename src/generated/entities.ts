// Written by `npm run data` from data/; edit that, not this file.
import type { Event, Group, Organization, Person, Place, Polity, Post, Work } from '../model/entity.js';
import type { BriefIds } from './ids.js';

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
	/** Propaganda and disinformation on the war (event) */
	readonly 'propaganda-and-disinformation': Event<'propaganda-and-disinformation', BriefIds>;
	/** Russian military hospitals in Belarus (place) */
	readonly 'russian-military-hospitals': Place<'russian-military-hospitals', BriefIds>;
	/** Lukashenka government (group) */
	readonly 'lukashenka-government': Group<'lukashenka-government', BriefIds>;
	/** Cyberattacks on Ukrainian infrastructure (event) */
	readonly 'cyberattacks-on-ukrainian-infrastructure': Event<'cyberattacks-on-ukrainian-infrastructure', BriefIds>;
	/** Ukrainian infrastructure (place) */
	readonly 'ukrainian-infrastructure': Place<'ukrainian-infrastructure', BriefIds>;
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
	/** Readers (group) */
	readonly 'readers': Group<'readers', BriefIds>;
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
	/** Technical infrastructure of the Lukashenka government (place) */
	readonly 'belarusian-technical-infrastructure': Place<'belarusian-technical-infrastructure', BriefIds>;
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
	/** High-level diplomatic initiative (event) */
	readonly 'diplomatic-initiative': Event<'diplomatic-initiative', BriefIds>;
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
};

/** Which ids have which value of which facet. The ids are a convenience: they may change in any release. */
export interface EntityIndex {
	readonly kind: {
		readonly 'group': 'belarusian-democratic-movement' | 'ukrainian-soldiers' | 'ukrainian-civilians' | 'russian-forces' | 'lukashenka-government' | 'russian-troops-in-belarus' | 'russian-units-from-belarus' | 'mobilized-russians' | 'many-belarusians' | 'belarusian-people' | 'world' | 'readers' | 'putin-lukashenka-axis' | 'people-of-ukraine' | 'belarusian-democratic-activists' | 'cyber-partisans' | 'railway-partisans' | 'friends-and-allies-of-ukraine' | 'democratic-partners' | 'protesters-of-2020' | 'proposed-envoys' | 'belarusian-opposition-leaders' | 'belarusian-volunteers' | 'ukrainian-military-leadership' | 'belarusian-service-members' | 'ukrainian-forces' | 'atlantic-council-staff' | 'atlantic-council-supporters';
		readonly 'polity': 'belarus' | 'ukraine' | 'russia' | 'united-states' | 'european-union' | 'lithuania' | 'turkey';
		readonly 'person': 'vladimir-putin' | 'alyaksandr-lukashenka' | 'sviatlana-tsikhanouskaya' | 'julie-fisher' | 'dirk-schuebel' | 'stephen-nix' | 'mark-dietzen' | 'pavel-bednyakov';
		readonly 'event': 'russian-war-on-ukraine' | 'russian-invasion-of-ukraine' | 'protests-of-2020' | 'russian-war-effort' | 'attacks-on-ukrainian-soldiers-and-civilians' | 'destruction-of-ukrainian-settlements' | 'propaganda-and-disinformation' | 'cyberattacks-on-ukrainian-infrastructure' | 'kyiv-offensive' | 'bucha-atrocities' | 'assault-on-kyiv' | 'retreat-from-northern-ukraine' | 'joint-military-exercises' | 'putin-defeat' | 'defense-of-ukraine' | 'anti-war-effort-in-belarus' | 'presidential-election-of-2020' | 'diplomatic-initiative' | 'attacks-from-belarusian-territory' | 'putin-lukashenka-news-conference' | 'putin-lukashenka-meeting';
		readonly 'place': 'ukrainian-settlements' | 'russian-military-hospitals' | 'ukrainian-infrastructure' | 'kyiv' | 'bucha' | 'kyiv-suburbs' | 'northern-ukraine' | 'belarusian-technical-infrastructure' | 'west' | 'region-of-belarus' | 'battlefields-of-ukraine' | 'eurasia' | 'vilnius' | 'eastern-europe' | 'caucasus' | 'central-asia' | 'minsk';
		readonly 'work': 'ukrainealert';
		readonly 'organization': 'atlantic-council' | 'belarusian-military' | 'international-republican-institute' | 'eurasia-center' | 'sputnik' | 'reuters';
		readonly 'post': 'us-special-envoy-for-belarus' | 'eu-head-of-delegation-to-belarus' | 'eu-special-representative-for-belarus' | 'iri-senior-director-for-eurasia' | 'iri-resident-program-director-for-belarus' | 'president-of-russia';
	};
	readonly groupKind: {
		readonly 'movement': 'belarusian-democratic-movement' | 'belarusian-democratic-activists' | 'cyber-partisans' | 'railway-partisans' | 'belarusian-opposition-leaders';
		readonly 'armed-forces': 'ukrainian-soldiers' | 'russian-forces' | 'russian-troops-in-belarus' | 'russian-units-from-belarus' | 'mobilized-russians' | 'ukrainian-military-leadership' | 'belarusian-service-members' | 'ukrainian-forces';
		readonly 'population': 'ukrainian-civilians' | 'many-belarusians' | 'belarusian-people' | 'world' | 'people-of-ukraine' | 'protesters-of-2020';
		readonly 'government': 'lukashenka-government';
		readonly 'audience': 'readers';
		readonly 'alliance': 'putin-lukashenka-axis';
		readonly 'states': 'friends-and-allies-of-ukraine' | 'democratic-partners';
		readonly 'officials': 'proposed-envoys';
		readonly 'volunteers': 'belarusian-volunteers';
		readonly 'staff': 'atlantic-council-staff' | 'atlantic-council-supporters';
	};
	readonly parent: {};
	readonly organization: {
		readonly 'united-states': 'us-special-envoy-for-belarus';
		readonly 'european-union': 'eu-head-of-delegation-to-belarus' | 'eu-special-representative-for-belarus';
		readonly 'international-republican-institute': 'iri-senior-director-for-eurasia' | 'iri-resident-program-director-for-belarus';
		readonly 'russia': 'president-of-russia';
	};
	readonly state: {
		readonly 'existing': 'us-special-envoy-for-belarus' | 'eu-head-of-delegation-to-belarus' | 'iri-senior-director-for-eurasia' | 'iri-resident-program-director-for-belarus' | 'president-of-russia';
		readonly 'proposed': 'eu-special-representative-for-belarus';
	};
	readonly within: {
		readonly 'ukraine': 'ukrainian-settlements' | 'ukrainian-infrastructure' | 'kyiv' | 'kyiv-suburbs' | 'northern-ukraine' | 'battlefields-of-ukraine';
		readonly 'belarus': 'russian-military-hospitals' | 'minsk';
		readonly 'kyiv-suburbs': 'bucha';
		readonly 'lithuania': 'vilnius';
		readonly 'eurasia': 'eastern-europe' | 'caucasus' | 'central-asia';
	};
	readonly where: {
		readonly 'ukraine': 'russian-invasion-of-ukraine' | 'putin-defeat';
		readonly 'ukrainian-settlements': 'destruction-of-ukrainian-settlements';
		readonly 'kyiv': 'kyiv-offensive' | 'assault-on-kyiv';
		readonly 'kyiv-suburbs': 'bucha-atrocities';
		readonly 'northern-ukraine': 'retreat-from-northern-ukraine';
		readonly 'belarus': 'anti-war-effort-in-belarus' | 'attacks-from-belarusian-territory';
		readonly 'minsk': 'putin-lukashenka-meeting';
	};
	readonly partOf: {
		readonly 'russian-war-on-ukraine': 'russian-invasion-of-ukraine' | 'attacks-on-ukrainian-soldiers-and-civilians' | 'destruction-of-ukrainian-settlements' | 'kyiv-offensive' | 'bucha-atrocities' | 'retreat-from-northern-ukraine';
		readonly 'kyiv-offensive': 'assault-on-kyiv';
	};
}

export const entities: Entities = /* @__PURE__ */ JSON.parse(`{
"belarusian-democratic-movement":{"id":"belarusian-democratic-movement","name":"Belarusian democratic movement","names":[{"value":"the Belarusian democratic movement","lang":"en","note":"in running text"},{"value":"Belarusian opposition","lang":"en"},{"value":"Belarusian democratic opposition","lang":"en"},{"value":"Belarusian pro-democracy movement","lang":"en"},{"value":"Belarusian democracy movement","lang":"en"},{"value":"Belarusian democratic forces","lang":"en"}],"identifiers":[],"kind":"group","groupKind":"movement"},
"belarus":{"id":"belarus","name":"Belarus","names":[{"value":"Беларусь","lang":"be","script":"Cyrl"},{"value":"Беларусь","lang":"ru","script":"Cyrl"},{"value":"Byelorussia","lang":"en","note":"older"},{"value":"Belorussia","lang":"en","note":"older"},{"value":"Republic of Belarus","lang":"en","note":"official; OpenSanctions rigour"},{"value":"Рэспубліка Беларусь","lang":"be","script":"Cyrl","note":"official, unconfirmed"},{"value":"Республика Беларусь","lang":"ru","script":"Cyrl","note":"official; OpenSanctions rigour"},{"value":"Белоруссия","lang":"ru","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Білорусь","lang":"uk","script":"Cyrl","note":"CLDR"},{"value":"Республіка Білорусь","lang":"uk","script":"Cyrl","note":"official; OpenSanctions rigour"},{"value":"Białoruś","lang":"pl","note":"CLDR"},{"value":"Republika Białorusi","lang":"pl","note":"official, unconfirmed"},{"value":"Baltarusija","lang":"lt","note":"CLDR"},{"value":"Baltarusijos Respublika","lang":"lt","note":"official, unconfirmed"},{"value":"Weißrussland","lang":"de","note":"usual form, unconfirmed"},{"value":"Republik Belarus","lang":"de","note":"official, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q184","status":"confirmed","source":"OpenSanctions rigour, territories/by.yml"},{"scheme":"iso3166-1","value":"BY","status":"confirmed","source":"OpenSanctions rigour, territories/by.yml"},{"scheme":"iso3166-1-alpha-3","value":"BLR","status":"confirmed","source":"OpenSanctions rigour, territories/by.yml"}],"kind":"polity","iso":"BY"},
"vladimir-putin":{"id":"vladimir-putin","name":"Vladimir Putin","names":[{"value":"Putin","lang":"en"},{"value":"Владимир Путин","lang":"ru","script":"Cyrl"},{"value":"Путин","lang":"ru","script":"Cyrl"},{"value":"Владимир Владимирович Путин","lang":"ru","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Уладзімір Пуцін","lang":"be","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Володимир Путін","lang":"uk","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Władimir Putin","lang":"pl","note":"usual form, unconfirmed"},{"value":"Vladimiras Putinas","lang":"lt","note":"usual form, unconfirmed"},{"value":"Wladimir Putin","lang":"de","note":"usual form, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q7747","status":"confirmed","source":"OpenSanctions, article of 2022-01-25 on Wikidata"}],"kind":"person"},
"ukraine":{"id":"ukraine","name":"Ukraine","names":[{"value":"Україна","lang":"uk","script":"Cyrl"},{"value":"Украина","lang":"ru","script":"Cyrl"},{"value":"Украіна","lang":"be","script":"Cyrl","note":"CLDR"},{"value":"Ukraina","lang":"pl","note":"CLDR"},{"value":"Ukraina","lang":"lt","note":"CLDR"}],"identifiers":[{"scheme":"wikidata","value":"Q212","status":"confirmed","source":"OpenSanctions rigour, territories/ua.yml"},{"scheme":"iso3166-1","value":"UA","status":"confirmed","source":"OpenSanctions rigour, territories/ua.yml"},{"scheme":"iso3166-1-alpha-3","value":"UKR","status":"confirmed","source":"OpenSanctions rigour, territories/ua.yml"}],"kind":"polity","iso":"UA"},
"russian-war-on-ukraine":{"id":"russian-war-on-ukraine","name":"Russia's war on Ukraine","names":[{"value":"Russia's war against Ukraine","lang":"en"}],"identifiers":[],"kind":"event"},
"russia":{"id":"russia","name":"Russia","names":[{"value":"Kremlin","lang":"en","note":"its government"},{"value":"Россия","lang":"ru","script":"Cyrl"},{"value":"Росія","lang":"uk","script":"Cyrl"},{"value":"Расія","lang":"be","script":"Cyrl"},{"value":"Russian Federation","lang":"en","note":"official; OpenSanctions rigour"},{"value":"Российская Федерация","lang":"ru","script":"Cyrl","note":"official, unconfirmed"},{"value":"Расійская Федэрацыя","lang":"be","script":"Cyrl","note":"official, unconfirmed"},{"value":"Російська Федерація","lang":"uk","script":"Cyrl","note":"official, unconfirmed"},{"value":"Rosja","lang":"pl","note":"CLDR"},{"value":"Federacja Rosyjska","lang":"pl","note":"official, unconfirmed"},{"value":"Rusija","lang":"lt","note":"CLDR"},{"value":"Rusijos Federacija","lang":"lt","note":"official, unconfirmed"},{"value":"Russland","lang":"de","note":"CLDR"},{"value":"Russische Föderation","lang":"de","note":"official, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q159","status":"confirmed","source":"OpenSanctions rigour, territories/ru.yml"},{"scheme":"iso3166-1","value":"RU","status":"confirmed","source":"OpenSanctions rigour, territories/ru.yml"},{"scheme":"iso3166-1-alpha-3","value":"RUS","status":"confirmed","source":"OpenSanctions rigour, territories/ru.yml"}],"kind":"polity","iso":"RU"},
"russian-invasion-of-ukraine":{"id":"russian-invasion-of-ukraine","name":"Russian invasion of Ukraine","names":[{"value":"the Russian invasion of Ukraine","lang":"en","note":"in running text"}],"identifiers":[{"scheme":"wikidata","value":"Q110999040","status":"confirmed","source":"two public tables"}],"kind":"event","where":"ukraine","partOf":"russian-war-on-ukraine"},
"protests-of-2020":{"id":"protests-of-2020","name":"Protests of 2020","names":[{"value":"the protests of 2020","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","when":{"edtf":"2020","at":{"passage":"p01","start":313,"end":317}}},
"alyaksandr-lukashenka":{"id":"alyaksandr-lukashenka","name":"Alyaksandr Lukashenka","names":[{"value":"Lukashenka","lang":"en"},{"value":"Aliaksandr Lukashenka","lang":"en"},{"value":"Alexander Lukashenko","lang":"en"},{"value":"Aleksandr Lukashenko","lang":"en"},{"value":"Lukashenko","lang":"en"},{"value":"Аляксандр Рыгоравіч Лукашэнка","lang":"be","script":"Cyrl"},{"value":"Лукашэнка","lang":"be","script":"Cyrl"},{"value":"Александр Григорьевич Лукашенко","lang":"ru","script":"Cyrl"},{"value":"Лукашенко","lang":"ru","script":"Cyrl"},{"value":"Олександр Лукашенко","lang":"uk","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Alaksandr Łukaszenka","lang":"pl","note":"usual form, unconfirmed"},{"value":"Aleksander Łukaszenka","lang":"pl","note":"usual form, unconfirmed"},{"value":"Aliaksandras Lukašenka","lang":"lt","note":"usual form, unconfirmed"},{"value":"Aljaksandr Lukaschenka","lang":"de","note":"usual form, unconfirmed"},{"value":"Alexander Lukaschenko","lang":"de","note":"usual form, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q2866","status":"single-source","source":"one public name list"}],"kind":"person"},
"russian-war-effort":{"id":"russian-war-effort","name":"Russian war effort","names":[{"value":"the Russian war effort","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event"},
"attacks-on-ukrainian-soldiers-and-civilians":{"id":"attacks-on-ukrainian-soldiers-and-civilians","name":"Attacks on Ukrainian soldiers and civilians","names":[{"value":"attacks on Ukrainian soldiers and civilians","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","partOf":"russian-war-on-ukraine"},
"ukrainian-soldiers":{"id":"ukrainian-soldiers","name":"Ukrainian soldiers","names":[],"identifiers":[],"kind":"group","groupKind":"armed-forces"},
"ukrainian-civilians":{"id":"ukrainian-civilians","name":"Ukrainian civilians","names":[],"identifiers":[],"kind":"group","groupKind":"population"},
"destruction-of-ukrainian-settlements":{"id":"destruction-of-ukrainian-settlements","name":"Destruction of Ukrainian cities, towns and villages","names":[{"value":"the destruction of Ukrainian cities, towns and villages","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","where":"ukrainian-settlements","partOf":"russian-war-on-ukraine"},
"ukrainian-settlements":{"id":"ukrainian-settlements","name":"Ukrainian cities, towns and villages","names":[],"identifiers":[],"kind":"place","within":"ukraine"},
"russian-forces":{"id":"russian-forces","name":"Russian forces","names":[{"value":"Russian soldiers","lang":"en"}],"identifiers":[],"kind":"group","groupKind":"armed-forces"},
"propaganda-and-disinformation":{"id":"propaganda-and-disinformation","name":"Propaganda and disinformation on the war","names":[{"value":"propaganda and disinformation on the war","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event"},
"russian-military-hospitals":{"id":"russian-military-hospitals","name":"Russian military hospitals in Belarus","names":[{"value":"the Russian military hospitals in Belarus","lang":"en","note":"in running text"}],"identifiers":[],"kind":"place","within":"belarus"},
"lukashenka-government":{"id":"lukashenka-government","name":"Lukashenka government","names":[{"value":"the Lukashenka government","lang":"en","note":"in running text"},{"value":"Belarusian authorities","lang":"en"}],"identifiers":[],"kind":"group","groupKind":"government"},
"cyberattacks-on-ukrainian-infrastructure":{"id":"cyberattacks-on-ukrainian-infrastructure","name":"Cyberattacks on Ukrainian infrastructure","names":[{"value":"cyberattacks on Ukrainian infrastructure","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event"},
"ukrainian-infrastructure":{"id":"ukrainian-infrastructure","name":"Ukrainian infrastructure","names":[],"identifiers":[],"kind":"place","within":"ukraine"},
"russian-troops-in-belarus":{"id":"russian-troops-in-belarus","name":"Russian troops deployed to Belarus","names":[],"identifiers":[],"kind":"group","groupKind":"armed-forces"},
"kyiv-offensive":{"id":"kyiv-offensive","name":"Kyiv offensive","names":[{"value":"the Kyiv offensive","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","when":{"relative":"during","to":"russian-war-on-ukraine","at":{"passage":"p03","start":1180,"end":1213}},"where":"kyiv","partOf":"russian-war-on-ukraine"},
"kyiv":{"id":"kyiv","name":"Kyiv","names":[{"value":"Київ","lang":"uk","script":"Cyrl"},{"value":"Киев","lang":"ru","script":"Cyrl"},{"value":"Kiev","lang":"en","note":"older"},{"value":"Кіеў","lang":"be","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Kijów","lang":"pl","note":"usual form, unconfirmed"},{"value":"Kijevas","lang":"lt","note":"usual form, unconfirmed"},{"value":"Kyjiw","lang":"de","note":"usual form, unconfirmed"},{"value":"Kiew","lang":"de","note":"older, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q1899","status":"confirmed","source":"OpenStreetMap-derived tables"}],"kind":"place","within":"ukraine"},
"bucha-atrocities":{"id":"bucha-atrocities","name":"Atrocities in Bucha and other Kyiv suburbs","names":[{"value":"the atrocities in Bucha and other Kyiv suburbs","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","where":"kyiv-suburbs","partOf":"russian-war-on-ukraine"},
"bucha":{"id":"bucha","name":"Bucha","names":[{"value":"Буча","lang":"uk","script":"Cyrl"},{"value":"Буча","lang":"be","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Буча","lang":"ru","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Bucza","lang":"pl","note":"usual form, unconfirmed"},{"value":"Buča","lang":"lt","note":"usual form, unconfirmed"},{"value":"Butscha","lang":"de","note":"usual form, unconfirmed"}],"identifiers":[],"kind":"place","within":"kyiv-suburbs"},
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
"readers":{"id":"readers","name":"Readers","names":[{"value":"readers","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"audience"},
"putin-defeat":{"id":"putin-defeat","name":"Defeat of Vladimir Putin in Ukraine","names":[{"value":"the defeat of Vladimir Putin in Ukraine","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","where":"ukraine"},
"putin-lukashenka-axis":{"id":"putin-lukashenka-axis","name":"Alliance of Putin and Lukashenka","names":[{"value":"the alliance of Putin and Lukashenka","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"alliance"},
"sviatlana-tsikhanouskaya":{"id":"sviatlana-tsikhanouskaya","name":"Sviatlana Tsikhanouskaya","names":[{"value":"Tsikhanouskaya","lang":"en"},{"value":"Svyatlana Tsikhanouskaya","lang":"en"},{"value":"Svetlana Tikhanovskaya","lang":"en"},{"value":"Sviatlana Tikhanovskaya","lang":"en"},{"value":"Tikhanovskaya","lang":"en"},{"value":"Святлана Георгіеўна Ціханоўская","lang":"be","script":"Cyrl"},{"value":"Ціханоўская","lang":"be","script":"Cyrl"},{"value":"Светлана Георгиевна Тихановская","lang":"ru","script":"Cyrl"},{"value":"Тихановская","lang":"ru","script":"Cyrl"},{"value":"Світлана Тихановська","lang":"uk","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Swiatłana Cichanouska","lang":"pl","note":"usual form, unconfirmed"},{"value":"Sviatlana Cichanouskaja","lang":"lt","note":"usual form, unconfirmed"},{"value":"Swjatlana Zichanouskaja","lang":"de","note":"usual form, unconfirmed"},{"value":"Swetlana Tichanowskaja","lang":"de","note":"usual form, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q97010473","status":"single-source","source":"one public name list"},{"scheme":"website","value":"tsikhanouskaya.org","status":"confirmed","source":"Simple English Wikipedia infobox"}],"kind":"person"},
"people-of-ukraine":{"id":"people-of-ukraine","name":"People of Ukraine","names":[{"value":"the people of Ukraine","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"population"},
"belarusian-democratic-activists":{"id":"belarusian-democratic-activists","name":"Belarusian democratic activists","names":[],"identifiers":[],"kind":"group","groupKind":"movement"},
"cyber-partisans":{"id":"cyber-partisans","name":"Cyber Partisans","names":[{"value":"the Cyber Partisans","lang":"en","note":"in running text"},{"value":"Cyber-Partisans","lang":"en"},{"value":"Kiber Partizany","lang":"ru","script":"Latn"},{"value":"Кибер-Партизаны","lang":"ru","script":"Cyrl"}],"identifiers":[{"scheme":"telegram","value":"t.me/cpartisans","status":"confirmed","source":"two public tables"}],"kind":"group","groupKind":"movement"},
"belarusian-technical-infrastructure":{"id":"belarusian-technical-infrastructure","name":"Technical infrastructure of the Lukashenka government","names":[{"value":"the technical infrastructure of the Lukashenka government","lang":"en","note":"in running text"}],"identifiers":[],"kind":"place"},
"railway-partisans":{"id":"railway-partisans","name":"Railway partisans","names":[{"value":"the railway partisans","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"movement"},
"friends-and-allies-of-ukraine":{"id":"friends-and-allies-of-ukraine","name":"Friends and allies of Ukraine in the West","names":[{"value":"the friends and allies of Ukraine in the West","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"states"},
"west":{"id":"west","name":"West","names":[{"value":"the West","lang":"en","note":"in running text"},{"value":"Захад","lang":"be","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Запад","lang":"ru","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Захід","lang":"uk","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Zachód","lang":"pl","note":"usual form, unconfirmed"},{"value":"Vakarai","lang":"lt","note":"usual form, unconfirmed"},{"value":"Westen","lang":"de","note":"usual form, unconfirmed"}],"identifiers":[],"kind":"place"},
"defense-of-ukraine":{"id":"defense-of-ukraine","name":"Defense of Ukraine","names":[{"value":"the defense of Ukraine","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event"},
"united-states":{"id":"united-states","name":"United States","names":[{"value":"the United States","lang":"en","note":"in running text"},{"value":"US","lang":"en","note":"abbreviation"},{"value":"United States of America","lang":"en","note":"official; OpenSanctions rigour"},{"value":"USA","lang":"en","note":"abbreviation; OpenSanctions rigour"},{"value":"Злучаныя Штаты Амерыкі","lang":"be","script":"Cyrl","note":"CLDR"},{"value":"ЗША","lang":"be","script":"Cyrl","note":"abbreviation, unconfirmed"},{"value":"Соединенные Штаты","lang":"ru","script":"Cyrl","note":"CLDR"},{"value":"Соединённые Штаты Америки","lang":"ru","script":"Cyrl","note":"official, unconfirmed"},{"value":"США","lang":"ru","script":"Cyrl","note":"abbreviation; OpenSanctions rigour"},{"value":"Сполучені Штати","lang":"uk","script":"Cyrl","note":"CLDR"},{"value":"Сполучені Штати Америки","lang":"uk","script":"Cyrl","note":"official; OpenSanctions rigour"},{"value":"США","lang":"uk","script":"Cyrl","note":"abbreviation, unconfirmed"},{"value":"Stany Zjednoczone","lang":"pl","note":"CLDR"},{"value":"Stany Zjednoczone Ameryki","lang":"pl","note":"official; OpenSanctions rigour"},{"value":"Jungtinės Valstijos","lang":"lt","note":"CLDR"},{"value":"Jungtinės Amerikos Valstijos","lang":"lt","note":"official, unconfirmed"},{"value":"JAV","lang":"lt","note":"abbreviation, unconfirmed"},{"value":"Vereinigte Staaten","lang":"de","note":"CLDR"},{"value":"die Vereinigten Staaten","lang":"de","note":"with its article"},{"value":"Vereinigte Staaten von Amerika","lang":"de","note":"official, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q30","status":"confirmed","source":"OpenSanctions rigour, territories/us.yml"},{"scheme":"iso3166-1","value":"US","status":"confirmed","source":"OpenSanctions rigour, territories/us.yml"},{"scheme":"iso3166-1-alpha-3","value":"USA","status":"confirmed","source":"OpenSanctions rigour, territories/us.yml"}],"kind":"polity","iso":"US"},
"democratic-partners":{"id":"democratic-partners","name":"Democratic partners","names":[{"value":"the democratic partners","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"states"},
"anti-war-effort-in-belarus":{"id":"anti-war-effort-in-belarus","name":"Anti-war effort in Belarus","names":[{"value":"the anti-war effort in Belarus","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","where":"belarus"},
"presidential-election-of-2020":{"id":"presidential-election-of-2020","name":"Presidential election of 2020","names":[{"value":"the presidential election of 2020","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","when":{"edtf":"2020","at":{"passage":"p12","start":4706,"end":4710}}},
"protesters-of-2020":{"id":"protesters-of-2020","name":"Protesters of 2020","names":[{"value":"the protesters of 2020","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"population"},
"diplomatic-initiative":{"id":"diplomatic-initiative","name":"High-level diplomatic initiative","names":[{"value":"the high-level diplomatic initiative","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event"},
"european-union":{"id":"european-union","name":"European Union","names":[{"value":"the European Union","lang":"en","note":"in running text"},{"value":"EU","lang":"en","note":"abbreviation"},{"value":"Еўрапейскі саюз","lang":"be","script":"Cyrl","note":"CLDR"},{"value":"Европейский союз","lang":"ru","script":"Cyrl","note":"CLDR"},{"value":"Евросоюз","lang":"ru","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"ЕС","lang":"ru","script":"Cyrl","note":"abbreviation, unconfirmed"},{"value":"Європейський Союз","lang":"uk","script":"Cyrl","note":"CLDR"},{"value":"ЄС","lang":"uk","script":"Cyrl","note":"abbreviation, unconfirmed"},{"value":"Unia Europejska","lang":"pl","note":"CLDR"},{"value":"UE","lang":"pl","note":"abbreviation, unconfirmed"},{"value":"Europos Sąjunga","lang":"lt","note":"CLDR"},{"value":"ES","lang":"lt","note":"abbreviation, unconfirmed"},{"value":"Europäische Union","lang":"de","note":"CLDR"}],"identifiers":[{"scheme":"wikidata","value":"Q458","status":"confirmed","source":"OpenSanctions rigour, territories/eu.yml"}],"kind":"polity"},
"region-of-belarus":{"id":"region-of-belarus","name":"Region around Belarus","names":[{"value":"the region around Belarus","lang":"en","note":"in running text"}],"identifiers":[],"kind":"place"},
"us-special-envoy-for-belarus":{"id":"us-special-envoy-for-belarus","name":"US Special Envoy for Belarus","names":[{"value":"the US Special Envoy for Belarus","lang":"en","note":"in running text"},{"value":"US Special Envoy to Belarus","lang":"en"}],"identifiers":[],"kind":"post","organization":"united-states","state":"existing"},
"julie-fisher":{"id":"julie-fisher","name":"Julie Fisher","names":[{"value":"Джулі Фішэр","lang":"be","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Джули Фишер","lang":"ru","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Джулі Фішер","lang":"uk","script":"Cyrl","note":"usual form, unconfirmed"}],"identifiers":[],"kind":"person"},
"eu-head-of-delegation-to-belarus":{"id":"eu-head-of-delegation-to-belarus","name":"EU Head of Delegation to Belarus","names":[{"value":"the EU Head of Delegation to Belarus","lang":"en","note":"in running text"}],"identifiers":[],"kind":"post","organization":"european-union","state":"existing"},
"dirk-schuebel":{"id":"dirk-schuebel","name":"Dirk Schuebel","names":[{"value":"Дирк Шубель","lang":"ru","script":"Cyrl"},{"value":"Дірк Шубель","lang":"uk","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Dirk Schübel","lang":"de","note":"usual form, unconfirmed"}],"identifiers":[],"kind":"person"},
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
"stephen-nix":{"id":"stephen-nix","name":"Stephen Nix","names":[{"value":"Стивен Никс","lang":"ru","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Стівен Нікс","lang":"uk","script":"Cyrl","note":"usual form, unconfirmed"}],"identifiers":[],"kind":"person"},
"iri-senior-director-for-eurasia":{"id":"iri-senior-director-for-eurasia","name":"IRI senior director for Eurasia","names":[{"value":"the IRI senior director for Eurasia","lang":"en","note":"in running text"}],"identifiers":[],"kind":"post","organization":"international-republican-institute","state":"existing"},
"eurasia":{"id":"eurasia","name":"Eurasia","names":[{"value":"Еўразія","lang":"be","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Евразия","lang":"ru","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Євразія","lang":"uk","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Eurazja","lang":"pl","note":"usual form, unconfirmed"},{"value":"Eurazija","lang":"lt","note":"usual form, unconfirmed"},{"value":"Eurasien","lang":"de","note":"usual form, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q5401","status":"confirmed","source":"public gazetteers"}],"kind":"place"},
"international-republican-institute":{"id":"international-republican-institute","name":"International Republican Institute","names":[{"value":"the International Republican Institute","lang":"en","note":"in running text"},{"value":"IRI","lang":"en","note":"abbreviation"}],"identifiers":[{"scheme":"website","value":"iri.org","status":"confirmed","source":"its own site"}],"kind":"organization"},
"mark-dietzen":{"id":"mark-dietzen","name":"Mark Dietzen","names":[],"identifiers":[],"kind":"person"},
"iri-resident-program-director-for-belarus":{"id":"iri-resident-program-director-for-belarus","name":"IRI resident program director for Belarus","names":[{"value":"the IRI resident program director for Belarus","lang":"en","note":"in running text"}],"identifiers":[],"kind":"post","organization":"international-republican-institute","state":"existing"},
"vilnius":{"id":"vilnius","name":"Vilnius","names":[{"value":"Вільня","lang":"be","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Вильнюс","lang":"ru","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Вільнюс","lang":"uk","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Wilno","lang":"pl","note":"usual form, unconfirmed"},{"value":"Wilna","lang":"de","note":"older, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q216","status":"confirmed","source":"OpenStreetMap-derived tables"}],"kind":"place","within":"lithuania"},
"lithuania":{"id":"lithuania","name":"Lithuania","names":[{"value":"Lietuva","lang":"lt"},{"value":"Літва","lang":"be","script":"Cyrl"},{"value":"Republic of Lithuania","lang":"en","note":"official; OpenSanctions rigour"},{"value":"Lietuvos Respublika","lang":"lt","note":"official, unconfirmed"},{"value":"Літоўская Рэспубліка","lang":"be","script":"Cyrl","note":"official, unconfirmed"},{"value":"Литва","lang":"ru","script":"Cyrl","note":"CLDR"},{"value":"Литовская Республика","lang":"ru","script":"Cyrl","note":"official, unconfirmed"},{"value":"Литва","lang":"uk","script":"Cyrl","note":"CLDR"},{"value":"Литовська Республіка","lang":"uk","script":"Cyrl","note":"official, unconfirmed"},{"value":"Litwa","lang":"pl","note":"CLDR"},{"value":"Republika Litewska","lang":"pl","note":"official, unconfirmed"},{"value":"Litauen","lang":"de","note":"CLDR"},{"value":"Republik Litauen","lang":"de","note":"official, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q37","status":"confirmed","source":"OpenSanctions rigour, territories/lt.yml"},{"scheme":"iso3166-1","value":"LT","status":"confirmed","source":"OpenSanctions rigour, territories/lt.yml"},{"scheme":"iso3166-1-alpha-3","value":"LTU","status":"confirmed","source":"OpenSanctions rigour, territories/lt.yml"}],"kind":"polity","iso":"LT"},
"atlantic-council-staff":{"id":"atlantic-council-staff","name":"Atlantic Council staff","names":[{"value":"the Atlantic Council's staff","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"staff"},
"atlantic-council-supporters":{"id":"atlantic-council-supporters","name":"Supporters of the Atlantic Council","names":[{"value":"the Atlantic Council's supporters","lang":"en","note":"in running text"}],"identifiers":[],"kind":"group","groupKind":"staff"},
"eurasia-center":{"id":"eurasia-center","name":"Eurasia Center","names":[{"value":"the Eurasia Center","lang":"en","note":"in running text"}],"identifiers":[],"kind":"organization"},
"eastern-europe":{"id":"eastern-europe","name":"Eastern Europe","names":[{"value":"Усходняя Еўропа","lang":"be","script":"Cyrl","note":"CLDR"},{"value":"Восточная Европа","lang":"ru","script":"Cyrl","note":"CLDR"},{"value":"Східна Європа","lang":"uk","script":"Cyrl","note":"CLDR"},{"value":"Europa Wschodnia","lang":"pl","note":"CLDR"},{"value":"Rytų Europa","lang":"lt","note":"CLDR"},{"value":"Osteuropa","lang":"de","note":"CLDR"}],"identifiers":[{"scheme":"wikidata","value":"Q27468","status":"confirmed","source":"public gazetteers"}],"kind":"place","within":"eurasia"},
"turkey":{"id":"turkey","name":"Turkey","names":[{"value":"Türkiye","lang":"tr"},{"value":"Republic of Türkiye","lang":"en","note":"official; OpenSanctions rigour"},{"value":"Republic of Turkey","lang":"en","note":"official; OpenSanctions rigour"},{"value":"Türkiye Cumhuriyeti","lang":"tr","note":"official; OpenSanctions rigour"},{"value":"Турцыя","lang":"be","script":"Cyrl","note":"CLDR"},{"value":"Турция","lang":"ru","script":"Cyrl","note":"CLDR"},{"value":"Турецкая Республика","lang":"ru","script":"Cyrl","note":"official; OpenSanctions rigour"},{"value":"Туреччина","lang":"uk","script":"Cyrl","note":"CLDR"},{"value":"Турецька Республіка","lang":"uk","script":"Cyrl","note":"official, unconfirmed"},{"value":"Turcja","lang":"pl","note":"CLDR"},{"value":"Turkija","lang":"lt","note":"CLDR"},{"value":"Turkijos Respublika","lang":"lt","note":"official, unconfirmed"},{"value":"Türkei","lang":"de","note":"CLDR"},{"value":"Republik Türkei","lang":"de","note":"official, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q43","status":"confirmed","source":"OpenSanctions rigour, territories/tr.yml"},{"scheme":"iso3166-1","value":"TR","status":"confirmed","source":"OpenSanctions rigour, territories/tr.yml"},{"scheme":"iso3166-1-alpha-3","value":"TUR","status":"confirmed","source":"OpenSanctions rigour, territories/tr.yml"}],"kind":"polity","iso":"TR"},
"caucasus":{"id":"caucasus","name":"Caucasus","names":[{"value":"the Caucasus","lang":"en","note":"in running text"},{"value":"Каўказ","lang":"be","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Кавказ","lang":"ru","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Кавказ","lang":"uk","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Kaukaz","lang":"pl","note":"usual form, unconfirmed"},{"value":"Kaukazas","lang":"lt","note":"usual form, unconfirmed"},{"value":"Kaukasus","lang":"de","note":"usual form, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q18869","status":"single-source","source":"public gazetteer"}],"kind":"place","within":"eurasia"},
"central-asia":{"id":"central-asia","name":"Central Asia","names":[{"value":"Цэнтральная Азія","lang":"be","script":"Cyrl","note":"CLDR"},{"value":"Центральная Азия","lang":"ru","script":"Cyrl","note":"CLDR"},{"value":"Центральна Азія","lang":"uk","script":"Cyrl","note":"CLDR"},{"value":"Azja Środkowa","lang":"pl","note":"CLDR"},{"value":"Centrinė Azija","lang":"lt","note":"CLDR"},{"value":"Zentralasien","lang":"de","note":"CLDR"}],"identifiers":[{"scheme":"wikidata","value":"Q27275","status":"confirmed","source":"public gazetteers"}],"kind":"place","within":"eurasia"},
"president-of-russia":{"id":"president-of-russia","name":"President of Russia","names":[{"value":"the President of Russia","lang":"en","note":"in running text"},{"value":"Russian President","lang":"en"}],"identifiers":[],"kind":"post","organization":"russia","state":"existing"},
"putin-lukashenka-news-conference":{"id":"putin-lukashenka-news-conference","name":"News conference of Putin and Lukashenka","names":[{"value":"the news conference of Putin and Lukashenka","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","when":{"edtf":"2022-12-19","at":{"passage":"p22","start":7981,"end":7998}}},
"putin-lukashenka-meeting":{"id":"putin-lukashenka-meeting","name":"Meeting of Putin and Lukashenka","names":[{"value":"the meeting of Putin and Lukashenka","lang":"en","note":"in running text"}],"identifiers":[],"kind":"event","when":{"edtf":"2022-12-19","at":{"passage":"p22","start":7981,"end":7998}},"where":"minsk"},
"minsk":{"id":"minsk","name":"Minsk","names":[{"value":"Мінск","lang":"be","script":"Cyrl"},{"value":"Минск","lang":"ru","script":"Cyrl"},{"value":"Мінськ","lang":"uk","script":"Cyrl","note":"usual form, unconfirmed"},{"value":"Mińsk","lang":"pl","note":"usual form, unconfirmed"},{"value":"Minskas","lang":"lt","note":"usual form, unconfirmed"}],"identifiers":[{"scheme":"wikidata","value":"Q2280","status":"confirmed","source":"OpenStreetMap-derived tables"}],"kind":"place","within":"belarus"},
"sputnik":{"id":"sputnik","name":"Sputnik","names":[],"identifiers":[{"scheme":"wikidata","value":"Q212196","status":"single-source","source":"public table"}],"kind":"organization"},
"pavel-bednyakov":{"id":"pavel-bednyakov","name":"Pavel Bednyakov","names":[{"value":"Павел Бедняков","lang":"ru","script":"Cyrl","note":"usual form, unconfirmed"}],"identifiers":[],"kind":"person"},
"reuters":{"id":"reuters","name":"Reuters","names":[],"identifiers":[{"scheme":"wikidata","value":"Q130879","status":"confirmed","source":"searx engine table"},{"scheme":"website","value":"reuters.com","status":"confirmed","source":"searx engine table"}],"kind":"organization"}
}`);
