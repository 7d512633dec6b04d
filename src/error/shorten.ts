const LIMIT = 80;

/** A text cut to 80 characters, the last one an ellipsis where something was cut. */
export function shorten(text: string): string {
	if (text.length <= LIMIT) return text;
	// Half of a surrogate pair before the ellipsis would not be text.
	return `${text.slice(0, LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
