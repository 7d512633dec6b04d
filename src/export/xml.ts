const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;',
};

// What no XML 1.0 document may hold, NUL before all, becomes U+FFFD, as parsers of HTML have it.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as XML 1.0 holds it, in an element or an attribute. */
export function escapedXml(text: string): string {
	return text.replaceAll(FORBIDDEN, '\uFFFD').replaceAll(/[&<>"\r]/g, (mark) => ENTITIES[mark] ?? mark);
}
