// The directions of imports that docs/decisions and every reader of the code rely on; imports of types count too.

/** A folder of src, as a pattern for paths. */
const folder = (...names) => `^src/(${names.join('|')})/`;

/** `from` may import itself, the listed folders and the listed packages; nothing else, not even of Node. */
const only = (from, allowed, comment, packages = []) => ({
	name: allowed.length === 0 ? `${from}-imports-nothing` : `${from}-imports-only-${allowed.join('-')}`,
	comment,
	severity: 'error',
	from: { path: folder(from) },
	to: { pathNot: [folder(from, ...allowed), ...packages.map((name) => `(^|/)node_modules/${name}/`)] },
});

const BARRELS = [
	'src/index.ts',
	'src/schema/index.ts',
	'src/evidence/index.ts',
	'src/search/index.ts',
	'src/export/index.ts',
];

/** One path, as a pattern. */
const exactly = (path) => `^${path.replaceAll('.', '\\.')}$`;

/** The modules of frozen editions, entries of the package. */
const EDITION_MODULES = '^src/generated/editions/';

/** What the compiler shares with the library: how sentences and names are put, without an edition's data. */
const PURE_CITE = exactly('src/cite/english.ts');

export default {
	forbidden: [
		{
			name: 'no-cycle',
			comment:
				'A cycle ties modules together that nobody can read, test or load alone. Types count: they tie as firmly.',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
		{
			name: 'resolvable',
			comment: 'An import that leads nowhere would make every other rule here blind.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true },
		},
		{
			name: 'root-runs-anywhere',
			comment:
				'What the root entry reaches runs in browsers and has no dependency: no node:*, no package, not even for types.',
			severity: 'error',
			from: { path: '^src/index\\.ts$' },
			to: { reachable: true, pathNot: '^src/' },
		},
		{
			name: 'root-reaches-no-schema',
			comment: 'Validation, and zod with it, costs those alone who import belarus-brief/schema.',
			severity: 'error',
			from: { path: '^src/index\\.ts$' },
			to: { reachable: true, path: folder('schema', 'author', 'cli') },
		},
		{
			name: 'one-barrel',
			comment:
				'Only src/index.ts collects exports for others; inside src, modules import each other one by one. The command stands outside, as a user does.',
			severity: 'error',
			from: { path: '^src/', pathNot: folder('cli') },
			to: { path: BARRELS.map(exactly) },
		},
		{
			name: 'one-door-to-generated',
			comment:
				'The data is read through src/edition, which freezes it. The types of the generated modules are nobody’s secret, and the compiler knows these modules only as text.',
			severity: 'error',
			from: { path: '^src/', pathNot: folder('edition', 'generated') },
			to: { path: folder('generated'), dependencyTypesNot: ['type-only'] },
		},
		only('model', [], 'The model says what a claim is; everything else may build on it, so it builds on nothing.'),
		only('text', [], 'The canonical text is pure: the compiler and the evidence entry must agree on it to the letter.'),
		only('error', ['model'], 'Everybody throws errors, so errors know nobody.'),
		only('schema', ['model', 'error'], 'The schemas judge any dataset, so they know nothing of this one.', ['zod']),
		only(
			'edition',
			['generated', 'model', 'error'],
			'The edition is the data, and whether it is the one that code relies on.',
		),
		only(
			'query',
			['edition', 'generated', 'model', 'error'],
			'A query pays for the data it asks and for nothing else.',
		),
		only(
			'cite',
			['query', 'edition', 'text', 'model', 'error'],
			'Citing looks records up as queries do; no query needs to know how a sentence is put.',
		),
		only(
			'diff',
			['query', 'edition', 'model', 'error'],
			'Comparing takes any two datasets; what a text or a release makes of it is not its business.',
		),
		only(
			'evidence',
			['query', 'cite', 'edition', 'text', 'model', 'error'],
			'Evidence holds the data to a text; how the data was made is not its business. parse5 reads web pages.',
			['parse5'],
		),
		only(
			'search',
			['query', 'edition', 'text', 'model', 'error'],
			'Search finds records of any dataset; who shows them, attributes them. MiniSearch and a stemmer are taken into the build.',
			['minisearch', 'stemmer'],
		),
		only(
			'export',
			['query', 'cite', 'edition', 'text', 'model', 'error'],
			'A format is a thin writer over the tables; every one attributes what it shows. Libraries that write formats are taken into the build.',
			['d3-dsv', 'hyparquet', 'hyparquet-writer', '@dagrejs/dagre', '@rdfjs/[a-z-]+'],
		),
		{
			name: 'export-runs-anywhere',
			comment: 'The export entry runs in browsers, workers, Node, Deno and Bun alike: no node:*, no zod.',
			severity: 'error',
			from: { path: '^src/export/index\\.ts$' },
			to: {
				reachable: true,
				pathNot: ['^src/', '(^|/)node_modules/(d3-dsv|hyparquet|hyparquet-writer|@dagrejs|@rdfjs)/'],
			},
		},
		{
			name: 'search-runs-anywhere',
			comment: 'The search entry runs in browsers, workers, Node, Deno and Bun alike: no node:*, no zod.',
			severity: 'error',
			from: { path: '^src/search/index\\.ts$' },
			to: { reachable: true, pathNot: ['^src/', '(^|/)node_modules/(minisearch|stemmer)/'] },
		},
		{
			name: 'root-reaches-no-search-and-no-export',
			comment: 'An index and formats cost those alone who import them.',
			severity: 'error',
			from: { path: '^src/index\\.ts$' },
			to: { reachable: true, path: folder('search', 'export') },
		},
		{
			name: 'evidence-runs-anywhere',
			comment: 'The evidence entry runs in browsers, workers, Node, Deno and Bun alike: no node:*, no zod.',
			severity: 'error',
			from: { path: '^src/evidence/index\\.ts$' },
			to: { reachable: true, pathNot: ['^src/', '(^|/)node_modules/(parse5|entities)/'] },
		},
		{
			name: 'root-reaches-no-evidence',
			comment: 'Fingerprints are incompressible: they cost those alone who import belarus-brief/evidence.',
			severity: 'error',
			from: { path: '^src/index\\.ts$' },
			to: { reachable: true, path: ['^src/evidence/', '/fingerprints\\.ts$'] },
		},
		{
			name: 'cli-is-a-user',
			comment:
				'The command shows what the package can do; whatever it needs, users need too, so it imports the package by its name; the tour, which is not shipped, runs from the source. Its sentences are put as those of the errors.',
			severity: 'error',
			from: { path: folder('cli') },
			to: { path: '^src/', pathNot: [folder('cli', 'error'), exactly('src/index.ts')] },
		},
		{
			name: 'generated-is-data-and-types',
			comment: 'Generated modules hold data; the types that describe it come from the model.',
			severity: 'error',
			from: { path: folder('generated'), pathNot: EDITION_MODULES },
			to: { path: '^src/', pathNot: folder('generated', 'model') },
		},
		{
			name: 'generated-runs-nothing',
			comment: 'A generated module that imports code would bring it into every bundle that holds its data.',
			severity: 'error',
			from: { path: folder('generated'), pathNot: EDITION_MODULES },
			to: { path: '^src/', pathNot: folder('generated'), dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'edition-modules-are-entries',
			comment:
				'A module of belarus-brief/editions/… is an entry of its own: it takes what freezes its records, or the records of the installed edition, and nobody inside imports it.',
			severity: 'error',
			from: { path: EDITION_MODULES },
			to: { path: '^src/', pathNot: folder('edition', 'model', 'error') },
		},
		{
			name: 'nobody-imports-edition-modules',
			comment: 'Whoever needs two editions says which: inside, there is one.',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: EDITION_MODULES },
		},
		{
			name: 'author-knows-no-edition',
			comment:
				'The compiler writes the edition: if it read what it had written, a fresh clone could not build. Of cite it uses the English sentences, which are pure.',
			severity: 'error',
			from: { path: folder('author') },
			to: { path: '^src/', pathNot: [folder('author', 'schema', 'text', 'model', 'error'), PURE_CITE] },
		},
		{
			name: 'pure-cite-stays-pure',
			comment: 'What the compiler shares with cite must not lead it to the edition by a detour.',
			severity: 'error',
			from: { path: PURE_CITE },
			to: { reachable: true, path: folder('edition', 'generated', 'query') },
		},
		{
			name: 'release-imports-author-diff',
			comment: 'A release compiles, compares and writes; it knows the data only as the compiler gives it.',
			severity: 'error',
			from: { path: folder('release') },
			to: { path: '^src/', pathNot: folder('release', 'author', 'diff', 'model') },
		},
		{
			name: 'compiler-is-not-shipped',
			comment: 'The compiler and the release need node:* and yaml; nothing that is published may import them.',
			severity: 'error',
			from: { path: '^src/', pathNot: folder('author', 'release') },
			to: { path: folder('author', 'release') },
		},
		{
			name: 'tests-use-the-package-by-name',
			comment:
				'A test imports what the package exports as its users do, by name. By path it reaches the compiler, and the model, text, wording and schemas that the compiler shares.',
			severity: 'error',
			from: { path: '^tests/' },
			to: { path: [...BARRELS.map(exactly), folder('edition', 'query', 'cite', 'diff', 'evidence')] },
		},
		{
			name: 'no-dev-dependency-shipped',
			comment:
				'What is published may import the dependencies of package.json, and what the build takes in: src/release/third-party.ts lists it.',
			severity: 'error',
			from: { path: '^src/', pathNot: folder('author', 'release') },
			to: {
				dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
				pathNot: '(^|/)node_modules/(minisearch|stemmer|d3-dsv|hyparquet|hyparquet-writer|@dagrejs|@rdfjs)/',
			},
		},
	],
	options: {
		doNotFollow: { path: ['node_modules', '^dist/'] },
		// A package of its own, whose libraries are installed only to be measured.
		exclude: { path: '^tests/bench/libraries/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
	},
};
