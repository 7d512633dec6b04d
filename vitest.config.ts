import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
	resolve: {
		alias: [
			{ find: /^belarus-brief$/, replacement: source('index.ts') },
			{ find: /^belarus-brief\/schema$/, replacement: source('schema/index.ts') },
			{ find: /^belarus-brief\/evidence$/, replacement: source('evidence/index.ts') },
			{ find: /^belarus-brief\/search$/, replacement: source('search/index.ts') },
			{ find: /^belarus-brief\/export$/, replacement: source('export/index.ts') },
			{ find: /^belarus-brief\/corpus$/, replacement: source('corpus/index.ts') },
			{ find: /^belarus-brief\/editions\/(.+)$/, replacement: source('generated/editions/$1.ts') },
		],
	},
	test: {
		include: ['tests/**/*.test.ts'],
		typecheck: { enabled: true, checker: 'tsc', include: ['tests/**/*.test-d.ts'] },
	},
});
