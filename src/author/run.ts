import { anchor } from './commands/anchor.js';
import { coverageText } from './commands/coverage-text.js';
import { data } from './commands/data.js';
import { words } from './commands/words.js';
import { exitCode, type Io } from './project.js';

const COMMANDS = new Map([
	['anchor', anchor],
	['coverage:text', coverageText],
	['data', data],
	['words', words],
]);

const io: Io = {
	folder: '.',
	textPath: process.env['BELARUS_BRIEF_TEXT'] ?? '../shared/article.txt',
	print: console.log,
	printError: console.error,
};

const [name = '', ...args] = process.argv.slice(2);
process.exitCode = exitCode(() => {
	const command = COMMANDS.get(name);
	if (command === undefined)
		throw new Error(`No command "${name}". The commands are ${[...COMMANDS.keys()].join(', ')}.`);
	return command(args, io);
}, io.printError);
