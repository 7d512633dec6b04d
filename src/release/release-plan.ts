import getReleasePlan from '@changesets/get-release-plan';
import type { Bump } from '../diff/bump.js';

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
