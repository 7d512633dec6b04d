import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

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

const BARRELS = ['src/index.ts', 'src/schema/index.ts', 'src/evidence/index.ts'];

/** One path, as a pattern. */
const exactly = (path) => `^${path.replaceAll('.', '\\.')}$`;

/** The modules of frozen editions, entries of the package. */
const EDITION_MODULES = '^src/generated/editions/';

/** The modules that a barrel exports from. */
const reexported = (barrel) =>
	Array.from(
		readFileSync(barrel, 'utf8').matchAll(/ from '(.+)\.js';/g),
		([, path]) => `${join(dirname(barrel), path)}.ts`,
	);

/** What the compiler shares with the library: how sentences, citations and links are put, without an edition's data. */
const PURE_CITE = '^src/cite/(attribution|credits|find-directive|naming|text-directive|verb|with-modal)\\.ts$';

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
			to: { reachable: true, path: folder('schema', 'compile', 'cli') },
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
		only('edition', ['generated', 'model'], 'The edition is the data and nothing that is done with it.'),
		only(
			'query',
			['edition', 'generated', 'model', 'error'],
			'A query pays for the data it asks and for nothing else.',
		),
		only(
			'cite',
			['query', 'edition', 'model', 'error'],
			'Citing looks records up as queries do; no query needs to know how a sentence is put.',
		),
		only('pin', ['edition', 'model', 'error'], 'A pin is held to what an edition says of itself, not to its records.'),
		only(
			'diff',
			['cite', 'query', 'edition', 'generated', 'model', 'error'],
			'Comparing takes any two datasets; what a text or a release makes of it is not its business.',
		),
		only(
			'evidence',
			['query', 'cite', 'edition', 'text', 'generated', 'model', 'error'],
			'Evidence holds the data to a text; how the data was made is not its business. parse5 reads web pages.',
			['parse5'],
		),
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
				'The command shows what the package can do; whatever it needs, users need too, so an entry exports it. Its sentences are put as those of the errors.',
			severity: 'error',
			from: { path: folder('cli') },
			to: { path: '^src/', pathNot: [folder('cli', 'error'), ...BARRELS.map(exactly)] },
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
			name: 'compiler-knows-no-edition',
			comment:
				'The compiler writes the edition: if it read what it had written, a fresh clone could not build. Of cite it uses the pure files.',
			severity: 'error',
			from: { path: folder('compile') },
			to: { path: '^src/', pathNot: [folder('compile', 'schema', 'text', 'model', 'error'), PURE_CITE] },
		},
		{
			name: 'pure-cite-stays-pure',
			comment: 'What the compiler shares with cite must not lead it to the edition by a detour.',
			severity: 'error',
			from: { path: PURE_CITE },
			to: { reachable: true, path: folder('edition', 'generated', 'query') },
		},
		{
			name: 'release-imports-compile-diff',
			comment: 'A release compiles, compares and writes; it knows the data only as the compiler gives it.',
			severity: 'error',
			from: { path: folder('release') },
			to: { path: '^src/', pathNot: folder('release', 'compile', 'diff', 'model') },
		},
		{
			name: 'compiler-is-not-shipped',
			comment: 'The compiler and the release need node:* and yaml; nothing that is published may import them.',
			severity: 'error',
			from: { path: '^src/', pathNot: folder('compile', 'release') },
			to: { path: folder('compile', 'release') },
		},
		{
			name: 'tests-use-the-package-by-name',
			comment:
				'A test imports what the package exports as its users do, by name. By path it reaches the compiler and the insides of the others; and the text, which tests of the compiler need without an edition.',
			severity: 'error',
			from: { path: '^tests/' },
			to: { path: [...BARRELS, ...BARRELS.flatMap(reexported)].map(exactly), pathNot: folder('text') },
		},
		{
			name: 'no-dev-dependency-shipped',
			comment: 'What is published may import the dependencies of package.json and nothing else.',
			severity: 'error',
			from: { path: '^src/', pathNot: folder('compile', 'release') },
			to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
		},
	],
	options: {
		doNotFollow: { path: ['node_modules', '^dist/'] },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
	},
};
