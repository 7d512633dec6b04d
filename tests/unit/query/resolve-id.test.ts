import { resolveId, UnknownIdError } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { datasetWith } from '../../data/dataset-with.js';

const reason = 'One headline said the same.';
const move = (kind: string, ...to: readonly string[]) => ({ kind, to, reason, edition: '1.2.0', date: '2027-01-01' });
const dataset = datasetWith([
	['moved'],
	{
		'swifts-came-back': move('moved', 'swifts-returned'),
		'birds-returned': move('merged', 'swifts-returned'),
		'tower-and-boxes': move('split', 'restore-tower', 'boxes-lost'),
		'owls-returned': move('withdrawn'),
	},
]);

describe('resolveId', () => {
	test.each([
		['swifts-returned', 'current', ['swifts-returned'], '"swifts-returned" is in use in edition 1.2.0.'],
		[
			'swifts-came-back',
			'moved',
			['swifts-returned'],
			`"swifts-came-back" is "swifts-returned" since edition 1.2.0: ${reason}`,
		],
		[
			'birds-returned',
			'merged',
			['swifts-returned'],
			`"birds-returned" was merged into "swifts-returned" in edition 1.2.0: ${reason}`,
		],
		[
			'tower-and-boxes',
			'split',
			['restore-tower', 'boxes-lost'],
			`"tower-and-boxes" was split into "restore-tower" and "boxes-lost" in edition 1.2.0: ${reason}`,
		],
		['owls-returned', 'withdrawn', [], `"owls-returned" was withdrawn in edition 1.2.0: ${reason}`],
	])('tells what became of %s', (id, kind, to, message) => {
		expect(resolveId(id, { in: dataset })).toMatchObject({ id, kind, to, message });
	});

	test('tells since when and why', () => {
		expect(resolveId('owls-returned', { in: dataset })).toMatchObject({ reason, edition: '1.2.0', date: '2027-01-01' });
	});

	test.each(['visa-renewal-refused', 'belarus', 'fisher-special-envoy', 'cyberattacks', 'punish', 'movement'])(
		'knows ids of every collection of the installed edition: %s',
		(id) => {
			expect(resolveId(id)).toMatchObject({ kind: 'current', to: [id] });
		},
	);

	test('suggests the nearest id, a retired one too', () => {
		const attempt = () => resolveId('owls-return', { in: dataset });
		expect(attempt).toThrow(UnknownIdError);
		expect(attempt).toThrow('No id "owls-return" in edition 1.2.0. Did you mean "owls-returned"');
	});

	test.each(['__proto__', 'constructor', '', 'toString'])('does not take %j for an id', (id) => {
		expect(() => resolveId(id)).toThrow(UnknownIdError);
	});
});
