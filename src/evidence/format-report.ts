import type { Report, VerifiedAnchor } from './report.js';

/**
 * A report as text for people: what stands, what does not, and which recommendations rest on it.
 *
 * @example
 * import { formatReport, verify } from 'belarus-brief/evidence';
 *
 * const [first] = formatReport(await verify('The text of another page.')).split('\n');
 * console.log(first?.startsWith('The text is not that of edition')); // true
 */
export function formatReport({ edition, unchanged, counts, anchors, affected, recommendations }: Report): string {
	const { exact, moved, changed, candidate, missing } = counts;
	const total = `${anchors.length} anchors: ${exact} exact, ${moved} moved, ${changed} changed, ${candidate} candidates, ${missing} missing.`;
	if (unchanged) return `The text is that of edition ${edition}, to the letter.\n${total}\n`;
	const lost = affected.map((id) => {
		const own = anchors.filter(({ record, status }) => record === id && status !== 'exact' && status !== 'moved');
		return `  ${id}: ${own.map(placeOf).join(', ')}`;
	});
	const shaken = recommendations.map(({ id, through }) => `  ${id}: through ${through.join(', ')}`);
	return [
		`The text is not that of edition ${edition}.`,
		total,
		...(lost.length > 0 ? ['', 'Words that do not stand:', ...lost] : []),
		...(shaken.length > 0 ? ['', 'Recommendations that rest on them:', ...shaken] : []),
		'',
	].join('\n');
}

function placeOf({ index, status, start, end }: VerifiedAnchor): string {
	return `anchor ${index} ${status}${start === undefined ? '' : ` [${start}, ${end})`}`;
}
