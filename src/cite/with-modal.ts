/**
 * A clause in the subjunctive with a modal verb after its subject: "the European Union act" becomes "… should act".
 *
 * The subject is the given names, listed as a sentence lists them; in the passive it is all that stands before "be".
 * Undefined where neither is there.
 */
export function withModal(clause: string, modal: string, names: readonly string[]): string | undefined {
	const end = subjectEnd(clause, names);
	if (end > 0) return `${clause.slice(0, end)} ${modal}${clause.slice(end)}`;
	const passive = clause.indexOf(' be ');
	return passive > 0 ? `${clause.slice(0, passive)} ${modal}${clause.slice(passive)}` : undefined;
}

function subjectEnd(clause: string, names: readonly string[]): number {
	const lower = clause.toLowerCase();
	const spellings = names.map((name) => name.toLowerCase().replace(/^the /, '')).sort((a, b) => b.length - a.length);
	let end = 0;
	let from = 0;
	while (true) {
		const determiner = /^(?:the |other )*/.exec(lower.slice(from))?.[0].length ?? 0;
		const name = spellings.find(
			(spelling) =>
				lower.startsWith(`${spelling} `, from + determiner) || lower.startsWith(`${spelling},`, from + determiner),
		);
		if (name === undefined) return end;
		end = from + determiner + name.length;
		const comma = /^(?:, and |, | and )/.exec(lower.slice(end))?.[0];
		if (comma === undefined) return end;
		from = end + comma.length;
	}
}
