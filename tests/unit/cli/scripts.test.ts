import { describe, expect, test } from 'vitest';
import { fixesFor } from '../../../src/cli/usage/fixes.js';
import { idsUsed } from '../../../src/cli/usage/ids-used.js';
import { ParseError } from '../../../src/cli/usage/syntax.js';
import { retiredDataset } from './retired-dataset.js';
import { otherStrings, tracedIds } from './traced-ids.js';

const IMPORT = "import { claims } from 'belarus-brief';";

describe('the scripts of a page are read', () => {
	test.each([
		['a.vue', `<script>\n${IMPORT} claims['x'];\n</script>`],
		[
			'a.vue',
			`<template>\n<p :title="t">{{ a < b }}</p>\n</template>\n<script setup lang="ts">\n${IMPORT} claims['x' as Id];\n</script>`,
		],
		['a.vue', `<script lang="tsx">${IMPORT} const a = <p>{claims['x' as Id].that}</p>;</script>`],
		['a.vue', `<i18n src="./a.json" />\n<script setup>${IMPORT} claims['x'];</script>`],
		['a.vue', `<template src="./a.html" />\n<script setup>${IMPORT} claims['x'];</script>`],
		['a.vue', `<script>${IMPORT} if (1<2) claims['x']; // don't</script><template><p>it's <br /></p></template>`],
		['a.vue', `<script src="./a.ts" />\n<script setup>${IMPORT} claims['x'];</script>`],
		['a.svelte', `<p>{a}</p>\n<script lang="ts">${IMPORT} let a: string = claims['x'].that;</script>`],
		['a.svelte', `<Card />\n<script>${IMPORT} $: a = claims['x'];</script>`],
		['a.astro', `---\n${IMPORT}\nconst a: string = claims['x'].that;\n---\n<p>{a}</p>`],
		['a.astro', `\uFEFF---\r\n${IMPORT}\r\nif (!claims['x']) return Astro.redirect('/');\r\n---\r\n`],
		['a.astro', `<html><body><main><script>${IMPORT} claims['x'];</script></main></body></html>`],
	])('of %s: %s', (path, source) => {
		expect(tracedIds(source, path)).toEqual(['x']);
	});

	test.each([
		['Vue', 'a.vue', `<script setup>claims['x'];</script>\n<script>${IMPORT}</script>`],
		['Svelte', 'a.svelte', `<script>claims['x'];</script>\n<script module>${IMPORT}</script>`],
		['Svelte 4', 'a.svelte', `<script context="module">${IMPORT}</script><script>claims['x'];</script>`],
	])('in %s the script of a component sees the names of that of its module', (_, path, source) => {
		expect(tracedIds(source, path)).toEqual(['x']);
	});

	test.each([
		['Vue', 'a.vue', `<script setup>${IMPORT}</script>\n<script>claims['x'];</script>`],
		['Svelte', 'a.svelte', `<script>${IMPORT}</script>\n<script module>claims['x'];</script>`],
		['Astro', 'a.astro', `---\n${IMPORT}\n---\n<script>claims['x'];</script>`],
		['Astro', 'a.astro', `<script>${IMPORT}</script><script>claims['x'];</script>`],
	])('in %s it does not go the other way, and scripts of the browser see none', (_, path, source) => {
		expect(tracedIds(source, path)).toEqual([]);
	});

	test('in Vue a name of the component hides that of the module', () => {
		const source = `<script>${IMPORT}</script><script setup>const claims = {}; claims['x'];</script>`;
		expect(tracedIds(source, 'a.vue')).toEqual([]);
	});

	test.each([
		['of data', 'a.svelte', `<script type="application/ld+json">{"a": "x"}</script>`],
		['of data in a language of its own', 'a.vue', `<script type="text/x-template" lang="pug">p x</script>`],
		['in the template', 'a.vue', `<template><script>const = 1;</script></template>`],
		['in a block of documentation', 'a.vue', `<docs>\n<script>const = 1;</script>\n</docs>`],
	])('a script %s is none', (_, path, source) => {
		expect(tracedIds(source, path)).toEqual([]);
	});

	test('what stands in quotes in the markup may be an id, and does not trace', () => {
		const source = `<script setup>${IMPORT}</script><template><p :title="claims['x'].that">{{ claims["y"] }}</p></template>`;
		expect(tracedIds(source, 'a.vue')).toEqual([]);
		expect(otherStrings(source, 'a.vue')).toEqual(['x', 'y']);
	});
});

describe('a fault in a page is told with its place in the file', () => {
	test.each([
		['a.vue', '<template/>\r\n🐝<script>\r\nconst = 1;\r\n</script>', 'Unexpected token (3:6)'],
		['a.svelte', '<p>\n<script>const = 1;</script>', 'Unexpected token (2:14)'],
		['a.astro', '---\nconst = 1;\n---\n', 'Unexpected token (2:6)'],
		['a.astro', '---\nconst a = 1;\n', 'the fence --- at its start has no second one'],
		['a.vue', '<p/>\n<script>const a = 1;', 'a script without an end (2:0)'],
		['a.vue', '\n <script lang="coffee">a</script>', 'a script in "coffee", which this command does not read (2:1)'],
	])('%s: %s', (path, source, message) => {
		expect(() => tracedIds(source, path)).toThrow(ParseError);
		expect(() => tracedIds(source, path)).toThrow(message);
	});
});

describe('places and edits are those of the file', () => {
	const page = (id: string) =>
		[
			'\uFEFF<template>',
			'\t<p>🐝 ü</p>',
			'</template>',
			'<script>',
			"import { claims, entities } from 'belarus-brief';",
			'</script>',
			'<script setup lang="ts">',
			`\tclaims['${id}'];`,
			'</script>',
			'',
		].join('\r\n');

	test('of an id that is replaced', () => {
		const { text, replaced } = fixesFor({ path: 'a.vue', text: page('bees-back') }, retiredDataset());
		expect(text).toBe(page('bees-return'));
		expect(replaced).toMatchObject([{ line: 8, column: 10, id: 'bees-back' }]);
	});

	test('of a property that needs brackets, behind a comment', () => {
		const source = (property: string) =>
			`---\nimport { entities } from 'belarus-brief';\n---\n<i>ü</i><script>import { entities } from 'belarus-brief';\nentities ${property};</script>`;
		const { text } = fixesFor({ path: 'a.astro', text: source('/* a. */ .paper') }, retiredDataset());
		expect(text).toBe(source("/* a. */ ['hedge-post']"));
	});

	test('of a retired id in the markup, which is left to a person', () => {
		const text = '<p>\n{{ claims["bees-back"] }}</p>';
		expect(fixesFor({ path: 'a.svelte', text }, retiredDataset())).toMatchObject({
			text,
			replaced: [],
			left: [{ line: 2, column: 12, why: 'untraced' }],
		});
	});

	test('of an id that the edition lacks', () => {
		const { unlockable } = idsUsed(retiredDataset(), 'belarus-brief')({ path: 'a.vue', text: page('bees-retrun') });
		expect(unlockable).toMatchObject([{ file: 'a.vue', line: 8, column: 10, id: 'bees-retrun' }]);
	});
});
