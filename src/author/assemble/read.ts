import { quote } from '../../error/wording.js';
import { addressResolver, type ResolveAddress } from '../address.js';
import type { Lock } from '../lock/lock.js';
import { articleSource, Provenance, sourceKindOf } from '../source/folder.js';
import { isPlainObject, type PlainObject, type SourceFault, type SourceFile, type ValuePath } from '../source/yaml.js';

const LONGEST_ID = 80;

/** What every step of putting the files together shares: the text's layout, where records came from, the faults so far. */
export interface Reading {
	readonly lock: Lock;
	/** Who speaks in each passage. */
	readonly voices: ReadonlyMap<string, readonly string[]>;
	readonly provenance: Provenance;
	readonly faults: SourceFault[];
	/** The records that the faults are in: collection and id. */
	readonly faulty: ValuePath[];
	fault(file: SourceFile, path: ValuePath, message: string): void;
	/** What a file holds under each id; a fault with this message where it is something else. An empty file holds nothing. */
	entriesOf(file: SourceFile, message: string): [id: string, value: unknown][];
	/** Whether an id can be an id at all; a fault is noted where it cannot. */
	accepts(file: SourceFile, id: string): boolean;
	/** Notes a fault where an address, or the first of a list, is in another passage than the one that its file is for. */
	holdsTo(file: SourceFile, passage: string, path: ValuePath, at: unknown): void;
	resolverFor(file: SourceFile): ResolveAddress;
}

/** Starts reading: everything is anchored in the passages of `data/article.yaml`. */
export function startReading(files: readonly SourceFile[], lock: Lock): Reading {
	const { passages } = articleSource(files);
	const counts = new Map(passages.map(({ id, sentences }) => [id, sentences] as const));
	const faults: SourceFault[] = [];
	const faulty: ValuePath[] = [];
	const fault = (file: SourceFile, path: ValuePath, message: string): void => {
		faults.push({ file: file.file, ...file.positionOf(path), message });
		const collection = sourceKindOf(file.file)?.holds;
		if (collection !== undefined && path[0] !== undefined) faulty.push([collection, path[0]]);
	};
	return {
		lock,
		voices: new Map(passages.map(({ id, voice }) => [id, voice] as const)),
		provenance: new Provenance(),
		faults,
		faulty,
		fault,
		entriesOf: (file, message) => {
			if (isPlainObject(file.data)) return Object.entries(file.data);
			if (file.data !== null && file.data !== undefined) fault(file, [], message);
			return [];
		},
		accepts: (file, id) => {
			if (id.length <= LONGEST_ID) return true;
			fault(
				file,
				[id],
				`${quote(id)} has ${id.length} characters: an id has at most ${LONGEST_ID}. Give it a shorter headline.`,
			);
			return false;
		},
		holdsTo: (file, passage, path, at) => {
			const own = /^([^.]+)\./.exec(String([at].flat()[0]))?.[1] ?? passage;
			if (own === passage || !counts.has(own)) return;
			const folder = file.file.slice(0, file.file.lastIndexOf('/'));
			const message = `This stands in ${own}, and the file is for ${passage}. Move it to the file of its passage in ${folder}, or correct the address.`;
			fault(file, path, message);
		},
		resolverFor: (file) => addressResolver(lock, counts, ({ path, message }) => fault(file, path, message)),
	};
}

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

const NO_MENTIONS = 'This file holds no mentions. Write them as a list under the id of the entity.';

/** Adds the mentions of one file, which is for one passage, to those of the files before. */
export function readMentions(
	reading: Reading,
	file: SourceFile,
	passage: string,
	mentions: Map<string, PlainObject[]>,
): void {
	const { provenance } = reading;
	const resolve = reading.resolverFor(file);
	for (const [entity, value] of reading.entriesOf(file, NO_MENTIONS)) {
		if (!reading.accepts(file, entity)) continue;
		const list = mentions.get(entity) ?? [];
		mentions.set(entity, list);
		if (!provenance.has(['mentions', entity])) provenance.note(['mentions', entity], file, [entity]);
		if (!Array.isArray(value)) {
			reading.fault(file, [entity], `The mentions of ${quote(entity)} are a list: start each with "- ".`);
			continue;
		}
		for (const [index, item] of value.entries()) {
			if (!isPlainObject(item)) {
				reading.fault(file, [entity, index], `A mention is a map: { at: 'p03.1:7', form: name, reading: literal }.`);
				continue;
			}
			const { at, ...rest } = item;
			const anchor = resolve(at, [entity, index, 'at']);
			reading.holdsTo(file, passage, [entity, index, 'at'], at);
			provenance.note(['mentions', entity, list.length], file, [entity, index]);
			list.push({ ...(isPlainObject(anchor) && anchor), ...rest });
		}
	}
}
