import {
	about,
	characterizations,
	claims,
	EditionError,
	entities,
	mentions,
	recommendations,
	tenures,
	UnknownIdError,
} from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('about()', () => {
	test('gives everything about an entity, by its id or by the record', () => {
		const dossier = about('dirk-schuebel');
		expect(ids(dossier.claims)).toEqual([
			'schuebel-renewals-refused',
			'visa-renewal-refused',
			'accreditation-renewal-refused',
			'schuebel-headed-eu-delegation',
		]);
		expect(dossier.recommendations).toEqual([]);
		expect(dossier.characterizations).toEqual([]);
		expect(ids(dossier.tenures)).toEqual(['schuebel-head-of-delegation']);
		expect(dossier.mentions).toBe(mentions['dirk-schuebel']);
		expect(about(entities['dirk-schuebel'])).toEqual(dossier);
	});

	test('gives the labels put on an entity', () => {
		expect(ids(about('alyaksandr-lukashenka').characterizations)).toEqual([
			'lukashenka-labeled-dictator',
			'lukashenka-rule-labeled-hegemony',
		]);
	});

	test('gives the tenures of a post as well as those of a person', () => {
		expect(ids(about('us-special-envoy-for-belarus').tenures)).toEqual(['fisher-special-envoy']);
		expect(about('eu-special-representative-for-belarus').tenures).toEqual([]);
	});

	test('gives the roles held somewhere', () => {
		expect(ids(about('belarus').tenures)).toEqual([
			'tsikhanouskaya-opposition-leader',
			'lukashenka-counterpart-of-putin',
		]);
	});

	test('gives the tenures at a place', () => {
		expect(ids(about('vilnius').tenures)).toEqual(['dietzen-resident-program-director']);
	});

	test('agrees with the records themselves, for every entity', () => {
		for (const entity of Object.values(entities)) {
			const dossier = about(entity);
			const concerned = (record: { readonly about: readonly string[] }) => record.about.includes(entity.id);
			expect(dossier.claims, entity.id).toEqual(Object.values(claims).filter(concerned));
			expect(dossier.recommendations, entity.id).toEqual(Object.values(recommendations).filter(concerned));
			expect(dossier.mentions, entity.id).toEqual(Reflect.get(mentions, entity.id) ?? []);
			expect(dossier.characterizations, entity.id).toEqual(
				Object.values(characterizations).filter(({ target }) => target === entity.id),
			);
			for (const tenure of dossier.tenures) expect(Object.values(tenures)).toContain(tenure);
		}
	});

	test('gives empty lists where a dataset says nothing', () => {
		const nothing = { claims: [], recommendations: [], characterizations: [], tenures: [], mentions: [] };
		expect(about('green-column', { in: smallDataset() })).toEqual(nothing);
	});
});

describe('about() refuses', () => {
	test('an unknown id, with the nearest', () => {
		const ask = () => Reflect.apply(about, undefined, ['alyaksandr-lukashenko']);
		expect(ask).toThrow(UnknownIdError);
		expect(ask).toThrow('No entity "alyaksandr-lukashenko" in edition ');
		expect(ask).toThrow('Did you mean "alyaksandr-lukashenka"');
	});

	test('an entity of another dataset', () => {
		const { vale } = smallDataset().entities;
		if (!vale) throw new Error('The small dataset has it.');
		expect(() => about(vale)).toThrow(EditionError);
		expect(about(vale, { in: smallDataset() }).claims).toEqual([]);
	});

	test('a claim', () => {
		expect(() => Reflect.apply(about, undefined, [claims['visa-renewal-refused']])).toThrow(EditionError);
	});
});
