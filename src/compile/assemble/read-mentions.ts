import { quote } from '../../error/quote.js';
import { isPlainObject, type PlainObject } from '../source/plain-object.js';
import type { SourceFile } from '../source/source-file.js';
import type { Reading } from './reading.js';

const NO_MENTIONS = 'This file holds no mentions. Write them as a list under the id of the entity.';

/** Adds the mentions of one file to those of the files before. */
export function readMentions(reading: Reading, file: SourceFile, mentions: Map<string, PlainObject[]>): void {
	const { provenance } = reading;
	const resolve = reading.resolverFor(file);
	for (const [entity, value] of reading.entriesOf(file, NO_MENTIONS)) {
		if (!reading.accepts(file, entity)) continue;
		const list = mentions.get(entity) ?? [];
		mentions.set(entity, list);
		if (!provenance.has(['mentions', entity])) provenance.note(['mentions', entity], file, [entity]);
		if (!Array.isArray(value)) {
			reading.fault(file, [entity], `The mentions of ${quote(entity)} are a list: start each with "- ".`);
			continue;
		}
		for (const [index, item] of value.entries()) {
			if (!isPlainObject(item)) {
				reading.fault(file, [entity, index], `A mention is a map: { at: 'p03.1:7', form: name, reading: literal }.`);
				continue;
			}
			const { at, ...rest } = item;
			const anchor = resolve(at, [entity, index, 'at']);
			provenance.note(['mentions', entity, list.length], file, [entity, index]);
			list.push({ ...(isPlainObject(anchor) && anchor), ...rest });
		}
	}
}
