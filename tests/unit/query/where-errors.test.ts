import {
	claims,
	entities,
	links,
	mentions,
	not,
	only,
	recommendations,
	tenures,
	UnknownIdError,
	where,
} from 'belarus-brief';
import { describe, expect, test } from 'vitest';

// As JavaScript calls it: the compiler stops none of these.
const errorOf = (collection: object, query: unknown): unknown => {
	try {
		return Reflect.apply(where, undefined, [collection, query]);
	} catch (error) {
		return error;
	}
};

describe('a field that is no facet', () => {
	test('is an UnknownIdError with the nearest facet and all of them', () => {
		const error = errorOf(claims, { natur: 'causal' });
		expect(error).toBeInstanceOf(UnknownIdError);
		expect(error).toMatchObject({ code: 'unknown-facet', what: 'facet', value: 'natur', nearest: ['nature'] });
		expect(String(error)).toMatch(
			/^UnknownIdError: No facet "natur"\. Did you mean "nature"\? Ask by nature, status, /,
		);
	});

	test.each([
		['of another collection', recommendations, 'nature'],
		['that is a field but no facet', claims, 'that'],
		['that is the id', tenures, 'id'],
		['that is the name', entities, 'name'],
		['with a list of anchors', claims, 'anchors'],
		['with an object', claims, 'when'],
	])('is refused: one %s', (_, collection, facet) => {
		expect(errorOf(collection, { [facet]: 'x' })).toMatchObject({ code: 'unknown-facet', value: facet });
		expect(errorOf(collection, { [facet]: not('x') })).toMatchObject({ code: 'unknown-facet', value: facet });
	});

	test('is refused beside one that is', () => {
		expect(errorOf(claims, { status: 'hedged', kind: 'person' })).toMatchObject({
			code: 'unknown-facet',
			value: 'kind',
		});
	});

	test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
		'is refused when it is called "%s"',
		(facet) => {
			const query: unknown = JSON.parse(`{ ${JSON.stringify(facet)}: "x" }`);
			expect(errorOf(claims, query)).toMatchObject({ code: 'unknown-facet', value: facet });
		},
	);

	test('is told in a short sentence even when it is a megabyte long', () => {
		const error = errorOf(claims, { ['x'.repeat(1_000_000)]: 'x' });
		expect(error).toMatchObject({ code: 'unknown-facet', nearest: [] });
		expect(String(error).length).toBeLessThan(1000);
	});
});

describe('what is not a collection of records', () => {
	test('cannot be asked, and the error says what can', () => {
		expect(errorOf({ one: { name: 'Ada' } }, { kind: 'person' })).toMatchObject({
			code: 'unknown-facet',
			message:
				'No facet "kind". Query a collection of a dataset: entities, mentions, claims, recommendations, tenures, characterizations and links.',
		});
	});
});

describe('mentions and links', () => {
	test.each([
		['mentions', mentions, 'Ask by entity, passage, form, reading.'],
		['links', links, 'Ask by from, to, type, basis, passage.'],
	])('have facets of their own: %s', (_, collection, remedy) => {
		expect(errorOf(collection, { kind: 'person' })).toMatchObject({ message: `No facet "kind". ${remedy}` });
	});
});

describe('a condition that is no string, list of strings, not() or only()', () => {
	test.each([
		['a number', 5, 'number'],
		['null', null, 'object'],
		['true', true, 'boolean'],
		['an object', {}, 'object'],
		['a list with a number', ['causal', 5], 'object'],
		['a list in a list', [['causal']], 'object'],
		['not() of a number', { not: 5 }, 'object'],
		['not() of nothing', { not: undefined }, 'object'],
	])('is an UnknownIdError: %s', (_, condition, shown) => {
		const error = errorOf(claims, { nature: condition });
		expect(error).toBeInstanceOf(UnknownIdError);
		expect(error).toMatchObject({ code: 'unknown-value', value: shown });
		expect(String(error)).toContain('Give a string, a list of strings, not(…) or only(…).');
	});

	test.each([
		['a bigint', 5n],
		['a symbol', Symbol('causal')],
		['a function', () => 'causal'],
		['a cyclic list', cyclic()],
	])('is one too where JSON cannot write it: %s', (_, condition) => {
		const error = errorOf(claims, { nature: condition });
		expect(error).toBeInstanceOf(UnknownIdError);
		expect(error).toMatchObject({ code: 'unknown-value' });
	});

	test('is told in a short sentence even when it is a megabyte long', () => {
		const error = errorOf(claims, { nature: [5, 'x'.repeat(1_000_000)] });
		expect(error).toMatchObject({ code: 'unknown-value' });
		expect(String(error).length).toBeLessThan(1000);
	});
});

describe('a string outside the vocabulary, which the compiler refuses', () => {
	const strings = ['casual', '', '__proto__', 'constructor', 'length', '0', 'x'.repeat(1_000_000)];

	test.each(strings.map((value) => [value.slice(0, 20), value]))(
		'is told where the facet takes words out of a few: "%s"',
		(_, value) => {
			for (const condition of [value, [value, 'causal'], not(value), only(value)]) {
				const error = errorOf(claims, { nature: condition });
				expect(error).toBeInstanceOf(UnknownIdError);
				expect(error).toMatchObject({ code: 'unknown-value', value });
				expect(String(error)).toContain('It is one of descriptive, causal, evaluative, predictive.');
				expect(String(error).length).toBeLessThan(1000);
			}
		},
	);

	test('is told with the nearest word', () => {
		expect(errorOf(claims, { nature: 'casual' })).toMatchObject({
			nearest: ['causal'],
			message:
				'No value for "nature": "casual". Did you mean "causal"? It is one of descriptive, causal, evaluative, predictive.',
		});
	});

	test.each(strings.map((value) => [value.slice(0, 20), value]))(
		'matches nothing where the facet takes ids: "%s"',
		(_, value) => {
			expect(errorOf(claims, { about: [value, 'nobody'] })).toEqual([]);
			expect(errorOf(claims, { about: only(value) })).toEqual([]);
			expect(errorOf(claims, { about: not(value) })).toEqual(Object.values(claims));
		},
	);
});

function cyclic(): unknown[] {
	const list: unknown[] = [];
	list.push(list);
	return list;
}
