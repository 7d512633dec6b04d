import { type Dataset, type Entity, entities, resolve, UnknownIdError } from 'belarus-brief';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const errorOf = (ask: () => unknown): unknown => {
	try {
		return ask();
	} catch (error) {
		return error;
	}
};

describe('resolve()', () => {
	test.each([
		['Lukashenko', 'alyaksandr-lukashenka'],
		['Лукашенко', 'alyaksandr-lukashenka'],
		['Лукашэнка', 'alyaksandr-lukashenka'],
		['Тихановская', 'sviatlana-tsikhanouskaya'],
		['Ціханоўская', 'sviatlana-tsikhanouskaya'],
		['Kiev', 'kyiv'],
		['Київ', 'kyiv'],
		['EU', 'european-union'],
		['the European Union', 'european-union'],
		['US', 'united-states'],
		['Белорусь'.replace('Белор', 'Белар'), 'belarus'],
	])('finds "%s" as %s', (name, id) => {
		expect(resolve(name).id).toBe(id);
	});

	test.each(['Nix', 'Dietzen', 'Fisher', 'Schuebel', 'Putin', 'Bednyakov', 'Tikhanovskaya', 'Шубель'])(
		'finds a person by the last name alone: %s',
		(name) => {
			expect(resolve(name).kind).toBe('person');
		},
	);

	test('minds no case, accent, punctuation or space', () => {
		for (const name of ['BELARUS', 'belarus', ' Bélàrus ', 'Belarus!', 'беларусь', 'БЕЛАРУСЬ']) {
			expect(resolve(name).id, name).toBe('belarus');
		}
		for (const name of ['cyber partisans', 'Cyber-Partisans', 'the  Cyber\u00a0Partisans', 'КИБЕР-ПАРТИЗАНЫ']) {
			expect(resolve(name).id, name).toBe('cyber-partisans');
		}
		expect(resolve('Turkiye').id).toBe('turkey');
		expect(resolve('russia’s war on ukraine').id).toBe('russian-war-on-ukraine');
	});

	test('minds no way of composing letters', () => {
		for (const name of ['Türkiye', 'Київ', 'Ціханоўская']) {
			expect(resolve(name.normalize('NFD'))).toBe(resolve(name.normalize('NFC')));
		}
	});

	test('finds every entity by every spelling it has, in any case', () => {
		for (const entity of Object.values(entities)) {
			for (const spelling of [entity.name, ...entity.names.map(({ value }) => value)]) {
				for (const name of [spelling, spelling.toUpperCase(), spelling.toLowerCase(), spelling.normalize('NFD')]) {
					expect(resolve(name), name).toBe(entity);
				}
			}
		}
	});
});

describe('a name nothing has', () => {
	test('is an UnknownIdError that suggests the nearest', () => {
		const error = errorOf(() => resolve('Lukashenk'));
		expect(error).toBeInstanceOf(UnknownIdError);
		expect(error).toMatchObject({ code: 'unknown-name', what: 'entity is named', value: 'Lukashenk' });
		expect(error).toHaveProperty('nearest.0', 'Alyaksandr Lukashenka');
		expect(String(error)).toContain('No entity is named "Lukashenk" in edition ');
		expect(String(error)).toContain('Did you mean "Alyaksandr Lukashenka"');
	});

	test.each(['Lukashenkа'.slice(0, -2), 'Tsikhanouskya', 'Tihanovskaya', 'Belaruss', 'Ukrain', 'Dietzn'])(
		'is near enough to be suggested: %s',
		(name) => {
			expect(errorOf(() => resolve(name))).toHaveProperty('nearest.0');
		},
	);

	test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '!!!', '\u0301', 'Zzyzx'])(
		'is an error without a suggestion: "%s"',
		(name) => {
			expect(errorOf(() => resolve(name))).toMatchObject({ code: 'unknown-name', value: name, nearest: [] });
		},
	);

	test('is told in a short sentence even when it is a megabyte long', () => {
		const error = errorOf(() => resolve('Belarus '.repeat(131_072)));
		expect(error).toBeInstanceOf(UnknownIdError);
		expect(String(error).length).toBeLessThan(1000);
	});

	test('never crashes, whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (name) => {
				const found = errorOf(() => resolve(name));
				expect(found instanceof UnknownIdError || Object.values<unknown>(entities).includes(found)).toBe(true);
			}),
		);
	});
});

describe('a name that several have', () => {
	const people = (...named: readonly (readonly [id: string, name: string])[]): Dataset => {
		const entity = ([id, name]: readonly [string, string]): [string, Entity] => [
			id,
			{ id, kind: 'person', name, names: [], identifiers: [] },
		];
		return { ...smallDataset(), entities: { ...smallDataset().entities, ...Object.fromEntries(named.map(entity)) } };
	};

	test('is an UnknownIdError that lists them all', () => {
		const error = errorOf(() => resolve('Elm', { in: people(['di-elm', 'Di Elm'], ['ed-elm', 'Ed Elm']) }));
		expect(error).toBeInstanceOf(UnknownIdError);
		expect(error).toMatchObject({ code: 'ambiguous-name', value: 'Elm', nearest: ['cy-elm', 'di-elm', 'ed-elm'] });
		expect(String(error)).toContain(
			'"Elm" names more than one entity in edition 1.1.0: "cy-elm", "di-elm" or "ed-elm". Use the id of the one you mean.',
		);
	});

	test('is ambiguous as a whole name too', () => {
		const dataset = people(['cy-elm-junior', 'Cy Elm']);
		expect(errorOf(() => resolve('cy elm', { in: dataset }))).toMatchObject({ nearest: ['cy-elm', 'cy-elm-junior'] });
	});

	test('means the one whose whole name it is, before last names', () => {
		const { entities } = people(['elm', 'Elm']);
		expect(resolve('Elm', { in: { ...smallDataset(), entities } }).id).toBe('elm');
	});

	test('is no trouble where one entity has it twice', () => {
		const dataset = smallDataset();
		const names = [
			{ value: 'limewood', lang: 'en' },
			{ value: 'LIMEWOOD', lang: 'en' },
		];
		const { limewood } = dataset.entities;
		if (!limewood) throw new Error('The small dataset has it.');
		const own = { ...dataset, entities: { limewood: { ...limewood, names } } };
		expect(resolve('Limewood', { in: own })).toBe(own.entities.limewood);
	});
});

test('only people go by their last name', () => {
	expect(errorOf(() => resolve('Post', { in: smallDataset() }))).toMatchObject({ code: 'unknown-name' });
	expect(resolve('Hazel', { in: smallDataset() }).id).toBe('bo-hazel');
});
