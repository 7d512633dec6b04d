import { countStatuses } from './count-statuses.js';
import { type EvidenceStatus, type Place, stands } from './place.js';
import type { Report } from './report.js';

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
