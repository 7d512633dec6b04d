import getReleasePlan from '@changesets/get-release-plan';
import { compareBumps, highest } from '../diff/bump.js';
import type { Bump, DiffNote } from '../diff/types.js';
import type { Dataset } from '../model/dataset.js';

/** What the pending changesets promise. */
export interface Plan {
	readonly bump: Bump;
	/** The version that the next release gets; that of package.json where nothing is promised. */
	readonly version: string;
	/** The text of each changeset. */
	readonly summaries: readonly string[];
}

/** Reads `.changeset/`. */
export async function releasePlan(folder: string, version: string): Promise<Plan> {
	const { changesets, releases } = await getReleasePlan(folder);
	const [release] = releases;
	return {
		bump: release?.type ?? 'none',
		version: release?.newVersion ?? version,
		summaries: changesets.map(({ summary }) => summary),
	};
}

/** What is wrong with a promised bump that is lower than what the changes need, with the records that need it. */
export function promiseFault(notes: readonly DiffNote[], promised: Bump): string | undefined {
	const least = highest(notes.map(({ bump }) => bump));
	if (compareBumps(promised, least) <= 0) return undefined;
	const reasons = notes.filter(({ bump }) => compareBumps(bump, promised) < 0).map(({ text }) => `- ${text}`);
	const promise = promised === 'none' ? 'promise no release' : `promise a ${promised} release`;
	return `The data needs a ${least} release, and the changesets ${promise}:\n${reasons.join('\n')}\nWrite a changeset that says ${least}: npx changeset.`;
}

/** What keeps the data as it is now from being published: it must be, to the letter, what its edition froze. */
export function notFrozen(frozen: Dataset | undefined, current: Dataset): string | undefined {
	const { version, digest } = current.edition;
	if (frozen?.edition.version !== version)
		return `package.json is of version ${version}, and the latest frozen edition is ${frozen?.edition.version ?? 'none'}. Run \`npm run version\`, which writes both.`;
	if (frozen.edition.digest !== digest)
		return `The data has changed since edition ${version} was frozen, and a version is published once. Write a changeset, then \`npm run version\`.`;
	return undefined;
}
