import { canonicalize } from '../../text/canonical.js';
import { sliceCodePoints } from '../../text/words.js';
import { type LaidOutSentence, layoutOf } from '../lock/layout.js';
import { command, readSourceText, sourceTextPath } from '../project.js';
import { articleSource, readSourceTree } from '../source/folder.js';

const [wanted, path] = process.argv.slice(2);
command(() => words(wanted, sourceTextPath(path)));

function words(passageId: string | undefined, textPath: string): number {
	const text = readSourceText(textPath);
	if (text === undefined) {
		throw new Error(
			`No text at "${textPath}". Give its path as the second argument or in BELARUS_BRIEF_TEXT; only \`words\` and \`anchor\` need it.`,
		);
	}
	const canonical = canonicalize(text);
	const { passages } = articleSource(readSourceTree('data'));
	const layout = layoutOf(text, passages).filter(({ id }) => passageId === undefined || id === passageId);
	if (layout.length === 0) {
		throw new Error(`No passage "${passageId}". The passages are ${passages.map(({ id }) => id).join(', ')}.`);
	}
	for (const { id, sentences } of layout) {
		for (const [index, sentence] of sentences.entries()) {
			console.log(`${id}.${index + 1}  ${numbered(canonical, sentence)}\n`);
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
