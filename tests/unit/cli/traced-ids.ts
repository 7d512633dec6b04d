import { trace } from '../../../src/cli/usage/trace.js';

/** The ids that trace to the package in a source, in its order. */
export function tracedIds(source: string, path = 'a.ts', packageName = 'belarus-brief'): string[] {
	return trace(path, source, packageName).uses.map(({ id }) => id);
}

/** The strings of a source that do not trace and may still be ids. */
export function otherStrings(source: string, path = 'a.ts'): string[] {
	return trace(path, source, 'belarus-brief').strings.map(({ value }) => value);
}
