import type { Anchor } from '../model/anchor.js';
import type { Dataset } from '../model/dataset.js';
import { installed } from './installed.js';
import { pageText } from './page-text.js';
import type { EvidenceStatus } from './place.js';
import { placeAnchors } from './place-anchors.js';
import { remembered } from './remembered.js';
import type { Report } from './report.js';
import { shakenRecommendations } from './shaken-recommendations.js';

interface RecordAnchor {
	readonly record: string;
	readonly index: number;
	readonly anchor: Anchor;
}

const lists = new WeakMap<Dataset, readonly RecordAnchor[]>();

/**
 * Holds a whole edition to a copy of the page, its text or its HTML: what became of every anchor and mention.
 *
 * What begins with a tag is taken for HTML. Where the text is the edition's, nothing is searched.
 *
 * @throws {TypeError} where the text is no string, or holds what no text has: NUL, half a surrogate pair.
 * @throws {RangeError} where unclosed formatting tags of HTML multiply beyond what any real page has.
 * @throws {EditionError} where the dataset has no fingerprints.
 * @throws {AnchorError} where an anchor is in no sentence of the dataset.
 *
 * @example
 * import { verify } from 'belarus-brief/evidence';
 *
 * const report = await verify('<p>The text of another page.</p>');
 * console.log(report.unchanged, report.counts.exact); // false 0
 */
export async function verify(text: string, options: { readonly in?: Dataset } = {}): Promise<Report> {
	const dataset = options.in ?? installed;
	const canonical = pageText(text);
	const list = anchorsOf(dataset);
	const { unchanged, places } = await placeAnchors(
		dataset,
		canonical,
		list.map(({ anchor }) => anchor),
	);
	const anchors = list.map(({ record, index }, at) => ({
		record,
		index,
		...(places[at] ?? { status: 'missing' as const }),
	}));
	const counts: Record<EvidenceStatus, number> = { exact: 0, moved: 0, changed: 0, candidate: 0, missing: 0 };
	const affected = new Set<string>();
	for (const { record, status } of anchors) {
		counts[status] += 1;
		if (status !== 'exact' && status !== 'moved') affected.add(record);
	}
	return {
		edition: dataset.edition.version,
		unchanged,
		counts,
		anchors,
		affected: [...affected],
		recommendations: shakenRecommendations(dataset, affected),
	};
}

function anchorsOf(dataset: Dataset): readonly RecordAnchor[] {
	return remembered(lists, dataset, () => listAnchors(dataset));
}

function listAnchors({ claims, recommendations, tenures, characterizations, mentions }: Dataset): RecordAnchor[] {
	const listed = (record: string, anchors: readonly Anchor[]) =>
		anchors.map((anchor, index) => ({ record, index, anchor }));
	return [
		...[claims, recommendations, tenures, characterizations].flatMap((collection) =>
			Object.values(collection).flatMap(({ id, anchors }) => listed(id, anchors)),
		),
		...Object.entries(mentions).flatMap(([id, list]) => listed(id, list)),
	];
}
