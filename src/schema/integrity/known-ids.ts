import { alternatives } from '../../error/alternatives.js';
import { quote } from '../../error/quote.js';
import type { Dataset } from '../../model/dataset.js';
import { withArticle } from '../describe-value.js';
import { faultAt } from '../fault-at.js';
import { label } from '../label.js';
import type { IntegrityRule } from './integrity-rule.js';
import type { Reference } from './reference.js';
import { referencesIn } from './references-in.js';
import { suggester } from './suggester.js';
import { idsByTarget } from './target.js';

/** Every id in a field names a record, passage or concept of the dataset. */
export const knownIds: IntegrityRule = {
	name: 'known-ids',
	description:
		'Every id in a field that names something is the id of a record, passage or concept of the right collection.',
	check(dataset) {
		const known = idsByTarget(dataset);
		const isKnown = ({ targets, id }: Reference) => targets.some((target) => known[target].has(id));
		const dangling = Array.from(referencesIn(dataset)).filter((reference) => !isKnown(reference));
		const suggest = suggester();
		return dangling.map((reference) => {
			const suggestion = () => suggest(reference.id, union(reference.targets.map((target) => known[target])));
			const remedy = elsewhere(reference, dataset, known) ?? `. ${suggestion() ?? 'Add it, or remove the reference.'}`;
			const message = `No ${reference.targets.join(' or ')} ${quote(reference.id)} in the dataset${remedy}`;
			return faultAt(reference.path, message, reference.id);
		});
	},
};

function elsewhere(
	{ path, targets, id }: Reference,
	{ moved }: Dataset,
	known: ReturnType<typeof idsByTarget>,
): string | undefined {
	const successors = Object.hasOwn(moved, id) ? (moved[id]?.to ?? []) : [];
	if (successors.length > 0) return `: the id is retired. Use ${alternatives(successors)}.`;
	const actual = Object.entries(known).find(([, ids]) => ids.has(id));
	if (actual === undefined) return undefined;
	const wanted = targets.map(withArticle).join(' or ');
	return `: it is ${withArticle(actual[0])}, and ${label(path)} names ${wanted}. Name one.`;
}

function* union(sets: readonly ReadonlySet<string>[]): Generator<string> {
	for (const set of sets) yield* set;
}
