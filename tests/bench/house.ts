import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import ts from 'typescript';

/** A figure of the source tree and the most it may be; what a limit is for stands in docs/architecture.md. */
interface Row {
	readonly what: string;
	readonly is: number;
	readonly atLeast?: number;
	readonly atMost: number;
}

const ENTRIES = { 'belarus-brief': 'src/index.ts', 'belarus-brief/evidence': 'src/evidence/index.ts' };
const SCHEMA = { 'belarus-brief/schema': 'src/schema/index.ts' };
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries({ ...ENTRIES, ...SCHEMA }));

/** How many files run from a call to its answer: what the file of each function loads, types left out. */
const TRIPS = [
	['where', 'src/query/where.ts', 7],
	['because', 'src/query/argument.ts', 9],
	['link', 'src/cite/link.ts', 9],
	['attribute', 'src/cite/attribute.ts', 9],
	['about', 'src/query/about.ts', 10],
	['diff', 'src/diff/diff.ts', 16],
	['verify', 'src/evidence/verify.ts', 24],
	['parseDataset', 'src/schema/parse.ts', 28],
	// The command loads two whole entries by name, and these grow with every room.
	['check', 'src/cli/commands/check.ts', 60],
	['lock', 'src/cli/commands/lock.ts', 65],
	['npm run data', 'src/author/commands/data.ts', 60],
] as const;

const files = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
	.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
	.filter((file) => !file.startsWith('src/generated/'));
const lines = files.map((file) => readFileSync(file, 'utf8').split('\n').length - 1).sort((a, b) => a - b);
const inAuthor = files.filter((file) => file.startsWith('src/author/')).length;
/** Rooms that came after the limit was set: it holds for what stood then. */
const LATER = ['src/search/', 'src/export/', 'src/corpus/'];
const inLater = files.filter((file) => LATER.some((room) => file.startsWith(room))).length;

const rows: readonly Row[] = [
	{ what: 'files outside author/ and the rooms that came later', is: files.length - inAuthor - inLater, atMost: 110 },
	{ what: 'files in author/', is: inAuthor, atMost: 40 },
	{ what: 'median lines of a file', is: lines[Math.floor(lines.length / 2)] ?? 0, atLeast: 55, atMost: 110 },
	{ what: 'lines of the longest file', is: lines.at(-1) ?? 0, atMost: 350 },
	{
		what: 'files of fewer than 20 lines, in a hundred',
		is: Math.round((100 * lines.filter((count) => count < 20).length) / lines.length),
		atMost: 10,
	},
	...TRIPS.map(([name, file, atMost]) => ({ what: `files that run for ${name}`, is: loadedBy(file).size, atMost })),
];

let failed = 0;
for (const { what, is, atLeast = 0, atMost } of rows) {
	const ok = atLeast <= is && is <= atMost;
	if (!ok) failed += 1;
	console.log(`${ok ? 'ok    ' : 'FAILED'} ${what}: ${is}, ${atLeast > 0 ? `${atLeast} to` : 'at most'} ${atMost}`);
}
console.log(`${lines.reduce((sum, count) => sum + count, 0)} lines in ${files.length} files.`);
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function loadedBy(start: string): ReadonlySet<string> {
	const loaded = new Set([start]);
	for (const file of loaded) for (const next of importsOf(file)) loaded.add(next);
	return loaded;
}

/** The hand-written files that a file imports or exports values from. */
function importsOf(file: string): string[] {
	const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
	return statements.flatMap((statement) => {
		const specifier = valueSpecifier(statement);
		if (specifier === undefined) return [];
		const path = specifier.startsWith('.') ? join(file, '..', specifier).replace(/\.js$/, '.ts') : NAMED.get(specifier);
		return path === undefined || path.startsWith('src/generated/') ? [] : [path];
	});
}

function valueSpecifier(statement: ts.Statement): string | undefined {
	const isImport = ts.isImportDeclaration(statement);
	if (!isImport && !ts.isExportDeclaration(statement)) return undefined;
	const { moduleSpecifier } = statement;
	if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return undefined;
	const isType = isImport ? statement.importClause?.isTypeOnly : statement.isTypeOnly;
	const bindings = isImport ? statement.importClause?.namedBindings : statement.exportClause;
	const named =
		bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) ? bindings.elements : undefined;
	const onlyTypes = named !== undefined && named.length > 0 && [...named].every((element) => element.isTypeOnly);
	return isType || onlyTypes ? undefined : moduleSpecifier.text;
}
