import type { Path } from '../../error/fault.js';
import { isPlainObject, type PlainObject } from '../source/plain-object.js';

// Values without a fault for fields that no other record refers to: with them in place of a faulty value, the records can
// still be checked against each other in the same run. Nothing of this is ever written.
const STAND_INS: Readonly<Record<string, PlainObject>> = {
	edition: { version: '0.0.0', released: '2000-01-01', digest: '0'.repeat(64), schemaVersion: '0.0.0' },
	article: {
		id: 'article',
		type: 'Article',
		title: 'untitled',
		url: 'https://example.org/',
		language: 'en',
		rights: 'none',
		published: { edtf: null, status: 'unconfirmed' },
	},
};
const CONCEPT = { label: 'none' };

/** A draft with stand-ins for the faulty values of article, edition and vocabularies; other values stay as they are. */
export function withStandIns(dataset: PlainObject, faulty: readonly Path[]): PlainObject {
	return faulty.reduce<PlainObject>((repaired, [name, field, concept]) => {
		if (name === 'vocabularies' && concept !== undefined) {
			return replaced(repaired, [name, String(field), String(concept)], CONCEPT);
		}
		const standIn = STAND_INS[String(name)]?.[String(field)];
		return standIn === undefined ? repaired : replaced(repaired, [String(name), String(field)], standIn);
	}, dataset);
}

function replaced(object: PlainObject, [key = '', ...rest]: readonly string[], value: unknown): PlainObject {
	const inner = object[key];
	if (rest.length > 0 && !isPlainObject(inner)) return object;
	return { ...object, [key]: rest.length > 0 && isPlainObject(inner) ? replaced(inner, rest, value) : value };
}
