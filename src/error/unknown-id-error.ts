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
	readonly code: UnknownIdCode;
	readonly what: string;
	readonly value: string;
	readonly edition: string | undefined;
	readonly nearest: readonly string[];

	constructor(facts: UnknownIdFacts) {
		super(sentence(facts));
		this.code = facts.code;
		this.what = facts.what;
		this.value = facts.value;
		this.edition = facts.edition;
		this.nearest = facts.nearest;
	}
}

function sentence({ code, what, value, edition, nearest, remedy }: UnknownIdFacts): string {
	const where = edition ? ` in edition ${edition}` : '';
	if (code === 'ambiguous-name') {
		const pick = remedy ?? 'Use the id of the one you mean.';
		return `${quote(value)} names more than one ${what}${where}: ${alternatives(nearest)}. ${pick}`;
	}
	const hints = [];
	if (nearest.length > 0) hints.push(`Did you mean ${alternatives(nearest)}?`);
	if (remedy) hints.push(remedy);
	return `No ${what} ${quote(value)}${where}. ${hints.join(' ') || 'Check its spelling.'}`;
}
