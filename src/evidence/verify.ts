import type { Anchor } from '../model/anchor.js';
import type { Dataset } from '../model/dataset.js';
import { countStatuses } from './count-statuses.js';
import { installed } from './installed.js';
import { type Mark, marksOf } from './marks-of.js';
import { pageText } from './page-text.js';
import { type Place, stands } from './place.js';
import { placeAnchors } from './place-anchors.js';
import { remembered } from './remembered.js';
import type { Report } from './report.js';
import { shakenRecommendations } from './shaken-recommendations.js';

interface RecordAnchor {
	readonly record: string;
	readonly index: number;
	readonly anchor: Anchor;
}

/** Every address of a dataset. */
interface Addresses {
	readonly anchors: readonly RecordAnchor[];
	readonly marks: readonly Mark[];
	/** Where they all lead: the anchors, then the marks. */
	readonly spans: readonly Anchor[];
}

const MISSING: Place = { status: 'missing' };

const known = new WeakMap<Dataset, Addresses>();

/**
 * Holds a whole edition to a copy of the page, its text or its HTML: what became of every anchor, every mention,
 * and all words that mark a cue, a time, a quantity, a relation, the disclaimer or the bound of the date.
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
	const addresses = remembered(known, dataset, () => addressesOf(dataset));
	const { unchanged, places } = await placeAnchors(dataset, canonical, addresses.spans);
	const anchors = addresses.anchors.map(({ record, index }, at) => ({ record, index, ...(places[at] ?? MISSING) }));
	const behind = anchors.length;
	const marks = addresses.marks.map(({ record, part }, at) => ({ record, part, ...(places[behind + at] ?? MISSING) }));
	const affected = new Set([...anchors, ...marks].filter((place) => !stands(place)).map(({ record }) => record));
	return {
		edition: dataset.edition.version,
		unchanged,
		counts: countStatuses(anchors),
		anchors,
		marks,
		affected: [...affected],
		recommendations: shakenRecommendations(dataset, affected),
	};
}

function addressesOf(dataset: Dataset): Addresses {
	const anchors = listAnchors(dataset);
	const marks = marksOf(dataset);
	return { anchors, marks, spans: [...anchors, ...marks].map(({ anchor }) => anchor) };
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
