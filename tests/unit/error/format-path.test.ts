import { expect, test } from 'vitest';
import { formatPath } from '../../../src/error/wording.js';

test('a path reads as code would write it', () => {
	expect(formatPath(['claims', 'visa-renewal-refused', 'because', 0])).toBe('claims.visa-renewal-refused.because[0]');
	expect(formatPath(['claims', 'a key', 'that'])).toBe('claims["a key"].that');
});
