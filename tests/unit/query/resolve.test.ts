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

describe('resolve() knows what people call a state', () => {
	test.each([
		['BY', 'belarus'],
		['blr', 'belarus'],
		['UKR', 'ukraine'],
		['ru', 'russia'],
		['LTU', 'lithuania'],
		['TUR', 'turkey'],
		['USA', 'united-states'],
	])('by its ISO 3166 code: %s', (code, id) => {
		expect(resolve(code).id).toBe(id);
	});

	test.each(['US', 'U.S.', 'U. S.', 'u.s', 'USA', 'U.S.A.', 'the U.S.', 'США', 'С.Ш.А.'])(
		'by an abbreviation, with or without dots: %s',
		(name) => {
			expect(resolve(name).id).toBe('united-states');
		},
	);

	test.each([
		['E.U.', 'european-union'],
		['UE', 'european-union'],
		['ЄС', 'european-union'],
		['I.R.I.', 'international-republican-institute'],
		['U.S. Special Envoy for Belarus', 'us-special-envoy-for-belarus'],
	])('and a body by its own: %s', (name, id) => {
		expect(resolve(name).id).toBe(id);
	});

	test.each([
		['Republic of Belarus', 'belarus'],
		['the Russian Federation', 'russia'],
		['Российская Федерация', 'russia'],
		['United States of America', 'united-states'],
		['Vereinigte Staaten von Amerika', 'united-states'],
		['Lietuvos Respublika', 'lithuania'],
		['Türkiye Cumhuriyeti', 'turkey'],
	])('by its official name: %s', (name, id) => {
		expect(resolve(name).id).toBe(id);
	});

	test.each([
		['belarus', ['Belarus', 'Беларусь', 'Білорусь', 'Białoruś', 'Baltarusija', 'Weißrussland']],
		['ukraine', ['Ukraine', 'Украіна', 'Украина', 'Україна', 'Ukraina']],
		['russia', ['Russia', 'Расія', 'Россия', 'Росія', 'Rosja', 'Rusija', 'Russland']],
		['lithuania', ['Lithuania', 'Літва', 'Литва', 'Litwa', 'Lietuva', 'Litauen']],
		['european-union', ['Еўрапейскі саюз', 'Европейский союз', 'Unia Europejska', 'Europos Sąjunga']],
		['kyiv', ['Кіеў', 'Киев', 'Київ', 'Kijów', 'Kijevas', 'Kyjiw', 'Kiew']],
		['eastern-europe', ['Усходняя Еўропа', 'Восточная Европа', 'Europa Wschodnia', 'Rytų Europa', 'Osteuropa']],
	])('in each of its languages: %s', (id, names) => {
		for (const name of names) expect(resolve(name).id, name).toBe(id);
	});

	test.each([
		['The Belarus', 'belarus'],
		['die Ukraine', 'ukraine'],
		['die Vereinigten Staaten', 'united-states'],
		['der Kaukasus', 'caucasus'],
		['den Westen', 'west'],
		['the Atlantic Council', 'atlantic-council'],
	])('with a leading article: %s', (name, id) => {
		expect(resolve(name).id).toBe(id);
	});
});

describe('resolve() knows what people call a person', () => {
	test.each([
		['Александр Лукашенко', 'alyaksandr-lukashenka'],
		['Аляксандр Лукашэнка', 'alyaksandr-lukashenka'],
		['Олександр Лукашенко', 'alyaksandr-lukashenka'],
		['Aleksander Łukaszenka', 'alyaksandr-lukashenka'],
		['Светлана Тихановская', 'sviatlana-tsikhanouskaya'],
		['Святлана Ціханоўская', 'sviatlana-tsikhanouskaya'],
		['Swetlana Tichanowskaja', 'sviatlana-tsikhanouskaya'],
		['Vladimiras Putinas', 'vladimir-putin'],
		['Пуцін', 'vladimir-putin'],
		['Джули Фишер', 'julie-fisher'],
	])('by given name and surname, or the surname, in several languages: %s', (name, id) => {
		expect(resolve(name).id).toBe(id);
	});

	test.each([
		['Lukashenko, Alexander', 'alyaksandr-lukashenka'],
		['Лукашенко Александр Григорьевич', 'alyaksandr-lukashenka'],
		['Лукашенко, Александр', 'alyaksandr-lukashenka'],
		['TIKHANOVSKAYA, Svetlana', 'sviatlana-tsikhanouskaya'],
		['Nix, Stephen', 'stephen-nix'],
	])('with the surname first: %s', (name, id) => {
		expect(resolve(name).id).toBe(id);
	});

	test.each(['Dirk Schuebel', 'Dirk Schübel', 'Dirk Schubel', 'SCHÜBEL', 'Schuebel', 'Schubel, Dirk'])(
		'however an umlaut is written: %s',
		(name) => {
			expect(resolve(name).id).toBe('dirk-schuebel');
		},
	);
});

