import { type Brief, edition, entities } from '../edition/collections.js';
import { UnknownIdError } from '../error/errors.js';
import { alternatives, nearest, quote } from '../error/wording.js';
import type { Collection, Dataset } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import { postingLists } from './posting-lists.js';
import type { EntityOf } from './records.js';

/**
 * The entity that a name means, in any spelling, script or case the dataset knows.
 *
 * A person also goes by the last name alone, by first and last name, and with the last name first; a polity by its ISO
 * 3166 codes. Dots of an abbreviation, a leading article and German "ue" for "ü" do not count.
 *
 * @throws {UnknownIdError} where no entity has the name (`unknown-name`, with the nearest) or several have it (`ambiguous-name`, with their ids in `nearest`).
 *
 * @example
 * import { resolve } from 'belarus-brief';
 *
 * console.log(resolve('Лукашенко').id); // alyaksandr-lukashenka
 * console.log(resolve('the U.S.').id); // united-states
 */
export function resolve<D extends Dataset = Brief>(name: string, options?: { readonly in?: D }): EntityOf<D>;
export function resolve(name: string, options: { readonly in?: Dataset } = {}): Entity {
	const dataset = options.in ?? { entities, edition };
	const folded = foldName(String(name));
	const spellings = knownSpellings(dataset.entities);
	const [only, ...others] = spellings.get(folded) ?? spellings.get(loosen(folded)) ?? [];
	if (only !== undefined && others.length === 0) return only;
	const facts = { value: String(name), edition: dataset.edition.version };
	if (only !== undefined) {
		const ids = [only, ...others].map(({ id }) => id);
		const message = `${quote(facts.value)} names more than one entity in edition ${facts.edition}: ${alternatives(ids)}. Use the id of the one you mean.`;
		throw new UnknownIdError({ ...facts, code: 'ambiguous-name', what: 'entity', nearest: ids, message });
	}
	throw new UnknownIdError({
		...facts,
		code: 'unknown-name',
		what: 'entity is named',
		nearest: nearestNames(folded, spellings),
	});
}

type Spellings = ReadonlyMap<string, readonly Entity[]>;

const kept = /* @__PURE__ */ new WeakMap<object, Spellings>();

/** The spellings of a collection; those of one that cannot change are kept as long as it lives. */
function knownSpellings(collection: Collection<Entity>): Spellings {
	const known = kept.get(collection);
	if (known) return known;
	const spellings = spellingsOf(collection);
	if (postingLists(collection).index) kept.set(collection, spellings);
	return spellings;
}

function spellingsOf(collection: Collection<Entity>): Spellings {
	const whole = new Map<string, Entity[]>();
	const derived = new Map<string, Entity[]>();
	const last = new Map<string, Entity[]>();
	for (const entity of Object.values(collection)) {
		const add = (spellings: Map<string, Entity[]>, spelling: string) => {
			const named = spellings.get(spelling);
			if (named === undefined) spellings.set(spelling, [entity]);
			else if (named.at(-1) !== entity) named.push(entity);
		};
		for (const spelling of [entity.name, ...entity.names.map(({ value }) => value)].map(foldName)) {
			add(whole, spelling);
			add(derived, loosen(spelling));
			if (entity.kind !== 'person') continue;
			const words = spelling.split(' ');
			const lastName = words.pop() ?? '';
			const [firstName = '', ...middle] = words;
			const orders = [
				[firstName, lastName],
				[lastName, firstName],
				[lastName, firstName, ...middle],
			];
			for (const order of orders) add(derived, loosen(order.join(' ').trim()));
			add(last, lastName);
			add(last, loosen(lastName));
		}
		for (const code of codesOf(entity)) add(derived, foldName(code));
	}
	// A whole name wins over what is only made of one, and both over somebody's last name.
	return new Map([...last, ...derived, ...whole]);
}

/** The ISO 3166 codes of a polity. */
function codesOf(entity: Entity): string[] {
	if (entity.kind !== 'polity') return [];
	const listed = entity.identifiers.filter(({ scheme }) => scheme.startsWith('iso3166')).map(({ value }) => value);
	return entity.iso === undefined ? listed : [entity.iso, ...listed];
}

// Letters that Unicode does not take apart into a letter and a mark.
const STROKED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss' };

/** A name as `resolve` compares it: without accents, case, punctuation, what nobody sees; words apart by one space. */
function foldName(name: string): string {
	return (
		name
			.normalize('NFKD')
			.replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
			.toLowerCase()
			.replace(/[łøđıß]/g, (letter) => STROKED[letter] ?? letter)
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()
			// "U.S.", "U. S." and "US" are one abbreviation.
			.replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '')
	);
}

/** A folded name without a leading article, and with one letter for the two that stand for an umlaut. */
function loosen(folded: string): string {
	const bare = folded.replace(/^(?:the|de[rmn]|die|das) (?=.)/, '');
	// In an abbreviation, such as UE, they stand for themselves.
	return bare.length > 3 ? bare.replace(/([aou])e/g, '$1') : bare;
}

const MOST = 3;
const SHORT = 4;
// Longer than any name; comparing a megabyte letter by letter would take hours.
const LONGEST = 99;

/** The names of the entities with the spellings most like one, best first, three at most. */
function nearestNames(folded: string, spellings: Spellings): string[] {
	const alike = nearest(folded, spellings.keys(), Infinity);
	const close = alike.length > 0 ? alike : nearestByLetters(folded, spellings.keys());
	const named = close.flatMap((spelling) => [...(spellings.get(spelling) ?? [])]);
	return [...new Set(named.map(({ name }) => name))].slice(0, MOST);
}

/**
 * What pairs of letters are too coarse to find: the spellings a few letters away, or that begin with the word.
 *
 * A short word has no letters to spare for a limit, so that it gets the closest there are.
 */
function nearestByLetters(word: string, candidates: Iterable<string>): string[] {
	if (word === '' || word.length > LONGEST) return [];
	const most = word.length > SHORT ? Math.floor(word.length / 2.5) : Infinity;
	return Array.from(candidates, (candidate) => ({
		candidate,
		distance: candidate.startsWith(word) ? 1 : lettersApart(word, candidate.slice(0, LONGEST)),
	}))
		.filter(({ distance }) => distance <= most)
		.sort((a, b) => a.distance - b.distance || a.candidate.length - b.candidate.length)
		.map(({ candidate }) => candidate);
}

/** How many letters must be put in, left out or replaced to turn one word into the other (the Levenshtein distance). */
function lettersApart(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 0; i < from.length; i += 1) {
		const next = [i + 1];
		for (let j = 0; j < to.length; j += 1) {
			const replaced = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
