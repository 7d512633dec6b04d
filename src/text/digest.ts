const BASE = 1_000_003;

/** The rolling hash of a text: `Σ c_i · 1000003^(n-1-i) mod 2^32` over its code points. */
export function roll(text: string): number {
	let hash = 0;
	for (const character of text) {
		hash = (Math.imul(hash, BASE) + (character.codePointAt(0) ?? 0)) >>> 0;
	}
	return hash;
}

/** SHA-256 of the UTF-8 bytes of a text, as 64 hexadecimal digits, by Web Crypto. */
export async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
