import type { Anchor, Dataset } from 'belarus-brief';
import { fold } from '../../src/text/fold.js';
import { codePointLength, sliceCodePoints, wordsOf } from '../../src/text/words.js';

/** How much of the article the dataset holds, letter for letter, where it stands. */
export interface Exposure {
	/** Of all code points of the text, from 0 to 1. */
	readonly share: number;
	/** The longest runs, the longest first; white space between two exposed parts does not part a run. */
	readonly runs: readonly { readonly start: number; readonly length: number; readonly text: string }[];
}

type Span = Pick<Anchor, 'start' | 'end'>;

/** Measures what sentence edges, cues, markers and labels give away; the title and the names of entities do not count. */
export function exposureOf(canonical: string, dataset: Dataset): Exposure {
	const characters = Array.from(canonical);
	const exposed = new Uint8Array(characters.length);
	for (const { start, end } of exposedSpans(canonical, dataset)) exposed.fill(1, start, end);
	for (const { start, end } of exceptions(canonical, dataset)) exposed.fill(0, start, end);
	const count = exposed.reduce((sum, each) => sum + each, 0);
	return { share: count / characters.length, runs: runsOf(characters, exposed) };
}

function exposedSpans(canonical: string, dataset: Dataset): Span[] {
	const { article, claims, recommendations, characterizations, links } = dataset;
	const sentences = article.passages.flatMap((passage) => passage.sentences);
	return [
		...sentences.flatMap(({ start, end, opens, closes }) => [
			...(opens === undefined ? [] : [spanOf(canonical, opens, { start, end }, 'first')]),
			...(closes === undefined ? [] : [spanOf(canonical, closes, { start, end }, 'last')]),
		]),
		...[...Object.values(claims), ...Object.values(recommendations)].flatMap(({ cue }) => (cue ? [cue.at] : [])),
		...links.flatMap(({ marker }) => (marker ? [marker] : [])),
		...Object.values(characterizations).flatMap(({ label, anchors }) =>
			anchors.map((anchor) => spanOf(canonical, label, anchor, 'first')),
		),
	];
}

/** Where words stand inside a span, in any case; the whole span where they do not stand there in one piece. */
function spanOf(canonical: string, words: string, span: Span, which: 'first' | 'last'): Span {
	const text = sliceCodePoints(canonical, span.start, span.end).toLowerCase();
	const wanted = words.toLowerCase();
	const at = which === 'first' ? text.indexOf(wanted) : text.lastIndexOf(wanted);
	if (at === -1) return span;
	const start = span.start + codePointLength(text.slice(0, at));
	return { start, end: start + codePointLength(words) };
}

function exceptions(canonical: string, { article, entities }: Dataset): Span[] {
	const title = article.passages.filter(({ role }) => role === 'title');
	const names = Object.values(entities).flatMap(({ name, names }) => [name, ...names.map(({ value }) => value)]);
	const words = wordsOf(canonical);
	const folded = words.map(({ text }) => fold(text));
	const spans = names.flatMap((name) => {
		const wanted = wordsOf(name).map(({ text }) => fold(text));
		return words.flatMap((first, index): Span[] => {
			if (wanted.length === 0 || wanted.some((word, offset) => folded[index + offset] !== word)) return [];
			return [{ start: first.start, end: words[index + wanted.length - 1]?.end ?? first.end }];
		});
	});
	return [...title, ...spans];
}

function runsOf(characters: readonly string[], exposed: Uint8Array): Exposure['runs'] {
	const runs: { start: number; length: number; text: string }[] = [];
	let start = -1;
	let end = -1;
	const close = () => {
		if (start !== -1) runs.push({ start, length: end - start, text: characters.slice(start, end).join('') });
		start = -1;
	};
	for (const [index, character] of characters.entries()) {
		if (exposed[index] === 1) {
			if (start === -1) start = index;
			end = index + 1;
		} else if (!/\s/.test(character)) close();
	}
	close();
	return runs.toSorted((a, b) => b.length - a.length);
}
