import { listed } from '../error/wording.js';
import type { Passage } from '../model/article.js';
import type { Dataset } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import type { Anchor, Claim, Recommendation } from '../model/records.js';

/** Who speaks where an anchor stands, and in what kind of passage. */
export type VoiceOf = (anchor: Anchor | undefined) => Voice;

type Voice = Pick<Passage, 'role' | 'voice'>;

type Attributable = Claim | Recommendation;

/** The sentence that attributes a record: who writes it, who is said to hold it, and how firmly. */
export function attribution(record: Attributable, namingOf: NamingOf, voiceOf: VoiceOf): string {
	const passage = voiceOf(record.anchors[0]);
	const sentence = 'force' in record ? recommended(record, passage, namingOf) : claimed(record, passage, namingOf);
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function claimed({ that, status, cue, holders }: Claim, passage: Voice, namingOf: NamingOf): string {
	const { voice } = passage;
	const own = holders.length === voice.length && holders.every((holder) => voice.includes(holder));
	const lemma = status === 'presupposed' ? 'take it as given' : 'write';
	if (own) return `${speaking(passage, lemma, namingOf)} that ${that}`;
	const inner = status === 'presupposed' ? lemma : (status === 'reported' && cue?.lemma) || 'hold';
	return `${speaking(passage, 'write', namingOf)} that ${saying(holders, inner, namingOf)} that ${that}`;
}

function recommended({ that, force, addressees }: Recommendation, passage: Voice, namingOf: NamingOf): string {
	const says = (lemma: string) => speaking(passage, lemma, namingOf);
	const names = addressees.map((id) => namingOf(id).name);
	switch (force) {
		case 'imperative':
			return `${says('say')} that it is imperative that ${that}`;
		case 'must':
		case 'should': {
			const clause = withModal(that, force, names);
			return clause
				? `${says('say')} that ${clause}`
				: `${says(force === 'must' ? 'demand' : 'recommend')} that ${that}`;
		}
		case 'should-consider':
			return `${says('suggest')} that ${that}`;
		case 'implied':
			return `${says('imply')} that ${withModal(that, 'should', names) ?? `it is wanted that ${that}`}`;
		case 'invited':
			return `${says('ask')} that ${that}`;
	}
}

/** What is said in a passage: by its voice, or by a caption, which its agency does not write as an author does. */
function speaking({ role, voice }: Voice, lemma: string, namingOf: NamingOf): string {
	if (role !== 'caption') return saying(voice, lemma, namingOf);
	const names = listed(voice.map((id) => namingOf(id).name));
	return `the caption, by ${names}, ${inflect(lemma === 'write' ? 'say' : lemma, false)}`;
}

function saying(speakers: readonly string[], lemma: string, namingOf: NamingOf): string {
	const namings = speakers.map(namingOf);
	const plural = namings.length > 1 || namings.some((naming) => naming.plural === true);
	return `${listed(namings.map(({ name }) => name))} ${inflect(lemma, plural)}`;
}

/** How a sentence names somebody, and whether a verb after the name stands in the plural. */
interface Naming {
	readonly name: string;
	readonly plural?: true;
}

/** Tells how to name an entity in a sentence. */
export type NamingOf = (entity: string) => Naming;

const RUNNING_TEXT = 'in running text';
const PLURAL_HEAD = /(?:[^s]s|people)$/;
// "members of the Belarusian military": the verb agrees with what stands before the first of these.
const AFTER_HEAD = / (?:of|in|from|to|at|under|against|who) /;

/** How sentences name an entity: by the spelling noted "in running text", else by its name. */
export function namingOf({ kind, name, names }: Pick<Entity, 'kind' | 'name' | 'names'>): Naming {
	const inText = names.find(({ note }) => note === RUNNING_TEXT)?.value ?? name;
	const head = name.split(AFTER_HEAD)[0] ?? name;
	return kind === 'group' && PLURAL_HEAD.test(head) ? { name: inText, plural: true } : { name: inText };
}

const IRREGULAR: ReadonlyMap<string, readonly [singular: string, plural: string]> = new Map([
	['be', ['is', 'are']],
	['have', ['has', 'have']],
]);

/** The present tense of a verb phrase in the third person: "be confident" becomes "is confident". */
function inflect(lemma: string, plural: boolean): string {
	const [verb = '', ...rest] = lemma.split(' ');
	const [singular, many] = IRREGULAR.get(verb) ?? [withS(verb), verb];
	return [plural ? many : singular, ...rest].join(' ');
}

function withS(verb: string): string {
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
	return /(?:[sxzo]|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

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

/** The names that a citation needs beside the article's own fields. */
export interface Credits {
	readonly authors: readonly string[];
	readonly publisher: string;
	readonly series?: string;
}

/** Looks up the names of authors, publisher and series. */
export function creditsOf({ article, entities }: Pick<Dataset, 'article' | 'entities'>): Credits {
	const nameOf = (id: string) => entities[id]?.name ?? id;
	return {
		authors: article.authors.map(nameOf),
		publisher: nameOf(article.publisher),
		...(article.series !== undefined && { series: nameOf(article.series) }),
	};
}

/** How a record stands to the one whose argument it is in, in a word or two. */
export const RELATION_WORDS = { supports: 'because', serves: 'by means of', opposes: 'against it' } as const;

const KINDS: ReadonlyMap<string, string> = new Map([
	['OpinionNewsArticle', 'an opinion piece'],
	['ScholarlyArticle', 'a scholarly article'],
	['Report', 'a report'],
]);

/** What a reader of a raw file meets before the first claim: what kind of text this is, whose, and whose views it holds. */
export function noticeOf(dataset: Pick<Dataset, 'article' | 'entities'>): string {
	const { authors, publisher, series } = creditsOf(dataset);
	const where = series === undefined ? publisher : `${series}, ${publisher}`;
	const kind = KINDS.get(dataset.article.type) ?? 'an article';
	return `These records describe ${kind} by ${listed(authors)} (${where}). The views are its authors' and those they report, not the publisher's or the dataset's; no record says that a claim is true.`;
}
