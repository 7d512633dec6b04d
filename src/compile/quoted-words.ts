import { fold } from '../text/fold.js';
import type { SourceFault } from './source-fault.js';
import type { SourceFile } from './source-file.js';
import type { ValuePath } from './value-offset.js';

/** Cues and labels repeat words of the article; with the text at hand, each must say what stands at its address. */
export function quotedWordsFaults(file: SourceFile, wordsAt: (address: string) => string | undefined): SourceFault[] {
	const faults: SourceFault[] = [];
	const visit = (value: unknown, path: ValuePath): void => {
		if (typeof value !== 'object' || value === null) return;
		const record = new Map<string, unknown>(Object.entries(value));
		const field = record.has('words') ? 'words' : 'label';
		const quoted = record.get(field);
		const addresses = [record.get('at')].flat().filter((at) => typeof at === 'string');
		if (typeof quoted === 'string' && addresses.length > 0) {
			const text = addresses.map((address) => wordsAt(address) ?? '').join(' ');
			const agrees = field === 'words' ? fold(text) === fold(quoted) : fold(text).includes(fold(quoted));
			if (!agrees) {
				faults.push({
					file: file.file,
					...file.positionOf([...path, field]),
					message: `${field} "${quoted}" are not the words at ${addresses.join(', ')}. Correct the words or the address; \`npm run words\` prints both.`,
				});
			}
		}
		for (const [key, item] of record) visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
	};
	visit(file.data, []);
	return faults;
}
