import { parseAddress } from './address.js';
import type { SourceFile } from './source-file.js';
import type { ValuePath } from './value-offset.js';

/** An address and where it is written. */
export interface WrittenAddress {
	readonly file: SourceFile;
	readonly path: ValuePath;
	readonly address: string;
}

/** All addresses in a file, wherever they stand in it. */
export function addressesIn(file: SourceFile): WrittenAddress[] {
	const found: WrittenAddress[] = [];
	const visit = (value: unknown, path: ValuePath): void => {
		if (typeof value === 'string') {
			if (parseAddress(value)) found.push({ file, path, address: value });
		} else if (Array.isArray(value)) {
			for (const [index, item] of value.entries()) visit(item, [...path, index]);
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
		}
	};
	visit(file.data, []);
	return found;
}
