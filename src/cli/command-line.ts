import { parseArgs } from 'node:util';
import { nearest, quote } from '../error/wording.js';
import { type Arguments, type Command, CommandError, type Option } from './command.js';
import { LOCKFILE_NAME } from './lockfile.js';

/** A command line as it was understood. */
export interface CommandLine {
	readonly command: Command | undefined;
	readonly given: Arguments;
}

/**
 * Reads a command line: which command, with what and which options.
 *
 * @throws {CommandError} where it holds something that no command, or not this one, takes.
 */
export function readArguments(args: readonly string[], commands: readonly Command[]): CommandLine {
	const known = new Map([...SHARED, ...commands.flatMap(({ options }) => options)].map((each) => [each.name, each]));
	const { tokens } = parseArgs({
		args: [...args],
		options: Object.fromEntries(
			Array.from(known.values(), ({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
		),
		strict: false,
		tokens: true,
	});
	const [name, ...operands] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
	const command = name === undefined ? undefined : commandNamed(name, commands);
	const texts: Record<string, string> = {};
	const flags = new Set<string>();
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const option = optionNamed(token.name, token.rawName, command, known);
		if (option.value === undefined) {
			if (token.value !== undefined) throw new CommandError(`--${option.name} takes no value. Leave it out.`);
			flags.add(option.name);
		} else texts[option.name] = givenValue(option, token.value);
	}
	const [operand] = operands;
	if (command && command.takes === undefined && operand !== undefined && !flags.has('help')) {
		throw new CommandError(
			`belarus-brief ${command.name} takes nothing but options, and ${quote(operand)} is none. belarus-brief ${command.name} --help tells what it takes.`,
		);
	}
	return { command, given: { operands, texts, flags } };
}

function commandNamed(name: string, commands: readonly Command[]): Command {
	const command = commands.find((each) => each.name === name);
	if (command) return command;
	const names = commands.map((each) => each.name);
	const [close] = nearest(name, names);
	const hint = close === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean ${quote(close)}?`;
	throw new CommandError(`No command ${quote(name)}. ${hint} belarus-brief --help tells what each does.`);
}

function optionNamed(
	name: string,
	rawName: string,
	command: Command | undefined,
	known: ReadonlyMap<string, Option>,
): Option {
	// Without a command the options are not what is wrong.
	const own = command ? [...SHARED, ...command.options] : [...known.values()];
	const option = own.find((each) => each.name === name);
	if (option) return option;
	const whose = command ? `belarus-brief ${command.name}` : 'belarus-brief';
	const [close] = nearest(
		name,
		own.map((each) => each.name),
	);
	const hint = close !== undefined && !known.has(name) ? ` Did you mean --${close}?` : '';
	throw new CommandError(`${whose} has no option ${quote(rawName)}.${hint} ${whose} --help lists them.`);
}

function givenValue({ name, value = '' }: Option, given: string | undefined): string {
	if (given === undefined || given === '' || given.startsWith('--'))
		throw new CommandError(`--${name} needs a value: --${name} ${value}.`);
	return given;
}

/** The help of one command, or of all where none is named. */
export function help(command: Command | undefined, commands: readonly Command[]): string[] {
	if (command) {
		const { name, summary, takes, options, details } = command;
		return [
			`belarus-brief ${name}${takes === undefined ? '' : ` ${takes}`} [options]`,
			'',
			`${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`,
			'',
			...table([...options, ...SHARED].map((option) => [optionName(option), option.about])),
			'',
			...details,
		];
	}
	return [
		'belarus-brief <command> [options]',
		'',
		'The records of belarus-brief, to find and to look at, and a lockfile for those that your code uses.',
		'',
		...commands.flatMap(({ name, summary, example }) => [`  ${name}: ${summary}`, `      belarus-brief ${example}`]),
		'',
		...table(SHARED.map((option) => [optionName(option), option.about])),
		'',
		'belarus-brief <command> --help tells more of each.',
	];
}

function optionName({ name, value }: Option): string {
	return `--${name}${value === undefined ? '' : ` ${value}`}`;
}

function table(rows: readonly (readonly [term: string, about: string])[]): string[] {
	const width = Math.max(...rows.map(([term]) => term.length));
	return rows.map(([term, about]) => `  ${term.padEnd(width)}  ${about}`);
}

export const FILE: Option = { name: 'file', value: 'PATH', about: `the lockfile, ${LOCKFILE_NAME} if not given` };

export const PACKAGE: Option = {
	name: 'package',
	value: 'NAME',
	about: 'the name that your code imports the package by, belarus-brief if not given',
};

export const IN: Option = {
	name: 'in',
	value: 'FILE',
	about: 'a dataset.json to look at in place of the installed edition',
};

export const LIMIT: Option = { name: 'limit', value: 'NUMBER', about: 'the most hits, 10 if not given' };

export const FORMAT: Option = { name: 'format', value: 'NAMES', about: 'the formats, with commas between' };

export const OUT: Option = { name: 'out', value: 'DIR', about: 'the folder to write to, this one if not given' };

export const DRY_RUN: Option = { name: 'dry-run', about: 'print what would change, and write nothing' };

/** The options that every command takes. */
const SHARED: readonly Option[] = [
	{ name: 'json', about: 'print one JSON document in place of sentences' },
	{ name: 'help', about: 'print this' },
	{ name: 'version', about: 'print the version of the package, which is that of the edition' },
];
