import { installed as withoutFingerprints } from '../edition/collections.js';
import { fingerprints } from '../edition/fingerprints.js';
import { EditionError } from '../error/errors.js';
import type { Sentence } from '../model/article.js';
import type { Dataset, Fingerprint, Fingerprints } from '../model/dataset.js';
import { remembered } from './folded-page.js';

/** The installed edition, whole. */
export const installed: Dataset = { ...withoutFingerprints, fingerprints };

/** A fingerprinted span of the edition. */
export interface KnownSpan {
	/** Offsets in the canonical text of the edition. */
	readonly start: number;
	readonly end: number;
	readonly fingerprint: Fingerprint;
	/** Where it starts in the folded text of the edition, which is not at hand: reckoned from the lengths. */
	readonly folded: number;
	/** Whether that is sure: not where folding makes what stands before it in its sentence longer or shorter. */
	readonly certain: boolean;
}

/** A sentence of the edition. */
export interface KnownSentence extends KnownSpan {
	readonly index: number;
	readonly edges: Pick<Sentence, 'opens' | 'closes'>;
}

/** What an edition tells about its text. */
export interface EditionLayout {
	readonly sentences: readonly KnownSentence[];
	/** Fingerprinted spans that are no sentences, in order, each with the sentences it touches: first and last index. */
	readonly spans: readonly (KnownSpan & { readonly first: number; readonly last: number })[];
}

const layouts = new WeakMap<Dataset, EditionLayout>();

/**
 * The sentences and spans of an edition, with where they stand in its folded text.
 *
 * @throws {EditionError} where the dataset has no fingerprint for one of its sentences.
 */
export function layoutOf(dataset: Dataset): EditionLayout {
	return remembered(layouts, dataset, () => makeLayout(dataset));
}

function makeLayout(dataset: Dataset): EditionLayout {
	const fingerprints = fingerprintsOf(dataset);
	const sentences: KnownSentence[] = [];
	let canonical = 0;
	let folded = 0;
	for (const passage of dataset.article.passages) {
		for (const { start, end, ...edges } of passage.sentences) {
			const fingerprint = fingerprints[`${start}-${end}`];
			if (fingerprint === undefined) throw lacking(dataset, `of the sentence [${start}, ${end})`);
			folded += start - canonical;
			sentences.push({ start, end, fingerprint, folded, certain: true, index: sentences.length, edges });
			canonical = end;
			folded += fingerprint.length;
		}
		// A blank line between blocks is one space in the folded text.
		folded += passage.end - canonical + 1;
		canonical = passage.end + 2;
	}
	const own = new Set(sentences.map(({ start, end }) => `${start}-${end}`));
	const spans = Object.entries(fingerprints).flatMap(([key, fingerprint]) => {
		const [start = 0, end = 0] = key.split('-').map(Number);
		const { first, last } = touched(sentences, start, end);
		const sentence = sentences[first];
		if (own.has(key) || sentence === undefined) return [];
		return [{ start, end, fingerprint, ...placeIn(sentence, start), first, last }];
	});
	return { sentences, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Where a span that begins in a sentence starts in the folded text. */
function placeIn({ start, end, folded, fingerprint }: KnownSentence, from: number) {
	return { folded: folded + from - start, certain: from === start || fingerprint.length === end - start };
}

/** The first and last of the sentences that share code points with a span; -1 where none does. */
export function touched(
	sentences: readonly KnownSentence[],
	start: number,
	end: number,
): { readonly first: number; readonly last: number } {
	const touches = (each: KnownSentence) => each.start < end && start < each.end;
	return { first: sentences.findIndex(touches), last: sentences.findLastIndex(touches) };
}

// The root module is a dataset too, but leaves the fingerprints to this entry.
function fingerprintsOf({ fingerprints, edition }: Dataset): Fingerprints {
	if (fingerprints) return fingerprints;
	return edition.digest === installed.edition.digest ? (installed.fingerprints ?? {}) : {};
}

function lacking({ edition }: Dataset, what: string): EditionError {
	return new EditionError({
		code: 'not-a-dataset',
		edition: edition.version,
		expected: 'fingerprints',
		message: `Edition ${edition.version} has no fingerprint ${what}, so its words cannot be found in a text that changed. Pass a whole edition, its fingerprints included: { in: dataset }.`,
	});
}
