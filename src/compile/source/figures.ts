import { quote } from '../../error/quote.js';
import { isPlainObject, type PlainObject } from './plain-object.js';
import type { SourceFault } from './source-fault.js';
import type { SourceFile } from './source-file.js';
import type { ValuePath } from './value-offset.js';

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
	[
		...[
			'zero',
			'one',
			'two',
			'three',
			'four',
			'five',
			'six',
			'seven',
			'eight',
			'nine',
			'ten',
			'eleven',
			'twelve',
		].entries(),
		...['', 'once', 'twice'].entries(),
	].map(([number, word]) => [word, number]),
);

/** Dates and counts that the words at their address do not give: with the text at hand, years and numbers must stand there. */
export function figureFaults(file: SourceFile, wordsAt: (address: string) => string | undefined): SourceFault[] {
	const faults: SourceFault[] = [];
	const visit = (value: unknown, path: ValuePath): void => {
		if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
		if (!isPlainObject(value)) return;
		const address = value['at'];
		const words = typeof address === 'string' ? wordsAt(address) : undefined;
		for (const figure of words === undefined ? [] : figuresOf(value)) {
			if (numbersIn(words ?? '').has(figure)) continue;
			const message = `${quote(figure)} does not stand in the words at ${address}. Correct the figure or the address.`;
			faults.push({ file: file.file, ...file.positionOf(path), message });
		}
		for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
	};
	visit(file.data, []);
	return faults;
}

// Of a date the year only: months have names in the text.
function figuresOf({ edtf, value }: PlainObject): string[] {
	if (typeof edtf === 'string') return edtf.match(/\d{4}/g) ?? [];
	return typeof value === 'number' ? [String(value)] : [];
}

function numbersIn(words: string): Set<string> {
	const plain = words.toLowerCase().replaceAll(/(?<=\d),(?=\d{3})/g, '');
	return new Set((plain.match(/[\p{L}\d]+/gu) ?? []).map((word) => String(NUMBER_WORDS.get(word) ?? word)));
}
