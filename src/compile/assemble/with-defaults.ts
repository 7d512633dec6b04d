import { isPlainObject, type PlainObject } from '../source/plain-object.js';

/** The collections whose files hold one record a key. */
export type RecordCollection = 'entities' | 'claims' | 'recommendations' | 'tenures' | 'characterizations' | 'moved';

const LISTS: Readonly<Record<RecordCollection, readonly string[]>> = {
	entities: ['names', 'identifiers'],
	claims: [
		'agents',
		'affected',
		'places',
		'about',
		'topics',
		'because',
		'elaborates',
		'restates',
		'opposes',
		'anchors',
	],
	recommendations: [
		'addressees',
		'targets',
		'beneficiaries',
		'about',
		'topics',
		'serves',
		'restates',
		'because',
		'anchors',
	],
	tenures: ['anchors'],
	characterizations: ['anchors'],
	moved: ['to'],
};

const HELD: readonly RecordCollection[] = ['claims', 'characterizations'];

// `about` names everything a record concerns: what these fields hold need not be written twice.
const CONCERNS: Readonly<Partial<Record<RecordCollection, readonly string[]>>> = {
	claims: ['agents', 'affected', 'places'],
	recommendations: ['addressees', 'object', 'targets', 'beneficiaries'],
};

/** A record with what the files may leave out: empty lists, the passage's voice as holder, the rest of `about`. */
export function withDefaults(
	collection: RecordCollection,
	record: PlainObject,
	voices: ReadonlyMap<string, readonly string[]>,
): PlainObject {
	const lists = Object.fromEntries(LISTS[collection].map((field) => [field, []]));
	const complete: PlainObject = { ...lists, ...record };
	const holders = HELD.includes(collection) && !('holders' in record) ? { holders: voiceOf(complete, voices) } : {};
	const concerns = CONCERNS[collection];
	if (concerns === undefined || !Array.isArray(complete['about'])) return { ...complete, ...holders };
	const { when } = complete;
	const event = isPlainObject(when) && 'to' in when ? [when['to']] : [];
	const about = [...concerns.flatMap((field) => complete[field] ?? []), ...complete['about'], ...event];
	return { ...complete, ...holders, about: [...new Set(about)] };
}

function voiceOf(record: PlainObject, voices: ReadonlyMap<string, readonly string[]>): readonly string[] {
	const anchors = record['anchors'];
	const first: unknown = Array.isArray(anchors) ? anchors[0] : undefined;
	return isPlainObject(first) ? (voices.get(String(first['passage'])) ?? []) : [];
}
