import type { Fault } from '../../error/fault.js';
import { quote } from '../../error/quote.js';
import type { MoveKind } from '../../model/moved.js';
import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';
import { suggester } from './suggester.js';
import { idsByTarget } from './target.js';

const COUNTS: Readonly<Record<MoveKind, { readonly fits: (count: number) => boolean; readonly rule: string }>> = {
	moved: { fits: (count) => count === 1, rule: 'a moved id has one successor' },
	merged: { fits: (count) => count === 1, rule: 'a merged id has one successor' },
	split: { fits: (count) => count > 1, rule: 'a split id has at least two successors' },
	withdrawn: { fits: (count) => count === 0, rule: 'a withdrawn id has no successor' },
};

/** A retired id is gone, and its successors are there. */
export const movesLeadOn: IntegrityRule = {
	name: 'moves-lead-on',
	description: 'A retired id is no longer in use, has as many successors as its kind says, and each is in use.',
	check(dataset) {
		const live = new Set(Object.values(idsByTarget(dataset)).flatMap((ids) => [...ids]));
		const suggest = suggester();
		const faults: Fault[] = [];
		for (const [id, { kind, to }] of Object.entries(dataset.moved)) {
			if (live.has(id)) {
				const message = `${quote(id)} is in use: a retired id is not. Remove the move, or rename the record.`;
				faults.push(faultAt(['moved', id], message, id));
			}
			if (!COUNTS[kind].fits(to.length)) {
				const message = `to has ${to.length}: ${COUNTS[kind].rule}. Correct kind or to.`;
				faults.push(faultAt(['moved', id, 'to'], message));
			}
			for (const [index, target] of to.entries()) {
				if (live.has(target)) continue;
				const message = Object.hasOwn(dataset.moved, target) ? chained(target) : unknown(target, suggest(target, live));
				faults.push(faultAt(['moved', id, 'to', index], message, target));
			}
		}
		return faults;
	},
};

function chained(target: string): string {
	return `${quote(target)} is retired itself: a move leads straight to what is in use. Name its successor.`;
}

function unknown(target: string, suggestion = 'Name a successor, or withdraw the id.'): string {
	return `No id ${quote(target)} in the dataset: a successor is in use. ${suggestion}`;
}
