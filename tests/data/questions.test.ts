import {
	type Anchor,
	about,
	article,
	attribute,
	because,
	characterizations,
	claims,
	edition,
	entities,
	has,
	link,
	links,
	mentions,
	moved,
	not,
	recommendations,
	resolve,
	tenures,
	therefore,
	UnknownIdError,
	vocabularies,
	where,
} from 'belarus-brief';
import { describe, expect, test } from 'vitest';

type Span = readonly [start: number, end: number];

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

const within = (place: { readonly start: number; readonly end: number } | undefined, [start, end]: Span) =>
	place !== undefined && start <= place.start && place.start < place.end && place.end <= end;

const liesIn = (record: { readonly anchors: readonly Anchor[] }, span: Span) =>
	record.anchors.length > 0 && record.anchors.every((anchor) => within(anchor, span));

const roleOf = (passage: string) => article.passages.find(({ id }) => id === passage)?.role;

const rolesOf = (entity: keyof typeof mentions) => [...new Set(mentions[entity].map(({ passage }) => roleOf(passage)))];

const AUTHORS = ['stephen-nix', 'mark-dietzen'];

describe('the competency questions', () => {
	test('1. Who wrote it?', () => {
		expect(article.authors).toEqual(AUTHORS);
		expect(article.authors.map((id) => entities[id].name)).toEqual(['Stephen Nix', 'Mark Dietzen']);
		expect(mentions['stephen-nix'].some((mention) => within(mention, [7155, 7166]))).toBe(true);
		expect(mentions['mark-dietzen'].some((mention) => within(mention, [7251, 7263]))).toBe(true);
	});

	test('2. Whose views are these?', () => {
		expect(claims['views-are-authors-alone'].agents).toEqual(AUTHORS);
		expect(liesIn(claims['views-are-authors-alone'], [7401, 7428])).toBe(true);
		expect(within(article.disclaimer, [7361, 7524])).toBe(true);
		expect(roleOf(article.disclaimer.passage)).toBe('disclaimer');
	});

	test('3. When was it published?', () => {
		expect(article.published).toMatchObject({ edtf: null, status: 'unconfirmed', notBefore: '2022-12-19' });
		expect(within(article.published.evidence, [7981, 7998])).toBe(true);
	});

	test('4. Which people are named?', () => {
		const named: Readonly<Record<string, Span>> = {
			'alyaksandr-lukashenka': [339, 360],
			'vladimir-putin': [1957, 1971],
			'sviatlana-tsikhanouskaya': [2958, 2982],
			'julie-fisher': [5457, 5469],
			'dirk-schuebel': [5710, 5723],
			'stephen-nix': [7155, 7166],
			'mark-dietzen': [7251, 7263],
			'pavel-bednyakov': [8009, 8024],
		};
		const people = where(entities, { kind: 'person' });
		expect(ids(people).sort()).toEqual(Object.keys(named).sort());
		for (const { id } of people) {
			const span = named[id] ?? [0, 0];
			const names = mentions[id].filter(({ form }) => form === 'name');
			expect(
				names.some((mention) => within(mention, span)),
				id,
			).toBe(true);
		}
	});

	test('5. Which polities, and where?', () => {
		const polities = ids(where(entities, { kind: 'polity' }));
		expect(polities.sort()).toEqual(
			['belarus', 'ukraine', 'russia', 'united-states', 'european-union', 'lithuania', 'turkey'].sort(),
		);
		for (const id of ['belarus', 'ukraine', 'russia', 'united-states', 'european-union'] as const) {
			expect(rolesOf(id), id).toContain('body');
		}
		expect(rolesOf('lithuania')).toEqual(['biography']);
		expect(mentions.lithuania.every((mention) => within(mention, [7332, 7341]))).toBe(true);
		expect(rolesOf('turkey')).toEqual(['promotion']);
		expect(mentions.turkey.every((mention) => within(mention, [7688, 7694]))).toBe(true);
	});

	test('6. Which posts, who held them, which are proposed?', () => {
		const envoy = where(tenures, { post: 'us-special-envoy-for-belarus' });
		expect(envoy).toMatchObject([{ person: 'julie-fisher', standing: 'former', when: { edtf: '2020/2022' } }]);
		expect(envoy.every((tenure) => liesIn(tenure, [5411, 5469]))).toBe(true);
		expect(where(entities, { kind: 'post', organization: 'united-states' })).toHaveLength(1);
		expect(mentions['us-special-envoy-for-belarus'].some((mention) => within(mention, [5317, 5376]))).toBe(true);
		expect(where(recommendations, { object: 'us-special-envoy-for-belarus', action: 'appoint' })).toHaveLength(1);

		const head = where(tenures, { post: 'eu-head-of-delegation-to-belarus' });
		expect(head).toMatchObject([{ person: 'dirk-schuebel', standing: 'former' }]);
		expect(head.every((tenure) => liesIn(tenure, [5667, 5708]))).toBe(true);

		expect(ids(where(entities, { state: 'proposed' }))).toEqual(['eu-special-representative-for-belarus']);
		expect(where(tenures, { post: 'eu-special-representative-for-belarus' })).toEqual([]);
		const [proposed] = mentions['eu-special-representative-for-belarus'];
		expect(within(proposed, [5759, 5808])).toBe(true);
	});

	test('7. Do "Lukashenko", "Тихановская", "Kiev" resolve?', () => {
		expect(resolve('Lukashenko').name).toBe('Alyaksandr Lukashenka');
		expect(resolve('Тихановская').name).toBe('Sviatlana Tsikhanouskaya');
		expect(resolve('Kiev').name).toBe('Kyiv');
		expect(() => resolve('Lukashenk')).toThrow(UnknownIdError);
		expect(() => resolve('Lukashenk')).toThrow('Did you mean "Alyaksandr Lukashenka"');
	});

	test('8. What are the five areas of support?', () => {
		const areas = where(claims, { partOf: 'five-areas-of-support' });
		const spans: readonly Span[] = [
			[664, 724],
			[726, 812],
			[814, 872],
			[874, 927],
			[933, 1026],
		];
		expect(areas).toHaveLength(5);
		for (const [index, area] of areas.entries()) expect(liesIn(area, spans[index] ?? [0, 0]), area.id).toBe(true);
	});

	test('9. Which of the five is hedged, by what word?', () => {
		const [hedged, ...others] = where(claims, { partOf: 'five-areas-of-support', status: 'hedged' });
		expect(others).toEqual([]);
		expect(hedged).toBe(where(claims, { partOf: 'five-areas-of-support' })[4]);
		expect(hedged?.cue?.words).toBe('suspected');
		expect(within(hedged?.cue?.at, [937, 946])).toBe(true);
		expect(hedged?.that).toContain('suspected');
	});

	test('10. To whom are the Bucha atrocities attributed?', () => {
		const claim = claims['bucha-atrocities-by-units-from-belarus'];
		expect(claim.agents).toEqual(['russian-units-from-belarus']);
		expect(claim.holders).toEqual(AUTHORS);
		expect(claim.places).toContain('bucha');
		expect(liesIn(claim, [1215, 1342])).toBe(true);
		expect(claim.anchors.some((anchor) => within(anchor, [1293, 1342]))).toBe(true);
		expect(ids(where(claims, { agents: 'russian-units-from-belarus', topics: 'atrocities' }))).toEqual([claim.id]);
	});

	test('11. What motive is ascribed to Lukashenka?', () => {
		const motive = claims['lukashenka-shoring-up-position'];
		expect(motive).toMatchObject({ nature: 'causal', status: 'presupposed', agents: ['alyaksandr-lukashenka'] });
		expect(motive.when).toMatchObject({ relative: 'after', to: 'protests-of-2020' });
		expect(liesIn(motive, [226, 317])).toBe(true);
	});

	test('12. How many volunteers, how many protesters?', () => {
		const volunteers = claims['volunteers-number-over-1000'];
		expect(volunteers.quantity).toMatchObject({ value: 1000, comparator: '>', unit: 'people' });
		expect(within(volunteers.quantity?.at, [6086, 6123])).toBe(true);
		const [protesters] = where(claims, { agents: 'protesters-of-2020', topics: 'elections' });
		expect(protesters?.quantity?.magnitude).toBe('hundreds-of-thousands');
	});

	test('13. What is attributed to Tsikhanouskaya, with which verbs?', () => {
		const attributed = where(claims, { holders: 'sviatlana-tsikhanouskaya', status: 'reported' });
		const argued = attributed.filter(({ cue }) => cue?.words === 'argues');
		const contended = attributed.filter(({ cue }) => cue?.words === 'contends');
		expect(argued.length).toBeGreaterThan(0);
		expect(contended.length).toBeGreaterThan(0);
		expect(argued.length + contended.length).toBe(attributed.length);
		for (const { cue, stance } of argued) {
			expect(within(cue?.at, [2983, 2989])).toBe(true);
			expect(stance).toBe('endorses');
		}
		for (const { cue, stance, that } of contended) {
			expect(within(cue?.at, [3076, 3084])).toBe(true);
			expect(stance).toBe('neutral');
			expect(that).toMatch(/^(?:when|if) .* would /);
		}
	});

	test('14. Which loaded labels, on whom?', () => {
		const labels: Readonly<Record<string, readonly [label: string, target: string, span: Span]>> = {
			'lukashenka-labeled-dictator': ['dictator', 'alyaksandr-lukashenka', [319, 338]],
			'putin-justifications-labeled-false': ['false', 'putin-justifies-the-war', [2009, 2029]],
			'election-labeled-fraudulent': ['fraudulent', 'presidential-election-of-2020', [4719, 4729]],
			'belarus-labeled-vassal': ['vassal', 'belarus', [3215, 3228]],
			'war-labeled-unjustified': ['unjustified', 'russian-war-on-ukraine', [6511, 6526]],
		};
		for (const [id, [label, target, span]] of Object.entries(labels)) {
			if (!has(characterizations, id)) throw new Error(`No characterization ${id}.`);
			expect(characterizations[id]).toMatchObject({ label, target });
			expect(characterizations[id].holders.length).toBeGreaterThan(0);
			expect(liesIn(characterizations[id], span), id).toBe(true);
		}
		expect(characterizations['belarus-labeled-vassal'].holders).toEqual(['sviatlana-tsikhanouskaya']);
	});

	test('15. Are opposing arguments presented?', () => {
		expect(links.filter(({ type }) => type === 'opposes')).toEqual([]);
		expect(Object.values(claims).filter(({ opposes }) => opposes.length > 0)).toEqual([]);
		expect(where(claims, { stance: 'distances' })).toEqual([]);
	});

	test('16. List the recommendations with their force', () => {
		const forces: readonly (readonly [force: string, span: Span])[] = [
			['imperative', [3728, 3863]],
			['should', [4276, 4486]],
			['must', [4985, 5282]],
			['should', [5283, 5561]],
			['should-consider', [5563, 5817]],
			['should', [5949, 6052]],
			['imperative', [6557, 6895]],
		];
		const stated = where(recommendations, { force: ['imperative', 'must', 'should', 'should-consider'] });
		const wholes = stated.filter((recommendation) => recommendation.partOf === undefined);
		expect(wholes.map(({ force }) => force)).toEqual(forces.map(([force]) => force));
		for (const [index, whole] of wholes.entries())
			expect(liesIn(whole, forces[index]?.[1] ?? [0, 0]), whole.id).toBe(true);
		expect(recommendations['continue-support-for-movement'].specificity).toBe('continuing');
		const parts = where(recommendations, { partOf: 'act-now-for-democratic-forces' });
		expect(parts.map(({ force }) => force)).toEqual(['imperative', 'imperative', 'imperative']);
		expect(parts.every((part) => liesIn(part, [6557, 6895]))).toBe(true);
		expect(where(recommendations, { force: 'implied' }).length).toBeGreaterThan(0);
	});

	test('17. What is asked of the EU alone?', () => {
		const alone = where(recommendations, { addressees: 'european-union' }).filter(
			({ addressees }) => addressees.length === 1,
		);
		expect(ids(alone)).toEqual(['appoint-eu-special-representative']);
		expect(alone.every((recommendation) => liesIn(recommendation, [5725, 5816]))).toBe(true);
	});

	test('18. Where is the addressee only implied?', () => {
		const implied = ids(where(recommendations, { addresseeBasis: 'implied', force: ['must', 'should'] }));
		expect(implied).toEqual(['pair-support-with-diplomatic-initiative', 'support-belarusian-volunteers']);
	});

	test('19. What does the text date?', () => {
		const times = [...Object.values(claims), ...Object.values(tenures), ...where(entities, { kind: 'event' })].flatMap(
			(record) => ('when' in record && record.when !== undefined && 'edtf' in record.when ? [record.when] : []),
		);
		const dated: Readonly<Record<string, readonly Span[]>> = {
			'2020': [
				[278, 317],
				[4700, 4710],
			],
			'2020/2022': [[5551, 5560]],
			'2022-03~/2022-04~': [[1565, 1596]],
			'2022-12-19': [[7981, 7998]],
		};
		expect([...new Set(times.map(({ edtf }) => edtf))].sort()).toEqual(Object.keys(dated).sort());
		for (const { edtf, at } of times)
			expect(
				dated[edtf]?.some((span) => within(at, span)),
				edtf,
			).toBe(true);
		for (const span of Object.values(dated).flat()) expect(times.some(({ at }) => within(at, span))).toBe(true);
		expect(entities['russian-invasion-of-ukraine']).not.toHaveProperty('when');
	});

	test('20. Open the passage behind the suspected cyberattacks', () => {
		const address = link(claims['cyberattacks-suspected']);
		const [anchor] = claims['cyberattacks-suspected'].anchors;
		const passage = article.passages.find(({ id }) => id === anchor?.passage);
		const sentence = passage?.sentences.find(({ start, end }) => within(anchor, [start, end]));
		expect(address.startsWith(`${article.url}#:~:text=`)).toBe(true);
		expect(address).toContain(encodeURIComponent(sentence?.opens ?? '?'));
		expect(address).toContain(encodeURIComponent(sentence?.closes ?? '?'));
	});
});

