import { edition } from '../../index.js';
import { CommandError } from '../command-error.js';
import type { Outcome } from './command.js';
import { COMMANDS } from './commands.js';
import { help } from './help.js';
import { readArguments } from './read-arguments.js';

/**
 * Does what a command line asks for.
 *
 * @throws {CommandError} where it cannot be done.
 */
export async function run(args: readonly string[]): Promise<Outcome> {
	const { command, given } = readArguments(args, COMMANDS);
	if (given.flags.has('help')) {
		const lines = help(command, COMMANDS);
		return { code: 0, lines, json: { help: lines.join('\n') } };
	}
	if (given.flags.has('version')) return { code: 0, lines: [edition.version], json: { version: edition.version } };
	if (command === undefined) {
		const names = COMMANDS.map(({ name }) => name).join(', ');
		throw new CommandError(`Give a command: ${names}. belarus-brief --help tells what each does.`);
	}
	const { lines, json, code } = await (await command.load())(given);
	return { code, lines, json: { command: command.name, ...json } };
}
