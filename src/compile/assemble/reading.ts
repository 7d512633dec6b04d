import { quote } from '../../error/quote.js';
import { addressResolver, type ResolveAddress } from '../address/resolve-addresses.js';
import type { Lock } from '../lock/lock.js';
import { articleSource } from '../source/article-source.js';
import { isPlainObject } from '../source/plain-object.js';
import { Provenance } from '../source/provenance.js';
import type { SourceFault } from '../source/source-fault.js';
import type { SourceFile } from '../source/source-file.js';
import { sourceKindOf } from '../source/source-kind.js';
import type { ValuePath } from '../source/value-offset.js';

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
		resolverFor: (file) => addressResolver(lock, counts, ({ path, message }) => fault(file, path, message)),
	};
}
