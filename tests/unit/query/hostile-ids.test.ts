import * as brief from 'belarus-brief';
import { about, because, therefore, UnknownIdError } from 'belarus-brief';
import { describe, expect, test } from 'vitest';

const lookups: readonly (readonly [name: string, lookup: (id: string) => unknown])[] = [
	['because()', (id) => Reflect.apply(because, undefined, [id])],
	['because() with { in }', (id) => Reflect.apply(because, undefined, [id, { in: brief }])],
	['therefore()', (id) => Reflect.apply(therefore, undefined, [id])],
	['about()', (id) => Reflect.apply(about, undefined, [id])],
];

const hostile: readonly (readonly [what: string, id: string])[] = [
	['__proto__', '__proto__'],
	['constructor', 'constructor'],
	['toString', 'toString'],
	['hasOwnProperty', 'hasOwnProperty'],
	['the empty string', ''],
	['a control character', '\u0000'],
	['a bidirectional override', '\u202E'],
	['a megabyte', 'x'.repeat(1_000_000)],
];

describe.each(lookups)('%s finds nothing under', (_, lookup) => {
	test.each(hostile)('%s, and says so in a short sentence without control characters', (_what, id) => {
		let thrown: unknown;
		try {
			lookup(id);
		} catch (error) {
			thrown = error;
		}
		expect(thrown).toBeInstanceOf(UnknownIdError);
		expect(thrown).toMatchObject({ code: 'unknown-id', value: id, nearest: [] });
		expect(String(thrown).length).toBeLessThan(300);
		expect(String(thrown)).not.toMatch(/[\p{Cc}\u202E]/u);
	});
});
