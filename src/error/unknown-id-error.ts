import { alternatives } from './alternatives.js';
import { quote } from './quote.js';

/** What kind of lookup failed. */
export type UnknownIdCode = 'unknown-id' | 'unknown-name' | 'ambiguous-name' | 'unknown-facet' | 'unknown-value';

/** The facts an `UnknownIdError` makes its sentence of. */
export interface UnknownIdFacts {
	readonly code: UnknownIdCode;
	/** What was looked for, as a noun: "claim", "entity", "status". */
	readonly what: string;
	readonly value: string;
	/** The version of the edition it was looked for in. */
	readonly edition?: string;
	/** The closest ids, best first; for an ambiguous name all it could mean. */
	readonly nearest: readonly string[];
	/** What to do, as a sentence. */
	readonly remedy?: string;
	/** The whole sentence, where the one made of the other facts would not do. */
	readonly message?: string;
}

/**
 * Tells that an id, a name, a facet or a value is not in the edition it was looked for in.
 *
 * @example
 * import { resolve, UnknownIdError } from 'belarus-brief';
 *
 * try {
 * 	resolve('Lukashenk');
 * } catch (error) {
 * 	if (error instanceof UnknownIdError) console.log(error.message, error.nearest);
 * }
 */
export class UnknownIdError extends Error {
	override readonly name = 'UnknownIdError';
	// `declare`: the constructor sets them, and a bundle need not name them twice.
	declare readonly code: UnknownIdCode;
	declare readonly what: string;
	declare readonly value: string;
	declare readonly edition: string | undefined;
	declare readonly nearest: readonly string[];

	constructor({ code, what, value, edition, nearest, remedy, message }: UnknownIdFacts) {
		const where = edition ? ` in edition ${edition}` : '';
		const hint = nearest.length > 0 ? `Did you mean ${alternatives(nearest)}?` : '';
		super(
			message ??
				`No ${what} ${quote(value)}${where}. ${[hint, remedy].filter(Boolean).join(' ') || 'Check its spelling.'}`,
		);
		this.code = code;
		this.what = what;
		this.value = value;
		this.edition = edition;
		this.nearest = nearest;
	}
}
