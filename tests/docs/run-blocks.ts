import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import type { CodeBlock } from './code-blocks.js';
import { type PrintingLine, printingLines } from './expected-output.js';

/** A block as files that the compiler and Node read. */
export interface PreparedBlock extends CodeBlock {
	/** The block as it is shown. */
	readonly source: string;
	/** The same as JavaScript, each `console.log` telling its block and line. */
	readonly script: string;
	readonly printing: readonly PrintingLine[];
}

/** What a block printed where a comment says what it prints. */
interface Print {
	/** From 1, in the file that shows the block. */
	readonly line: number;
	readonly text: string;
}

// Below the package's own folder, "belarus-brief" is the built package: Node and TypeScript resolve a package's own name.
const FOLDER = '.cache/docs';
const PRINTER =
	"import { format as __format } from 'node:util'; const __print = (line) => (...values) => { process.stdout.write(JSON.stringify([import.meta.filename, line, __format(...values)]) + '\\n'); }; ";
// One block after the other in a fresh module each; what goes wrong in one is its own.
const RUNNER = `let script;
process.stderr.write = (text) => process.stdout.write(JSON.stringify([script, 0, String(text)]) + '\\n');
for (script of process.argv.slice(1)) await import(script).catch((error) => console.error(error));
`;

/** Writes each block as a module of its own, in an emptied folder. */
export function prepare(root: string, blocks: readonly CodeBlock[]): PreparedBlock[] {
	if (!existsSync(join(root, 'dist/index.js')))
		throw new Error('dist/ is missing: documentation is checked against the built package. Run `npm run build`.');
	const folder = join(root, FOLDER);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	return blocks.map((block, index) => {
		const name = `${String(index).padStart(3, '0')}-${`${block.file} ${block.heading}`.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`;
		const printing = printingLines(block.code);
		const prepared = { ...block, source: join(folder, `${name}.ts`), script: join(folder, `${name}.run.js`), printing };
		writeFileSync(prepared.source, block.code);
		writeFileSync(prepared.script, scriptOf(block.code, printing));
		return prepared;
	});
}

function scriptOf(code: string, printing: readonly PrintingLine[]): string {
	let marked = code;
	for (const { line, callee } of printing.toReversed())
		marked = `${marked.slice(0, callee[0])}__print(${line})${marked.slice(callee[1])}`;
	const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
	return ts.transpileModule(PRINTER + marked, { compilerOptions }).outputText;
}

/** Checks the types of all blocks in one program; what is wrong, by the path of the block. */
export function typeFaults(root: string, blocks: readonly PreparedBlock[]): Map<string, string[]> {
	const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
	const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
	// A block may show a value without using it.
	const program = ts.createProgram(
		blocks.map(({ source }) => source),
		{ ...options, noUnusedLocals: false, noUnusedParameters: false },
	);
	return new Map(
		blocks.map((block) => {
			const file = program.getSourceFile(block.source);
			const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
			return [block.source, faults.map((fault) => faultText(block, fault))];
		}),
	);
}

function faultText({ file, line }: CodeBlock, { file: source, start, messageText }: ts.Diagnostic): string {
	const row = source?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
	return `${file}:${line + row}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
}

/** What a block printed where a comment promises something, beside what the comment says. */
export interface Run {
	readonly printed: readonly Print[];
	readonly promised: readonly Print[];
	readonly stderr: string;
}

/** The page that shows a block: a Markdown file, or a room of the source. */
export function pageOf({ file }: CodeBlock): string {
	return file.endsWith('.md') ? file : dirname(file);
}

/** Runs the blocks of a page in one process; what came of each, by the path of the block. */
export async function runPage(blocks: readonly PreparedBlock[]): Promise<ReadonlyMap<string, Run>> {
	const scripts = blocks.map(({ script }) => script);
	const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', RUNNER, ...scripts]);
	const calls = stdout
		.split('\n')
		.flatMap((text): [script: string, line: number, text: string][] => (text === '' ? [] : [JSON.parse(text)]));
	return new Map(
		blocks.map((block) => {
			const own = calls.filter(([script]) => script === block.script);
			return [block.source, runOf(block, (line) => own.flatMap(([, of, text]) => (of === line ? [text] : [])))];
		}),
	);
}

function runOf(block: PreparedBlock, textsAt: (line: number) => string[]): Run {
	const promising = block.printing.filter(({ expected }) => expected !== undefined);
	const at = (line: number) => block.line + line - 1;
	return {
		printed: promising.map(({ line }) => ({ line: at(line), text: textsAt(line).join('\n') })),
		promised: promising.map(({ line, expected = '' }) => ({ line: at(line), text: expected })),
		stderr: textsAt(0).join(''),
	};
}
