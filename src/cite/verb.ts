const IRREGULAR: ReadonlyMap<string, readonly [singular: string, plural: string]> = new Map([
	['be', ['is', 'are']],
	['have', ['has', 'have']],
]);

/** The present tense of a verb phrase in the third person: "be confident" becomes "is confident". */
export function inflect(lemma: string, plural: boolean): string {
	const [verb = '', ...rest] = lemma.split(' ');
	const [singular, many] = IRREGULAR.get(verb) ?? [withS(verb), verb];
	return [plural ? many : singular, ...rest].join(' ');
}

function withS(verb: string): string {
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
	return /(?:[sxzo]|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
