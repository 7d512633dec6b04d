import type { Dataset } from 'belarus-brief';
import { addressesIn, addressFault } from '../../src/author/address.js';
import { type Compiled, compile } from '../../src/author/compile.js';
import type { Lock } from '../../src/author/lock/lock.js';
import { makeLock } from '../../src/author/lock/make.js';
import { articleSource } from '../../src/author/source/folder.js';
import { quotedAddresses } from '../../src/author/source/quotes.js';
import { formatFaults, parseSourceFile, type SourceFile } from '../../src/author/source/yaml.js';
import { type Edit, smallSourceWith } from './edit.js';
import { SMALL_TEXT, SMALL_VERSION, smallSource } from './small-source.js';

/** The dataset of the small source. */
export function smallDataset(): Dataset {
	const compiled = compileSmall();
	if (!compiled.success) throw new Error(formatFaults(compiled.faults));
	return compiled.dataset;
}

/** Compiles the small source with some changes, by a lock that knows every address which is one. */
export function compileSmall(...edits: readonly Edit[]): Compiled {
	const files = parsed(smallSourceWith(...edits));
	return compile(files, lockFor(files), SMALL_VERSION);
}

/** What is wrong with the small source after some changes: a line a fault, as the command prints it. */
export function faultsOf(...edits: readonly Edit[]): string[] {
	const compiled = compileSmall(...edits);
	return compiled.success ? [] : formatFaults(compiled.faults).split('\n');
}

/** The small source with some changes, parsed. */
export function parsed(files: ReadonlyMap<string, string>): SourceFile[] {
	return [...files].map(([file, content]) => parseSourceFile(file, content));
}

/** The lock that `npm run anchor` would write: the small source's own passages, the files' valid addresses. */
export function lockFor(files: readonly SourceFile[] = parsed(smallSource())): Lock {
	const { passages } = articleSource(parsed(smallSource()));
	const counts = new Map(passages.map(({ id, sentences }) => [id, sentences] as const));
	const addresses = files.flatMap(addressesIn).map(({ address }) => address);
	return makeLock(
		SMALL_TEXT,
		passages,
		addresses.filter((address) => addressFault(address, counts) === undefined),
		files.flatMap(quotedAddresses),
	);
}
