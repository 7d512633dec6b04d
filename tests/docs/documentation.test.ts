import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CodeBlock, codeBlocks, documentedBlocks, markdownFiles } from './code-blocks.js';
import { documentedExamples, examplesIn } from './examples.js';
import { printingLines } from './expected-output.js';
import { type PreparedBlock, pageOf, prepare, type Run, runPage, typeFaults } from './run-blocks.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const blocks = prepare(root, [...documentedBlocks(root), ...documentedExamples(root)]);
let faults: ReadonlyMap<string, readonly string[]> = new Map();
const pages = new Map<string, Promise<ReadonlyMap<string, Run>>>();

/** What came of a block; the first of a page runs all of them. */
async function run(block: PreparedBlock): Promise<Run | undefined> {
	const page = pageOf(block);
	const running = pages.get(page) ?? runPage(blocks.filter((each) => pageOf(each) === page));
	pages.set(page, running);
	return (await running).get(block.source);
}

beforeAll(() => {
	faults = typeFaults(root, blocks);
}, 120_000);

describe.concurrent('each code block compiles and prints what its comments say', { timeout: 30_000 }, () => {
	const named = blocks.map((block, index) => [nameOf(block, blocks.slice(0, index)), block] as const);

	test.each(named)('%s', async (_name, block) => {
		expect(faults.get(block.source)).toEqual([]);
		const told = await run(block);
		expect(told?.printed).toEqual(told?.promised);
		expect(told?.stderr).toBe('');
	});
});

describe('the links of the documentation', () => {
	test.each(markdownFiles(root))('%s links to files that are there', (file) => {
		const markdown = readFileSync(join(root, file), 'utf8');
		const targets = [...markdown.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
		expect(targets.filter((target) => !existsSync(join(root, dirname(file), target)))).toEqual([]);
	});
});

test('docs/decisions/0002-tool-versions.md names the pins of package.json', () => {
	const {
		devDependencies,
		overrides,
	}: Record<'devDependencies' | 'overrides', Record<string, string>> = JSON.parse(
		readFileSync(join(root, 'package.json'), 'utf8'),
	);
	const table = readFileSync(join(root, 'docs/decisions/0002-tool-versions.md'), 'utf8');
	const rows = [...table.matchAll(/^\| ([\w@/-]+)(?: \(override\))? \| (\d[\d.]*) \|/gm)].map(([, tool = '', pin]) => [
		tool,
		pin,
	]);
	expect(rows.length).toBeGreaterThan(5);
	expect(rows).toEqual(rows.map(([tool = '']) => [tool, { ...devDependencies, ...overrides }[tool]]));
});

describe('what is found', () => {
	test('codeBlocks() finds the blocks fenced as ts, under their headings, and no others', () => {
		const markdown = '# One\n\n```ts\na;\n```\n\n## Two\n\n```sh\n# no heading\n```\n\n```ts\nb;\n```\n';
		expect(codeBlocks(markdown, 'x.md')).toEqual([
			{ file: 'x.md', heading: 'One', line: 4, code: 'a;\n' },
			{ file: 'x.md', heading: 'Two', line: 14, code: 'b;\n' },
		]);
	});

	test('codeBlocks() does not let an unclosed block pass', () => {
		expect(() => codeBlocks('```ts\na;\n', 'x.md')).toThrow('x.md:1');
	});

	test('examplesIn() finds the examples of functions, constants and classes, with their indentation', () => {
		const source = [
			'/**\n * A.\n *\n * @example\n * if (x) {\n * \ty();\n * }\n */\nexport function a() {}',
			'/**\n * B.\n *\n * @example\n * b; // 1\n */\nexport const b = 1;',
			'/**\n * C.\n *\n * @example\n * new C();\n *\n * @throws {Error} never.\n */\nexport class C {}',
			'const none = "@example no";',
		].join('\n');
		expect(examplesIn(source, 'x.ts')).toEqual([
			{ file: 'x.ts', heading: 'a', line: 5, code: 'if (x) {\n\ty();\n}\n' },
			{ file: 'x.ts', heading: 'b', line: 14, code: 'b; // 1\n' },
			{ file: 'x.ts', heading: 'C', line: 21, code: 'new C();\n' },
		]);
	});

	test('printingLines() takes a comment at the end of the line, or the lines below, as the promised output', () => {
		const code =
			"console.log('a'); // a\nif (b) console.log('b');\n// b\n// c\n\n// not a promise\nconsole.log('d');\n\n// nor this\n";
		expect(printingLines(code).map(({ line, expected }) => [line, expected])).toEqual([
			[1, 'a'],
			[2, 'b\nc'],
			[7, undefined],
		]);
	});
});

function nameOf({ file, heading }: CodeBlock, before: readonly CodeBlock[]): string {
	const same = before.filter((other) => other.file === file && other.heading === heading).length;
	return `${file}: ${heading}${same > 0 ? ` (${same + 1})` : ''}`;
}
