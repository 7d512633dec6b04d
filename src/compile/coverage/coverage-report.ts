import type { SentenceCoverage, Stretch } from './coverage.js';

/** A sentence's coverage with the reason why it carries no record, where it carries none. */
export interface ReportedCoverage extends SentenceCoverage {
	readonly reason?: string;
}

/** Tells the words in a stretch of the text; undefined where the text is not at hand. */
export type WordsIn = (stretch: Stretch) => readonly string[] | undefined;

/** Adds the reasons to the sentences that carry no record. */
export function withReasons(
	coverage: readonly SentenceCoverage[],
	reasons: ReadonlyMap<string, string>,
): ReportedCoverage[] {
	return coverage.map((sentence) => {
		const reason = sentence.records.length === 0 ? reasons.get(sentence.sentence) : undefined;
		return reason === undefined ? sentence : { ...sentence, reason };
	});
}

/** The sentences that carry no record and have no reason for it. */
export function unexplained(report: readonly ReportedCoverage[]): ReportedCoverage[] {
	return report.filter(({ records, reason }) => records.length === 0 && reason === undefined);
}

/** The report as text: a paragraph a sentence. */
export function formatCoverage(report: readonly ReportedCoverage[], wordsIn: WordsIn): string {
	return report.map((sentence) => paragraphOf(sentence, wordsIn)).join('\n\n');
}

function paragraphOf(
	{ sentence, start, end, records, mentions, uncovered, reason }: ReportedCoverage,
	wordsIn: WordsIn,
): string {
	const bare = uncovered.flatMap((stretch) => {
		const words = wordsIn(stretch);
		if (words === undefined) return [`[${stretch.join(', ')})`];
		return words.length > 0 ? [words.join(' ')] : [];
	});
	return [
		`${sentence}  [${start}, ${end})`,
		`  records: ${records.join(', ') || `none. ${reason ?? 'No reason is given: add a record, or a reason to data/without-record.yaml.'}`}`,
		`  mentions: ${mentions.join(', ') || 'none'}`,
		`  in no anchor and no mention: ${bare.join(' | ') || 'nothing'}`,
	].join('\n');
}
