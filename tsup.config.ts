import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const EDITIONS = 'src/generated/editions';

/** The entries of the package, as `exports` and `bin` in package.json name them. */
const libraries = {
	index: 'src/index.ts',
	schema: 'src/schema/index.ts',
	evidence: 'src/evidence/index.ts',
	search: 'src/search/index.ts',
	export: 'src/export/index.ts',
	corpus: 'src/corpus/index.ts',
	...Object.fromEntries(
		(existsSync(EDITIONS) ? readdirSync(EDITIONS) : []).map((file) => [
			`editions/${file.replace(/\.ts$/, '')}`,
			`${EDITIONS}/${file}`,
		]),
	),
};

export default defineConfig({
	entry: { ...libraries, cli: 'src/cli/belarus-brief.ts', layout: 'src/export/layout.ts' },
	format: 'esm',
	target: 'es2022',
	platform: 'neutral',
	// The command loads the package by its name, as a user does.
	external: [/^node:/, /^belarus-brief/],
	// What is taken in runs anywhere: of a library that has one part for Node and one for browsers, the latter.
	esbuildOptions(options) {
		options.conditions = ['browser'];
	},
	// What several entries need lies in files that they share, so that a record is one object however it was imported.
	splitting: true,
	treeshake: false,
	dts: {
		entry: libraries,
		// TypeScript 6 deprecates an option that tsup's own declaration step sets.
		compilerOptions: { ignoreDeprecations: '6.0' },
	},
});
