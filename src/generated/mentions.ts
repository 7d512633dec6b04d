// Written by `npm run data` from data/; edit that, not this file.
import type { Mention } from '../model/records.js';
import type { BriefIds } from './ids.js';

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
	/** Where the text mentions Propaganda and disinformation on the war (5) */
	readonly 'propaganda-and-disinformation': readonly Mention<BriefIds>[];
	/** Where the text mentions Russian military hospitals in Belarus (1) */
	readonly 'russian-military-hospitals': readonly Mention<BriefIds>[];
	/** Where the text mentions Lukashenka government (5) */
	readonly 'lukashenka-government': readonly Mention<BriefIds>[];
	/** Where the text mentions Cyberattacks on Ukrainian infrastructure (1) */
	readonly 'cyberattacks-on-ukrainian-infrastructure': readonly Mention<BriefIds>[];
	/** Where the text mentions Ukrainian infrastructure (1) */
	readonly 'ukrainian-infrastructure': readonly Mention<BriefIds>[];
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
	/** Where the text mentions Readers (1) */
	readonly 'readers': readonly Mention<BriefIds>[];
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
	/** Where the text mentions Technical infrastructure of the Lukashenka government (1) */
	readonly 'belarusian-technical-infrastructure': readonly Mention<BriefIds>[];
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
	/** Where the text mentions High-level diplomatic initiative (1) */
	readonly 'diplomatic-initiative': readonly Mention<BriefIds>[];
	/** Where the text mentions European Union (5) */
	readonly 'european-union': readonly Mention<BriefIds>[];
	/** Where the text mentions Region around Belarus (1) */
	readonly 'region-of-belarus': readonly Mention<BriefIds>[];
	/** Where the text mentions US Special Envoy for Belarus (2) */
	readonly 'us-special-envoy-for-belarus': readonly Mention<BriefIds>[];
	/** Where the text mentions Julie Fisher (2) */
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

