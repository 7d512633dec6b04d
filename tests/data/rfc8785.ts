/** JSON after RFC 8785, written from the RFC: keys by their UTF-16 code units, no white space, values as ECMAScript writes them. */
export function rfc8785(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(rfc8785).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const members = Object.entries(value).map(
		([key, member]) => [key, `${JSON.stringify(key)}:${rfc8785(member)}`] as const,
	);
	// `<` compares code units, as section 3.2.3 asks.
	return `{${members
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([, member]) => member)
		.join(',')}}`;
}
