import { claims, type Dataset, EditionError, entities, tenures, timeline } from 'belarus-brief';
import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const events = Object.values(entities).filter(({ kind }) => kind === 'event');

/** The small dataset with claims that have some times and no others. */
function claiming(times: Readonly<Record<string, Dataset['claims'][string]['when']>>): Dataset {
	const dataset = smallDataset();
	const [model] = Object.values(dataset.claims);
	if (model === undefined) throw new Error('The small dataset has claims.');
	const timed = Object.entries(times).map(([id, when]) => [id, { ...model, id, ...(when && { when }) }]);
	return { ...dataset, entities: {}, tenures: {}, claims: Object.fromEntries(timed) };
}

describe('timeline()', () => {
	test('holds every claim, event and tenure once', () => {
		const { dated, relative, undated } = timeline();
		const told = [...dated, ...relative.flatMap(({ moments }) => moments)].map(({ record }) => record);
		const all = [...events, ...Object.values(claims), ...Object.values(tenures)];
		expect(new Set([...told, ...undated])).toEqual(new Set(all));
		expect(told.length + undated.length).toBe(all.length);
		expect(undated.every((record) => record.when === undefined)).toBe(true);
	});

	test('tells the first and last day of a date', () => {
		const meeting = timeline().dated.find(({ record }) => record.id === 'putin-lukashenka-meeting');
		expect(meeting).toMatchObject({ earliest: '2022-12-19', latest: '2022-12-19' });
		const retreat = timeline().dated.find(({ record }) => record.id === 'retreat-from-northern-ukraine');
		expect(retreat).toMatchObject({ earliest: '2022-03-01', latest: '2022-04-30' });
	});

	test('puts what is told by an event under that event', () => {
		for (const { event, moments } of timeline().relative) {
			for (const { record, when } of moments) {
				expect(when.to).toBe(event.id);
				expect(record.when).toBe(when);
			}
		}
		const order = timeline().relative.map(({ event }) => event.id);
		expect(order.indexOf('protests-of-2020')).toBeLessThan(order.indexOf('putin-lukashenka-meeting'));
		expect(order.at(-1)).not.toBe('putin-lukashenka-meeting');
	});

	test('orders by the first day, then by the last, whatever the form', () => {
		const times = [
			'Y-20000',
			'-0044-03-15',
			'201X',
			'2019-12-31',
			'2020',
			'2020-21',
			'2020/2022',
			'2020-23',
			'2022-02-24/..',
			'Y20000',
		];
		const shuffled = times.toSorted((a, b) => a.slice(-2).localeCompare(b.slice(-2)));
		const dataset = claiming(
			Object.fromEntries(['../2019', ...shuffled].map((time, place) => [`c${place}`, { edtf: time }])),
		);
		const { dated } = timeline({ in: dataset });
		expect(dated.map(({ when }) => when.edtf)).toEqual([
			'../2019',
			'Y-20000',
			'-0044-03-15',
			'201X',
			'2019-12-31',
			'2020-21',
			'2020',
			'2020/2022',
			'2020-23',
			'2022-02-24/..',
			'Y20000',
		]);
		expect(dated[0]).not.toHaveProperty('earliest');
		expect(dated[0]).toHaveProperty('latest', '2019-12-31');
		expect(dated[1]).toHaveProperty('earliest', '-020000-01-01');
		expect(dated.at(-1)).toHaveProperty('latest', '+020000-12-31');
		expect(dated.at(-2)).not.toHaveProperty('latest');
	});

	test.each([
		'2022',
		'2022-02',
		'2024-02',
		'2022-02-24',
		'2022~',
		'2022-02?',
		'201X',
		'20XX',
		'2022-XX',
		'2022-XX-XX',
		'2024-02-XX',
		'2022-21',
		'2022-22',
		'2022-23',
		'2022-24',
		'-0044',
		'-0044-03-15',
		'2020/2022',
		'2020-05~/2022-06%',
		'Y20000',
		'2022-02-24/2022-04',
	])('agrees with the edtf package on the bounds of %s', (time) => {
		const [moment] = timeline({ in: claiming({ one: { edtf: time } }) }).dated;
		const judge: { readonly min: number; readonly max: number } = edtf(time);
		const day = (at: number) => new Date(at).toISOString().slice(0, -'T00:00:00.000Z'.length);
		expect([moment?.earliest, moment?.latest]).toEqual([day(judge.min), day(judge.max)]);
	});

	test('orders what is told by one event: before, during, after and since it', () => {
		const dataset = smallDataset();
		const [event] = Object.values(dataset.entities).filter(({ kind }) => kind === 'event');
		const id = event?.id ?? 'war';
		const told = (['since', 'after', 'before', 'during'] as const).map(
			(relative) => [relative, { relative, to: id }] as const,
		);
		const ours = { ...claiming(Object.fromEntries(told)), entities: dataset.entities };
		const moments = timeline({ in: ours }).relative.find(({ event }) => event.id === id)?.moments ?? [];
		expect(moments.filter(({ record }) => 'nature' in record).map(({ when }) => when.relative)).toEqual([
			'before',
			'during',
			'after',
			'since',
		]);
	});

	test('says which event a dataset lacks', () => {
		const dataset = claiming({ one: { relative: 'before', to: 'the-flood' } });
		expect(() => timeline({ in: dataset })).toThrow(EditionError);
		expect(() => timeline({ in: dataset })).toThrow('"the-flood" is not at hand');
	});

	test('is empty for a dataset without claims, events and tenures', () => {
		expect(timeline({ in: claiming({}) })).toEqual({ dated: [], relative: [], undated: [] });
	});
});
