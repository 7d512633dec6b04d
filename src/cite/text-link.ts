import { AnchorError } from '../error/anchor-error.js';
import type { Anchor } from '../model/anchor.js';
import type { Passage } from '../model/article.js';
import { formatTextDirective, textDirective } from './text-directive.js';

/**
 * The address that opens the sentences holding some anchors, one directive a sentence.
 *
 * @throws {AnchorError} where an anchor is in no sentence of its passage.
 */
export function textLink(url: string, passages: readonly Passage[], anchors: readonly Anchor[]): string {
	const directives = anchors.flatMap((anchor) => {
		const index = passages.findIndex(({ id }) => id === anchor.passage);
		const passage = passages[index];
		if (passage === undefined) throw fault(anchor, 'unknown-passage', 'names a passage that this edition does not have');
		const held = passage.sentences.flatMap(({ start, end }, position) => (start < anchor.end && anchor.start < end ? [position] : []));
		if (held.length === 0 || anchor.end > passage.end) {
			throw fault(anchor, 'outside-passage', `is outside its passage, which is [${passage.start}, ${passage.end})`);
		}
		return held.flatMap((position) => textDirective(passages, index, position) ?? []).map(formatTextDirective);
	});
	const fragment = [...new Set(directives)].join('&');
	return fragment === '' ? url : `${url}#:~:${fragment}`;
}

function fault({ passage, start, end }: Anchor, code: 'unknown-passage' | 'outside-passage', problem: string): AnchorError {
	return new AnchorError({ code, passage, start, end, problem, remedy: 'Pass the dataset it comes from: { in: dataset }.' });
}
