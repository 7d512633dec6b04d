/** One place where the words of a subject stand. */
export interface Candidate {
	/** What is looked for, by its index in the edition. */
	readonly subject: number;
	/** Where the words start on the folded page. */
	readonly start: number;
	/** How many of its neighbors stand around it there. */
	readonly fit: number;
	/** How far it is from where it is expected. */
	readonly distance: number;
}

/**
 * Tells repeated words apart: each subject gets the place where most neighbors fit, then the nearest to where it is
 * expected; no two get the same.
 */
export function settle(candidates: readonly Candidate[]): Map<number, number> {
	const settled = new Map<number, number>();
	const taken = new Set<number>();
	for (const { subject, start } of candidates.toSorted(
		(a, b) => b.fit - a.fit || a.distance - b.distance || a.subject - b.subject,
	)) {
		if (settled.has(subject) || taken.has(start)) continue;
		settled.set(subject, start);
		taken.add(start);
	}
	return settled;
}

/** The members of a list in groups by a key. */
export function groupBy<T>(list: readonly T[], keyOf: (member: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const member of list) {
		const group = groups.get(keyOf(member));
		if (group) group.push(member);
		else groups.set(keyOf(member), [member]);
	}
	return [...groups.values()];
}
