import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const EDITIONS = 'src/generated/editions';

/** One entry an edition that the package ships: `editions/1.0.0`. */
const editions = (existsSync(EDITIONS) ? readdirSync(EDITIONS) : []).map((file) => [
	`editions/${file.replace(/\.ts$/, '')}`,
	`${EDITIONS}/${file}`,
]);

export default defineConfig({
	entry: {
		index: 'src/index.ts',
		schema: 'src/schema/index.ts',
		evidence: 'src/evidence/index.ts',
		...Object.fromEntries(editions),
	},
	format: 'esm',
	target: 'es2022',
	platform: 'neutral',
	splitting: true,
	treeshake: false,
	clean: true,
	// TypeScript 6 deprecates an option that tsup's own declaration step sets.
	dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
