/** Whether a text can have to do with the package at all: it names it, or holds one of some ids in quotes. */
export function worthParsing(packageName: string, ids: readonly string[]): (text: string) => boolean {
	// Ids are letters, digits and hyphens, so none needs escaping.
	const quotedId = ids.length > 0 ? new RegExp(`(['"\`])(?:${ids.join('|')})\\1`) : undefined;
	return (text) => text.includes(packageName) || quotedId?.test(text) === true;
}
