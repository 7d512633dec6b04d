import { Ajv2020 } from 'ajv/dist/2020.js';
import * as brief from 'belarus-brief';
import { toWebAnnotation, type WebAnnotation } from 'belarus-brief/evidence';
import validateAnnotation from 'validate-web-annotation';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../../data/compile-small.js';
import { WEB_ANNOTATION_SCHEMA } from './web-annotation-schema.js';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(WEB_ANNOTATION_SCHEMA);

/** What the schema finds wrong, and where. */
function faultsOf(annotation: unknown): string[] {
	if (validate(annotation)) return [];
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const annotationsOf = (dataset: brief.Dataset) =>
	[dataset.claims, dataset.recommendations, dataset.tenures, dataset.characterizations].flatMap((collection) =>
		Object.values(collection).flatMap(({ id }) => toWebAnnotation(id, { in: dataset })),
	);

describe.each([
	['this dataset', brief],
	['a dataset of somebody else', smallDataset()],
])('every annotation of %s', (_, dataset) => {
	const annotations = annotationsOf(dataset);

	test('is what the model asks for, section by section', () => {
		expect(annotations.flatMap(faultsOf)).toEqual([]);
		expect(annotations.length).toBeGreaterThan(8);
	});

	test('is one for a validator that is not ours', () => {
		expect(annotations.filter((annotation) => !validateAnnotation(annotation))).toEqual([]);
	});

	test('refines the passage by a part of it', () => {
		for (const { id, target } of annotations) {
			const { start, end, refinedBy } = target.selector;
			expect(start, id).toBeLessThan(end);
			expect(refinedBy?.start, id).toBeLessThan(refinedBy?.end ?? 0);
			expect(refinedBy?.end, id).toBeLessThanOrEqual(end - start);
		}
	});
});

describe('an annotation that is none', () => {
	const [good = expect.fail()] = toWebAnnotation('boxes-lost', { in: smallDataset() });
	const { target, body } = good;
	const { selector } = target;
	const without = (key: keyof WebAnnotation) =>
		Object.fromEntries(Object.entries(good).filter(([name]) => name !== key));
	const selected = (other: object) => ({ ...good, target: { ...target, selector: { ...selector, ...other } } });

	const frames: readonly (readonly [string, object])[] = [
		['3.1: no context', without('@context')],
		['3.1: another context', { ...good, '@context': 'http://www.w3.org/ns/oa.jsonld' }],
		['3.1: no id', without('id')],
		['3.1: an id that is no IRI', { ...good, id: 'boxes-lost/0' }],
		['3.1: another type', { ...good, type: 'Note' }],
		['3.1: no target', without('target')],
		['3.2.4: a body without its value', { ...good, body: { ...body, value: undefined } }],
		['3.2.5: bodyValue beside body', { ...good, bodyValue: 'Swifts' }],
		['4: no source', { ...good, target: { type: target.type, selector } }],
		['4: a source that is no IRI', { ...good, target: { ...target, source: 'swifts' } }],
		['4.2: a selector that is a number', { ...good, target: { ...target, selector: 31 } }],
	];
	const details: readonly (readonly [string, object])[] = [
		['3.1: a single context in a list', { ...good, '@context': [good['@context']] }],
		['3.1: no targets at all', { ...good, target: [] }],
		['3.3.5: a motivation that the model does not have', { ...good, motivation: 'proving' }],
		['4.2.5: a selector of no class', selected({ type: 'TextPosition' })],
		['4.2.5: a selector of two types', selected({ type: ['TextPositionSelector', 'Selector'] })],
		['4.2.5: no start', selected({ start: undefined })],
		['4.2.5: an end that is text', selected({ end: '261' })],
		['4.2.5: a start before the text', selected({ start: -1 })],
		['4.2.5: half a character', selected({ end: 260.5 })],
		['4.2.9: refined by what selects nothing', selected({ refinedBy: { start: 0, end: 5 } })],
	];

	test.each([...frames, ...details])('does not pass: %s', (_, broken) => {
		// As JSON has it: a member without a value is not there.
		expect(faultsOf(JSON.parse(JSON.stringify(broken)))).not.toEqual([]);
	});

	test.each(frames)('does not pass the other validator either: %s', (_, broken) => {
		expect(validateAnnotation(JSON.parse(JSON.stringify(broken)))).toBe(false);
	});

	test('does not differ from one that is in anything else', () => {
		expect(faultsOf(JSON.parse(JSON.stringify(good)))).toEqual([]);
		expect(validateAnnotation(JSON.parse(JSON.stringify(good)))).toBe(true);
	});
});
