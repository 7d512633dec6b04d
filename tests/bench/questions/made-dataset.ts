import type { Claim, Dataset, Entity, Link, Mention, Passage, Recommendation } from 'belarus-brief';

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const NATURES = ['descriptive', 'causal', 'evaluative', 'predictive'] as const;
const STATUSES = ['asserted', 'presupposed'] as const;

/** Numbers below a count, small ones by far the most frequent (Zipf). */
function zipf(random: () => number, count: number): () => number {
	return () => Math.min(count - 1, Math.floor(count ** random()) - 1);
}

const PASSAGES = 20;
const SPACING = 100;
const passageAt = (at: number) => `p${String(at).padStart(2, '0')}`;

/** A dataset of so many claims, in the proportions of an article's: the entities that claims concern follow Zipf, grounds make no circle. */
export function madeDataset(size: number, seed = 1): Dataset {
	const random = seeded(seed);
	const entityCount = Math.max(10, Math.floor(size / 2));
	const entityAt = zipf(random, entityCount);
	const below = (count: number) => Math.floor(random() * count);
	const pick = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
	const some = (most: number) => [...new Set(Array.from({ length: 1 + below(most) }, () => `entity-${entityAt()}`))];
	const anchored = (at: number) => {
		const start = at * SPACING;
		return [{ passage: passageAt(Math.floor((at * PASSAGES) / size)), start, end: start + SPACING / 2 }];
	};

	const passages = Array.from({ length: PASSAGES }, (_, at): Passage => {
		const span = { start: (at * size * SPACING) / PASSAGES, end: ((at + 1) * size * SPACING) / PASSAGES - 2 };
		return { id: passageAt(at), role: at === 0 ? 'title' : 'body', voice: ['entity-0'], ...span, sentences: [span] };
	});
	const entities = Array.from({ length: entityCount }, (_, at): [string, Entity] => [
		`entity-${at}`,
		{
			id: `entity-${at}`,
			kind: at === 1 ? 'organization' : 'person',
			name: `Entity number ${at}`,
			names: [{ value: `Nr. ${at}`, lang: 'de' }],
			identifiers: [],
		},
	]);
	const mentions = entities.map(([id], at): [string, Mention[]] => [
		id,
		anchored(at).map((anchor) => ({ ...anchor, form: 'name', reading: 'literal' })),
	]);
	// Grounds stand just before what rests on them, as in an article; every hundredth claim begins an argument anew.
	const groundsOf = (at: number) =>
		at % 100 === 0 ? [] : [...new Set(Array.from({ length: below(3) }, () => at - 1 - below(Math.min(at % 100, 8))))];
	const claims = Array.from({ length: size }, (_, at): [string, Claim] => {
		const grounds = groundsOf(at).sort((a, b) => a - b);
		return [
			`claim-${at}`,
			{
				id: `claim-${at}`,
				that: `something is said for the time number ${at}`,
				nature: pick(NATURES) ?? 'descriptive',
				status: pick(STATUSES) ?? 'asserted',
				holders: ['entity-0'],
				agents: [],
				affected: [],
				places: [],
				about: some(4),
				topics: [`topic-${below(20)}`],
				because: grounds.map((ground) => `claim-${ground}`),
				elaborates: [],
				restates: [],
				opposes: [],
				anchors: anchored(at),
			},
		];
	});
	const recommendations = Array.from({ length: Math.floor(size / 10) }, (_, at): [string, Recommendation] => {
		const about = some(2);
		const record: Recommendation = {
			id: `recommendation-${at}`,
			that: `entity number ${at} act`,
			force: 'should',
			addressees: about.slice(0, 1),
			addresseeBasis: 'explicit',
			action: 'act',
			targets: [],
			beneficiaries: [],
			about,
			topics: [],
			specificity: 'general',
			serves: [],
			restates: [],
			because: [`claim-${at * 10}`, `claim-${Math.min(size - 1, at * 10 + 9)}`],
			anchors: anchored(at * 10),
		};
		return [record.id, record];
	});
	const topics = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`topic-${at}`, { label: `Topic ${at}` }]));
	const supports = [...claims, ...recommendations].flatMap(([to, { because }]) =>
		because.map((from): Link => ({ from, to, type: 'supports', basis: 'inferred' })),
	);
	return {
		edition: { version: '1.0.0', released: '2026-01-01', digest: '0'.repeat(64), schemaVersion: '1' },
		article: {
			id: 'made-article',
			type: 'Article',
			title: 'An article that was made',
			url: 'https://made.example/article',
			language: 'en',
			authors: ['entity-0'],
			publisher: 'entity-1',
			published: { edtf: null, status: 'unconfirmed' },
			disclaimer: { passage: 'p00', start: 0, end: 50 },
			rights: 'Nobody holds any.',
			text: { form: 'canon-1', unit: 'code point', length: size * SPACING - 2, sha256: '0'.repeat(64) },
			passages,
		},
		vocabularies: { topics, actions: { act: { label: 'act' } }, groupKinds: {} },
		entities: Object.fromEntries(entities),
		mentions: Object.fromEntries(mentions),
		claims: Object.fromEntries(claims),
		recommendations: Object.fromEntries(recommendations),
		tenures: {},
		characterizations: {},
		links: supports,
		moved: {},
	};
}
