/** How much a version has to rise: the part of it (Semantic Versioning 2.0.0), or nothing. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

const RISING: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The order of bumps, the highest first. */
export function compareBumps(a: Bump, b: Bump): number {
	return RISING.indexOf(b) - RISING.indexOf(a);
}

/** The highest of some bumps; `none` where there are none. */
export function highest(bumps: Iterable<Bump>): Bump {
	return [...bumps].sort(compareBumps)[0] ?? 'none';
}
