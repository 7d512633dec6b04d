import { quote, shorten } from '../error/wording.js';
import type { Lock } from './lock/lock.js';
import { isPlainObject, type PlainObject, type SourceFile, type ValuePath } from './source/yaml.js';

/** An address as YAML writes it, taken apart: `p03.1:7-14` is words 7 to 14 of sentence 1 of passage p03. */
export interface Address {
	readonly passage: string;
	/** From 1. */
	readonly sentence: number;
	/** From 1. */
	readonly firstWord: number;
	/** From 1, included. */
	readonly lastWord: number;
}

const ADDRESS = /^(?<passage>[a-z0-9-]+)\.(?<sentence>[1-9]\d{0,3}):(?<first>[1-9]\d{0,3})(?:-(?<last>[1-9]\d{0,3}))?$/;

/** Takes an address apart, or undefined where it is none. */
export function parseAddress(address: string): Address | undefined {
	const parts = ADDRESS.exec(address)?.groups;
	if (parts === undefined) return undefined;
	const firstWord = Number(parts['first']);
	return {
		passage: String(parts['passage']),
		sentence: Number(parts['sentence']),
		firstWord,
		lastWord: parts['last'] === undefined ? firstWord : Number(parts['last']),
	};
}

/** What is wrong with an address, given the number of words in each sentence of each passage; undefined if nothing is. */
export function addressFault(address: string, counts: ReadonlyMap<string, readonly number[]>): string | undefined {
	const parsed = parseAddress(address);
	if (parsed === undefined) {
		return `${quote(address)} is no address. Write passage, sentence and words: p03.1:7-14, or p03.1:7 for one word.`;
	}
	const sentences = counts.get(parsed.passage);
	if (sentences === undefined) {
		return `${quote(address)} names passage ${quote(parsed.passage)}, which data/article.yaml does not have. The passages are ${[...counts.keys()].join(', ')}.`;
	}
	const words = sentences[parsed.sentence - 1];
	if (words === undefined) {
		return `"${address}" names sentence ${parsed.sentence}, but passage ${parsed.passage} has ${sentences.length}. \`npm run words ${parsed.passage}\` prints them.`;
	}
	if (parsed.firstWord > parsed.lastWord) {
		return `"${address}" ends before it starts. Put the lower word number first.`;
	}
	if (parsed.lastWord > words) {
		return `"${address}" reaches outside its sentence: ${parsed.passage}.${parsed.sentence} has ${words} words. \`npm run words ${parsed.passage}\` prints them.`;
	}
	return undefined;
}

/** An address and where it is written. */
export interface WrittenAddress {
	readonly file: SourceFile;
	readonly path: ValuePath;
	readonly address: string;
}

const ADDRESS_FIELDS: ReadonlySet<unknown> = new Set(['at', 'marker', 'evidence', 'disclaimer']);

/** All addresses in a file: what reads like one, and what stands where one belongs, so that a malformed one is found. */
export function addressesIn(file: SourceFile): WrittenAddress[] {
	const found: WrittenAddress[] = [];
	const visit = (value: unknown, path: ValuePath): void => {
		if (typeof value === 'string') {
			const field = path.findLast((part) => typeof part === 'string');
			if (parseAddress(value) || ADDRESS_FIELDS.has(field)) found.push({ file, path, address: value });
		} else if (Array.isArray(value)) {
			for (const [index, item] of value.entries()) visit(item, [...path, index]);
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
		}
	};
	visit(file.data, []);
	return found;
}

/** A fault at a place in the file being read. */
export interface LocalFault {
	readonly path: ValuePath;
	readonly message: string;
}

/** Turns one address into an anchor; a fault is noted and an anchor that stands in comes back, so that reading goes on. */
export type ResolveAddress = (address: unknown, path: ValuePath) => unknown;

/** Makes the function that turns addresses into anchors by the lock. */
export function addressResolver(
	lock: Lock,
	counts: ReadonlyMap<string, readonly number[]>,
	note: (fault: LocalFault) => void,
): ResolveAddress {
	const standIn = { passage: Object.keys(lock.passages)[0] ?? 'p00', start: 0, end: 1 };
	return (address, path) => {
		if (typeof address !== 'string') {
			note({
				path,
				message: `${shorten(JSON.stringify(address) ?? String(address))} is no address. Write passage, sentence and words: 'p03.1:7-14'.`,
			});
			return standIn;
		}
		const fault = addressFault(address, counts);
		if (fault !== undefined) {
			note({ path, message: fault });
			return standIn;
		}
		const span = lock.addresses[address];
		const [passage = ''] = address.split('.');
		if (span === undefined) {
			note({
				path,
				message: `"${address}" is not in data/anchors.lock.json. Run \`npm run anchor\`, which needs the text, and commit the lock.`,
			});
			return standIn;
		}
		return { passage, start: span[0], end: span[1] };
	};
}

const NESTED = ['cue', 'when', 'quantity'];

/** A record with `at` become `anchors`, and the `at` of its cue, time and quantity become an anchor each. */
export function withAnchors(record: PlainObject, path: ValuePath, resolve: ResolveAddress): PlainObject {
	return Object.fromEntries(
		Object.entries(record).map(([key, value]) => {
			if (key === 'at') {
				const addresses = Array.isArray(value) ? value : [value];
				return [
					'anchors',
					addresses.map((each, index) => resolve(each, Array.isArray(value) ? [...path, key, index] : [...path, key])),
				];
			}
			if (NESTED.includes(key) && isPlainObject(value) && 'at' in value) {
				return [key, { ...value, at: resolve(value['at'], [...path, key, 'at']) }];
			}
			return [key, value];
		}),
	);
}
