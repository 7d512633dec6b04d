// The steps behind this, with a worked example: docs/how-evidence-works.md.
import type { Dataset } from '../model/dataset.js';
import type { Anchor, Cue, Quantity, Time } from '../model/records.js';
import { ownValue } from '../query/records.js';
import { remembered } from './folded-page.js';
import { installed } from './layout.js';
import { pageText } from './page.js';
import { type Place, placeAnchors, stands } from './place.js';
import { countStatuses, type MarkPart, type Report, type ShakenRecommendation } from './report.js';

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

/** An address of a dataset beside its anchors and mentions, and what it is of. */
interface Mark {
	readonly record: string;
	readonly part: MarkPart;
	readonly anchor: Anchor;
}

/** What of a record may have an address of its own. */
interface Marked {
	readonly id: string;
	readonly cue?: Cue;
	readonly when?: Time;
	readonly quantity?: Quantity;
}

/** The cues, times and quantities of all records in the order of the edition, then the links' markers and the article's. */
function marksOf({ article, entities, claims, recommendations, tenures, links }: Dataset): readonly Mark[] {
	const marks: Mark[] = [];
	const put = (record: string, part: MarkPart, anchor: Anchor | undefined) => {
		if (anchor) marks.push({ record, part, anchor });
	};
	for (const collection of [claims, recommendations, tenures, entities]) {
		for (const { id, cue, when, quantity } of Object.values<Marked>(collection)) {
			put(id, 'cue', cue?.at);
			put(id, 'when', when?.at);
			put(id, 'quantity', quantity?.at);
		}
	}
	for (const { from, marker } of links) put(from, 'marker', marker);
	put(article.id, 'disclaimer', article.disclaimer);
	put(article.id, 'published', article.published.evidence);
	return marks;
}

/**
 * The recommendations that rest on affected records, in reading order.
 *
 * A recommendation rests on its own words, on its grounds and their grounds to the end, on the parts of these, and on
 * what the recommendation it is part of rests on.
 */
function shakenRecommendations(
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
