/** How an edition fails to be the one asked for. */
export type EditionErrorCode =
	| 'version-mismatch'
	| 'digest-mismatch'
	| 'invalid-pin'
	| 'foreign-record'
	| 'not-a-dataset';

/** The facts an `EditionError` makes its sentence of. */
export interface EditionFacts {
	readonly code: EditionErrorCode;
	/** The version of the edition in use. */
	readonly edition: string;
	/** What was asked for: a version range, a digest, the id of a record. */
	readonly expected: string;
	/** What is wrong and what to do. */
	readonly message: string;
}

/**
 * Tells that the edition in use is not the one asked for, or not the one a record comes from.
 *
 * @example
 * import { because, claims, EditionError } from 'belarus-brief';
 *
 * try {
 * 	because({ ...claims['visa-renewal-refused'], status: 'asserted' });
 * } catch (error) {
 * 	if (error instanceof EditionError) console.log(error.code, error.expected); // foreign-record visa-renewal-refused
 * }
 */
export class EditionError extends Error {
	override readonly name = 'EditionError';
	// `declare`: the constructor sets them, and a bundle need not name them twice.
	declare readonly code: EditionErrorCode;
	declare readonly edition: string;
	declare readonly expected: string;

	constructor({ code, edition, expected, message }: EditionFacts) {
		super(message);
		this.code = code;
		this.edition = edition;
		this.expected = expected;
	}
}
