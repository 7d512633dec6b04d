/** What proves and finds the words of a span without storing one of them; all over the fold-1 form of the span. */
export interface Fingerprint {
	/** In code points. */
	readonly length: number;
	/** `Σ c_i · 1000003^(n-1-i) mod 2^32` over the code points. */
	readonly roll: number;
	/** SHA-256 of the UTF-8 bytes, 64 hexadecimal digits. */
	readonly sha256: string;
}

/** Fingerprints keyed by span, `"start-end"`, in code points of the canonical text. */
export type Fingerprints = Readonly<Record<string, Fingerprint>>;