describe('questions about who and what', () => {
	test('Which polities have a country code?', () => {
		const codes = where(entities, { kind: 'polity' }).flatMap(({ iso }) => iso ?? []);
		expect(codes.sort()).toEqual(['BY', 'LT', 'RU', 'TR', 'UA', 'US']);
		expect(entities['european-union']).not.toHaveProperty('iso');
	});

	test('Whom does "the Kremlin" mean? The rulers of Russia, as "Moscow" does', () => {
		for (const span of [
			[412, 419],
			[1928, 1935],
			[634, 640],
			[4017, 4023],
		] as const) {
			const [mention] = mentions.russia.filter((each) => within(each, span));
			expect(mention?.reading).toBe('government');
		}
	});

	test('Whom do "Washington" and "Brussels" mean? The governments', () => {
		expect(mentions['united-states'].find((each) => within(each, [5880, 5890]))?.reading).toBe('government');
		expect(mentions['european-union'].find((each) => within(each, [5892, 5900]))?.reading).toBe('government');
	});

	test('Is Minsk a place? In the caption; elsewhere the word means the rulers of Belarus', () => {
		expect(mentions.minsk.map(({ passage }) => roleOf(passage))).toEqual(['caption']);
		expect(mentions.belarus.find((each) => within(each, [3958, 3963]))?.reading).toBe('government');
	});

	test('Which country is "our country"? Belarus', () => {
		expect(mentions.belarus.find((each) => within(each, [3260, 3273]))?.form).toBe('nominal');
	});

	test('Where is Russia a territory only? In the promotion', () => {
		const places = mentions.russia.filter(({ reading }) => reading === 'territory');
		expect(places.map(({ passage }) => roleOf(passage))).toEqual(['promotion']);
	});

	test('Which events are told as parts of the war?', () => {
		expect(ids(where(entities, { kind: 'event', partOf: 'russian-war-on-ukraine' }))).toEqual(
			expect.arrayContaining([
				'russian-invasion-of-ukraine',
				'kyiv-offensive',
				'bucha-atrocities',
				'retreat-from-northern-ukraine',
			]),
		);
	});

	test('When was the Kyiv offensive? Only told by the war', () => {
		expect(entities['kyiv-offensive'].when).toMatchObject({ relative: 'during', to: 'russian-war-on-ukraine' });
	});

	test('When did the invasion and the war begin? Not stated', () => {
		expect(entities['russian-invasion-of-ukraine'].when).toBeUndefined();
		expect(entities['russian-war-on-ukraine'].when).toBeUndefined();
	});

	test('Where is Bucha? Among the Kyiv suburbs, in Ukraine', () => {
		const { within: suburbs } = entities.bucha;
		expect(suburbs).toBe('kyiv-suburbs');
		expect(entities['kyiv-suburbs'].within).toBe('ukraine');
	});

	test('Which posts exist by the text, and is any left open?', () => {
		expect(ids(where(entities, { kind: 'post', state: 'existing' }))).toEqual(
			expect.arrayContaining(['us-special-envoy-for-belarus', 'eu-head-of-delegation-to-belarus']),
		);
		expect(where(entities, { kind: 'post', state: 'unstated' })).toEqual([]);
	});

	test('Which organization belongs to another? Not stated', () => {
		expect(where(entities, { kind: 'organization', parent: Object.values(entities).map(({ id }) => id) })).toEqual([]);
	});

	test('Which alliance is spoken of?', () => {
		expect(ids(where(entities, { groupKind: 'alliance' }))).toEqual(['putin-lukashenka-axis']);
	});

	test('Are NATO, China or Zelenskyy mentioned? No', () => {
		for (const name of ['NATO', 'China', 'Zelenskyy', 'Wagner']) {
			expect(() => resolve(name), name).toThrow(UnknownIdError);
		}
	});

	test('Is Julie Fisher’s identity proved by an identifier? Not in this edition', () => {
		expect(entities['julie-fisher'].identifiers).toEqual([]);
		expect(entities.belarus.identifiers).toContainEqual(expect.objectContaining({ scheme: 'wikidata', value: 'Q184' }));
	});

	test('Is anybody described in an entity? No: entities have names, not epithets', () => {
		for (const { name } of Object.values(entities))
			expect(name).not.toMatch(/dictator|regime|vassal|axis|unjustified|fraud/i);
	});

	test('Where are the readers named? Nowhere, though they are addressed: once as "your"', () => {
		const { mentions } = about('readers');
		expect(mentions.map(({ passage, form }) => [passage, form])).toEqual([['p07', 'nominal']]);
		expect(about('readers').recommendations.length).toBeGreaterThan(0);
	});
});

