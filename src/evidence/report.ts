import { type EvidenceStatus, type Place, stands } from './place.js';

/** What became of one anchor of the edition. */
export interface VerifiedAnchor extends Place {
	/** The id of the record, or of the entity that a mention is of. */
	readonly record: string;
	/** Which of the record's anchors, or of the entity's mentions, it is, from 0. */
	readonly index: number;
}

/**
 * What words that are no anchor mark: how a record is put, when, how many, a relation; or of the article its disclaimer
 * and what bounds its date.
 */
export type MarkPart = 'cue' | 'when' | 'quantity' | 'marker' | 'disclaimer' | 'published';

/** What became of words that mark a part of a record. */
export interface VerifiedMark extends Place {
	/** The id of the record or event; of a marker, that of the record its link comes from; or the article's. */
	readonly record: string;
	readonly part: MarkPart;
}

/** A recommendation that rests on words which do not stand. */
export interface ShakenRecommendation {
	readonly id: string;
	/** The affected records it rests on: itself, its grounds, what it is part of. */
	readonly through: readonly string[];
}

/** What became of the words of an edition. */
export interface Report {
	/** The version of the edition. */
	readonly edition: string;
	/** Whether the whole text is the edition's, to the letter. */
	readonly unchanged: boolean;
	/** Of the anchors; marks are not counted. */
	readonly counts: Readonly<Record<EvidenceStatus, number>>;
	/** Records by collection, then mentions; each in the order of the edition. */
	readonly anchors: readonly VerifiedAnchor[];
	/** Cues, times and quantities by collection, then the links' markers, then the article's own. */
	readonly marks: readonly VerifiedMark[];
	/** The ids of what has an anchor or a mark that neither stands nor moved: records, entities, the article. */
	readonly affected: readonly string[];
	readonly recommendations: readonly ShakenRecommendation[];
}

/**
 * A report as text for people: what stands, what does not, and which recommendations rest on it.
 *
 * @example
 * import { formatReport, verify } from 'belarus-brief/evidence';
 *
 * const [first] = formatReport(await verify('The text of another page.')).split('\n');
 * console.log(first?.startsWith('The text is not that of edition')); // true
 */
export function formatReport(report: Report): string {
	const { edition, unchanged, counts, anchors, marks, affected, recommendations } = report;
	const totals = [
		`${anchors.length} anchors: ${totalOf(counts)}`,
		`${marks.length} marks of cues, times, quantities, relations and the article: ${totalOf(countStatuses(marks))}`,
	];
	if (unchanged) return [`The text is that of edition ${edition}, to the letter.`, ...totals, ''].join('\n');
	const lost = affected.map((id) => {
		const own = <P extends Place & { readonly record: string }>(places: readonly P[]) =>
			places.filter((place) => place.record === id && !stands(place));
		const named = [
			...own(anchors).map((place) => told(`anchor ${place.index}`, place)),
			...own(marks).map((place) => told(place.part, place)),
		];
		return `  ${id}: ${named.join(', ')}`;
	});
	const shaken = recommendations.map(({ id, through }) => `  ${id}: through ${through.join(', ')}`);
	return [
		`The text is not that of edition ${edition}.`,
		...totals,
		...(lost.length > 0 ? ['', 'Words that do not stand:', ...lost] : []),
		...(shaken.length > 0 ? ['', 'Recommendations that rest on them:', ...shaken] : []),
		'',
	].join('\n');
}

function totalOf({ exact, moved, changed, candidate, missing }: Readonly<Record<EvidenceStatus, number>>): string {
	return `${exact} exact, ${moved} moved, ${changed} changed, ${candidate} candidates, ${missing} missing.`;
}

function told(what: string, { status, start, end }: Place): string {
	return `${what} ${status}${start === undefined ? '' : ` [${start}, ${end})`}`;
}

/** How many places have each status. */
export function countStatuses(places: readonly Place[]): Record<EvidenceStatus, number> {
	const counts = { exact: 0, moved: 0, changed: 0, candidate: 0, missing: 0 };
	for (const { status } of places) counts[status] += 1;
	return counts;
}
