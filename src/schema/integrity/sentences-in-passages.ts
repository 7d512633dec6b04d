import type { Fault, Path } from '../../error/fault.js';
import type { Passage } from '../../model/article.js';
import { faultAt } from '../fault-at.js';
import { label } from '../label.js';
import type { IntegrityRule } from './integrity-rule.js';

/** The sentences of a passage lie inside it, in order, and never overlap. */
export const sentencesInPassages: IntegrityRule = {
	name: 'sentences-in-passages',
	description: 'The sentences of a passage lie inside it, in order, without overlap.',
	check({ article }) {
		return article.passages.flatMap((passage, index) => check(passage, ['article', 'passages', index]));
	},
};

function check({ id, start, end, sentences }: Passage, path: Path): Fault[] {
	let due = start;
	return sentences.flatMap((sentence, index) => {
		const at = [...path, 'sentences', index];
		const found = `${label(at)} is [${sentence.start}, ${sentence.end})`;
		const before = due;
		due = sentence.end;
		if (sentence.start >= sentence.end) {
			return [faultAt(at, `${found}: a sentence starts before it ends. Correct its offsets.`)];
		}
		if (sentence.start < start || sentence.end > end) {
			return [
				faultAt(at, `${found}: it lies inside its passage ${id}, which is [${start}, ${end}). Correct its offsets.`),
			];
		}
		if (sentence.start < before) {
			return [
				faultAt(
					at,
					`${found}: the one before ends at ${before}, and sentences stand in order, apart. Correct the offsets.`,
				),
			];
		}
		return [];
	});
}
