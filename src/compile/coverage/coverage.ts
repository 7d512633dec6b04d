import type { Anchor } from '../../model/anchor.js';
import type { Dataset } from '../../model/dataset.js';
import { anchorsOf } from '../../schema/integrity/anchors-of.js';

/** A stretch of the canonical text: offsets in code points, half-open. */
export type Stretch = readonly [start: number, end: number];

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
