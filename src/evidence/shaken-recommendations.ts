import type { Dataset } from '../model/dataset.js';
import { ownValue } from '../query/own-value.js';
import type { ShakenRecommendation } from './report.js';

/**
 * The recommendations that rest on affected records, in reading order.
 *
 * A recommendation rests on its own words, on its grounds and their grounds to the end, on the parts of these, and on
 * what the recommendation it is part of rests on.
 */
export function shakenRecommendations(
	{ claims, recommendations }: Dataset,
	affected: ReadonlySet<string>,
): ShakenRecommendation[] {
	if (affected.size === 0) return [];
	const parts = new Map<string, string[]>();
	for (const { id, partOf } of Object.values(claims)) {
		if (partOf !== undefined) parts.set(partOf, [...(parts.get(partOf) ?? []), id]);
	}
	return Object.values(recommendations).flatMap((recommendation) => {
		const reached = new Set<string>([recommendation.id]);
		for (const id of reached) {
			const advice = ownValue(recommendations, id);
			const claim = ownValue(claims, id);
			for (const next of advice?.because ?? claim?.because ?? []) reached.add(next);
			if (advice?.partOf !== undefined) reached.add(advice.partOf);
			for (const part of parts.get(id) ?? []) reached.add(part);
		}
		const through = [...reached].filter((id) => affected.has(id));
		return through.length > 0 ? [{ id: recommendation.id, through }] : [];
	});
}
