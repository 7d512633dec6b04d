import type { Fault } from '../../error/fault.js';
import { quote } from '../../error/quote.js';
import { withArticle } from '../describe-value.js';
import { faultAt } from '../fault-at.js';
import { label } from '../label.js';
import type { IntegrityRule } from './integrity-rule.js';
import { referencesIn } from './references-in.js';

/** A field that names an entity names one of a kind that makes sense there. */
export const fittingKinds: IntegrityRule = {
	name: 'fitting-kinds',
	description:
		'A field names entities of the kinds that make sense there: a tenure a person, `places` places and polities.',
	check(dataset) {
		const entities = new Map(Object.entries(dataset.entities));
		const faults: Fault[] = [];
		for (const { path, id, kinds } of referencesIn(dataset)) {
			const kind = entities.get(id)?.kind;
			if (kind === undefined || kinds === undefined || kinds.includes(kind)) continue;
			const wanted = kinds.map(withArticle).join(' or ');
			const message = `${label(path)} is ${quote(id)}, ${withArticle(kind)}: it names ${wanted}. Name one.`;
			faults.push(faultAt(path, message, id));
		}
		return faults;
	},
};
