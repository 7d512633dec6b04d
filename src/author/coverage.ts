import type { Dataset } from '../model/dataset.js';
import type { Anchor } from '../model/records.js';
import { anchorsOf } from '../model/walk.js';

/** A stretch of the canonical text: offsets in code points, half-open. */
type Stretch = readonly [start: number, end: number];

/** What the dataset says of one sentence. */
export interface SentenceCoverage {
	/** As addresses write it: `p03.1`. */
	readonly sentence: string;
	readonly start: number;
	readonly end: number;
	/** Ids of the claims, recommendations, tenures and characterizations anchored in it. */
	readonly records: readonly string[];
	/** Ids of the entities mentioned in it. */
	readonly mentions: readonly string[];
	/** The stretches that no anchor and no mention covers. */
	readonly uncovered: readonly Stretch[];
}

const RECORDS: ReadonlySet<unknown> = new Set(['claims', 'recommendations', 'tenures', 'characterizations']);

/** What each sentence of the article carries, in reading order. */
export function coverageOf(dataset: Dataset): SentenceCoverage[] {
	const placed = [...anchorsOf(dataset)];
	return dataset.article.passages.flatMap((passage) =>
		passage.sentences.map(({ start, end }, index) => {
			const inside = placed.filter(({ anchor }) => start <= anchor.start && anchor.end <= end);
			const idsIn = (belongs: (collection: unknown) => boolean) => [
				...new Set(inside.filter(({ path }) => belongs(path[0])).map(({ path }) => String(path[1]))),
			];
			return {
				sentence: `${passage.id}.${index + 1}`,
				start,
				end,
				records: idsIn((collection) => RECORDS.has(collection)),
				mentions: idsIn((collection) => collection === 'mentions'),
				uncovered: gapsIn(
					[start, end],
					inside.map(({ anchor }) => anchor),
				),
			};
		}),
	);
}

function gapsIn([start, end]: Stretch, covered: readonly Anchor[]): Stretch[] {
	const gaps: Stretch[] = [];
	let position = start;
	for (const anchor of covered.toSorted((a, b) => a.start - b.start)) {
		if (anchor.start > position) gaps.push([position, anchor.start]);
		position = Math.max(position, anchor.end);
	}
	if (position < end) gaps.push([position, end]);
	return gaps;
}

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
