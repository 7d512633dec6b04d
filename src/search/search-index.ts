import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Dataset } from '../model/dataset.js';
import { postingLists } from '../query/posting-lists.js';
import { documentsOf, SEARCHED, type SearchDocument } from './documents.js';
import { stemOf, tellingWords, wordsOf } from './words.js';

/** A document that has words of a query, with how many of them, and how well. */
interface Match {
	readonly document: SearchDocument;
	/** How many words of the query it has. */
	readonly words: number;
	readonly score: number;
	/** The words of the document that match. */
	readonly terms: readonly string[];
}

/** A dataset, made ready to be searched. */
export interface SearchIndex {
	readonly documents: readonly SearchDocument[];
	/** The documents that have most words of a text, and pass a test: those with all words first, then the best. */
	matches(text: string, passes: (document: SearchDocument) => boolean): Match[];
	/** The words of clauses and labels that start with a folded text and are longer, the most frequent first, then by the alphabet. */
	completions(start: string): string[];
}

const indices = new WeakMap<Dataset, SearchIndex>();

/** The index of a dataset, made when it is first asked for; that of one which cannot change is kept as long as it lives. */
export function searchIndexOf(dataset: Dataset): SearchIndex {
	const known = indices.get(dataset);
	if (known) return known;
	const index = makeIndex(dataset);
	// What can still change is read anew each time.
	if (Object.values(SEARCHED).every((name) => postingLists(dataset[name]).index)) indices.set(dataset, index);
	return index;
}

/** What is looked at of a query: a reader types a few words, and a pasted page must not take a minute. */
const LONGEST_QUERY = 1_000;
const MOST_WORDS = 16;
/** From this length on, a word is also found as the start of a longer one. */
const SHORTEST_PREFIX = 3;
// A record says what its own words say; that it concerns somebody of that name tells less, a topic least.
const BOOST = { own: 3, headline: 1.5, names: 1.2, topics: 0.5 };
const WEIGHTS = { prefix: 0.5, fuzzy: 0.4 };
/** An entity is short, and would stand before every record that is about it. */
const ENTITY = 0.6;

function makeIndex(dataset: Dataset): SearchIndex {
	const documents = documentsOf(dataset);
	const stems = new Map<string, readonly string[]>();
	const formsOf = (word: string) => {
		const forms = stems.get(word) ?? [...new Set([word, stemOf(word)])];
		stems.set(word, forms);
		return forms;
	};
	const index = new MiniSearch({
		idField: 'place',
		fields: ['own', 'headline', 'names', 'topics'],
		// Words are told apart already; MiniSearch takes them as a text.
		tokenize: (text) => text.split(' '),
		processTerm: (word) => [...formsOf(word)],
	});
	index.addAll(
		documents.map(({ place, own, headline, names, topics }) => ({
			place,
			own: own.join(' '),
			headline: headline.join(' '),
			names: names.join(' '),
			topics: topics.join(' '),
		})),
	);
	const known = new Set([...stems.values()].flat());
	const vocabulary = [...stems.keys()].sort();
	const frequencies = frequenciesOf(documents);
	const isStart = (word: string) => word.length >= SHORTEST_PREFIX && startsOne(vocabulary, word);
	return {
		documents,
		matches(text, passes) {
			const words = tellingWords([...new Set(wordsOf(text.slice(0, LONGEST_QUERY)))]).slice(0, MOST_WORDS);
			const places = placesOf(words, (word) => known.has(word) || known.has(stemOf(word)) || isStart(word));
			if (places.size === 0) return [];
			const query: Query = { combineWith: 'OR', queries: [...places.keys()] };
			const found = index.search(query, {
				tokenize: (term) => [term],
				processTerm: (term) => term,
				boost: BOOST,
				weights: WEIGHTS,
				prefix: (term) => term.length >= SHORTEST_PREFIX,
				// Only what is not there can be a typing error.
				fuzzy: (term) => (known.has(term) || isStart(term) ? false : errorsIn(term)),
				boostDocument: (place) => (documents[place]?.found.kind === 'entity' ? ENTITY : 1),
				filter: ({ id }) => documents[id] !== undefined && passes(documents[id]),
			});
			const least = Math.ceil(words.length / 2);
			return found
				.flatMap((result) => matchOf(result, documents, places))
				.filter((match) => match.words >= least)
				.sort((a, b) => b.words - a.words || b.score - a.score || a.document.place - b.document.place);
		},
		completions(start) {
			const times = (word: string) => frequencies.get(word) ?? 0;
			return vocabulary
				.filter((word) => word.startsWith(start) && word !== start && times(word) > 0)
				.sort((a, b) => times(b) - times(a));
		},
	};
}

/** In how many clauses and labels a word stands. */
function frequenciesOf(documents: readonly SearchDocument[]): Map<string, number> {
	const frequencies = new Map<string, number>();
	for (const { found, own } of documents) {
		if (found.kind === 'entity') continue;
		for (const word of new Set(own)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
	}
	return frequencies;
}

/** How many letters of a word may be mistyped. */
function errorsIn(word: string): number {
	if (word.length < 4) return 0;
	return word.length < 8 ? 1 : 2;
}

/** What is looked for, with the words of the query that it stands for: each word, its stem, and two words as one that the index has. */
function placesOf(words: readonly string[], isKnown: (word: string) => boolean): Map<string, Set<number>> {
	const places = new Map<string, Set<number>>();
	const add = (term: string, ...at: readonly number[]) => {
		const standsFor = places.get(term) ?? new Set();
		places.set(term, standsFor);
		for (const place of at) standsFor.add(place);
	};
	for (const [at, word] of words.entries()) {
		add(word, at);
		add(stemOf(word), at);
		const joined = `${word}${words[at + 1] ?? ''}`;
		if (joined !== word && isKnown(joined)) for (const term of [joined, stemOf(joined)]) add(term, at, at + 1);
	}
	return places;
}

function matchOf(
	{ id, score, queryTerms, match }: SearchResult,
	documents: readonly SearchDocument[],
	places: ReadonlyMap<string, ReadonlySet<number>>,
): Match[] {
	const document = documents[id];
	if (document === undefined) return [];
	const words = new Set(queryTerms.flatMap((term) => [...(places.get(term) ?? [])]));
	return [{ document, words: words.size, score, terms: Object.keys(match).sort() }];
}

/** Whether one of some sorted words starts with a text. */
function startsOne(sorted: readonly string[], start: string): boolean {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? '') < start) low = middle + 1;
		else high = middle;
	}
	return sorted[low]?.startsWith(start) ?? false;
}
