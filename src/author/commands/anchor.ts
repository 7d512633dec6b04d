import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalize } from '../../text/canonical.js';
import { codePointLength, sliceCodePoints } from '../../text/words.js';
import { addressesIn, addressFault } from '../address.js';
import { formatLock, LOCK_PATH } from '../lock/lock.js';
import { makeLock } from '../lock/make.js';
import { type Io, readSourceText } from '../project.js';
import { sha256 } from '../sha256.js';
import { type ArticleSource, articleSource, readSourceTree } from '../source/folder.js';
import { figureFaults, quotedAddresses, quotedWordsFaults } from '../source/quotes.js';
import { formatFaults, type SourceFault, type SourceFile } from '../source/yaml.js';

/**
 * Resolves every address against the text and writes the lock; `--check` only tells whether it is up to date.
 *
 * @throws {Error} where the text is not at hand or not the annotated one, and with every fault of the addresses.
 */
export function anchor(args: readonly string[], io: Io): number {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { check: { type: 'boolean' } },
		allowPositionals: true,
	});
	const { check = false } = values;
	const textPath = positionals[0] ?? io.textPath;
	const text = readSourceText(io.folder, textPath);
	if (text === undefined) {
		throw new Error(
			`No text at "${textPath}". Give its path as argument or in BELARUS_BRIEF_TEXT. Without the text, ${LOCK_PATH} stays as it is and \`npm run data\` works from it.`,
		);
	}
	const files = readSourceTree('data', io.folder);
	refuse(files.flatMap((file) => file.faults));
	const article = articleSource(files);
	const canonical = canonicalize(text);
	checkDigest(canonical, article, textPath);
	refuse(addressFaults(files, article));
	const addresses = files.flatMap(addressesIn).map(({ address }) => address);
	const lock = makeLock(text, article.passages, addresses, files.flatMap(quotedAddresses));
	const wordsAt = (address: string) => {
		const span = lock.addresses[address];
		return span && sliceCodePoints(canonical, ...span);
	};
	refuse(files.flatMap((file) => [...quotedWordsFaults(file, wordsAt), ...figureFaults(file, wordsAt)]));
	write(resolve(io.folder, LOCK_PATH), formatLock(lock), check);
	io.print(
		`${Object.keys(lock.addresses).length} addresses resolved; ${LOCK_PATH} is ${check ? 'up to date' : 'written'}.`,
	);
	return 0;
}

function checkDigest(canonical: string, { text }: ArticleSource, textPath: string): void {
	const digest = sha256(canonical);
	if (digest === text.sha256) return;
	throw new Error(
		`The text at "${textPath}" is not the one the data annotates: its canonical form has sha256 ${digest} and ${codePointLength(canonical)} code points, data/article.yaml says ${text.sha256} and ${text.length}. If the article was edited, review every address, then correct \`text\` there.`,
	);
}

function addressFaults(files: readonly SourceFile[], { passages }: ArticleSource): SourceFault[] {
	const counts = new Map(passages.map(({ id, sentences }) => [id, sentences] as const));
	return files.flatMap(addressesIn).flatMap(({ file, path, address }) => {
		const message = addressFault(address, counts);
		return message === undefined ? [] : [{ file: file.file, ...file.positionOf(path), message }];
	});
}

function refuse(faults: readonly SourceFault[]): void {
	if (faults.length > 0) throw new Error(formatFaults(faults));
}

function write(path: string, content: string, check: boolean): void {
	if (!check) {
		writeFileSync(path, content);
		return;
	}
	const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
	if (current !== content) throw new Error(`${LOCK_PATH} is stale. Run \`npm run anchor\` and commit it.`);
}
