import { because, claims, EditionError, edition } from 'belarus-brief';
import { describe, expect, test } from 'vitest';

describe('an EditionError', () => {
	test.each(['version-mismatch', 'digest-mismatch', 'foreign-record', 'not-a-dataset'] as const)(
		'has its facts as fields: %s',
		(code) => {
			const facts = { code, edition: '1.1.0', expected: '^2.0.0', message: 'Edition 1.1.0 is not ^2.0.0. Install it.' };
			const error = new EditionError(facts);
			expect(error).toBeInstanceOf(Error);
			expect(error).toMatchObject({ name: 'EditionError', ...facts });
			expect(String(error)).toBe('EditionError: Edition 1.1.0 is not ^2.0.0. Install it.');
		},
	);

	test('of a foreign record says which, in which edition, and what to do', () => {
		const ask = () => because({ ...claims['visa-renewal-refused'], status: 'asserted' });
		expect(ask).toThrow(
			new EditionError({
				code: 'foreign-record',
				edition: edition.version,
				expected: 'visa-renewal-refused',
				message: `"visa-renewal-refused" is not at hand in edition ${edition.version}. Pass its record, or its dataset: { in: dataset }.`,
			}),
		);
		expect(ask).toThrow(expect.objectContaining({ edition: edition.version, expected: 'visa-renewal-refused' }));
	});
});