describe('resolve() minds nothing that nobody sees', () => {
	test.each([
		['a soft hyphen', 'Luka\u00adshenka', 'alyaksandr-lukashenka'],
		['a zero-width space', 'Bela\u200brus', 'belarus'],
		['a joiner', 'Укра\u2060їна', 'ukraine'],
		['a mark of direction', '\u200eMinsk\u200f', 'minsk'],
		['a byte order mark', '\ufeffKyiv', 'kyiv'],
		['a variation selector', 'Vilnius\ufe0f', 'vilnius'],
	])('%s', (_, name, id) => {
		expect(resolve(name).id).toBe(id);
	});

	test.each([
		['TÜRKİYE', 'turkey'],
		['TÜRKIYE', 'turkey'],
		['türkıye', 'turkey'],
		['Lukaszenka', 'alyaksandr-lukashenka'],
		['Weissrussland', 'belarus'],
		['Minskas', 'minsk'],
	])('nor what a letter wears: %s', (name, id) => {
		expect(resolve(name).id).toBe(id);
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

	test.each(['UK', 'BLY', 'LVA', 'X', 'Zz', 'ж', 'U.N.', 'Bel', 'Kyi', '?a'])(
		'is never without a suggestion where it is short: %s',
		(name) => {
			expect(errorOf(() => resolve(name))).toHaveProperty('nearest.0');
		},
	);

	test.each([
		['Minks', 'Minsk'],
		['Tsikh', 'Sviatlana Tsikhanouskaya'],
		['Litvania', 'Lithuania'],
		['Nxi', 'Stephen Nix'],
	])('is taken for the nearest: %s for %s', (name, wanted) => {
		expect(errorOf(() => resolve(name))).toHaveProperty('nearest.0', wanted);
	});

	test('brings three different names at most', () => {
		const error = errorOf(() => resolve('Belaru'));
		const nearest = error instanceof UnknownIdError ? error.nearest : [];
		expect(new Set(nearest).size).toBe(nearest.length);
		expect(nearest.length).toBeLessThanOrEqual(3);
	});

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

	test('is ambiguous with the last name first, and as a code', () => {
		const dataset = people(['cy-elm-junior', 'Cy Elm']);
		expect(errorOf(() => resolve('Elm, Cy', { in: dataset }))).toMatchObject({ nearest: ['cy-elm', 'cy-elm-junior'] });
		const polity: Entity = {
			id: 'vale-too',
			kind: 'polity',
			name: 'Other Vale',
			names: [],
			identifiers: [],
			iso: 'VA',
		};
		const twice = { ...dataset, entities: { ...dataset.entities, 'vale-too': polity } };
		expect(errorOf(() => resolve('VA', { in: twice }))).toMatchObject({ nearest: ['vale', 'vale-too'] });
	});

	test('means the one whose name it is as written, before those that differ in an umlaut or an article', () => {
		const dataset = people(
			['mueller', 'Di Mueller'],
			['muller', 'Di Muller'],
			['the-elms', 'The Elms'],
			['elms', 'Elms'],
		);
		expect(resolve('Di Mueller', { in: dataset }).id).toBe('mueller');
		expect(resolve('Di Müller', { in: dataset }).id).toBe('muller');
		expect(resolve('the elms', { in: dataset }).id).toBe('the-elms');
		expect(resolve('elms', { in: dataset }).id).toBe('elms');
	});

	test('means the one whose name it is, before the one whose code it is', () => {
		expect(resolve('VA', { in: people(['va', 'Va']) }).id).toBe('va');
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
