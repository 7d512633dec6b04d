/** A text directive as a browser reads it from an address. */
export interface ParsedDirective {
	readonly prefix?: string;
	readonly start: string;
	readonly end?: string;
	readonly suffix?: string;
}

/**
 * The text directives of an address, parsed as URL Fragment Text Directives, section 3.4, tells a browser to.
 *
 * @throws {Error} where the address has none, or one that a browser would drop.
 */
export function parseTextDirectives(address: string): ParsedDirective[] {
	const [, directives] = address.split('#:~:');
	if (directives === undefined) throw new Error(`${address} has no fragment directive.`);
	return directives.split('&').map((directive) => {
		if (!directive.startsWith('text=')) throw new Error(`${directive} is no text directive.`);
		const terms = directive.slice('text='.length).split(',');
		const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
		const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
		const [start, end, ...more] = terms;
		const all = [prefix, start, end, suffix];
		if (!start || more.length > 0 || all.includes('')) throw new Error(`${directive} is malformed.`);
		if (all.some((term) => term?.includes('-'))) throw new Error(`${directive} has a hyphen that is not encoded.`);
		return {
			start: decodeURIComponent(start),
			...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
			...(end !== undefined && { end: decodeURIComponent(end) }),
			...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
		};
	});
}
