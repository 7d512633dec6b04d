const LIMIT = 80;

/** A text cut to 80 characters, the last one an ellipsis where something was cut. */
export function shorten(text: string): string {
	return text.length > LIMIT ? `${text.slice(0, LIMIT - 1)}…` : text;
}
