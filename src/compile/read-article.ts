import type { Lock } from './lock.js';
import { isPlainObject, type PlainObject } from './plain-object.js';
import type { Reading } from './reading.js';
import type { SourceFile } from './source-file.js';

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
			`"${text['sha256']}" is not the text that data/anchors.lock.json was made from (${lock.text.sha256}). Run \`npm run anchor\` with the text that \`sha256\` names.`,
		);
	}
	const passages = Array.isArray(data['passages']) ? data['passages'] : [];
	return {
		...data,
		...(isPlainObject(data['published']) && { published: publishedOf(data['published'], resolve) }),
		disclaimer: resolve(data['disclaimer'], ['disclaimer']),
		passages: passages.map((passage) => (isPlainObject(passage) ? { ...passage, ...lock.passages[String(passage['id'])] } : passage)),
	};
}

function publishedOf(published: PlainObject, resolve: (address: unknown, path: string[]) => unknown): PlainObject {
	if (!('evidence' in published)) return published;
	return { ...published, evidence: resolve(published['evidence'], ['published', 'evidence']) };
}

/** Whether the passages of the article are those the lock was made for. */
export function lockFitsPassages(lock: Lock, ids: readonly string[]): boolean {
	return ids.length === Object.keys(lock.passages).length && ids.every((id) => id in lock.passages);
}
