/** What a section of the changelog is made of. */
export interface Release {
	readonly version: string;
	/** `YYYY-MM-DD`. */
	readonly date: string;
	/** The texts of the changesets: paragraphs, those on data starting with `**Data**: `, those on code with `**Code**: `. */
	readonly summaries: readonly string[];
	/** What the diff says of the data. */
	readonly data: string;
}

const PART = /^\*\*(Data|Code)\*\*: /;

/** One section of the changelog, after Keep a Changelog 1.1.0, in two parts: what the data is now, what the code does. */
export function changelogSection({ version, date, summaries, data }: Release): string {
	const paragraphs = summaries.flatMap((summary) => summary.split(/\n{2,}/)).filter((text) => text.trim() !== '');
	const of = (part: string) =>
		paragraphs.filter((text) => (PART.exec(text)?.[1] ?? 'Code') === part).map((text) => text.replace(PART, '').trim());
	const code = of('Code').map((text) => `- ${text.replaceAll('\n', '\n  ')}`);
	return [
		`## ${version} - ${date}`,
		'### Data',
		...of('Data'),
		data,
		'### Code',
		code.length > 0 ? code.join('\n') : 'The code is that of the release before.',
	].join('\n\n');
}

/** A changelog with a section on top of the others, below the introduction. */
export function withSection(changelog: string, section: string): string {
	const first = changelog.indexOf('\n## ');
	const head = first === -1 ? changelog : changelog.slice(0, first);
	const rest = first === -1 ? '' : changelog.slice(first);
	return [head.trim(), section.trim(), rest.trim()].filter(Boolean).join('\n\n').concat('\n');
}
