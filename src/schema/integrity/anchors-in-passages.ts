import type { Fault } from '../../error/fault.js';
import { faultAt } from '../fault-at.js';
import { label } from '../label.js';
import { anchorsOf } from './anchors-of.js';
import type { IntegrityRule } from './integrity-rule.js';

/** An anchor holds at least one code point and lies inside its passage. */
export const anchorsInPassages: IntegrityRule = {
	name: 'anchors-in-passages',
	description: 'An anchor or mention starts before it ends and lies inside the span of its passage.',
	check(dataset) {
		const spans = new Map(dataset.article.passages.map((passage) => [passage.id, passage]));
		const faults: Fault[] = [];
		for (const { path, anchor } of anchorsOf(dataset)) {
			const span = spans.get(anchor.passage);
			const found = `${label(path)} is [${anchor.start}, ${anchor.end})`;
			if (anchor.start >= anchor.end) {
				faults.push(faultAt(path, `${found}: an anchor starts before it ends. Correct its offsets.`));
			} else if (span && (anchor.start < span.start || anchor.end > span.end)) {
				const rule = `passage ${anchor.passage} is [${span.start}, ${span.end}), and an anchor lies inside its passage`;
				faults.push(faultAt(path, `${found}: ${rule}. Correct its offsets or its passage.`));
			}
		}
		return faults;
	},
};