describe('questions about what is claimed', () => {
	test('What do the authors hedge?', () => {
		expect(ids(where(claims, { status: 'hedged', holders: 'stephen-nix' }))).toEqual([
			'cyberattacks-suspected',
			'war-seems-distant-to-belarusians',
		]);
	});

	test('Who else is hedged? The publisher, in its disclaimer', () => {
		const hedged = where(claims, { status: 'hedged', holders: 'atlantic-council' });
		expect(hedged.length).toBeGreaterThan(0);
		expect(hedged.every(({ anchors }) => anchors.every(({ passage }) => roleOf(passage) === 'disclaimer'))).toBe(true);
	});

	test('Whose words are reported? Those of Tsikhanouskaya and of the movement', () => {
		const reported = where(claims, { status: 'reported' });
		expect(new Set(reported.flatMap(({ holders }) => holders))).toEqual(
			new Set(['belarusian-democratic-movement', 'sviatlana-tsikhanouskaya']),
		);
	});

	test('Is the movement said to be confident, or do the authors say it would be so?', () => {
		const claim = claims['putin-defeat-would-weaken-lukashenka'];
		expect(claim).toMatchObject({
			status: 'reported',
			holders: ['belarusian-democratic-movement'],
			nature: 'predictive',
		});
		expect(attribute(claim)).toContain(' is confident that ');
	});

	test('Do the authors say that the election of 2020 was fair? They take it as given that it was not', () => {
		const told = where(claims, { about: 'presidential-election-of-2020', status: 'presupposed', nature: 'evaluative' });
		expect(ids(told)).toEqual(['election-of-2020-not-honest']);
	});

	test('What is said to have enabled the Russian attack on Kyiv?', () => {
		expect(ids(about('kyiv-offensive').claims)).toContain('troops-key-role-in-kyiv-offensive');
		expect(claims['troops-key-role-in-kyiv-offensive']).toMatchObject({ nature: 'causal', status: 'asserted' });
	});

	test('On what grounds is the impact of the support called considerable?', () => {
		expect(ids(because('support-impact-significant'))).toEqual([
			'troops-key-role-in-kyiv-offensive',
			'bucha-atrocities-by-units-from-belarus',
			'logistics-enabled-resupply',
		]);
	});

	test('On what grounds is Russia said to have invaded? None is given', () => {
		expect(because('russia-invaded-ukraine')).toEqual([]);
	});

	test('What did the railway partisans do, and when?', () => {
		const [claim] = where(claims, { agents: 'railway-partisans' });
		expect(claim).toMatchObject({ nature: 'causal', when: { relative: 'during', to: 'russian-war-on-ukraine' } });
		expect(claim && liesIn(claim, [3467, 3594])).toBe(true);
	});

	test('Which numbers does the article give?', () => {
		const numbers = Object.values(claims).flatMap(({ quantity }) => (quantity === undefined ? [] : [quantity]));
		expect(numbers.map(({ value, magnitude, unit }) => `${value ?? magnitude} ${unit}`)).toEqual([
			'5 areas',
			'2 times a week',
			'hundreds-of-thousands people',
			'1000 people',
		]);
	});

	test('How many people were killed in Bucha? Not stated', () => {
		expect(where(claims, { about: 'bucha-atrocities' }).filter((claim) => 'quantity' in claim)).toEqual([]);
	});

	test('How much money is asked for? Not stated', () => {
		expect(where(claims, { topics: 'economy' }).filter((claim) => 'quantity' in claim)).toEqual([]);
	});

	test('Does the army of Belarus fight in Ukraine? The article does not say so', () => {
		expect(where(claims, { agents: 'belarusian-military' })).toEqual([]);
		expect(where(claims, { agents: 'belarusian-service-members', topics: 'military-operations' })).toEqual([]);
	});

	test('Who commands the volunteers?', () => {
		expect(claims['volunteers-under-ukrainian-command'].agents).toContain('ukrainian-military-leadership');
	});

	test('What would punishment bring about? Forecasts only', () => {
		const forecasts = where(claims, { topics: 'sanctions' });
		expect(forecasts.length).toBeGreaterThan(3);
		expect(new Set(forecasts.map(({ nature }) => nature))).toEqual(new Set(['predictive']));
		for (const { that, id } of forecasts) expect(that, id).toMatch(/\b(?:would|could)\b/);
	});

	test('What is said of Lithuania? Only that Vilnius lies there', () => {
		expect(ids(about('lithuania').claims)).toEqual(['vilnius-in-lithuania']);
		expect(claims['vilnius-in-lithuania'].holders).toEqual(['atlantic-council']);
	});

	test('Who claims that Putin and Lukashenka shook hands? The agency, not the authors', () => {
		expect(claims['putin-and-lukashenka-shook-hands'].holders).toEqual(['sputnik']);
		expect(attribute(claims['putin-and-lukashenka-shook-hands'])).toMatch(/^The caption, by Sputnik, says that /);
	});

	test('Do the authors claim anything outside the title and the body? No', () => {
		const roles = where(claims, { holders: ['stephen-nix', 'mark-dietzen'] }).flatMap(({ anchors }) =>
			anchors.map(({ passage }) => roleOf(passage)),
		);
		expect(new Set(roles)).toEqual(new Set(['title', 'body']));
	});

	test('What does the title claim, and what does the body give as grounds?', () => {
		expect(liesIn(claims['opposition-can-help-defeat-putin'], [0, 58])).toBe(true);
		expect(ids(because('opposition-can-help-defeat-putin'))).toEqual([
			'movement-disrupts-war-effort',
			'movement-able-to-aid-ukraine',
		]);
	});

	test('Is the refusal of Schuebel one claim or two? Two under one parent', () => {
		expect(ids(where(claims, { partOf: 'schuebel-renewals-refused' }))).toEqual([
			'visa-renewal-refused',
			'accreditation-renewal-refused',
		]);
		expect(claims['visa-renewal-refused'].agents).toEqual(['lukashenka-government']);
	});

	test('Does anything in the dataset say that a claim is true? No', () => {
		for (const claim of Object.values(claims)) {
			for (const field of ['truth', 'verified', 'confidence', 'rating', 'verdict'])
				expect(claim).not.toHaveProperty(field);
		}
	});
});

