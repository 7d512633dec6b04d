import * as brief from 'belarus-brief';
import { type AttributedText, attribute, cite, claims, link, recommendations } from 'belarus-brief';
import { describe, expectTypeOf, test } from 'vitest';

describe('AttributedText', () => {
	test('is what attribute() returns', () => {
		expectTypeOf(attribute(claims['visa-renewal-refused'])).toEqualTypeOf<AttributedText>();
		expectTypeOf(attribute(recommendations['assign-us-special-envoy'])).toEqualTypeOf<AttributedText>();
		expectTypeOf(attribute('visa-renewal-refused', { in: brief })).toEqualTypeOf<AttributedText>();
	});

	test('can be shown wherever a string can', () => {
		expectTypeOf<AttributedText>().toExtend<string>();
	});

	test('cannot be made of a string', () => {
		// @ts-expect-error A clause alone names nobody.
		const clause: AttributedText = claims['visa-renewal-refused'].that;
		// @ts-expect-error A sentence written by hand is not one.
		const sentence: AttributedText = 'Stephen Nix and Mark Dietzen write that …';
		// @ts-expect-error One that was changed is not one any more.
		const changed: AttributedText = attribute(claims['visa-renewal-refused']).toUpperCase();
		// @ts-expect-error A link is not one.
		const address: AttributedText = link(claims['visa-renewal-refused']);
		// @ts-expect-error A citation is not one.
		const citation: AttributedText = cite(claims['visa-renewal-refused']).text;
		void [clause, sentence, changed, address, citation];
	});

	test('is returned by attribute() alone', () => {
		expectTypeOf<Producers>().toEqualTypeOf<'attribute'>();
	});
});

type Exports = typeof brief;

type Producers = {
	[Name in keyof Exports]: Exports[Name] extends (...input: never) => infer Output
		? unknown extends Output
			? never
			: [Output] extends [AttributedText]
				? [Output] extends [never]
					? never
					: Name
				: never
		: never;
}[keyof Exports];
