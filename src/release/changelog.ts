import { diff } from '../diff/diff.js';
import type { DiffNote } from '../diff/types.js';
import type { Dataset } from '../model/dataset.js';

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

/** The Data part of a changelog, as a list in Markdown: what differs, in plain sentences, what breaks first. */
export function dataPart(notes: readonly DiffNote[]): string {
	if (notes.length === 0) return 'The data is that of the release before.';
	return notes.map(({ text }) => `- ${text}`).join('\n');
}

/** The Data part of the first release, which has no edition to compare with. */
export function firstDataPart(dataset: Dataset): string {
	const count = (records: object) => Object.keys(records).length;
	const mentions = Object.values(dataset.mentions).flat().length;
	const { entities, claims, recommendations, tenures, characterizations, links } = dataset;
	return `- The first edition: ${count(entities)} entities with ${mentions} mentions, ${count(claims)} claims, ${count(recommendations)} recommendations, ${count(tenures)} tenures, ${count(characterizations)} characterizations and ${links.length} relations between claims and recommendations.`;
}

const UNTOLD: DiffNote = { bump: 'patch', text: 'The order of records or relations differs.' };

/** What differs between the latest frozen edition and the data as it is now, compiled in the same version. */
export function unreleasedNotes(frozen: Dataset, current: Dataset): readonly DiffNote[] {
	const { notes } = diff(frozen, current);
	// Order is no part of a diff, and yet of the digest where a list has one.
	const differs = frozen.edition.digest !== current.edition.digest;
	return notes.length === 0 && differs ? [UNTOLD] : notes;
}
