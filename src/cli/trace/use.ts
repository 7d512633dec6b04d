/** Where an id stands in a source, and what has to be written there in its place. */
export type Site =
	| { readonly kind: 'text'; readonly start: number; readonly end: number }
	| {
			readonly kind: 'member';
			readonly start: number;
			readonly end: number;
			/** Where the object before the dot ends. */
			readonly afterObject: number;
			readonly optional: boolean;
	  }
	| { readonly kind: 'key'; readonly start: number; readonly end: number; readonly shorthand: boolean };

/** An id of the installed edition in a source. */
export interface Use {
	readonly id: string;
	/** The collections that it can belong to, by where it stands. */
	readonly within: readonly string[];
	/** Whether nothing but an id has a place there; the value of a facet may be a word such as `causal`. */
	readonly isId: boolean;
	readonly site: Site;
}

/** A use, or a string that is none: one of a frozen edition, or one of which nobody can tell. */
export interface Judged {
	readonly edition: 'installed' | 'frozen' | 'unknown';
	readonly use: Use;
}
