import type { Path } from '../../error/fault.js';
import type { Dataset } from '../../model/dataset.js';
import { faultAt } from '../fault-at.js';
import { cyclesIn } from './cycles-in.js';
import type { IntegrityRule } from './integrity-rule.js';

const MOST_NAMED = 10;

interface Relation {
	readonly collection: Path;
	readonly field: string;
	readonly edges: ReadonlyMap<string, readonly string[]>;
}

/** Nothing rests on itself, serves itself, is part of itself or broader than itself, however indirectly. */
export const noCycles: IntegrityRule = {
	name: 'no-cycles',
	description: 'because, serves, partOf, parent, within and broader never lead back to where they start.',
	check(dataset) {
		return relationsOf(dataset).flatMap(({ collection, field, edges }) =>
			cyclesIn(edges).map((cycle) => faultAt([...collection, cycle[0] ?? '', field], circle(field, cycle))),
		);
	},
};

function relationsOf({ claims, recommendations, entities, vocabularies }: Dataset): Relation[] {
	return [
		relation(['claims'], claims, 'because'),
		relation(['claims'], claims, 'partOf'),
		relation(['recommendations'], recommendations, 'serves'),
		relation(['recommendations'], recommendations, 'partOf'),
		relation(['entities'], entities, 'partOf'),
		relation(['entities'], entities, 'parent'),
		relation(['entities'], entities, 'within'),
		relation(['vocabularies', 'topics'], vocabularies.topics, 'broader'),
		relation(['vocabularies', 'actions'], vocabularies.actions, 'broader'),
		relation(['vocabularies', 'groupKinds'], vocabularies.groupKinds, 'broader'),
	];
}

function relation(collection: Path, records: Readonly<Record<string, object>>, field: string): Relation {
	const edges = new Map<string, readonly string[]>();
	for (const [id, record] of Object.entries(records)) {
		const value: unknown = Reflect.get(record, field);
		edges.set(id, Array.isArray(value) ? value : typeof value === 'string' ? [value] : []);
	}
	return { collection, field, edges };
}

function circle(field: string, cycle: readonly string[]): string {
	const named = cycle.slice(0, MOST_NAMED);
	if (named.length < cycle.length) named.push('…');
	return `${field} runs in a circle, ${[...named, cycle[0]].join(' → ')}: it leads on, never back. Remove one of the steps.`;
}
