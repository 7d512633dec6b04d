import type { SourceFile } from '../source/source-file.js';
import type { ValuePath } from '../source/value-offset.js';
import { parseAddress } from './address.js';

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
