import type { SourceFault } from './source-fault.js';
import type { SourceFile } from './source-file.js';
import type { ValuePath } from './value-offset.js';

interface Origin {
	readonly file: SourceFile;
	readonly path: ValuePath;
}

// The dataset's field on the left is written as the YAML's field on the right.
const WRITTEN_AS: ReadonlyMap<string | number, string> = new Map([['anchors', 'at']]);

/** Remembers which file each record of the dataset was written in, so that a fault can name line and column. */
export class Provenance {
	readonly #origins = new Map<string, Origin>();

	/** Notes where the value at a path of the dataset is written. */
	note(datasetPath: ValuePath, file: SourceFile, path: ValuePath): void {
		this.#origins.set(JSON.stringify(datasetPath), { file, path });
	}

	/** Where a record is written; undefined where nothing was noted for it. */
	has(datasetPath: ValuePath): boolean {
		return this.#origins.has(JSON.stringify(datasetPath));
	}

	/** The fault as its author needs it: with file, line and column of the value, or of the nearest value around it. */
	locate(datasetPath: ValuePath, message: string, value?: unknown): SourceFault {
		for (let length = datasetPath.length; length >= 0; length -= 1) {
			const origin = this.#origins.get(JSON.stringify(datasetPath.slice(0, length)));
			if (origin === undefined) continue;
			const rest = datasetPath.slice(length).map((part) => WRITTEN_AS.get(part) ?? part);
			return { file: origin.file.file, ...origin.file.positionOf([...origin.path, ...rest], value), message };
		}
		return { file: 'data', line: 1, column: 1, message: `${datasetPath.join('.')}: ${message}` };
	}
}
