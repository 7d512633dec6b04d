import type { Anchor, Ids } from './records.js';

export const PASSAGE_ROLES = ['title', 'body', 'biography', 'disclaimer', 'promotion', 'caption', 'heading'] as const;

/** What a passage is for on the page. */
export type PassageRole = (typeof PASSAGE_ROLES)[number];

export const ARTICLE_TYPES = [
	'Article',
	'NewsArticle',
	'AnalysisNewsArticle',
	'BackgroundNewsArticle',
	'OpinionNewsArticle',
	'ReportageNewsArticle',
	'ReviewNewsArticle',
	'Report',
	'ScholarlyArticle',
	'BlogPosting',
] as const;

/** The schema.org CreativeWork subtypes an article can have. */
export type ArticleType = (typeof ARTICLE_TYPES)[number];

export const PUBLICATION_STATUSES = ['confirmed', 'unconfirmed'] as const;

/** Whether a source confirms the date of publication. */
export type PublicationStatus = (typeof PUBLICATION_STATUSES)[number];

/** One sentence: offsets in code points, half-open, and the word or two at each end that a link needs. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
	/** Absent where the sentence has four words or fewer. */
	readonly opens?: string;
	/** Ends with the sentence's last mark. Absent where the sentence has four words or fewer. */
	readonly closes?: string;
}

/** One block of the page, with who speaks in it. */
export interface Passage<Id extends string = string, V extends Ids = Ids> {
	readonly id: Id;
	readonly role: PassageRole;
	/** Ids of entities: the authors in title and body, the publisher or the credited agency elsewhere. */
	readonly voice: readonly V['entity'][];
	readonly start: number;
	readonly end: number;
	readonly sentences: readonly Sentence[];
}

/** What is known of the date of publication; `edtf` is null where no source gives it. */
export interface Publication<V extends Ids = Ids> {
	readonly edtf: string | null;
	readonly status: PublicationStatus;
	/** The earliest date the text itself allows, as an EDTF string. */
	readonly notBefore?: string;
	/** The words the bound rests on. */
	readonly evidence?: Anchor<V>;
}

/** Which form of the text the offsets count in, and the digest that proves it. */
export interface CanonicalText {
	readonly form: 'canon-1';
	readonly unit: 'code point';
	/** In code points. */
	readonly length: number;
	/** SHA-256 of the UTF-8 bytes, 64 hexadecimal digits. */
	readonly sha256: string;
}

/** The source of a dataset: one published article, without its words. */
export interface Article<V extends Ids = Ids> {
	readonly id: string;
	readonly type: ArticleType;
	readonly title: string;
	/** An http or https address. */
	readonly url: string;
	/** A BCP 47 language tag. */
	readonly language: string;
	readonly authors: readonly V['entity'][];
	readonly publisher: V['entity'];
	/** The work the article appeared in, where there is one. */
	readonly series?: V['entity'];
	readonly published: Publication<V>;
	readonly disclaimer: Anchor<V>;
	readonly rights: string;
	readonly text: CanonicalText;
	readonly passages: readonly Passage<V['passage'], V>[];
}
