import type { SentencesOfPassage } from '../edition/decode-sentences.js';
import { AnchorError } from '../error/anchor-error.js';
import type { Anchor } from '../model/anchor.js';
import { formatTextDirective, textDirective } from './text-directive.js';

/** What a link needs of an article. */
interface LinkSource {
	readonly url: string;
	readonly passages: readonly SentencesOfPassage[];
}

/**
 * The address that opens the sentences holding some anchors, one directive a sentence.
 *
 * @throws {AnchorError} where an anchor is in no sentence of its passage.
 */
export function textLink({ url, passages }: LinkSource, anchors: readonly Anchor[]): string {
	const directives = anchors.flatMap((anchor) => sentenceDirectives(passages, anchor));
	return withDirectives(url, directives);
}

/**
 * An address with text directives, each once.
 *
 * They join the fragment that the address has, and take the place of older ones (URL Fragment Text Directives, section 3.1).
 */
export function withDirectives(url: string, directives: readonly string[]): string {
	const [address = ''] = url.split(':~:');
	return `${address}${address.includes('#') ? '' : '#'}:~:${[...new Set(directives)].join('&')}`;
}

/**
 * The directives that open the sentences holding an anchor.
 *
 * @throws {AnchorError} where the anchor is in no sentence of its passage.
 */
export function sentenceDirectives(passages: readonly SentencesOfPassage[], anchor: Anchor): string[] {
	const from = anchor.start;
	const passage = passages.find(
		({ id, start, end }) => id === anchor.passage && start <= from && from < anchor.end && anchor.end <= end,
	);
	const held = passage?.sentences.filter(({ start, end }) => start < anchor.end && from < end);
	if (!passage || !held?.length) throw new AnchorError(anchor);
	return held.map((sentence) => formatTextDirective(textDirective(passages, passage, sentence)));
}
