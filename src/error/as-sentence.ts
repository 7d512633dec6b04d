/** A reason as people write it, with a mark at its end. */
export function asSentence(reason: string): string {
	return /[.?!…]$/.test(reason) ? reason : `${reason}.`;
}
