import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { canonicalize } from '../text/canonicalize.js';
import { sliceCodePoints } from '../text/words.js';
import { addressFault } from './address.js';
import { addressesIn } from './addresses.js';
import { articleSource } from './article-source.js';
import { formatLock, LOCK_PATH } from './lock.js';
import { makeLock } from './make-lock.js';
import { quotedWordsFaults } from './quoted-words.js';
import { formatFaults, type SourceFault } from './source-fault.js';
import { readSourceText, sourceTextPath } from './source-text.js';
import { readSourceTree } from './source-tree.js';

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
process.exitCode = anchor(sourceTextPath(positionals[0]), values.check === true);

function anchor(textPath: string, check: boolean): number {
	const text = readSourceText(textPath);
	if (text === undefined) {
		return stop(
			`No text at "${textPath}". Give its path as argument or in BELARUS_BRIEF_TEXT. Without the text, ${LOCK_PATH} stays as it is and \`npm run data\` works from it.`,
		);
	}
	const files = readSourceTree('data');
	const article = articleSource(files);
	const counts = new Map(article.passages.map(({ id, sentences }) => [id, sentences] as const));
	const written = files.flatMap(addressesIn);
	const faults: SourceFault[] = [
		...files.flatMap((file) => file.faults),
		...written.flatMap(({ file, path, address }) => {
			const message = addressFault(address, counts);
			return message === undefined ? [] : [{ file: file.file, ...file.positionOf(path), message }];
		}),
	];
	if (faults.length > 0) return stop(formatFaults(faults));

	const lock = makeLock(
		text,
		article.passages,
		written.map(({ address }) => address),
	);
	if (lock.text.sha256 !== article.text.sha256) {
		return stop(
			`The text at "${textPath}" is not the one the data annotates: its canonical form has sha256 ${lock.text.sha256} and ${lock.text.length} code points, data/article.yaml says ${article.text.sha256} and ${article.text.length}. If the article was edited, review every address, then correct \`text\` there.`,
		);
	}
	const canonical = canonicalize(text);
	const wordsAt = (address: string) => {
		const span = lock.addresses[address];
		return span && sliceCodePoints(canonical, ...span);
	};
	const quoted = files.flatMap((file) => quotedWordsFaults(file, wordsAt));
	if (quoted.length > 0) return stop(formatFaults(quoted));
	return write(formatLock(lock), check, Object.keys(lock.addresses).length);
}

function write(content: string, check: boolean, addresses: number): number {
	const current = existsSync(LOCK_PATH) ? readFileSync(LOCK_PATH, 'utf8') : '';
	if (check && current !== content) return stop(`${LOCK_PATH} is stale. Run \`npm run anchor\` and commit it.`);
	if (!check) writeFileSync(LOCK_PATH, content);
	console.log(`${addresses} addresses resolved; ${LOCK_PATH} is ${check ? 'up to date' : 'written'}.`);
	return 0;
}

function stop(message: string): number {
	console.error(message);
	return 1;
}
