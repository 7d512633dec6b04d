import type { EvidenceStatus, Place } from './place.js';

/** What became of one anchor of the edition. */
export interface VerifiedAnchor extends Place {
	/** The id of the record, or of the entity that a mention is of. */
	readonly record: string;
	/** Which of the record's anchors, or of the entity's mentions, it is, from 0. */
	readonly index: number;
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
	readonly counts: Readonly<Record<EvidenceStatus, number>>;
	/** Records by collection, then mentions; each in the order of the edition. */
	readonly anchors: readonly VerifiedAnchor[];
	/** The ids of records and entities with an anchor that neither stands nor moved. */
	readonly affected: readonly string[];
	readonly recommendations: readonly ShakenRecommendation[];
}
