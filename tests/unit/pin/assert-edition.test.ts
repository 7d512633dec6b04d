import { assertEdition, EditionError, edition } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { datasetWith } from '../../data/dataset-with.js';

const of = (version: string) => ({ in: datasetWith([['edition', 'version'], version]) });

/** The error of a pin, or undefined where it holds. */
function errorOf(...call: Parameters<typeof assertEdition>): EditionError | undefined {
	try {
		assertEdition(...call);
		return undefined;
	} catch (error) {
		if (error instanceof EditionError) return error;
		throw error;
	}
}

describe('a pinned version', () => {
	test.each([
		['1.2.3', '1.2.3'],
		['~1.2.3', '1.2.3'],
		['~1.2.3', '1.2.10'],
		['^1.2.3', '1.2.3'],
		['^1.2.3', '1.10.0'],
		['^0.2.3', '0.2.9'],
		['^0.0.3', '0.0.3'],
		['^0.0.0', '0.0.0'],
		['1.2.3-next.1', '1.2.3-next.1'],
	])('%s takes edition %s', (version, installed) => {
		expect(errorOf({ version }, of(installed))).toBeUndefined();
	});

	test.each([
		['1.2.3', '1.2.4'],
		['~1.2.3', '1.2.2'],
		['~1.2.3', '1.3.0'],
		['^1.2.3', '1.2.2'],
		['^1.2.3', '1.1.9'],
		['^1.2.3', '2.2.3'],
		['^0.2.3', '0.3.0'],
		['^0.0.3', '0.0.4'],
		['^1.2.3', '1.3.0-next.1'],
		['^1.2.3', '0.9.9'],
	])('%s refuses edition %s', (version, installed) => {
		expect(errorOf({ version }, of(installed))).toMatchObject({
			code: 'version-mismatch',
			edition: installed,
			expected: version,
		});
	});

	test('that does not fit is refused in a sentence that says what to do', () => {
		expect(errorOf({ version: '^2.0.0' }, of('1.1.0'))?.message).toBe(
			'This is edition 1.1.0, and "^2.0.0" is pinned. Install that: npm install belarus-brief@^2.0.0. Or see what differs with diff(), then change the pin.',
		);
	});

	test.each(['latest', '1', '^1', '1.x', '>=1.0.0', '01.0.0', '', '1.2.3 || 2.0.0', '^^1.2.3', 1, null])(
		'%j is no pin',
		(version) => {
			// @ts-expect-error: what JavaScript may pass
			expect(errorOf({ version })).toMatchObject({ code: 'invalid-pin', edition: edition.version });
		},
	);
});

describe('a pinned digest', () => {
	test("takes the edition's own", () => {
		expect(errorOf({ digest: edition.digest })).toBeUndefined();
		expect(errorOf({ version: edition.version, digest: edition.digest })).toBeUndefined();
	});

	test('refuses another edition, and says which digest this one has', () => {
		const error = errorOf({ digest: 'a'.repeat(64) });
		expect(error?.code).toBe('digest-mismatch');
		expect(error?.message).toContain(edition.digest);
	});

	test('is refused although the version fits', () => {
		expect(errorOf({ version: edition.version, digest: 'a'.repeat(64) })?.code).toBe('digest-mismatch');
	});

	test.each([edition.digest.slice(0, 12), edition.digest.toUpperCase(), '', 7])('%j is no pin', (digest) => {
		// @ts-expect-error: what JavaScript may pass
		expect(errorOf({ digest })?.code).toBe('invalid-pin');
	});
});

test.each([{}, undefined, null, 'latest'])('%j pins nothing, which is an error too', (pin) => {
	// @ts-expect-error: what JavaScript may pass
	expect(errorOf(pin)).toMatchObject({ code: 'invalid-pin' });
});
