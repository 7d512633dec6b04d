import type { Command, Option } from './command.js';
import { SHARED } from './options.js';

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
		'A lockfile for the records of belarus-brief that your code uses.',
		'',
		...table(commands.map(({ name, summary }) => [name, summary])),
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
