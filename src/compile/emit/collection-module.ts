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

/** Writes a collection's module: a type with one documented key a record, and the records as literals. */
export function collectionModule({
	name,
	type,
	rows,
	retired,
	typeOf,
	hoverOf,
	imports,
	declarations = [],
}: CollectionModule): string {
	const keys = rows.map(([id]) => `\t${printComment(hoverOf(id))}\n\treadonly ${printString(id)}: ${typeOf(id)};\n`);
	// A type alias, not an interface: only so are collections assignable to a record with an index signature.
	const body =
		keys.length > 0
			? `{\n${keys.join('')}${printRetiredKeys(retired, typeOf, '\t')}}`
			: '{ readonly [id: string]: never }';
	return [
		HEADER,
		...imports.map((line) => `${line}\n`),
		`\nexport type ${type} = ${body};\n`,
		...declarations.map((declaration) => `\n${declaration}\n`),
		`\nexport const ${printKey(name)}: ${type} = ${printWithRetired(printData(Object.fromEntries(rows)), retired, type)};\n`,
	].join('');
}
