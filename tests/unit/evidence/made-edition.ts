import type { Anchor, Claim, Dataset, Fingerprints, Passage } from 'belarus-brief';
import { canonicalize, fold } from 'belarus-brief/evidence';
import { roll } from '../../../src/text/digest.js';
import { codePointLength, wordsOf } from '../../../src/text/words.js';
import { smallDataset } from '../../data/compile-small.js';
import { sha256 } from '../../data/sha256.js';

const SHORTEST_FINGERPRINT = 24;
const FEWEST_WORDS = 5;

/** A span in code points of the canonical text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** An edition of a text that a test made up, with a claim for each span of words that it asks about. */
export interface MadeEdition {
	readonly text: string;
	readonly dataset: Dataset;
	/** The claims' ids, in the order of the spans. */
	readonly ids: readonly string[];
	readonly spans: readonly Span[];
}

/**
 * Makes an edition of blocks of sentences.
 *
 * `choose` is given where the words of the canonical text stand, and returns the spans to ask about.
 */
export function madeEdition(
	blocks: readonly (readonly string[])[],
	choose: (words: readonly Span[], text: string) => readonly Span[],
): MadeEdition {
	const text = canonicalize(blocks.map((sentences) => sentences.join(' ')).join('\n\n'));
	const points = Array.from(text);
	const passages = passagesOf(blocks);
	const spans = choose(wordsOf(text), text);
	const sentences = passages.flatMap((passage) => passage.sentences);
	const wordsAt = ({ start, end }: Span) => fold(points.slice(start, end).join(''));
	const long = spans.filter((span) => codePointLength(wordsAt(span)) >= SHORTEST_FINGERPRINT);
	const fingerprints: Fingerprints = Object.fromEntries(
		[...sentences, ...long].map((span) => [`${span.start}-${span.end}`, fingerprintOf(wordsAt(span))]),
	);
	const base = smallDataset();
	const claims = spans.map((span, index) => claimOn(index, { passage: passageAt(passages, span), ...span }));
	const whole: Anchor = { passage: passages[0]?.id ?? '', start: 0, end: sentences[0]?.end ?? 0 };
	return {
		text,
		spans,
		ids: claims.map(({ id }) => id),
		dataset: {
			...base,
			article: {
				...base.article,
				published: { edtf: null, status: 'unconfirmed' },
				disclaimer: whole,
				text: { ...base.article.text, length: points.length, sha256: sha256(text) },
				passages,
			},
			entities: {},
			mentions: {},
			claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])),
			recommendations: {},
			tenures: {},
			characterizations: {},
			links: [],
			moved: {},
			fingerprints,
		},
	};
}

function passagesOf(blocks: readonly (readonly string[])[]): Passage[] {
	let at = 0;
	return blocks.map((block, index) => {
		const start = at;
		const sentences = block.map((sentence, place) => {
			const from = at + Number(place > 0);
			at = from + codePointLength(sentence);
			return { start: from, end: at, ...edgesOf(sentence) };
		});
		const passage: Passage = { id: `p${index}`, role: 'body', voice: ['ivy-marsh'], start, end: at, sentences };
		at += 2;
		return passage;
	});
}

function edgesOf(sentence: string): { readonly opens?: string; readonly closes?: string } {
	const words = sentence.split(' ');
	return words.length < FEWEST_WORDS ? {} : { opens: words[0] ?? '', closes: words.at(-1) ?? '' };
}

function passageAt(passages: readonly Passage[], { start }: Span): string {
	return passages.find((passage) => passage.start <= start && start < passage.end)?.id ?? '';
}

/** The fingerprint of words that are folded already. */
export function fingerprintOf(words: string) {
	return { length: codePointLength(words), roll: roll(words), sha256: sha256(words) };
}

function claimOn(index: number, anchor: Anchor): Claim {
	const none = { holders: [], agents: [], affected: [], places: [], about: [], topics: [] };
	const alone = { because: [], elaborates: [], restates: [], opposes: [] };
	return {
		id: `claim-${index}`,
		that: 'it stands',
		nature: 'descriptive',
		status: 'asserted',
		...none,
		...alone,
		anchors: [anchor],
	};
}
