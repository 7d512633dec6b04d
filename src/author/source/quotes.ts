import { quote } from '../../error/wording.js';
import { fold } from '../../text/fold.js';
import { isPlainObject, type PlainObject, type SourceFault, type SourceFile, type ValuePath } from './yaml.js';

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
