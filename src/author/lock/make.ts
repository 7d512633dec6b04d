import { canonicalize } from '../../text/canonical.js';
import { roll } from '../../text/digest.js';
import { fold } from '../../text/fold.js';
import { codePointLength, sliceCodePoints } from '../../text/words.js';
import { parseAddress } from '../address.js';
import { sha256 } from '../sha256.js';
import { sentenceEdges } from './edges.js';
import { type LaidOutPassage, layoutOf, type PassageCounts } from './layout.js';
import type { Lock } from './lock.js';

/** Shorter spans are found inside their sentence: on their own they stand on a page too often. */
const SHORTEST_FINGERPRINT = 24;

/**
 * Resolves addresses against the text into offsets and fingerprints.
 *
 * Every address has to be checked against the passages before.
 *
 * @throws {Error} where the text does not fit the passages.
 */
export function makeLock(
	text: string,
	passages: readonly PassageCounts[],
	addresses: Iterable<string>,
	quoted: readonly string[] = [],
): Lock {
	const canonical = canonicalize(text);
	const layout = layoutOf(text, passages);
	const edges = sentenceEdges(canonical, layout);
	const spans = new Map([...new Set(addresses)].map((address) => [address, spanOf(address, layout)] as const));
	const ordered = [...spans].sort(
		([a, [aStart, aEnd]], [b, [bStart, bEnd]]) => aStart - bStart || aEnd - bEnd || (a < b ? -1 : 1),
	);
	const quotes = new Set(quoted);
	const sentences = layout.flatMap((passage) => passage.sentences.map(({ start, end }) => [start, end] as const));
	return {
		text: {
			form: 'canon-1',
			unit: 'code point',
			length: codePointLength(canonical),
			sha256: sha256(canonical),
		},
		passages: Object.fromEntries(
			layout.map(({ id, start, end, sentences }, p) => [
				id,
				{
					start,
					end,
					sentences: sentences.map((sentence, s) => ({ start: sentence.start, end: sentence.end, ...edges[p]?.[s] })),
				},
			]),
		),
		addresses: Object.fromEntries(ordered.map(([address, [start, end]]) => [address, [start, end]])),
		quotes: Object.fromEntries(
			ordered.flatMap(([address, span]) =>
				quotes.has(address) ? [[address, sliceCodePoints(canonical, ...span)]] : [],
			),
		),
		fingerprints: fingerprintsOf(canonical, [...sentences, ...spans.values()], new Set(sentences.map(String))),
	};
}

function spanOf(address: string, layout: readonly LaidOutPassage[]): readonly [number, number] {
	const parsed = parseAddress(address);
	const sentence = layout.find(({ id }) => id === parsed?.passage)?.sentences[(parsed?.sentence ?? 0) - 1];
	const first = sentence?.words[(parsed?.firstWord ?? 0) - 1];
	const last = sentence?.words[(parsed?.lastWord ?? 0) - 1];
	if (first === undefined || last === undefined) throw new Error(`Address "${address}" is outside the text.`);
	return [first.start, last.end];
}

function fingerprintsOf(
	canonical: string,
	spans: readonly (readonly [number, number])[],
	always: ReadonlySet<string>,
): Lock['fingerprints'] {
	const entries = spans
		.toSorted(([aStart, aEnd], [bStart, bEnd]) => aStart - bStart || aEnd - bEnd)
		.flatMap((span) => {
			const folded = fold(sliceCodePoints(canonical, ...span));
			const length = codePointLength(folded);
			if (length < SHORTEST_FINGERPRINT && !always.has(String(span))) return [];
			return [[span.join('-'), { length, roll: roll(folded), sha256: sha256(folded) }] as const];
		});
	return Object.fromEntries(entries);
}
