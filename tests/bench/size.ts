import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import * as brief from '../../dist/index.js';

/**
 * What one task costs a bundle: a ceiling in bytes, with the reason it stands where it does.
 *
 * Ceilings guard against accidents: code that gets stranger to stay under one is wrong, and so is the ceiling.
 */
interface Row {
	readonly task: string;
	readonly code: string;
	/** What the task carries by its nature; the ceiling counts what comes on top. */
	readonly over?: unknown;
	/** Code that is there anyway; the ceiling counts what comes on top. */
	readonly beside?: string;
	readonly most: number;
	/** Ids that stand in other collections only: none may be in the bundle. */
	readonly without?: readonly string[];
}

const others = ['tenures', 'characterizations', 'recommendations'] as const;
const idsOf = (...names: readonly (typeof others)[number][]) => names.flatMap((name) => Object.keys(brief[name]));

const SHOWN =
	"export { article, characterizations, claims, edition, entities, links, mentions, moved, recommendations, tenures, vocabularies, where } from 'belarus-brief'";

/** The whole edition, and what attributes it: what every export carries. */
const WHOLE = `${SHOWN.replace('where }', 'argument, attribute, cite, link }')}; export { fingerprints } from 'belarus-brief/evidence'`;

const exporting = (name: string, most: number): Row => ({
	task: `export: ${name}`,
	code: `${WHOLE}; export { ${name} } from 'belarus-brief/export'`,
	beside: WHOLE,
	most,
});

const rows: readonly Row[] = [
	// A lookup is a property access: it may cost the freezing, nothing more.
	{
		task: 'one lookup of one record',
		code: "import { claims } from 'belarus-brief'; console.log(claims['cyberattacks-suspected'].that)",
		over: brief.claims,
		most: 500,
		without: idsOf(...others),
	},
	// Posting lists, the table of fields that tells facets and the words they take, the error with its nearest match.
	{
		task: 'where',
		code: "import { claims, where } from 'belarus-brief'; console.log(where(claims, { nature: 'causal' }))",
		over: brief.claims,
		most: 4500,
		without: idsOf(...others),
	},
	// Lookup by id, deep equality, two errors; an id may be a recommendation's, so these come along; the index that tells reading order.
	{
		task: 'because',
		code: "export { because } from 'belarus-brief'",
		over: brief.claims,
		most: 5000,
		without: idsOf('tenures', 'characterizations'),
	},
	// The sentences of the article with their edges; no collection.
	{
		task: 'link',
		code: "export { link } from 'belarus-brief'",
		most: 3000,
		without: [...idsOf(...others), 'cyberattacks-suspected'],
	},
	// The article with its voices, and the rules of English; the entities give the names of those who speak.
	{
		task: 'attribute',
		code: "export { attribute } from 'belarus-brief'",
		over: brief.entities,
		most: 4500,
		without: [...idsOf(...others), 'cyberattacks-suspected'],
	},
	{
		task: 'cite',
		code: "export { cite } from 'belarus-brief'",
		over: brief.entities,
		most: 4500,
		without: [...idsOf(...others), 'cyberattacks-suspected'],
	},
	// MiniSearch, a stemmer and the ranking, beside what a page has that shows hits: all that can be found, and `where`, which filters them.
	{
		task: 'search',
		code: `${SHOWN}; export { search } from 'belarus-brief/search'`,
		beside: SHOWN,
		most: 9500,
	},
	// Each format carries the tables or the statements, and its own library alone: hyparquet-writer is the largest.
	exporting('toNdjson', 7000),
	exporting('toCsv', 9000),
	exporting('toSql', 8000),
	exporting('toParquet', 26_000),
	exporting('toNQuads', 7000),
	exporting('toMarkdown', 4000),
	// About 300 records; their words are most of it. A guard against an accident, such as a collection that comes twice.
	{ task: 'everything the root exports', code: "export * from 'belarus-brief'", most: 48_000 },
];

let failed = 0;
for (const { task, code, over, beside, most, without = [] } of rows) {
	const bundle = await bundleOf(code);
	const carried = beside === undefined ? JSON.stringify(over) : await bundleOf(beside);
	const bytes = gzip(bundle) - (carried === undefined ? 0 : gzip(carried));
	const strangers = without.filter((id) => bundle.includes(`"${id}":`) || bundle.includes(`id:"${id}"`));
	const ok = bytes <= most && strangers.length === 0;
	if (!ok) failed += 1;
	const base = beside ? ' beside what is there anyway' : over ? ' over its collection' : '';
	console.log(
		`${ok ? 'ok    ' : 'FAILED'} ${task}: ${bytes} B gzip${base}, at most ${most}${strangers.length > 0 ? `; carries ${strangers.slice(0, 3).join(', ')}` : ''}`,
	);
}
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function bundleOf(contents: string): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: process.cwd() },
		bundle: true,
		minify: true,
		format: 'esm',
		platform: 'browser',
		write: false,
		// It warns of imports that have no effect, and in node_modules it does not.
		logLevel: 'error',
	});
	return outputFiles.map(({ text }) => text).join('');
}

function gzip(text: string): number {
	return gzipSync(text, { level: 9 }).length;
}
