import { type Fault, quote } from '../../error/wording.js';
import type { Passage } from '../../model/article.js';
import type { Path } from '../../model/walk.js';
import { eachAnchor } from '../../model/walk.js';
import { faultAt, label } from '../sentences.js';
import type { IntegrityRule } from './rule.js';

const BLANK_LINE = 2;

/** The passages cover the text from its start to its end, a blank line between two. */
export const passagesInOrder: IntegrityRule = {
	name: 'passages-in-order',
	description: 'Passages have ids of their own and cover the canonical text in order, a blank line (2) between two.',
	check({ article }) {
		const faults: Fault[] = [];
		const seen = new Set<string>();
		let due = 0;
		for (const [index, { id, start, end }] of article.passages.entries()) {
			const path = ['article', 'passages', index];
			if (seen.has(id)) {
				const message = `id is ${quote(id)} once more: a passage has an id of its own. Rename it.`;
				faults.push(faultAt([...path, 'id'], message, id));
			}
			seen.add(id);
			if (start !== due) {
				const rule =
					index === 0 ? 'the first passage starts at 0' : `after the one before and a blank line it is ${due}`;
				faults.push(faultAt([...path, 'start'], `start is ${start}: ${rule}. Correct the spans.`, start));
			}
			if (end <= start) {
				faults.push(
					faultAt(
						[...path, 'end'],
						`end is ${end}, start ${start}: a passage starts before it ends. Correct the span.`,
						end,
					),
				);
			}
			due = end + BLANK_LINE;
		}
		const covered = due - BLANK_LINE;
		if (covered !== article.text.length) {
			const message = `length is ${article.text.length}: the last passage ends at ${covered}, and there the text ends. Correct one of them.`;
			faults.push(faultAt(['article', 'text', 'length'], message, article.text.length));
		}
		return faults;
	},
};

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

/** An anchor holds at least one code point and lies inside its passage. */
export const anchorsInPassages: IntegrityRule = {
	name: 'anchors-in-passages',
	description: 'An anchor or mention starts before it ends and lies inside the span of its passage.',
	check(dataset) {
		const spans = new Map(dataset.article.passages.map((passage) => [passage.id, passage]));
		const faults: Fault[] = [];
		eachAnchor(dataset, ({ passage, start, end }, at) => {
			const span = spans.get(passage);
			const outside = span && (start < span.start || end > span.end);
			if (start < end && !outside) return;
			const path = at();
			const found = `${label(path)} is [${start}, ${end})`;
			if (start >= end || span === undefined) {
				faults.push(faultAt(path, `${found}: an anchor starts before it ends. Correct its offsets.`));
			} else {
				const rule = `passage ${passage} is [${span.start}, ${span.end}), and an anchor lies inside its passage`;
				faults.push(faultAt(path, `${found}: ${rule}. Correct its offsets or its passage.`));
			}
		});
		return faults;
	},
};

/** The span of a fingerprint lies inside the text. */
export const fingerprintsInText: IntegrityRule = {
	name: 'fingerprints-in-text',
	description: 'A fingerprint is keyed by a span that starts before it ends and lies inside the canonical text.',
	check({ article, fingerprints = {} }) {
		const { length } = article.text;
		return Object.keys(fingerprints).flatMap((key) => {
			const [start = 0, end = 0] = key.split('-').map(Number);
			if (start < end && end <= length) return [];
			const rule = start < end ? `the text ends at ${length}` : 'a span starts before it ends';
			return [
				faultAt(['fingerprints', key], `The span ${quote(key)} does not fit: ${rule}. Correct or remove it.`, key),
			];
		});
	},
};
