import * as brief from 'belarus-brief';
import { assertEdition, type Bump, type Claim, diff, type Entity, resolveId } from 'belarus-brief';
import { describe, expectTypeOf, test } from 'vitest';

describe('diff', () => {
	test('takes datasets, and nothing else', () => {
		expectTypeOf(diff(brief).bump).toEqualTypeOf<Bump>();
		expectTypeOf(diff(brief, brief).bump).toEqualTypeOf<'major' | 'minor' | 'patch' | 'none'>();
		// @ts-expect-error: a collection is no dataset
		diff(brief.claims);
		// @ts-expect-error: a version is no dataset
		diff('1.0.0');
	});

	test('gives whole records for what came and went', () => {
		expectTypeOf(diff(brief).claims.added).toEqualTypeOf<readonly Claim[]>();
		expectTypeOf(diff(brief).entities.removed).toEqualTypeOf<readonly Entity[]>();
	});

	test('gives a field its own type before and after', () => {
		const [change] = diff(brief).claims.changed;
		for (const field of change?.fields ?? []) {
			if (field.field === 'status') {
				expectTypeOf(field.after).toEqualTypeOf<Claim['status'] | undefined>();
			}
			if (field.field === 'agents') expectTypeOf(field.before).toEqualTypeOf<readonly string[] | undefined>();
			// @ts-expect-error: claims have no such field
			if (field.field === 'truth') expectTypeOf(field).toBeNever();
		}
	});
});

describe('assertEdition', () => {
	test('takes a version, a digest or both', () => {
		assertEdition({ version: '^1.0.0' });
		assertEdition({ digest: brief.edition.digest });
		assertEdition({ version: '1.0.0', digest: brief.edition.digest }, { in: brief });
		// @ts-expect-error: nothing is pinned
		assertEdition({});
		// @ts-expect-error: a version goes by its name
		assertEdition('^1.0.0');
		// @ts-expect-error: there is no such pin
		assertEdition({ released: '2026-11-26' });
	});
});

describe('resolveId', () => {
	test('tells what became of any string', () => {
		expectTypeOf(resolveId('visa-renewal-refused').kind).toEqualTypeOf<
			'current' | 'moved' | 'merged' | 'split' | 'withdrawn'
		>();
		expectTypeOf(resolveId('anything').to).toEqualTypeOf<readonly string[]>();
	});
});
