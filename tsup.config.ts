import { defineConfig } from 'tsup';

export default defineConfig({
	entry: { index: 'src/index.ts', schema: 'src/schema/index.ts', evidence: 'src/evidence/index.ts' },
	format: 'esm',
	target: 'es2022',
	platform: 'neutral',
	splitting: true,
	treeshake: false,
	clean: true,
	// TypeScript 6 deprecates an option that tsup's own declaration step sets.
	dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
