/** A span by its offsets in code points, half-open (W3C Web Annotation Data Model, section 4.2.5). */
export interface PositionSelector {
	readonly type: 'TextPositionSelector';
	readonly start: number;
	readonly end: number;
	readonly refinedBy?: PositionSelector;
}

/** What of the W3C Web Annotation Data Model an anchor needs. */
export interface WebAnnotation {
	readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
	/** The digest of the edition (RFC 6920), the id of the record and the index of its anchor. */
	readonly id: string;
	readonly type: 'Annotation';
	readonly motivation: 'describing' | 'highlighting';
	/** The sentence that attributes a claim or a recommendation. */
	readonly body?: {
		readonly type: 'TextualBody';
		readonly value: string;
		readonly format: 'text/plain';
		readonly language: 'en';
	};
	readonly target: {
		readonly type: 'SpecificResource';
		/** The address of the article. */
		readonly source: string;
		readonly selector: PositionSelector;
	};
}
