import { claims, entities, not, recommendations, tenures, where } from 'belarus-brief';
import { describe, expect, test } from 'vitest';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('a condition', () => {
	test('is met by records that have the value', () => {
		expect(ids(where(recommendations, { force: 'should-consider' }))).toEqual(['appoint-eu-special-representative']);
		expect(ids(where(tenures, { person: 'julie-fisher' }))).toEqual(['fisher-special-envoy']);
	});

	test('is met by records that have the value among others', () => {
		const found = where(recommendations, { addressees: 'european-union', action: 'engage' });
		expect(ids(found)).toEqual(['pair-support-with-diplomatic-initiative']);
		expect(found[0]?.addressees).toEqual(['united-states', 'european-union']);
	});

	test('that lists values is met by any of them', () => {
		expect(ids(where(recommendations, { force: ['must', 'should-consider'] }))).toEqual([
			'pair-support-with-diplomatic-initiative',
			'appoint-eu-special-representative',
		]);
	});

	test('that lists a value twice counts its records once', () => {
		expect(where(recommendations, { force: ['must', 'must'] })).toHaveLength(1);
		expect(where(claims, { holders: ['stephen-nix', 'mark-dietzen', 'stephen-nix'] })).toEqual(
			where(claims, { holders: 'stephen-nix' }),
		);
	});

	test('that lists one value means that value', () => {
		expect(where(claims, { status: ['hedged'] })).toEqual(where(claims, { status: 'hedged' }));
	});

	test('that lists nothing is met by nothing', () => {
		expect(where(claims, { status: [] })).toEqual([]);
		expect(where(claims, { nature: 'causal', status: [] })).toEqual([]);
	});

	test('that is undefined is left out', () => {
		expect(where(claims, { nature: undefined, status: 'hedged' })).toEqual(where(claims, { status: 'hedged' }));
		expect(where(claims, { nature: undefined })).toHaveLength(Object.keys(claims).length);
	});
});

describe('not()', () => {
	test('leaves out the records that have the value', () => {
		const found = where(recommendations, { force: not('implied') });
		expect(ids(found)).not.toContain('give-movement-the-tools');
		expect(found).toHaveLength(
			Object.keys(recommendations).length - where(recommendations, { force: 'implied' }).length,
		);
	});

	test('of a list leaves out the records that have any of them', () => {
		expect(ids(where(recommendations, { force: not(['implied', 'should', 'imperative', 'invited']) }))).toEqual([
			'pair-support-with-diplomatic-initiative',
			'appoint-eu-special-representative',
		]);
	});

	test('of an empty list leaves out nothing', () => {
		expect(where(claims, { status: not([]) })).toEqual(Object.values(claims));
	});

	test('leaves out a record that has the value among others', () => {
		const found = where(recommendations, { addressees: not('united-states') });
		expect(found.every(({ addressees }) => !addressees.some((id) => id === 'united-states'))).toBe(true);
		expect(ids(found)).toContain('appoint-eu-special-representative');
		expect(ids(found)).not.toContain('act-now-for-democratic-forces');
	});

	test('and its value divide a collection', () => {
		const divided = [...where(claims, { about: 'belarus' }), ...where(claims, { about: not('belarus') })];
		expect(ids(divided).sort()).toEqual(Object.keys(claims).sort());
	});
});

describe('a record that lacks the field', () => {
	test('has no value', () => {
		expect('partOf' in claims['belarus-strategic-role']).toBe(false);
		const parts = where(claims, { partOf: ['belarus-strategic-role', 'five-areas-of-support'] });
		expect(ids(parts)).not.toContain('belarus-strategic-role');
		expect(ids(where(claims, { stance: ['endorses', 'neutral', 'distances'] }))).not.toContain(
			'belarus-strategic-role',
		);
	});

	test('meets every not()', () => {
		expect(ids(where(claims, { stance: not(['endorses', 'neutral', 'distances']) }))).toContain(
			'belarus-strategic-role',
		);
		expect(ids(where(entities, { state: not('existing') }))).toContain('belarus');
	});

	test('is told apart from one whose list is empty by nothing', () => {
		expect(claims['belarus-strategic-role'].opposes).toEqual([]);
		expect(ids(where(claims, { opposes: not('russia-invaded-ukraine') }))).toContain('belarus-strategic-role');
		expect(where(claims, { opposes: 'russia-invaded-ukraine' })).toEqual([]);
	});
});

describe('a query', () => {
	test('with several facets is met where all of them are', () => {
		const found = where(claims, { nature: 'causal', about: ['belarus', 'russia'], status: not('presupposed') });
		expect(found.length).toBeGreaterThan(0);
		for (const { nature, about, status } of found) {
			expect(nature).toBe('causal');
			expect(about.some((id) => id === 'belarus' || id === 'russia')).toBe(true);
			expect(status).not.toBe('presupposed');
		}
	});

	test('that nothing meets gives an empty list', () => {
		expect(where(claims, { stance: 'distances' })).toEqual([]);
		expect(where(recommendations, { addressees: 'european-union', force: 'should' })).toEqual([]);
	});

	test('without conditions gives the whole collection', () => {
		expect(where(entities, {})).toEqual(Object.values(entities));
	});

	test('gives the very records of the collection', () => {
		expect(where(claims, { status: 'hedged' })[0]).toBe(claims['cyberattacks-suspected']);
	});

	test('asks edges from the other end', () => {
		expect(ids(where(recommendations, { because: 'visa-renewal-refused' }))).toEqual([
			'appoint-eu-special-representative',
		]);
		expect(ids(where(recommendations, { partOf: 'act-now-for-democratic-forces' }))).toEqual([
			'help-undermine-backing-for-war',
			'help-counter-propaganda',
			'help-join-ukrainian-forces',
		]);
	});

	test('gives the same each time', () => {
		const query = { about: ['russia', 'belarus'], topics: not('propaganda') } as const;
		expect(where(claims, query)).toEqual(where(claims, query));
	});

	test('gives a list that the next query does not share', () => {
		const found: unknown[] = [...where(claims, { status: 'hedged' })];
		const count = found.length;
		Reflect.set(where(claims, { status: 'hedged' }), 'length', 0);
		expect(where(claims, { status: 'hedged' })).toHaveLength(count);
	});
});

describe('where() keeps the reading order', () => {
	test.each([
		['of one value', where(claims, { about: 'ukraine' })],
		['of values in any order', where(claims, { status: ['reported', 'hedged', 'asserted'] })],
		['of not()', where(claims, { about: not('belarus') })],
		['of several facets', where(claims, { about: ['russia', 'ukraine'], topics: ['war', 'propaganda'] })],
	])('%s', (_, found) => {
		const order = Object.keys(claims);
		const places = ids(found).map((id) => order.indexOf(id));
		expect(places.length).toBeGreaterThan(2);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});
});
