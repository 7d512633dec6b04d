import type { KnownSentence } from './edition-layout.js';
import type { Occurrences } from './find-fingerprints.js';

/** Occurrences of sentences, less those inside an occurrence of a longer one: such words are part of that. */
export function ownOccurrences(sentences: readonly KnownSentence[], occurrences: Occurrences): Occurrences {
	const lengths = new Map(sentences.map(({ fingerprint }) => [fingerprint.sha256, fingerprint.length]));
	const spans = [...occurrences].flatMap(([digest, starts]) =>
		starts.map((start) => ({ digest, start, end: start + (lengths.get(digest) ?? 0) })),
	);
	const own = new Map([...occurrences.keys()].map((digest): [string, number[]] => [digest, []]));
	let reached = 0;
	for (const { digest, start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (end <= reached) continue;
		own.get(digest)?.push(start);
		reached = end;
	}
	return own;
}
