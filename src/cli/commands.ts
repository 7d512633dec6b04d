import { UnknownIdError } from 'belarus-brief';
import { type Command, CommandError, type ExitCode, type Io, type Outcome } from './command.js';
import { DRY_RUN, FILE, FORMAT, help, IN, LIMIT, OUT, PACKAGE, readArguments } from './command-line.js';

/** Does what a command line asks for and prints what there is to say; what goes wrong is told in a sentence. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
	const asJson = args.includes('--json');
	try {
		const { code, lines, json } = await outcomeOf(args, io);
		io.stdout.write(asJson ? jsonDocument(json) : `${lines.join('\n')}\n`);
		return code;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const sentence =
			error instanceof CommandError || error instanceof UnknownIdError
				? message
				: `belarus-brief failed: ${message}. Please report what you ran.`;
		if (asJson) io.stdout.write(jsonDocument({ error: sentence }));
		io.stderr.write(`${sentence}\n`);
		return 2;
	}
}

function jsonDocument(json: Readonly<Record<string, unknown>>): string {
	return `${JSON.stringify(json, undefined, '\t')}\n`;
}

async function outcomeOf(args: readonly string[], io: Io): Promise<Outcome> {
	const { command, given } = readArguments(args, COMMANDS);
	const { version } = io.installed.edition;
	if (given.flags.has('version')) return { code: 0, lines: [version], json: { version } };
	if (command === undefined || given.flags.has('help')) {
		const lines = help(command, COMMANDS);
		return { code: 0, lines, json: { help: lines.join('\n') } };
	}
	const { lines, json, code } = await (await command.load())(given, io);
	return { code, lines, json: { command: command.name, ...json } };
}

const BELOW = 'Paths are files and folders, src if none is given.';

/** The commands, in the order of the help. */
const COMMANDS: readonly Command[] = [
	{
		name: 'search',
		example: 'search visa',
		summary: 'find records by words, best first, with who says what',
		takes: '<words…>',
		options: [IN, LIMIT],
		details: ['Exit code: 0 something is found; 1 nothing is; 2 it could not be done.'],
		load: async () => (await import('./commands/search.js')).search,
	},
	{
		name: 'show',
		example: 'show visa-renewal-refused',
		summary: 'show a record whole: who says it, on what grounds, what rests on it; all that is said of an entity',
		takes: '<id>',
		options: [IN],
		details: ['Exit code: 0 it is shown; 2 no record has the id, or it could not be done.'],
		load: async () => (await import('./commands/show.js')).show,
	},
	{
		name: 'where',
		example: 'where claims status=hedged',
		summary: 'list the records of a collection that meet all conditions',
		takes: '<collection> [field=value…]',
		options: [IN],
		details: [
			'field=a,b: one of these; field!=a: none of these; field==a: these and no other.',
			'Exit code: 0 some meet them; 1 none does; 2 it could not be done.',
		],
		load: async () => (await import('./commands/where.js')).where,
	},
	{
		name: 'count',
		example: 'count claims status about=belarus',
		summary: 'count the records that have each value of a field',
		takes: '<collection> <field> [field=value…]',
		options: [IN],
		details: ['Conditions are those of where.', 'Exit code: 0 some are counted; 1 none is; 2 it could not be done.'],
		load: async () => (await import('./commands/where.js')).count,
	},
	{
		name: 'export',
		example: 'export --format csv,parquet --out data',
		summary: 'write the dataset for other engines',
		options: [FORMAT, OUT, IN],
		details: [
			'Formats: ndjson, csv, parquet, sql, jsonld, nquads, graphml, argdown, csl, markdown, svg.',
			'Exit code: 0 all is written; 2 it could not be done.',
		],
		load: async () => (await import('./commands/export.js')).exportDataset,
	},
	{
		name: 'corpus',
		example: 'corpus one.json two.json --out corpus',
		summary: 'write the datasets of many articles as tables, or add them to those that are there',
		takes: '<datasets… | ->',
		options: [FORMAT, OUT],
		details: [
			'A file holds one dataset as JSON, or one a line as NDJSON; - is standard input.',
			'Formats: ndjson, parquet; both if none is given. What is there already is skipped, so that a run can be repeated.',
			'Exit code: 0 all are there; 1 some were left out, and are told; 2 it could not be done.',
		],
		load: async () => (await import('./commands/corpus.js')).corpus,
	},
	{
		name: 'lock',
		example: 'lock src',
		summary: 'record which records your code uses, and what they are now',
		takes: '[paths…]',
		options: [FILE, PACKAGE],
		details: [BELOW, 'Exit code: 0 all locked; 1 something was left out, and is told; 2 it could not be done.'],
		load: async () => (await import('./commands/lock.js')).lock,
	},
	{
		name: 'check',
		example: 'check src',
		summary: 'tell which of the locked records changed in the installed edition, and what is not locked',
		takes: '[paths…]',
		options: [FILE, PACKAGE],
		details: [
			'Paths are files and folders with source, src if none is given and it is there.',
			'Exit code: 0 nothing changed and all is locked; 1 somebody has to look; 2 it cannot be told.',
		],
		load: async () => (await import('./commands/check.js')).check,
	},
	{
		name: 'fix',
		example: 'fix --dry-run',
		summary: 'replace ids that moved by their successors in your source',
		takes: '[paths…]',
		options: [DRY_RUN, PACKAGE],
		details: [
			BELOW,
			'Only what traces to an import from the package is rewritten; other strings that equal a retired id are listed.',
			'Exit code: 0 nothing is left to do; 1 something is left for you; 2 it could not be done.',
		],
		load: async () => (await import('./commands/fix.js')).fix,
	},
	{
		name: 'diff',
		example: 'diff 1.0.0',
		summary: 'tell what differs between another edition and the installed one',
		takes: '<version | dataset.json>',
		options: [],
		details: [
			'A version is one that this package ships; a file is the dist/data/dataset.json of another release.',
			'Exit code: 0 nothing differs; 1 something differs; 2 it cannot be told.',
		],
		load: async () => (await import('./commands/diff.js')).diff,
	},
	{
		name: 'completion',
		example: 'completion bash',
		summary: 'print a script that completes commands and ids in a shell',
		takes: '<bash | zsh | fish>',
		options: [],
		details: [
			'In bash: source <(belarus-brief completion bash). It completes with what belarus-brief completion words prints.',
		],
		load: async () => (await import('./commands/completion.js')).completion(COMMANDS.map(({ name }) => name)),
	},
];
