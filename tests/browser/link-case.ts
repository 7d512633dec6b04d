import type { Piece } from './bracket.js';

/** An address to open, and what it should highlight. */
export interface LinkCase {
	/** The record that it opens, and how many others it opens as well. */
	readonly name: string;
	readonly address: string;
	readonly pieces: readonly Piece[];
}

/** Each address once, however many records have it. */
export function distinct(cases: readonly LinkCase[]): LinkCase[] {
	const byAddress = new Map<string, LinkCase[]>();
	for (const each of cases) byAddress.set(each.address, [...(byAddress.get(each.address) ?? []), each]);
	return [...byAddress.values()].flatMap(([first, ...others]) =>
		first ? [{ ...first, name: others.length > 0 ? `${first.name} (and ${others.length} more)` : first.name }] : [],
	);
}
