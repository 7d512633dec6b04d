import type { Anchor } from '../model/anchor.js';
import type { Cue } from '../model/cue.js';
import type { Dataset } from '../model/dataset.js';
import type { Quantity } from '../model/quantity.js';
import type { Time } from '../model/time.js';
import type { MarkPart } from './report.js';

/** An address of a dataset beside its anchors and mentions, and what it is of. */
export interface Mark {
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
export function marksOf({ article, entities, claims, recommendations, tenures, links }: Dataset): readonly Mark[] {
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
