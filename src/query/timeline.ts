import { type Brief, claims, edition, entities, tenures } from '../edition/collections.js';
import { foreignRecord } from '../error/errors.js';
import type { Dataset } from '../model/dataset.js';
import { boundsOf, dayOf } from '../model/edtf.js';
import type { Entity, Event } from '../model/entity.js';
import { type Claim, type DatedTime, RELATIONS_IN_TIME, type RelativeTime, type Tenure } from '../model/records.js';
import { type ClaimOf, type EntityOf, ownValue, type TenureOf } from './records.js';

/** A record with the date that the text gives it. */
export interface DatedMoment<R = Claim | Event | Tenure> {
	readonly record: R;
	readonly when: DatedTime;
	/** The first day it may be, `2022-02-24`, with a sign and more digits in years before 0 and after 9999; absent where the start is open or unknown. */
	readonly earliest?: string;
	/** The last day it may be; absent where the end is open or unknown. */
	readonly latest?: string;
}

/** A record whose time the text tells by an event. */
export interface RelativeMoment<R = Claim | Event | Tenure> {
	readonly record: R;
	readonly when: RelativeTime;
}

/** An event with what is told by it. */
export interface EventMoments<R = Claim | Event | Tenure, E = Entity> {
	readonly event: E;
	readonly moments: readonly RelativeMoment<R>[];
}

/** What a dataset puts in time. */
export interface Timeline<D extends Dataset = Brief> {
	/** By the first day, then by the last. */
	readonly dated: readonly DatedMoment<TimedOf<D>>[];
	/** Under the event it is told by: before, during, after and since it. Events come by their own dates, then those that have none. */
	readonly relative: readonly EventMoments<TimedOf<D>, EntityOf<D>>[];
	/** What the text gives no time, in reading order. */
	readonly undated: readonly TimedOf<D>[];
}

/** What can have a time: a claim, an event, a tenure. */
export type TimedOf<D extends Dataset = Brief> =
	| ClaimOf<D>
	| Extract<EntityOf<D>, { readonly kind: 'event' }>
	| TenureOf<D>;

/**
 * When the text puts what it tells of: claims, events and tenures by their dates, by the events they are told by, and those without a time.
 *
 * What is equal in time stands in reading order, events first, then claims, then tenures. The days are those of the Gregorian calendar; a
 * season counts as a quarter of its year, and an approximate date as it is written (EDTF, ISO 8601-2:2019, level 1).
 *
 * @throws {EditionError} where a time is told by an event that the dataset does not have.
 *
 * @example
 * import { timeline } from 'belarus-brief';
 *
 * const { dated, relative } = timeline();
 * console.log(dated[0]?.earliest, dated.at(-1)?.latest); // 2020-01-01 2022-12-19
 * console.log(relative.map(({ event }) => event.id).includes('russian-war-on-ukraine')); // true
 */
export function timeline<D extends Dataset = Brief>(options?: { readonly in?: D }): Timeline<D>;
export function timeline(options: { readonly in?: Dataset } = {}): Timeline<Dataset> {
	const dataset: Shelves = options.in ?? { claims, edition, entities, tenures };
	const events = Object.values(dataset.entities).filter((entity) => entity.kind === 'event');
	const dated: (DatedMoment & { readonly bounds: ReturnType<typeof boundsOf> })[] = [];
	const undated: Timed[] = [];
	const told = new Map<string, RelativeMoment[]>();
	for (const record of [...events, ...Object.values(dataset.claims), ...Object.values(dataset.tenures)]) {
		const { when } = record;
		if (when === undefined) undated.push(record);
		else if ('edtf' in when) dated.push({ record, when, bounds: boundsOf(when.edtf) });
		else {
			const moments = told.get(when.to) ?? [];
			told.set(when.to, moments);
			moments.push({ record, when });
		}
	}
	dated.sort((a, b) => a.bounds.earliest - b.bounds.earliest || a.bounds.latest - b.bounds.latest);
	const order = new Set([...dated.map(({ record }) => record.id), ...events.map(({ id }) => id)]);
	const places = new Map([...order].map((id, place) => [id, place]));
	return {
		dated: dated.map(({ bounds, ...moment }) => ({ ...moment, ...daysOf(bounds) })),
		relative: [...told]
			.sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
			.map(([id, moments]) => ({ event: eventOf(id, dataset), moments: moments.sort(byRelation) })),
		undated,
	};
}

type Shelves = Pick<Dataset, 'claims' | 'edition' | 'entities' | 'tenures'>;
type Timed = Claim | Event | Tenure;

function eventOf(id: string, { entities, edition }: Shelves): Entity {
	const event = ownValue(entities, id);
	if (event === undefined) throw foreignRecord(id, edition.version);
	return event;
}

function daysOf({ earliest, latest }: ReturnType<typeof boundsOf>): Pick<DatedMoment, 'earliest' | 'latest'> {
	const first = dayOf(earliest);
	const last = dayOf(latest);
	return { ...(first && { earliest: first }), ...(last && { latest: last }) };
}

function byRelation(a: RelativeMoment, b: RelativeMoment): number {
	return RELATIONS_IN_TIME.indexOf(a.when.relative) - RELATIONS_IN_TIME.indexOf(b.when.relative);
}
