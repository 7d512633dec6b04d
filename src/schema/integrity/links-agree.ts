import type { Fault } from '../../error/fault.js';
import { quote } from '../../error/quote.js';
import type { LinkType } from '../../model/link.js';
import { faultAt } from '../fault-at.js';
import { edgesOf } from './edges-of.js';
import type { IntegrityRule } from './integrity-rule.js';

interface Ends {
	readonly from: string;
	readonly to: string;
	readonly type: LinkType;
}

/** The links say what the fields of the records say, each relation once. */
export const linksAgree: IntegrityRule = {
	name: 'links-agree',
	description:
		'Each because, serves, elaborates, restates, opposes and partOf has exactly one link, and each link its field.',
	check(dataset) {
		const faults: Fault[] = [];
		const edges = new Set<string>();
		const linked = new Set<string>();
		for (const edge of edgesOf(dataset)) edges.add(keyOf(edge));
		for (const [index, link] of dataset.links.entries()) {
			const key = keyOf(link);
			const path = ['links', index];
			if (linked.has(key)) {
				faults.push(faultAt(path, `${told(link)} is told once more: a relation has one link. Remove this one.`));
			} else if (!edges.has(key)) {
				faults.push(
					faultAt(path, `${told(link)} is in links only: no record says so. Add it to the record, or remove the link.`),
				);
			}
			linked.add(key);
		}
		for (const edge of edgesOf(dataset)) {
			if (linked.has(keyOf(edge))) continue;
			const { from, to, type } = edge;
			const remedy = `Add { from: ${quote(from)}, to: ${quote(to)}, type: ${quote(type)}, … } to links.`;
			faults.push(faultAt(edge.path, `${told(edge)} is in the record only: each relation has one link. ${remedy}`));
		}
		return faults;
	},
};

function keyOf({ from, type, to }: Ends): string {
	return `${from} ${type} ${to}`;
}

function told(ends: Ends): string {
	return `The relation ${quote(keyOf(ends))}`;
}
