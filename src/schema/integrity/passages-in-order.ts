import type { Fault } from '../../error/fault.js';
import { quote } from '../../error/quote.js';
import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

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
