import { canonicalize } from '../text/canonicalize.js';
import { sliceCodePoints } from '../text/words.js';
import { articleSource } from './article-source.js';
import { type LaidOutSentence, layoutOf } from './layout.js';
import { readSourceText, sourceTextPath } from './source-text.js';
import { readSourceTree } from './source-tree.js';

const [wanted, path] = process.argv.slice(2);
const textPath = sourceTextPath(path);
const text = readSourceText(textPath);
if (text === undefined) {
	console.error(
		`No text at "${textPath}". Give its path as the second argument or in BELARUS_BRIEF_TEXT; only \`words\` and \`anchor\` need it.`,
	);
	process.exit(1);
}

const canonical = canonicalize(text);
const { passages } = articleSource(readSourceTree('data'));
const layout = layoutOf(text, passages).filter((passage) => wanted === undefined || passage.id === wanted);
if (layout.length === 0) {
	console.error(`No passage "${wanted}". The passages are ${passages.map(({ id }) => id).join(', ')}.`);
	process.exit(1);
}
for (const passage of layout) {
	passage.sentences.forEach((sentence, index) => {
		console.log(`${passage.id}.${index + 1}  ${numbered(sentence)}\n`);
	});
}

function numbered(sentence: LaidOutSentence): string {
	let from = sentence.start;
	let line = '';
	sentence.words.forEach((word, index) => {
		line += `${sliceCodePoints(canonical, from, word.end)}[${index + 1}]`;
		from = word.end;
	});
	return line + sliceCodePoints(canonical, from, sentence.end);
}