describe('questions about what is recommended', () => {
	test('What rests on the refused visa?', () => {
		expect(ids(therefore('visa-renewal-refused'))).toEqual(['appoint-eu-special-representative']);
	});

	test('Why should the EU consider a Special Representative?', () => {
		expect(ids(because(recommendations['appoint-eu-special-representative']))).toEqual([
			'visa-renewal-refused',
			'accreditation-renewal-refused',
			'envoys-would-interlocute',
		]);
	});

	test('What is asked of the United States alone?', () => {
		const alone = where(recommendations, { addressees: 'united-states' }).filter(
			({ addressees }) => addressees.length === 1,
		);
		expect(ids(alone)).toEqual(['assign-us-special-envoy']);
	});

	test('What is asked of Ukraine, Russia, Belarus or its government? Nothing', () => {
		expect(where(recommendations, { addressees: ['ukraine', 'russia', 'belarus', 'lukashenka-government'] })).toEqual(
			[],
		);
	});

	test('What does the page ask of its readers?', () => {
		expect(ids(where(recommendations, { force: 'invited' }))).toEqual([
			'stay-updated-through-ukrainealert',
			'follow-atlantic-council',
			'support-atlantic-council-work',
		]);
		expect(where(recommendations, { force: 'invited', addressees: not('readers') })).toEqual([]);
	});

	test('To what end should an envoy be assigned?', () => {
		expect(recommendations['assign-us-special-envoy'].serves).toContain('pair-support-with-diplomatic-initiative');
		const marked = links.filter(({ from, type }) => from === 'assign-us-special-envoy' && type === 'serves');
		expect(marked.every(({ basis, marker }) => basis === 'marked' && within(marker, [5283, 5295]))).toBe(true);
	});

	test('Who is to be punished, and by whom?', () => {
		expect(where(recommendations, { action: 'punish' })).toMatchObject([
			{ addressees: ['friends-and-allies-of-ukraine'], targets: ['lukashenka-government'], force: 'imperative' },
		]);
	});

	test('Which sanctions are proposed? None in particular', () => {
		expect(where(recommendations, { topics: 'sanctions', specificity: 'specific' })).toEqual([]);
		expect(where(recommendations, { topics: 'sanctions', specificity: 'general' })).toHaveLength(1);
	});

	test('By when is anything to be done? Not stated', () => {
		for (const recommendation of Object.values(recommendations)) expect(recommendation).not.toHaveProperty('when');
	});

	test('Which recommendations have no grounds? Only calls of the page', () => {
		const groundless = Object.values(recommendations).filter((recommendation) => because(recommendation).length === 0);
		expect(groundless.map(({ force }) => force)).toEqual(groundless.map(() => 'invited'));
	});

	test('Were the recommendations followed? Not recorded', () => {
		for (const recommendation of Object.values(recommendations)) expect(recommendation).not.toHaveProperty('outcome');
	});
});

