import type { EvidenceStatus, Place } from './place.js';

/** How many places have each status. */
export function countStatuses(places: readonly Place[]): Record<EvidenceStatus, number> {
	const counts = { exact: 0, moved: 0, changed: 0, candidate: 0, missing: 0 };
	for (const { status } of places) counts[status] += 1;
	return counts;
}
