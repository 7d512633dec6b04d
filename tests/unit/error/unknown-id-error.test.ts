import { UnknownIdError } from 'belarus-brief';
import { describe, expect, test } from 'vitest';

const unknown = { code: 'unknown-id', what: 'claim', value: 'visa-renewal-refussed' } as const;

describe('UnknownIdError', () => {
	test('says what, the value, the edition and the nearest match', () => {
		const error = new UnknownIdError({ ...unknown, edition: '1.1.0', nearest: ['visa-renewal-refused'] });
		expect(error.message).toBe(
			'No claim "visa-renewal-refussed" in edition 1.1.0. Did you mean "visa-renewal-refused"?',
		);
		expect(error).toBeInstanceOf(UnknownIdError);
		expect(error).toBeInstanceOf(Error);
		expect(error).toMatchObject({
			...unknown,
			name: 'UnknownIdError',
			edition: '1.1.0',
			nearest: ['visa-renewal-refused'],
		});
	});

	test('says what to do where nothing is near', () => {
		expect(new UnknownIdError({ ...unknown, nearest: [] }).message).toBe(
			'No claim "visa-renewal-refussed". Check its spelling.',
		);
		expect(new UnknownIdError({ ...unknown, nearest: [], remedy: 'Ids are the keys of claims.' }).message).toBe(
			'No claim "visa-renewal-refussed". Ids are the keys of claims.',
		);
	});

	test('takes a sentence of its own for a name that is ambiguous', () => {
		const nearest = ['vilnius', 'minsk'];
		const message = '"the capital" names two entities: "vilnius" or "minsk". Use the id of the one you mean.';
		const error = new UnknownIdError({
			code: 'ambiguous-name',
			what: 'entity',
			value: 'the capital',
			nearest,
			message,
		});
		expect(error).toMatchObject({ code: 'ambiguous-name', nearest, message });
	});

	test('lists the nearest, best first', () => {
		expect(new UnknownIdError({ ...unknown, nearest: ['a', 'b', 'c'] }).message).toBe(
			'No claim "visa-renewal-refussed". Did you mean "a", "b" or "c"?',
		);
	});

	test('cuts a long value to 80 characters and spells control characters out', () => {
		const { message } = new UnknownIdError({ ...unknown, value: `\u001b[31m\u202E${'x'.repeat(500)}`, nearest: [] });
		expect(message).toBe(`No claim "\\u001b[31m\\u202e${'x'.repeat(73)}…". Check its spelling.`);
	});
});
