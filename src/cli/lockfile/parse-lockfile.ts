import * as z from 'zod';
import { quote } from '../../error/quote.js';
import { CommandError } from '../command-error.js';
import { LOCKFILE_VERSION, type Lockfile } from './lockfile.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a digest has 64 hexadecimal digits');

const versioned = z.looseObject({ lockfileVersion: z.unknown() });

const lockfile = z.strictObject({
	lockfileVersion: z.literal(LOCKFILE_VERSION),
	edition: z.strictObject({
		version: z.string().regex(/^[\w.+-]+$/, 'a version is letters, digits, dots and hyphens'),
		digest,
	}),
	records: z.record(z.string().regex(/^[\w.]+\/[\w-]+$/, 'a record is named collection/id'), digest),
});

const REMEDY =
	'Name the lockfile with --file; if this is it, restore it from version control, or delete it and write it anew with belarus-brief lock.';

/**
 * The lock that a text holds; `name` is what errors call its file.
 *
 * @throws {CommandError} where the text is no lock of this version.
 */
export function parseLockfile(text: string, name: string): Lockfile {
	const json = jsonOf(text, name);
	const parsed = lockfile.safeParse(json);
	if (parsed.success) return parsed.data;
	const version = versioned.safeParse(json).data?.lockfileVersion;
	if (version !== undefined && version !== LOCKFILE_VERSION) {
		throw new CommandError(
			`${name} has lockfileVersion ${quote(String(JSON.stringify(version)))}, and this command reads version ${LOCKFILE_VERSION}. Use the release of belarus-brief that wrote it, or delete it and write it anew with belarus-brief lock.`,
		);
	}
	const [fault] = parsed.error.issues;
	const place = fault && fault.path.length > 0 ? ` at ${quote(fault.path.join('.'))}` : '';
	throw new CommandError(`${name} is no lockfile of belarus-brief${place}: ${fault?.message}. ${REMEDY}`);
}

function jsonOf(text: string, name: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		const conflict = /^(?:<{7}|>{7}) /m.test(text) ? ', since it holds the marks of a merge conflict' : '';
		throw new CommandError(`${name} is not JSON${conflict}. ${REMEDY}`);
	}
}
