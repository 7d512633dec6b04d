import {
	because,
	characterizations,
	claims,
	count,
	entities,
	links,
	mentions,
	recommendations,
	tenures,
	therefore,
	where,
} from 'belarus-brief';

/** Asks an engine, and gives the first column of the answer as texts, sorted. */
export type Ask = (sql: string) => Promise<string[]>;

/** Values as texts, in an order that no engine decides. */
export const sorted = (values: readonly unknown[]) => values.map(String).sort();

/** Questions that the package answers, as SQL over the tables whose lists are tables. */
export const QUESTIONS: readonly (readonly [question: string, sql: string, answer: () => readonly string[]])[] = [
	[
		'what is recommended to the European Union',
		"SELECT recommendation FROM recommendations_addressees WHERE entity = 'european-union'",
		() => where(recommendations, { addressees: 'european-union' }).map(({ id }) => id),
	],
	[
		'on what grounds a representative is suggested',
		"SELECT claim FROM recommendations_because WHERE recommendation = 'appoint-eu-special-representative'",
		() => because('appoint-eu-special-representative').map(({ id }) => id),
	],
	[
		'what is only hedged',
		"SELECT id FROM claims WHERE status = 'hedged'",
		() => where(claims, { status: 'hedged' }).map(({ id }) => id),
	],
	[
		'what is reported, and by whom it is held',
		"SELECT c.id || ' ' || h.entity FROM claims c JOIN claims_holders h ON h.article = c.article AND h.claim = c.id WHERE c.status = 'reported'",
		() =>
			where(claims, { status: 'reported' }).flatMap(({ id, holders }) => holders.map((holder) => `${id} ${holder}`)),
	],
	[
		'which causal claims concern both Belarus and Russia',
		"SELECT id FROM claims WHERE nature = 'causal' AND id IN (SELECT claim FROM claims_about WHERE entity = 'belarus') AND id IN (SELECT claim FROM claims_about WHERE entity = 'russia')",
		() => {
			const about = new Set(where(claims, { about: 'russia' }).map(({ id }) => String(id)));
			return where(claims, { about: 'belarus', nature: 'causal' })
				.map(({ id }) => String(id))
				.filter((id) => about.has(id));
		},
	],
	[
		'where rulers are meant by the name of their country',
		"SELECT entity || ' ' || start FROM mentions WHERE reading = 'government'",
		() => where(mentions, { reading: 'government' }).map(({ entity, start }) => `${entity} ${start}`),
	],
	[
		'which words stand on whom, and who puts them there',
		"SELECT c.label || ' ' || c.target || ' ' || h.entity FROM characterizations c JOIN characterizations_holders h ON h.article = c.article AND h.characterizations = c.id",
		() =>
			Object.values(characterizations).flatMap(({ label, target, holders }) =>
				holders.map((holder) => `${label} ${target} ${holder}`),
			),
	],
	[
		'what rests on the refusal of a visa',
		"SELECT recommendation FROM recommendations_because WHERE claim = 'visa-renewal-refused' UNION SELECT claim FROM claims_because WHERE because = 'visa-renewal-refused'",
		() => therefore('visa-renewal-refused').map(({ id }) => id),
	],
	[
		'which claims are told by which event',
		"SELECT id || ' ' || when_relative || ' ' || when_to FROM claims WHERE when_relative IS NOT NULL",
		() =>
			Object.values(claims).flatMap(({ id, when }) =>
				when && 'relative' in when ? [`${id} ${when.relative} ${when.to}`] : [],
			),
	],
	[
		'who held which post',
		"SELECT person || ' ' || post FROM tenures WHERE standing = 'former' AND post IS NOT NULL",
		() => where(tenures, { standing: 'former' }).flatMap(({ person, post }) => (post ? [`${person} ${post}`] : [])),
	],
	[
		'which relations the text marks',
		"SELECT \"from\" || ' ' || \"to\" || ' ' || type FROM links WHERE basis = 'marked'",
		() => where(links, { basis: 'marked' }).map(({ from, to, type }) => `${from} ${to} ${type}`),
	],
	[
		'how often each passage is claimed on',
		"SELECT passage || ' ' || count(DISTINCT record) FROM anchors WHERE record IN (SELECT id FROM claims) GROUP BY passage",
		() => [...count(claims, 'passage')].map(([passage, times]) => `${passage} ${times}`),
	],
	[
		'what Belarus is called in Lithuanian',
		"SELECT value FROM names WHERE entity = 'belarus' AND lang = 'lt'",
		() => entities.belarus.names.filter(({ lang }) => lang === 'lt').map(({ value }) => value),
	],
	[
		'which numbers are claimed',
		"SELECT id || ' ' || quantity_comparator || ' ' || quantity_unit FROM claims WHERE quantity_unit IS NOT NULL",
		() =>
			Object.values(claims).flatMap(({ id, quantity }) =>
				quantity ? [`${id} ${quantity.comparator} ${quantity.unit}`] : [],
			),
	],
	[
		'what is recommended by way of the same means',
		"SELECT recommendation || ' ' || serves FROM recommendations_serves",
		() => Object.values(recommendations).flatMap(({ id, serves }) => serves.map((served) => `${id} ${served}`)),
	],
];
