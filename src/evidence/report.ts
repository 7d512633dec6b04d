import type { EvidenceStatus, Place } from './place.js';

/** What became of one anchor of the edition. */
export interface VerifiedAnchor extends Place {
	/** The id of the record, or of the entity that a mention is of. */
	readonly record: string;
	/** Which of the record's anchors, or of the entity's mentions, it is, from 0. */
	readonly index: number;
}

/**
 * What words that are no anchor mark: how a record is put, when, how many, a relation; or of the article its disclaimer
 * and what bounds its date.
 */
export type MarkPart = 'cue' | 'when' | 'quantity' | 'marker' | 'disclaimer' | 'published';

/** What became of words that mark a part of a record. */
export interface VerifiedMark extends Place {
	/** The id of the record or event; of a marker, that of the record its link comes from; or the article's. */
	readonly record: string;
	readonly part: MarkPart;
}

/** A recommendation that rests on words which do not stand. */
export interface ShakenRecommendation {
	readonly id: string;
	/** The affected records it rests on: itself, its grounds, what it is part of. */
	readonly through: readonly string[];
}

/** What became of the words of an edition. */
export interface Report {
	/** The version of the edition. */
	readonly edition: string;
	/** Whether the whole text is the edition's, to the letter. */
	readonly unchanged: boolean;
	/** Of the anchors; marks are not counted. */
	readonly counts: Readonly<Record<EvidenceStatus, number>>;
	/** Records by collection, then mentions; each in the order of the edition. */
	readonly anchors: readonly VerifiedAnchor[];
	/** Cues, times and quantities by collection, then the links' markers, then the article's own. */
	readonly marks: readonly VerifiedMark[];
	/** The ids of what has an anchor or a mark that neither stands nor moved: records, entities, the article. */
	readonly affected: readonly string[];
	readonly recommendations: readonly ShakenRecommendation[];
}
