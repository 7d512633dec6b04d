import {
	about,
	because,
	type Claim,
	type Dataset,
	type Recommendation,
	resolve,
	therefore,
	where,
} from 'belarus-brief';

/** One question: how the package answers it, and how somebody does who writes an index for it by hand. */
export interface Question {
	readonly name: string;
	/** How many times as long as what is written by hand the package is wanted to take at most. */
	readonly wanted: number;
	/** Beyond this many times, something scans that should look up: a lookup by hand takes some 10 ns, and noise a multiple of it. */
	readonly most: number;
	/** What is asked for, in turn. */
	readonly keys: readonly string[];
	readonly ours: (key: string) => unknown;
	readonly twin: (key: string) => unknown;
	/** The answer without any index, which both have to give. */
	readonly scan: (key: string) => unknown;
}

const KEYS = 500;

/** The questions that a frozen dataset is asked. */
export function questionsTo(dataset: Dataset): Question[] {
	const { claims, entities, mentions } = dataset;
	const all = Object.values(claims);
	const advice = Object.values(dataset.recommendations);
	const aboutOf = ({ about }: Claim | Recommendation) => about;
	const byAbout = grouped(all, aboutOf);
	const adviceAbout = grouped(advice, aboutOf);
	const byGround = grouped<Claim | Recommendation>([...all, ...advice], ({ because }) => because);
	const byName = new Map(Object.values(entities).map((entity) => [entity.name, entity]));
	const position = new Map(all.map(({ id }, at) => [id, at]));

	const entityIds = [...byAbout.keys()].toSorted((a, b) => sizeOf(byAbout, b) - sizeOf(byAbout, a));
	const frequent = entityIds.slice(0, 5);
	const rare = entityIds.filter((id) => sizeOf(byAbout, id) <= 2).slice(0, KEYS);
	const late = all.filter(({ because }) => because.length > 0).map(({ id }) => id);
	const grounds = all.filter(({ id }) => byGround.has(id)).map(({ id }) => id);

	const dossierOf = (claimsAbout: readonly Claim[], recommendations: readonly Recommendation[], id: string) => ({
		claims: claimsAbout,
		recommendations,
		characterizations: [],
		tenures: [],
		mentions: mentions[id] ?? [],
	});
	const groundsOf = (id: string) => (claims[id]?.because ?? []).map((ground) => claims[ground]);
	const allGroundsOf = (id: string) => {
		const found = new Set<string>(claims[id]?.because);
		for (const ground of found) for (const next of claims[ground]?.because ?? []) found.add(next);
		const sorted = [...found].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
		return sorted.map((ground) => claims[ground]);
	};
	const allRestingOn = (id: string) => {
		const found = new Set<Claim | Recommendation>(byGround.get(id));
		for (const record of found)
			if ('nature' in record) for (const next of byGround.get(record.id) ?? []) found.add(next);
		return [...found].sort((a, b) => (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0));
	};
	const scanRestingOn = (id: string) => {
		const found = new Set<Claim | Recommendation>();
		const known = new Set([id]);
		for (const record of [...all, ...advice]) {
			if (!record.because.some((ground) => known.has(ground))) continue;
			found.add(record);
			known.add(record.id);
		}
		return [...found].sort((a, b) => (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0));
	};
	const scan = (id: string) => all.filter(({ about }) => about.includes(id));
	const asked = {
		ours: (id: string) => where(claims, { about: id }),
		twin: (id: string) => byAbout.get(id) ?? [],
		scan,
	};
	return [
		{
			name: 'by id',
			wanted: 1.5,
			most: 4,
			keys: late.slice(-KEYS),
			ours: (id) => claims[id],
			twin: (id) => claims[id],
			scan: (id) => all.find((claim) => claim.id === id),
		},
		{ name: 'where, of a frequent entity', wanted: 3, most: 80, keys: frequent, ...asked },
		{ name: 'where, of a rare entity', wanted: 12, most: 80, keys: rare, ...asked },
		{
			name: 'about',
			wanted: 8,
			most: 60,
			keys: rare,
			ours: (id) => about(id, { in: dataset }),
			twin: (id) => dossierOf(byAbout.get(id) ?? [], adviceAbout.get(id) ?? [], id),
			scan: (id) =>
				dossierOf(
					scan(id),
					advice.filter(({ about }) => about.includes(id)),
					id,
				),
		},
		{
			name: 'because',
			wanted: 8,
			most: 24,
			keys: late.slice(-KEYS),
			ours: (id) => because(id, { in: dataset }),
			twin: groundsOf,
			scan: (id) => all.filter((claim) => claims[id]?.because.includes(claim.id)),
		},
		{
			name: 'because, deep',
			wanted: 3,
			most: 8,
			keys: late.slice(-KEYS),
			ours: (id) => because(id, { in: dataset, deep: true }),
			twin: allGroundsOf,
			scan: allGroundsOf,
		},
		{
			name: 'therefore, deep',
			wanted: 3,
			most: 12,
			keys: grounds.slice(0, KEYS),
			ours: (id) => therefore(id, { in: dataset, deep: true }),
			twin: allRestingOn,
			scan: scanRestingOn,
		},
		{
			name: 'resolve',
			wanted: 12,
			most: 90,
			keys: Object.values(entities)
				.map(({ name }) => name)
				.slice(0, KEYS),
			ours: (name) => resolve(name, { in: dataset }),
			twin: (name) => byName.get(name),
			scan: (name) => Object.values(entities).find((entity) => entity.name === name),
		},
	];
}

function grouped<R>(records: readonly R[], valuesOf: (record: R) => readonly string[]): Map<string, R[]> {
	const groups = new Map<string, R[]>();
	for (const record of records) {
		for (const value of valuesOf(record)) {
			const group = groups.get(value);
			if (group) group.push(record);
			else groups.set(value, [record]);
		}
	}
	return groups;
}

function sizeOf(groups: ReadonlyMap<string, readonly unknown[]>, key: string): number {
	return groups.get(key)?.length ?? 0;
}
