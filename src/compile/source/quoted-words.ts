import { quote } from '../../error/quote.js';
import { fold } from '../../text/fold.js';
import { isPlainObject, type PlainObject } from './plain-object.js';
import type { SourceFault } from './source-fault.js';
import type { SourceFile } from './source-file.js';
import type { ValuePath } from './value-offset.js';

interface Quotation {
	readonly path: ValuePath;
	readonly field: 'words' | 'label';
	readonly quoted: string;
	readonly addresses: readonly string[];
}

/** The addresses of all cues and labels of a file: their words are in the data, so the lock may hold them too. */
export function quotedAddresses(file: SourceFile): string[] {
	return quotationsIn(file).flatMap(({ addresses }) => addresses);
}

/** Cues and labels repeat words of the article; each must say what stands at its address. */
export function quotedWordsFaults(file: SourceFile, wordsAt: (address: string) => string | undefined): SourceFault[] {
	return quotationsIn(file).flatMap(({ path, field, quoted, addresses }) => {
		const parts = addresses.map(wordsAt);
		// An address without words is a fault of its own, told elsewhere.
		if (parts.includes(undefined)) return [];
		const text = parts.join(' ');
		const agrees = field === 'words' ? fold(text) === fold(quoted) : ` ${fold(text)} `.includes(` ${fold(quoted)} `);
		if (agrees) return [];
		const message = `${field} ${quote(quoted)} are not the words at ${addresses.join(', ')}. Correct the words or the address; \`npm run words\` prints both.`;
		return [{ file: file.file, ...file.positionOf([...path, field]), message }];
	});
}

function quotationsIn(file: SourceFile): Quotation[] {
	const found: Quotation[] = [];
	const visit = (value: unknown, path: ValuePath): void => {
		if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
		if (!isPlainObject(value)) return;
		const quotation = quotationOf(value, path);
		if (quotation) found.push(quotation);
		for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
	};
	visit(file.data, []);
	return found;
}

function quotationOf(record: PlainObject, path: ValuePath): Quotation | undefined {
	const field = 'words' in record ? 'words' : 'label';
	const quoted = record[field];
	const addresses = [record['at']].flat().filter((at) => typeof at === 'string');
	return typeof quoted === 'string' && addresses.length > 0 ? { path, field, quoted, addresses } : undefined;
}
