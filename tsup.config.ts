import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

const EDITIONS = 'src/generated/editions';

/** One entry an edition that the package ships: `editions/1.0.0`. */
const editions = Object.fromEntries(
	(existsSync(EDITIONS) ? readdirSync(EDITIONS) : []).map((file) => [
		`editions/${file.replace(/\.ts$/, '')}`,
		`${EDITIONS}/${file}`,
	]),
);

/** What the root entry exports the values of: the modules that other entries take from there. */
const exportedByRoot = Array.from(
	readFileSync('src/index.ts', 'utf8').matchAll(/^export \{[^}]*\} from '(.+)\.js';$/gm),
	([, path]) => resolve('src', `${path}.ts`),
);

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Lets an entry import from the built files of others what they hold, so that the root entry stays one file: each file more
 * costs whoever imports it as much as all its records.
 */
const borrowing = (toRoot: string): Plugin => ({
	name: 'borrowing',
	setup({ onResolve }) {
		onResolve({ filter: /^\.\.?\// }, ({ importer, path, kind }) => {
			if (kind === 'entry-point') return undefined;
			const module = join(dirname(importer), path.replace(/\.js$/, '.ts'));
			if (exportedByRoot.includes(module) || module === resolve('src/index.ts'))
				return { path: `${toRoot}index.js`, external: true };
			if (module === resolve('src/edition/fingerprints.ts'))
				return { path: `${toRoot}fingerprints.js`, external: true };
			for (const entry of ['evidence', 'schema'])
				if (module === resolve(`src/${entry}/index.ts`)) return { path: `${toRoot}${entry}.js`, external: true };
			return undefined;
		});
	},
});

const shared: Options = {
	format: 'esm',
	target: 'es2022',
	platform: 'neutral',
	splitting: true,
	treeshake: false,
};

export default defineConfig(
	[
		{
			...shared,
			entry: { index: 'src/index.ts', schema: 'src/schema/index.ts' },
			dts: {
				entry: { index: 'src/index.ts', schema: 'src/schema/index.ts', evidence: 'src/evidence/index.ts', ...editions },
				// TypeScript 6 deprecates an option that tsup's own declaration step sets.
				compilerOptions: { ignoreDeprecations: '6.0' },
			},
		},
		{ ...shared, entry: { fingerprints: 'src/edition/fingerprints.ts' } },
		{ ...shared, entry: { evidence: 'src/evidence/index.ts' }, esbuildPlugins: [borrowing('./')] },
		// The command loads the built entries, as a user does.
		{ ...shared, entry: { cli: 'src/cli/belarus-brief.ts' }, external: [/^node:/], esbuildPlugins: [borrowing('./')] },
		// A file that two editions share would lie elsewhere, where the paths to the other entries do not lead.
		{ ...shared, splitting: false, entry: editions, esbuildPlugins: [borrowing('../')] },
	].filter(({ entry }) => Object.keys(entry).length > 0),
);
