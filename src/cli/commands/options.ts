import { LOCKFILE_NAME } from '../lockfile/lockfile.js';
import type { Option } from './command.js';

export const FILE: Option = { name: 'file', value: 'PATH', about: `the lockfile, ${LOCKFILE_NAME} if not given` };

export const PACKAGE: Option = {
	name: 'package',
	value: 'NAME',
	about: 'the name that your code imports the package by, belarus-brief if not given',
};

export const DRY_RUN: Option = { name: 'dry-run', about: 'print what would change, and write nothing' };

/** The options that every command takes. */
export const SHARED: readonly Option[] = [
	{ name: 'json', about: 'print one JSON document in place of sentences' },
	{ name: 'help', about: 'print this' },
	{ name: 'version', about: 'print the version of the package, which is that of the edition' },
];
