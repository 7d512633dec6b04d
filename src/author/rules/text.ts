import type { Fault } from '../../error/wording.js';
import type { Dataset } from '../../model/dataset.js';
import type { Time } from '../../model/records.js';
import { clausesOf, type DataRule } from './rule.js';

export const datesFromTheText: DataRule = {
	name: 'dates-from-the-text',
	description: 'Every date points at the words that give it: a date the text lacks stays out.',
	check: (dataset) => [
		...publishedFaults(dataset),
		...timesOf(dataset).flatMap(({ when, path }): Fault[] => {
			if (when === undefined || !('edtf' in when) || when.at !== undefined) return [];
			return [
				{
					path,
					value: when.edtf,
					message: `${when.edtf} has no \`at\`. Address the words that give the date, or leave the date out.`,
				},
			];
		}),
	],
};

function publishedFaults({ article: { published } }: Dataset): Fault[] {
	if (published.edtf === null || published.evidence !== undefined) return [];
	const message = `${published.edtf} has no \`evidence\`. Address the words that give the date, or write null.`;
	return [{ path: ['article', 'published', 'edtf'], value: published.edtf, message }];
}

function timesOf({ claims, tenures, entities }: Dataset): { when: Time | undefined; path: string[] }[] {
	return [
		...Object.entries(claims).map(([id, { when }]) => ({ when, path: ['claims', id, 'when'] })),
		...Object.entries(tenures).map(([id, { when }]) => ({ when, path: ['tenures', id, 'when'] })),
		...Object.entries(entities).map(([id, entity]) => ({
			when: entity.kind === 'event' ? entity.when : undefined,
			path: ['entities', id, 'when'],
		})),
	];
}

export const numbersFromTheText: DataRule = {
	name: 'numbers-from-the-text',
	description:
		'Every number and month in a clause, in figures or in words, is one that the record dates or counts, or that names an entity it concerns: what the text lacks stays out.',
	check: (dataset) =>
		clausesOf(dataset).flatMap(({ record, that, path }) => {
			const { when, quantity } = 'nature' in record ? record : {};
			const told = when && 'edtf' in when ? when.edtf : '';
			const named = [...record.about, ...(when && 'to' in when ? [when.to] : [])];
			const names = named.map((id) => dataset.entities[id]?.name ?? '');
			const counted = `${quantity?.value ?? ''} ${quantity?.magnitude?.replaceAll('-', ' ') ?? ''}`;
			const known = new Set([...numbersIn([told, counted, ...names].join(' ')), ...monthsOf(told)]);
			return [...numbersIn(that)]
				.filter((number) => !known.has(number))
				.map(
					(number): Fault => ({
						path,
						value: that,
						message: `${number} is no number or month that the record dates or counts. Add \`when\` or \`quantity\` with the words that give it, or leave it out.`,
					}),
				);
		}),
};

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const MAGNITUDES = ['tens', 'hundreds', 'thousands', 'millions'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

// "1,000" and 1000 are one number, and so are "five" and 5.
function numbersIn(text: string): Set<string> {
	const words = text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+|\p{L}+/gu) ?? [];
	return new Set(
		words.flatMap((word) => {
			if (/^\d/.test(word) || MAGNITUDES.includes(word) || MONTHS.includes(word)) return [word];
			return NUMBERS.includes(word) ? [String(NUMBERS.indexOf(word) + 2)] : [];
		}),
	);
}

/** The months that a time names. */
function monthsOf(edtf: string): string[] {
	return [...edtf.matchAll(/\d{4}-(0[1-9]|1[0-2])/g)].flatMap(([, month]) => MONTHS[Number(month) - 1] ?? []);
}

export const namesOfEntities: DataRule = {
	name: 'names-of-entities',
	description:
		'Every name in a clause is one of an entity: whom the data does not know, no clause names. A word in the plural is that of its singular.',
	check: (dataset) => {
		const names = Object.values(dataset.entities).flatMap(({ name, names }) => [
			name,
			...names.map(({ value }) => value),
		]);
		const known = new Set([...names.flatMap(wordsOf), ...MONTHS]);
		return clausesOf(dataset).flatMap(({ that, path }) =>
			wordsOf(that.replaceAll(/['’]s\b/g, ''))
				.filter((word) => /^\p{Lu}/u.test(word) && !known.has(word) && !known.has(word.replace(/s$/, '')))
				.map(
					(word): Fault => ({
						path,
						value: that,
						message: `No entity is named "${word}". Name one as its entity is named, add the spelling to its names, or add the entity.`,
					}),
				),
		);
	},
};

function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export const readingsOfPolities: DataRule = {
	name: 'readings-of-polities',
	description: 'Only a polity can be meant as government, population or territory; all else is mentioned literally.',
	check: ({ entities, mentions }) =>
		Object.entries(mentions).flatMap(([id, list]) => {
			const kind = entities[id]?.kind;
			if (kind === 'polity') return [];
			return list.flatMap(({ reading }, index): Fault[] => {
				if (reading === 'literal') return [];
				return [
					{
						path: ['mentions', id, index, 'reading'],
						value: reading,
						message: `"${id}" is a ${kind}, so its reading cannot be ${reading}. Write literal, or mention the polity.`,
					},
				];
			});
		}),
};

export const mentionsApart: DataRule = {
	name: 'mentions-apart',
	description: 'Two mentions of one entity do not overlap: the same words mention it once.',
	check: ({ mentions }) =>
		Object.entries(mentions).flatMap(([id, list]) =>
			list.flatMap((mention, index): Fault[] => {
				const other = list.findIndex((each) => each.start < mention.end && mention.start < each.end);
				if (other === index || other === -1) return [];
				return [
					{
						path: ['mentions', id, index],
						message: `This mention of "${id}" overlaps another one of it. Keep the longer one.`,
					},
				];
			}),
		),
};

export const entitiesInTheText: DataRule = {
	name: 'entities-in-the-text',
	needsWholeDataset: true,
	description:
		'Every entity is mentioned in the text or takes part in a record: nothing is there that the article does not speak of.',
	check: ({ entities, mentions, claims, recommendations, tenures, article }) => {
		const used = new Set([
			...Object.keys(mentions),
			...article.passages.flatMap(({ voice }) => voice),
			...Object.values(claims).flatMap(({ about, holders }) => [...about, ...holders]),
			...Object.values(recommendations).flatMap(({ about }) => about),
			...Object.values(tenures).flatMap(({ person, post, of }) => [person, post, of]),
		]);
		return Object.keys(entities)
			.filter((id) => !used.has(id))
			.map((id) => ({
				path: ['entities', id],
				value: id,
				message: `No mention and no record names "${id}". Add its mentions, or remove it.`,
			}));
	},
};
