import * as brief from 'belarus-brief';
import { parseDataset } from 'belarus-brief/schema';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from './collections.js';

describe('the root module', () => {
	test('is a dataset that parseDataset accepts', () => {
		const parsed = parseDataset(brief);
		for (const name of COLLECTIONS) expect(parsed[name], name).toEqual(brief[name]);
	});

	test('holds its collections as a dataset that parseDataset accepts', () => {
		const {
			article,
			characterizations,
			claims,
			edition,
			entities,
			links,
			mentions,
			moved,
			recommendations,
			tenures,
			vocabularies,
		} = brief;
		const dataset = {
			article,
			characterizations,
			claims,
			edition,
			entities,
			links,
			mentions,
			moved,
			recommendations,
			tenures,
			vocabularies,
		};
		expect(parseDataset(dataset)).toEqual(dataset);
	});

	test('leaves the fingerprints to the evidence', () => {
		expect(brief).not.toHaveProperty('fingerprints');
	});
});

describe('the edition', () => {
	test('has a version, a date, a digest and the version of its schema', () => {
		expect(brief.edition.version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(brief.edition.released).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(brief.edition.digest).toMatch(/^[0-9a-f]{64}$/);
		expect(brief.edition.schemaVersion).toMatch(/^\d+\.\d+\.\d+$/);
	});
});
