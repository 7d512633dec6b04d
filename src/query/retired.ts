import { installed } from '../edition/collections.js';
import { UnknownIdError } from '../error/errors.js';
import { asSentence, nearest, quote } from '../error/wording.js';
import type { Dataset, Move, MoveKind } from '../model/dataset.js';
import { idsInUse, ownValue } from './records.js';

/** What became of an id. */
export interface ResolvedId {
	/** The id that was asked for. */
	readonly id: string;
	readonly kind: 'current' | MoveKind;
	/** The ids in use instead: itself where current, one where moved or merged, several where split, none where withdrawn. */
	readonly to: readonly string[];
	/** The same in a sentence. */
	readonly message: string;
	/** Why it was retired; absent where current, like the two that follow. */
	readonly reason?: string;
	/** The first edition without the id. */
	readonly edition?: string;
	/** The day of that edition, `YYYY-MM-DD`. */
	readonly date?: string;
}

/**
 * What became of an id of any edition: whether it is in use, which ids succeeded it, why and since when.
 *
 * It takes the ids of entities, claims, recommendations, tenures, characterizations and the vocabularies.
 *
 * @throws {UnknownIdError} where no edition up to this one has had the id.
 *
 * @example
 * import { resolveId } from 'belarus-brief';
 *
 * const { kind, to } = resolveId('visa-renewal-refused');
 * console.log(kind, to); // current [ 'visa-renewal-refused' ]
 */
export function resolveId(id: string, options: { readonly in?: Dataset } = {}): ResolvedId {
	const dataset = options.in ?? installed;
	const move = ownValue(dataset.moved, id);
	if (move) return { id, kind: move.kind, to: move.to, message: sentenceOf(id, move), ...since(move) };
	const live = idsInUse(dataset);
	if (live.has(id)) {
		return { id, kind: 'current', to: [id], message: `${quote(id)} is in use in edition ${dataset.edition.version}.` };
	}
	throw new UnknownIdError({
		code: 'unknown-id',
		what: 'id',
		value: String(id),
		edition: dataset.edition.version,
		nearest: nearest(String(id), [...live, ...Object.keys(dataset.moved)]),
	});
}

function since({ reason, edition, date }: Move) {
	return { reason, edition, date };
}

function sentenceOf(id: string, { kind, to, reason, edition }: Move): string {
	const successors = to.map(quote).join(' and ');
	const fates: Readonly<Record<MoveKind, string>> = {
		moved: `is ${successors} since edition ${edition}`,
		merged: `was merged into ${successors} in edition ${edition}`,
		split: `was split into ${successors} in edition ${edition}`,
		withdrawn: `was withdrawn in edition ${edition}`,
	};
	return `${quote(id)} ${fates[kind]}: ${asSentence(reason)}`;
}
