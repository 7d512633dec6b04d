import { nearest } from '../../error/nearest.js';
import { quote } from '../../error/quote.js';
import type { Collection, Dataset } from '../../model/dataset.js';
import type { SourceFault } from '../source/source-fault.js';

const COLLECTIONS = {
	entity: ({ entities }) => entities,
	claim: ({ claims }) => claims,
	recommendation: ({ recommendations }) => recommendations,
	tenure: ({ tenures }) => tenures,
	characterization: ({ characterizations }) => characterizations,
	topic: ({ vocabularies }) => vocabularies.topics,
	action: ({ vocabularies }) => vocabularies.actions,
	'kind of group': ({ vocabularies }) => vocabularies.groupKinds,
} as const satisfies Readonly<Record<string, (dataset: Dataset) => Collection<unknown>>>;

const REGISTER = { file: 'data/moved.yaml', line: 1, column: 1 };

/** Every id that a released edition has or had and this dataset does not account for: a published id never disappears. */
export function vanishedIds(dataset: Dataset, editions: readonly Dataset[]): SourceFault[] {
	const messages = editions.toReversed().flatMap((edition) => [
		...Object.entries(COLLECTIONS).flatMap(([what, collectionOf]) =>
			Object.keys(collectionOf(edition)).map((id) => {
				return [id, faultOf(id, what, edition.edition.version, collectionOf(dataset), dataset)] as const;
			}),
		),
		...Object.keys(edition.moved).map((id) => [id, forgotten(id, edition.edition.version, dataset)] as const),
	]);
	// Of the editions that have an id, the latest tells it.
	const byId = new Map(messages.filter(([, message]) => message !== undefined).toReversed());
	return [...byId.values()].flatMap((message) => (message === undefined ? [] : [{ ...REGISTER, message }]));
}

function forgotten(id: string, version: string, dataset: Dataset): string | undefined {
	const known = [dataset.moved, ...Object.values(COLLECTIONS).map((collectionOf) => collectionOf(dataset))];
	if (known.some((records) => Object.hasOwn(records, id))) return undefined;
	return `Edition ${version} tells what became of ${quote(id)}, and nothing here does any more. Put its entry back.`;
}

function faultOf(
	id: string,
	what: string,
	version: string,
	current: Collection<unknown>,
	{ moved }: Dataset,
): string | undefined {
	if (Object.hasOwn(current, id)) return undefined;
	const move = Object.hasOwn(moved, id) ? moved[id] : undefined;
	if (move === undefined) {
		const [close] = nearest(id, Object.keys(current));
		const hint = close === undefined ? '' : ` If it is ${quote(close)} now, write kind: moved, to: [${close}].`;
		return `The ${what} ${quote(id)} of edition ${version} is gone, and a published id never disappears. Say here what became of it.${hint}`;
	}
	const strangers = move.to.filter((successor) => !Object.hasOwn(current, successor));
	if (strangers.length === 0) return undefined;
	return `The ${what} ${quote(id)} of edition ${version} leads to ${strangers.map(quote).join(', ')}, which is no ${what}: code that reads it would get another kind of record. Withdraw it instead.`;
}
