import { quote } from '../../error/quote.js';
import type { Lock } from '../lock/lock.js';
import { isPlainObject, type PlainObject } from '../source/plain-object.js';
import type { SourceFile } from '../source/source-file.js';
import type { Reading } from './reading.js';

const STALE_LOCK =
	'The lock does not have this passage, or has it with other sentences. Run `npm run anchor`, which needs the text, and commit the lock.';

/** The article in the dataset's shape: passages and sentences get their offsets from the lock. */
export function readArticle(reading: Reading, file: SourceFile): PlainObject {
	const data = isPlainObject(file.data) ? file.data : {};
	const resolve = reading.resolverFor(file);
	const { lock } = reading;
	const text = data['text'];
	if (isPlainObject(text) && text['sha256'] !== lock.text.sha256) {
		reading.fault(
			file,
			['text', 'sha256'],
			`${quote(String(text['sha256']))} is not the text that data/anchors.lock.json was made from (${lock.text.sha256}). Run \`npm run anchor\` with the text that \`sha256\` names.`,
		);
	}
	const passages = Array.isArray(data['passages']) ? data['passages'] : [];
	return {
		...data,
		...(isPlainObject(data['published']) && { published: publishedOf(data['published'], resolve) }),
		disclaimer: resolve(data['disclaimer'], ['disclaimer']),
		passages: passages.map((passage, index) =>
			passageOf(passage, lock, () => reading.fault(file, ['passages', index], STALE_LOCK)),
		),
	};
}

function publishedOf(published: PlainObject, resolve: (address: unknown, path: string[]) => unknown): PlainObject {
	if (!('evidence' in published)) return published;
	return { ...published, evidence: resolve(published['evidence'], ['published', 'evidence']) };
}

function passageOf(passage: unknown, lock: Lock, stale: () => void): unknown {
	if (!isPlainObject(passage)) return passage;
	const { id, sentences } = passage;
	const locked = Object.hasOwn(lock.passages, String(id)) ? lock.passages[String(id)] : undefined;
	if (locked === undefined || (Array.isArray(sentences) && sentences.length !== locked.sentences.length)) stale();
	return { ...passage, sentences: [], start: 0, end: 0, ...locked };
}
