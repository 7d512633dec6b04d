import type { Fingerprint } from '../model/fingerprint.js';
import { mayStandAt, type Span } from './folded-page.js';
import type { Standing, StandingWords } from './standing.js';

/** An anchor as it is looked for: its span of the edition, and its fingerprint where it is long enough for one. */
export interface Wanted {
	readonly start: number;
	readonly end: number;
	readonly fingerprint: Fingerprint | undefined;
}

/** Where a standing span that holds an anchor has the anchor's words; undefined where that cannot be told for certain. */
export function wordsWithin({ page }: StandingWords, holder: Standing, wanted: Wanted): Span | undefined {
	const { at, start, end, length } = holder;
	const from = wanted.start - start;
	const to = wanted.end - start;
	const own = page.toCanonical(at);
	const places: Span[] = [];
	// The offsets of the edition hold where the page writes the span in as many characters …
	if (own.end - own.start === end - start) places.push(page.toFolded({ start: own.start + from, end: own.start + to }));
	// … and where folding changes no lengths: not where it may have left out here what it made longer there.
	if (length === end - start && !page.leavesOut(at)) places.push({ start: at.start + from, end: at.start + to });
	const [place, other = place] = places;
	const { fingerprint } = wanted;
	if (place && other && place.start === other.start && place.end === other.end) {
		const fits = fingerprint
			? place.end - place.start === fingerprint.length && mayStandAt(page, fingerprint, place.start)
			: page.isBound(place.start) && page.isBound(place.end);
		if (fits) return place;
	}
	return fingerprint && searched(page, at, from, fingerprint);
}

// An ellipsis written as three dots shifts all behind it.
function searched(page: StandingWords['page'], at: Span, from: number, fingerprint: Fingerprint): Span | undefined {
	let nearest: Span | undefined;
	for (let start = at.start; start + fingerprint.length <= at.end; start += 1) {
		if (!mayStandAt(page, fingerprint, start)) continue;
		const distance = Math.abs(start - at.start - from);
		if (nearest && distance >= Math.abs(nearest.start - at.start - from)) break;
		nearest = { start, end: start + fingerprint.length };
	}
	return nearest;
}