describe('questions about posts, labels and relations', () => {
	test('Who holds a post now, by the text?', () => {
		expect(where(tenures, { standing: 'current' }).map(({ person }) => person)).toEqual(
			expect.arrayContaining(['stephen-nix', 'mark-dietzen', 'vladimir-putin']),
		);
	});

	test('When was Schuebel head of delegation? Not stated', () => {
		expect(tenures['schuebel-head-of-delegation']).not.toHaveProperty('when');
	});

	test('Where is Dietzen based, and Nix? Vilnius; not stated', () => {
		expect(where(tenures, { person: 'mark-dietzen' })).toMatchObject([{ place: 'vilnius' }]);
		expect(where(tenures, { person: 'stephen-nix' })[0]).not.toHaveProperty('place');
	});

	test('Does the text call Lukashenka President? No', () => {
		const [tenure] = where(tenures, { person: 'alyaksandr-lukashenka' });
		expect(tenure).not.toHaveProperty('post');
		expect(where(tenures, { post: 'president-of-russia' })).toMatchObject([{ person: 'vladimir-putin' }]);
	});

	test('Which post does Tsikhanouskaya hold? None: a role', () => {
		const [tenure] = where(tenures, { person: 'sviatlana-tsikhanouskaya' });
		expect(tenure).toMatchObject({ role: 'opposition leader', of: 'belarus' });
		expect(tenure).not.toHaveProperty('post');
	});

	test('Which labels are Tsikhanouskaya’s?', () => {
		expect(where(characterizations, { holders: 'sviatlana-tsikhanouskaya' }).map(({ label }) => label)).toEqual([
			'feet of clay',
			'vassal',
		]);
	});

	test('How often is the government called a regime?', () => {
		expect(characterizations['lukashenka-government-labeled-regime'].anchors).toHaveLength(4);
	});

	test('Who sees a special military operation? Many Belarusians, not the authors', () => {
		expect(characterizations['war-labeled-special-military-operation'].holders).toEqual(['many-belarusians']);
	});

	test('Which label is put on the European Union? None', () => {
		expect(where(characterizations, { target: 'european-union' })).toEqual([]);
	});

	test('Which relations does the text mark itself?', () => {
		const marked = links.filter(({ basis }) => basis === 'marked');
		expect(marked.length).toBeGreaterThan(10);
		expect(marked.every(({ marker }) => marker !== undefined)).toBe(true);
		expect(links.filter(({ basis, marker }) => basis === 'inferred' && marker !== undefined)).toEqual([]);
	});

	test('Which wider topics do cyberattacks and volunteers belong to?', () => {
		expect(vocabularies.topics.cyberattacks.broader).toBe('war');
		expect(vocabularies.topics.volunteers.broader).toBe('resistance');
		expect(vocabularies.topics.war).not.toHaveProperty('broader');
	});

	test('Which ids have been retired? None yet', () => {
		expect(moved).toEqual({});
	});
});

