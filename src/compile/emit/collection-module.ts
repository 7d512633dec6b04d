import { printComment, printData, printKey, printString } from './print-literal.js';
import { printRetiredKeys, printWithRetired, type RetiredId } from './retired-ids.js';

/** One collection as a TypeScript module. */
export interface CollectionModule {
	/** The name of the constant: "claims". */
	readonly name: string;
	/** The name of its type: "Claims". */
	readonly type: string;
	readonly rows: readonly (readonly [id: string, record: unknown])[];
	/** The type of one record, by its id. */
	readonly typeOf: (id: string) => string;
	/** Ids that lead on to one of the rows. */
	readonly retired: readonly RetiredId[];
	/** What the editor shows on a key. */
	readonly hoverOf: (id: string) => string;
	/** Lines that import what `typeOf` names. */
	readonly imports: readonly string[];
	/** What else the module declares. */
	readonly declarations?: readonly string[];
}

export const HEADER = '// Written by `npm run data` from data/; edit that, not this file.\n';

/** Writes a collection's module. */
export function collectionModule(module: CollectionModule): string {
	return `${HEADER}${module.imports.map((line) => `${line}\n`).join('')}\n${printCollection(module)}`;
}

/** Writes a collection: a type with one documented key a record, and the records as data; `finish` wraps the value. */
export function printCollection(
	{ name, type, rows, retired, typeOf, hoverOf, declarations = [] }: CollectionModule,
	finish: (expression: string) => string = (expression) => expression,
): string {
	const keys = rows.map(([id]) => `\t${printComment(hoverOf(id))}\n\treadonly ${printString(id)}: ${typeOf(id)};\n`);
	// A type alias, not an interface: only so are collections assignable to a record with an index signature.
	const body =
		keys.length > 0
			? `{\n${keys.join('')}${printRetiredKeys(retired, typeOf, '\t')}}`
			: '{ readonly [id: string]: never }';
	const value = finish(printWithRetired(printData(Object.fromEntries(rows)), retired, type));
	return [
		`export type ${type} = ${body};\n`,
		...declarations.map((declaration) => `\n${declaration}\n`),
		`\nexport const ${printKey(name)}: ${type} = ${value};\n`,
	].join('');
}
