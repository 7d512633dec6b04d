import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ParseError } from '../../../src/cli/usage/syntax.js';
import { idsByTypeScript } from './ids-by-typescript.js';
import { randomSource } from './random-source.js';
import { tracedIds } from './traced-ids.js';

test('a name means what it means to the TypeScript compiler, in sources of any shape', { timeout: 60_000 }, () => {
	let hidden = 0;
	let visible = 0;
	fc.assert(
		fc.property(randomSource, (source) => {
			const ids = idsTraced(source);
			fc.pre(ids !== undefined);
			expect(ids).toEqual(idsByTypeScript(source));
			visible += ids.length;
			hidden += (source.match(/claims\['/g) ?? []).length - ids.length;
		}),
		{ numRuns: 300 },
	);
	// Else the sources would show nothing.
	expect(Math.min(hidden, visible)).toBeGreaterThan(100);
});

/** Undefined where a name is declared twice, which is no program. */
function idsTraced(source: string): string[] | undefined {
	try {
		return tracedIds(source);
	} catch (error) {
		if (error instanceof ParseError) return undefined;
		throw error;
	}
}
