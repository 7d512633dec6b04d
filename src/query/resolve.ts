import { type Brief, edition, entities } from '../edition/collections.js';
import { UnknownIdError } from '../error/errors.js';
import { alternatives, nearest, quote } from '../error/wording.js';
import type { Collection, Dataset } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import { postingLists } from './posting-lists.js';
import type { EntityOf } from './records.js';

/**
 * The entity that a name means, in any spelling, script or case the dataset knows; a person also by the last name alone.
 *
 * @throws {UnknownIdError} where no entity has the name (`unknown-name`, with the nearest) or several have it (`ambiguous-name`, with their ids in `nearest`).
 *
 * @example
 * import { resolve } from 'belarus-brief';
 *
 * console.log(resolve('Лукашенко').id); // alyaksandr-lukashenka
 */
export function resolve<D extends Dataset = Brief>(name: string, options?: { readonly in?: D }): EntityOf<D>;
export function resolve(name: string, options: { readonly in?: Dataset } = {}): Entity {
	const dataset = options.in ?? { entities, edition };
	const folded = foldName(String(name));
	const spellings = knownSpellings(dataset.entities);
	const [only, ...others] = spellings.get(folded) ?? [];
	if (only !== undefined && others.length === 0) return only;
	const facts = { value: String(name), edition: dataset.edition.version };
	if (only !== undefined) {
		const ids = [only, ...others].map(({ id }) => id);
		const message = `${quote(facts.value)} names more than one entity in edition ${facts.edition}: ${alternatives(ids)}. Use the id of the one you mean.`;
		throw new UnknownIdError({ ...facts, code: 'ambiguous-name', what: 'entity', nearest: ids, message });
	}
	const close = nearest(folded, spellings.keys()).flatMap((spelling) => [...(spellings.get(spelling) ?? [])]);
	throw new UnknownIdError({
		...facts,
		code: 'unknown-name',
		what: 'entity is named',
		nearest: [...new Set(close.map((entity) => entity.name))],
	});
}

type Spellings = ReadonlyMap<string, ReadonlySet<Entity>>;

const kept = /* @__PURE__ */ new WeakMap<object, Spellings>();

/** The spellings of a collection; those of one that cannot change are kept as long as it lives. */
function knownSpellings(collection: Collection<Entity>): Spellings {
	const known = kept.get(collection);
	if (known) return known;
	const spellings = spellingsOf(collection);
	if (postingLists(collection).index) kept.set(collection, spellings);
	return spellings;
}

function spellingsOf(collection: Collection<Entity>): Map<string, Set<Entity>> {
	const full = new Map<string, Set<Entity>>();
	const last = new Map<string, Set<Entity>>();
	for (const entity of Object.values(collection)) {
		for (const spelling of [entity.name, ...entity.names.map(({ value }) => value)].map(foldName)) {
			full.set(spelling, (full.get(spelling) ?? new Set()).add(entity));
			if (entity.kind !== 'person') continue;
			const lastName = spelling.slice(spelling.lastIndexOf(' ') + 1);
			last.set(lastName, (last.get(lastName) ?? new Set()).add(entity));
		}
	}
	// A whole name wins over somebody's last name.
	return new Map([...last, ...full]);
}

/** A name as `resolve` compares it: without accents, case, punctuation; words apart by one space. */
function foldName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
