import type { Anchor } from '../model/records.js';
import { alternatives, type Fault, formatPath, quote } from './wording.js';

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

/**
 * Tells that an anchor does not fit the passages of the dataset it is used with.
 *
 * @example
 * import { AnchorError, link } from 'belarus-brief';
 *
 * try {
 * 	link({ passage: 'p01', start: 90_000, end: 90_004 });
 * } catch (error) {
 * 	if (error instanceof AnchorError) console.log(error.code, error.passage); // misplaced p01
 * }
 */
export class AnchorError extends Error {
	override readonly name = 'AnchorError';
	readonly code = 'misplaced';
	// `declare`: the constructor sets them, and a bundle need not name them twice.
	declare readonly passage: string;
	declare readonly start: number;
	declare readonly end: number;

	constructor({ passage, start, end }: Anchor) {
		super(
			`The anchor ${passage} [${start}, ${end}) is in no sentence of this edition. Pass its dataset: { in: dataset }.`,
		);
		this.passage = passage;
		this.start = start;
		this.end = end;
	}
}

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

/** Tells that a record does not come from the edition it is used with. */
export function foreignRecord(id: string, edition: string): EditionError {
	// What is no letter of an id, and what is too long for one, must not reach a terminal.
	const message = `"${/^[\w-]{0,80}/.exec(id)}" is not at hand in edition ${edition}. Pass its record, or its dataset: { in: dataset }.`;
	return new EditionError({ code: 'foreign-record', edition, expected: id, message });
}

/** Tells that a value lacks something that every dataset has. */
export function notADataset(what: string, lacks: string): EditionError {
	return new EditionError({
		code: 'not-a-dataset',
		edition: 'unknown',
		expected: lacks,
		message: `${what} has no ${lacks}, so it is no dataset. Pass a module of belarus-brief/editions/…, the root module, or what parseDataset returns.`,
	});
}

/**
 * Tells that an edition is no longer in the package, which a later patch of the same minor version replaced.
 *
 * @public Generated modules of replaced editions throw it; a tree without one looks as if nobody did.
 */
export function replacedEdition(version: string, successor: string, installed: string): EditionError {
	return new EditionError({
		code: 'version-mismatch',
		edition: installed,
		expected: version,
		message: `Edition ${version} is not in belarus-brief ${installed}, which has ${successor} in its place. Import belarus-brief/editions/${successor}. Or keep the old one beside it: npm install brief-${version}@npm:belarus-brief@${version}.`,
	});
}

const SHOWN = 20;

/**
 * Tells everything that is wrong with a dataset: the first 20 faults in the message, all of them in `faults`.
 *
 * @example
 * import { parseDataset, SchemaError } from 'belarus-brief/schema';
 *
 * try {
 * 	parseDataset({});
 * } catch (error) {
 * 	if (error instanceof SchemaError) console.log(error.faults.length);
 * }
 */
export class SchemaError extends Error {
	override readonly name = 'SchemaError';
	readonly code = 'invalid-dataset';
	// `declare`: the constructor sets them, and a bundle need not name them twice.
	declare readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		super(summary(faults));
		this.faults = faults;
	}
}

function summary(faults: readonly Fault[]): string {
	const lines = faults.slice(0, SHOWN).map(({ path, message }) => {
		return path.length > 0 ? `${formatPath(path)}: ${message}` : message;
	});
	const rest = faults.length - lines.length;
	if (rest > 0) lines.push(`… and ${rest} more, in \`faults\`.`);
	return `The dataset has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.\n${lines.join('\n')}`;
}
