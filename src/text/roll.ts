const BASE = 1_000_003;

/** The rolling hash of a text: `Σ c_i · 1000003^(n-1-i) mod 2^32` over its code points. */
export function roll(text: string): number {
	let hash = 0;
	for (const character of text) {
		hash = (Math.imul(hash, BASE) + (character.codePointAt(0) ?? 0)) >>> 0;
	}
	return hash;
}
