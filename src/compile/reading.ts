import { articleSource } from './article-source.js';
import type { Lock } from './lock.js';
import { Provenance } from './provenance.js';
import { addressResolver, type ResolveAddress } from './resolve-addresses.js';
import type { SourceFault } from './source-fault.js';
import type { SourceFile, ValuePath } from './source-file.js';

/** What every step of putting the files together shares: the text's layout, where records came from, the faults so far. */
export interface Reading {
	readonly lock: Lock;
	/** Who speaks in each passage. */
	readonly voices: ReadonlyMap<string, readonly string[]>;
	readonly provenance: Provenance;
	readonly faults: SourceFault[];
	fault(file: SourceFile, path: ValuePath, message: string): void;
	resolverFor(file: SourceFile): ResolveAddress;
}

/** Starts reading: everything is anchored in the passages of `data/article.yaml`. */
export function startReading(files: readonly SourceFile[], lock: Lock): Reading {
	const { passages } = articleSource(files);
	const counts = new Map(passages.map(({ id, sentences }) => [id, sentences] as const));
	const faults: SourceFault[] = [];
	const fault = (file: SourceFile, path: ValuePath, message: string): void => {
		faults.push({ file: file.file, ...file.positionOf(path), message });
	};
	return {
		lock,
		voices: new Map(passages.map(({ id, voice }) => [id, voice] as const)),
		provenance: new Provenance(),
		faults,
		fault,
		resolverFor: (file) => addressResolver(lock, counts, ({ path, message }) => fault(file, path, message)),
	};
}
