import { type Bump, compareBumps, highest } from '../diff/bump.js';
import type { DiffNote } from '../diff/edition-diff.js';

/** What is wrong with a promised bump that is lower than what the changes need, with the records that need it. */
export function promiseFault(notes: readonly DiffNote[], promised: Bump): string | undefined {
	const least = highest(notes.map(({ bump }) => bump));
	if (compareBumps(promised, least) <= 0) return undefined;
	const reasons = notes.filter(({ bump }) => compareBumps(bump, promised) < 0).map(({ text }) => `- ${text}`);
	const promise = promised === 'none' ? 'promise no release' : `promise a ${promised} release`;
	return `The data needs a ${least} release, and the changesets ${promise}:\n${reasons.join('\n')}\nWrite a changeset that says ${least}: npx changeset.`;
}
