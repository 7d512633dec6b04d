import { defineConfig } from 'tsup';

export default defineConfig({
	entry: {
		index: 'src/index.ts',
		schema: 'src/schema/index.ts',
		evidence: 'src/evidence/index.ts',
		cli: 'src/cli/belarus-brief.ts',
	},
	format: 'esm',
	target: 'es2022',
	platform: 'neutral',
	external: [/^node:/],
	splitting: true,
	treeshake: false,
	clean: true,
	dts: {
		entry: { index: 'src/index.ts', schema: 'src/schema/index.ts', evidence: 'src/evidence/index.ts' },
		// TypeScript 6 deprecates an option that tsup's own declaration step sets.
		compilerOptions: { ignoreDeprecations: '6.0' },
	},
	esbuildPlugins: [
		{
			// The command loads the built entries, as a user does: it must not change how the library is cut into files.
			name: 'command-stands-outside',
			setup({ onResolve }) {
				onResolve({ filter: /^(?:\.\.\/)+(?:evidence\/)?index\.js$/ }, ({ importer, path }) => {
					if (!/[\\/]src[\\/]cli[\\/]/.test(importer)) return undefined;
					return { path: path.includes('evidence/') ? './evidence.js' : './index.js', external: true };
				});
			},
		},
	],
});