export const mentions: Mentions = /* @__PURE__ */ JSON.parse(`{
"belarusian-democratic-movement":[{"passage":"p00","start":4,"end":25,"form":"nominal","reading":"literal"},{"passage":"p08","start":2506,"end":2539,"form":"nominal","reading":"literal"},{"passage":"p08","start":2746,"end":2779,"form":"nominal","reading":"literal"},{"passage":"p09","start":2929,"end":2950,"form":"nominal","reading":"literal"},{"passage":"p11","start":4047,"end":4080,"form":"nominal","reading":"literal"},{"passage":"p12","start":4378,"end":4408,"form":"nominal","reading":"literal"},{"passage":"p12","start":4526,"end":4555,"form":"nominal","reading":"literal"},{"passage":"p12","start":4837,"end":4864,"form":"nominal","reading":"literal"},{"passage":"p13","start":5107,"end":5139,"form":"nominal","reading":"literal"},{"passage":"p13","start":5508,"end":5527,"form":"nominal","reading":"literal"},{"passage":"p14","start":5925,"end":5946,"form":"nominal","reading":"literal"},{"passage":"p16","start":6705,"end":6733,"form":"nominal","reading":"literal"},{"passage":"p16","start":6900,"end":6930,"form":"nominal","reading":"literal"}],
"belarus":[{"passage":"p00","start":4,"end":14,"form":"adjective","reading":"literal"},{"passage":"p01","start":154,"end":161,"form":"name","reading":"literal"},{"passage":"p01","start":319,"end":329,"form":"adjective","reading":"literal"},{"passage":"p01","start":376,"end":383,"form":"name","reading":"literal"},{"passage":"p02","start":792,"end":812,"form":"nominal","reading":"territory"},{"passage":"p02","start":912,"end":927,"form":"nominal","reading":"territory"},{"passage":"p03","start":1105,"end":1112,"form":"name","reading":"territory"},{"passage":"p03","start":1335,"end":1342,"form":"name","reading":"territory"},{"passage":"p03","start":1404,"end":1411,"form":"name","reading":"government"},{"passage":"p04","start":1598,"end":1605,"form":"name","reading":"government"},{"passage":"p05","start":1840,"end":1847,"form":"name","reading":"government"},{"passage":"p05","start":2134,"end":2141,"form":"name","reading":"territory"},{"passage":"p05","start":2292,"end":2299,"form":"name","reading":"territory"},{"passage":"p08","start":2506,"end":2516,"form":"adjective","reading":"literal"},{"passage":"p08","start":2746,"end":2756,"form":"adjective","reading":"literal"},{"passage":"p08","start":2909,"end":2923,"form":"nominal","reading":"government"},{"passage":"p09","start":2929,"end":2939,"form":"adjective","reading":"literal"},{"passage":"p09","start":3063,"end":3070,"form":"name","reading":"literal"},{"passage":"p09","start":3266,"end":3273,"form":"nominal","reading":"literal"},{"passage":"p10","start":3293,"end":3303,"form":"adjective","reading":"literal"},{"passage":"p10","start":3415,"end":3425,"form":"adjective","reading":"government"},{"passage":"p10","start":3510,"end":3520,"form":"adjective","reading":"government"},{"passage":"p10","start":3706,"end":3716,"form":"adjective","reading":"population"},{"passage":"p11","start":3938,"end":3945,"form":"name","reading":"literal"},{"passage":"p11","start":3958,"end":3963,"form":"name","reading":"government"},{"passage":"p11","start":4047,"end":4057,"form":"adjective","reading":"literal"},{"passage":"p11","start":4127,"end":4137,"form":"adjective","reading":"population"},{"passage":"p11","start":4266,"end":4273,"form":"name","reading":"territory"},{"passage":"p12","start":4378,"end":4388,"form":"adjective","reading":"literal"},{"passage":"p12","start":4478,"end":4485,"form":"name","reading":"territory"},{"passage":"p12","start":4526,"end":4536,"form":"adjective","reading":"literal"},{"passage":"p12","start":4837,"end":4844,"form":"nominal","reading":"literal"},{"passage":"p13","start":5107,"end":5117,"form":"adjective","reading":"literal"},{"passage":"p13","start":5186,"end":5193,"form":"name","reading":"literal"},{"passage":"p13","start":5343,"end":5350,"form":"name","reading":"literal"},{"passage":"p13","start":5438,"end":5445,"form":"name","reading":"literal"},{"passage":"p14","start":5593,"end":5603,"form":"adjective","reading":"government"},{"passage":"p14","start":5701,"end":5708,"form":"name","reading":"literal"},{"passage":"p14","start":5801,"end":5808,"form":"name","reading":"literal"},{"passage":"p14","start":5925,"end":5935,"form":"adjective","reading":"literal"},{"passage":"p15","start":5995,"end":6005,"form":"adjective","reading":"literal"},{"passage":"p15","start":6102,"end":6112,"form":"adjective","reading":"literal"},{"passage":"p15","start":6295,"end":6315,"form":"nominal","reading":"territory"},{"passage":"p15","start":6351,"end":6361,"form":"adjective","reading":"literal"},{"passage":"p15","start":6465,"end":6472,"form":"nominal","reading":"literal"},{"passage":"p16","start":6583,"end":6593,"form":"adjective","reading":"government"},{"passage":"p16","start":6705,"end":6715,"form":"adjective","reading":"literal"},{"passage":"p16","start":6749,"end":6759,"form":"adjective","reading":"government"},{"passage":"p16","start":6900,"end":6910,"form":"adjective","reading":"literal"},{"passage":"p17","start":7305,"end":7312,"form":"name","reading":"literal"},{"passage":"p22","start":7868,"end":7878,"form":"adjective","reading":"literal"},{"passage":"p22","start":7972,"end":7979,"form":"name","reading":"literal"}],
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
"propaganda-and-disinformation":[{"passage":"p02","start":827,"end":856,"form":"nominal","reading":"literal"},{"passage":"p05","start":1869,"end":1898,"form":"nominal","reading":"literal"},{"passage":"p05","start":2060,"end":2070,"form":"nominal","reading":"literal"},{"passage":"p10","start":3632,"end":3661,"form":"nominal","reading":"literal"},{"passage":"p16","start":6805,"end":6834,"form":"nominal","reading":"literal"}],
"russian-military-hospitals":[{"passage":"p02","start":882,"end":908,"form":"nominal","reading":"literal"}],
"lukashenka-government":[{"passage":"p02","start":947,"end":953,"form":"nominal","reading":"literal"},{"passage":"p10","start":3415,"end":3432,"form":"nominal","reading":"literal"},{"passage":"p11","start":3798,"end":3817,"form":"nominal","reading":"literal"},{"passage":"p13","start":5078,"end":5095,"form":"nominal","reading":"literal"},{"passage":"p14","start":5593,"end":5615,"form":"nominal","reading":"literal"}],
"cyberattacks-on-ukrainian-infrastructure":[{"passage":"p02","start":981,"end":1026,"form":"nominal","reading":"literal"}],
"ukrainian-infrastructure":[{"passage":"p02","start":1002,"end":1026,"form":"nominal","reading":"literal"}],
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
"readers":[{"passage":"p07","start":2489,"end":2493,"form":"nominal","reading":"literal"}],
"putin-defeat":[{"passage":"p08","start":2573,"end":2598,"form":"nominal","reading":"literal"}],
"putin-lukashenka-axis":[{"passage":"p08","start":2819,"end":2840,"form":"nominal","reading":"literal"}],
"sviatlana-tsikhanouskaya":[{"passage":"p09","start":2929,"end":2957,"form":"nominal","reading":"literal"},{"passage":"p09","start":2958,"end":2982,"form":"name","reading":"literal"}],
"people-of-ukraine":[{"passage":"p09","start":3099,"end":3116,"form":"nominal","reading":"literal"},{"passage":"p16","start":7056,"end":7077,"form":"nominal","reading":"literal"}],
"belarusian-democratic-activists":[{"passage":"p10","start":3293,"end":3324,"form":"nominal","reading":"literal"},{"passage":"p10","start":3595,"end":3604,"form":"nominal","reading":"literal"}],
"cyber-partisans":[{"passage":"p10","start":3370,"end":3385,"form":"name","reading":"literal"}],
"belarusian-technical-infrastructure":[{"passage":"p10","start":3415,"end":3459,"form":"nominal","reading":"literal"}],
"railway-partisans":[{"passage":"p10","start":3471,"end":3497,"form":"nominal","reading":"literal"}],
"friends-and-allies-of-ukraine":[{"passage":"p11","start":3750,"end":3790,"form":"nominal","reading":"literal"}],
"west":[{"passage":"p11","start":3786,"end":3790,"form":"name","reading":"literal"}],
"defense-of-ukraine":[{"passage":"p11","start":3891,"end":3908,"form":"nominal","reading":"literal"},{"passage":"p15","start":6223,"end":6241,"form":"nominal","reading":"literal"}],
"united-states":[{"passage":"p12","start":4295,"end":4297,"form":"name","reading":"government"},{"passage":"p13","start":5149,"end":5151,"form":"name","reading":"government"},{"passage":"p13","start":5300,"end":5302,"form":"name","reading":"government"},{"passage":"p13","start":5418,"end":5420,"form":"name","reading":"literal"},{"passage":"p14","start":5880,"end":5890,"form":"name","reading":"government"},{"passage":"p16","start":6655,"end":6665,"form":"name","reading":"government"}],
"democratic-partners":[{"passage":"p12","start":4308,"end":4327,"form":"nominal","reading":"literal"}],
"anti-war-effort-in-belarus":[{"passage":"p12","start":4459,"end":4485,"form":"nominal","reading":"literal"}],
"presidential-election-of-2020":[{"passage":"p12","start":4719,"end":4751,"form":"nominal","reading":"literal"}],
"protesters-of-2020":[{"passage":"p12","start":4760,"end":4796,"form":"nominal","reading":"literal"}],
"diplomatic-initiative":[{"passage":"p13","start":5023,"end":5055,"form":"nominal","reading":"literal"}],
"european-union":[{"passage":"p13","start":5156,"end":5158,"form":"name","reading":"government"},{"passage":"p14","start":5667,"end":5669,"form":"name","reading":"literal"},{"passage":"p14","start":5729,"end":5731,"form":"name","reading":"government"},{"passage":"p14","start":5892,"end":5900,"form":"name","reading":"government"},{"passage":"p16","start":6670,"end":6678,"form":"name","reading":"government"}],
"region-of-belarus":[{"passage":"p13","start":5275,"end":5281,"form":"nominal","reading":"literal"}],
"us-special-envoy-for-belarus":[{"passage":"p13","start":5325,"end":5350,"form":"name","reading":"literal"},{"passage":"p13","start":5418,"end":5445,"form":"name","reading":"literal"}],
"julie-fisher":[{"passage":"p13","start":5446,"end":5456,"form":"nominal","reading":"literal"},{"passage":"p13","start":5457,"end":5469,"form":"name","reading":"literal"}],
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
}`);
