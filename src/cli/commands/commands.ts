import type { Command } from './command.js';
import { DRY_RUN, FILE, PACKAGE } from './options.js';

const BELOW = 'Paths are files and folders, src if none is given.';

/** The commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
	{
		name: 'lock',
		summary: 'record which records your code uses, and what they are now',
		takes: '[paths…]',
		options: [FILE, PACKAGE],
		details: [BELOW, 'Exit code: 0 all locked; 1 something was left out, and is told; 2 it could not be done.'],
		load: async () => (await import('./lock.js')).lock,
	},
	{
		name: 'check',
		summary: 'tell which of the locked records changed in the installed edition',
		options: [FILE],
		details: ['Exit code: 0 nothing changed; 1 something changed; 2 it cannot be told.'],
		load: async () => (await import('./check.js')).check,
	},
	{
		name: 'fix',
		summary: 'replace ids that moved by their successors in your source',
		takes: '[paths…]',
		options: [DRY_RUN, PACKAGE],
		details: [
			BELOW,
			'Only what traces to an import from the package is rewritten; other strings that equal a retired id are listed.',
			'Exit code: 0 nothing is left to do; 1 something is left for you; 2 it could not be done.',
		],
		load: async () => (await import('./fix.js')).fix,
	},
	{
		name: 'diff',
		summary: 'tell what differs between another edition and the installed one',
		takes: '<version | dataset.json>',
		options: [],
		details: [
			'A version is one that this package ships; a file is the dist/data/dataset.json of another release.',
			'Exit code: 0 nothing differs; 1 something differs; 2 it cannot be told.',
		],
		load: async () => (await import('./diff.js')).diff,
	},
];
