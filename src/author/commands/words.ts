import { canonicalize } from '../../text/canonical.js';
import { sliceCodePoints } from '../../text/words.js';
import { type LaidOutSentence, layoutOf } from '../lock/layout.js';
import { type Io, readSourceText } from '../project.js';
import { articleSource, readSourceTree } from '../source/folder.js';

/**
 * Prints the text, or one passage of it, with each word numbered.
 *
 * @throws {Error} where the text is not at hand or not the annotated one, or has no such passage.
 */
export function words([passageId, path]: readonly string[], io: Io): number {
	const textPath = path ?? io.textPath;
	const text = readSourceText(io.folder, textPath);
	if (text === undefined) {
		throw new Error(
			`No text at "${textPath}". Give its path as the second argument or in BELARUS_BRIEF_TEXT; only \`words\` and \`anchor\` need it.`,
		);
	}
	const canonical = canonicalize(text);
	const { passages } = articleSource(readSourceTree('data', io.folder));
	const layout = layoutOf(text, passages).filter(({ id }) => passageId === undefined || id === passageId);
	if (layout.length === 0) {
		throw new Error(`No passage "${passageId}". The passages are ${passages.map(({ id }) => id).join(', ')}.`);
	}
	for (const { id, sentences } of layout) {
		for (const [index, sentence] of sentences.entries()) {
			io.print(`${id}.${index + 1}  ${numbered(canonical, sentence)}\n`);
		}
	}
	return 0;
}

function numbered(canonical: string, sentence: LaidOutSentence): string {
	let from = sentence.start;
	let line = '';
	for (const [index, word] of sentence.words.entries()) {
		line += `${sliceCodePoints(canonical, from, word.end)}[${index + 1}]`;
		from = word.end;
	}
	return line + sliceCodePoints(canonical, from, sentence.end);
}
