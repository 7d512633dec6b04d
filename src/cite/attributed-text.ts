declare const attributed: unique symbol;

/** A sentence that says who holds what it tells; only `attribute` makes one. */
export type AttributedText = string & { readonly [attributed]: true };