describe('questions about the source', () => {
	test('What kind of article is it, in what language, by which publisher?', () => {
		expect(article).toMatchObject({
			type: 'OpinionNewsArticle',
			language: 'en',
			publisher: 'atlantic-council',
			series: 'ukrainealert',
		});
	});

	test('Who speaks in the biographies, the disclaimer and the caption?', () => {
		const voices = new Map(article.passages.map(({ role, voice }) => [role, voice]));
		expect(voices.get('biography')).toEqual(['atlantic-council']);
		expect(voices.get('disclaimer')).toEqual(['atlantic-council']);
		expect(voices.get('caption')).toEqual(['sputnik']);
		expect(voices.get('body')).toEqual(AUTHORS);
	});

	test('Can the article be read from the dataset? No: a few words at each edge of a sentence', () => {
		for (const { opens, closes } of article.passages.flatMap(({ sentences }) => sentences)) {
			for (const edge of [opens, closes]) expect((edge ?? '').split(' ').length).toBeLessThanOrEqual(3);
		}
	});

	test('How long is the text, and how is it proved?', () => {
		expect(article.text).toMatchObject({ form: 'canon-1', unit: 'code point', length: 8045 });
		expect(article.text.sha256).toBe('363c2747005d6ec0b1ce9e71c147bbd28a72f8acfcac38c068869137f57edbb4');
	});

	test('Which edition says all this?', () => {
		expect(edition.version).toMatch(/^\d+\.\d+\.\d+$/);
	});
});
