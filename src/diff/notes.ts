import { asSentence, listed, quote } from '../error/wording.js';
import { type Dataset, type Move, NOUNS } from '../model/dataset.js';
import type { Link } from '../model/records.js';
import { idsInUse, ownValue, sameRecord } from '../query/records.js';
import { compareBumps, highest, leastBump } from './bump.js';
import type { Differences, DiffNote, RecordMove } from './types.js';

/** Every difference as a sentence, those that ask for the highest bump first. */
export function diffNotes(differences: Differences, previous: Dataset, current: Dataset): DiffNote[] {
	const { vocabularies, ...collections } = differences;
	const all = { ...collections, ...vocabularies };
	const context = { current, renamed: renamingOf(differences) };
	const notesOf = (name: keyof typeof NOUNS) => recordNotes(name, all[name], context);
	return [
		...schemaNotes(previous.edition.schemaVersion, current.edition.schemaVersion),
		...changeNote('article', 'The article', unexplained(differences.article, context)),
		...(['passages', 'topics', 'actions', 'groupKinds', 'entities'] as const).flatMap(notesOf),
		...mentionNotes(all.mentions, context),
		...(['claims', 'recommendations', 'tenures', 'characterizations'] as const).flatMap(notesOf),
		...linkNotes(all.links, context),
		...retirementNotes(all.moved, context),
		...fingerprintNotes(all.fingerprints),
	].sort((a, b) => compareBumps(a.bump, b.bump));
}

interface Context {
	readonly current: Dataset;
	readonly renamed: Renaming;
}

/** A collection's differences, whatever its records are. */
interface Records {
	readonly added: readonly { readonly id: string }[];
	readonly removed: readonly { readonly id: string }[];
	readonly moved: readonly (Pick<RecordMove<object>, 'kind' | 'from' | 'to' | 'before'> & {
		readonly fields: readonly Change[];
	})[];
	readonly changed: readonly { readonly id: string; readonly fields: readonly Change[] }[];
}

function recordNotes(name: keyof typeof NOUNS, diff: Records, context: Context): DiffNote[] {
	const { moved } = context.current;
	const named = (id: string) => `The ${NOUNS[name]} ${quote(id)}`;
	return [
		...diff.removed.map(({ id }) => major(`${named(id)} ${fateOf(ownValue(moved, id))}`)),
		...diff.moved.flatMap(({ from, to, kind, before, fields }) => {
			const move = ownValue(moved, from);
			// A merge that is undone takes nothing away: the record it went into stays.
			if (move === undefined) return [before ? major(`${named(from)} ${fateOf(move)}`) : minor(`${named(to)} is new.`)];
			const verb = kind === 'moved' ? 'is now' : 'was merged into';
			return [
				minor(`${named(from)} ${verb} ${quote(to)}: ${asSentence(move.reason)}`),
				...changeNote(name, named(to), unexplained(fields, context)),
			];
		}),
		...diff.added.map(({ id }) => minor(`${named(id)} is new.`)),
		...diff.changed.flatMap(({ id, fields }) => changeNote(name, named(id), unexplained(fields, context))),
	];
}

function fateOf(move: Move | undefined): string {
	if (move === undefined) return 'is gone, and `moved` does not say what became of it.';
	const { kind, to, reason } = move;
	if (kind === 'withdrawn') return `was withdrawn: ${asSentence(reason)}`;
	if (kind === 'split') return `was split into ${to.map(quote).join(' and ')}: ${asSentence(reason)}`;
	return `is gone: \`moved\` leads to ${to.map(quote).join(' and ')}, which this collection does not have.`;
}

// Where the entity itself came, went or was renamed, that is told already.
function mentionNotes(
	{ added, removed, changed }: Differences['mentions'],
	{ current: { entities } }: Context,
): DiffNote[] {
	return [
		...removed
			.filter(({ id }) => Object.keys(entities).includes(id))
			.map(({ id }) => major(`The mentions of ${quote(id)} are gone.`)),
		...added.map(({ id, mentions }) => minor(`${quote(id)} has ${mentions.length} mentions.`)),
		...changed.flatMap(({ id, fields }) => changeNote('mentions', `The entity ${quote(id)}`, fields)),
	];
}

function linkNotes({ added, removed, changed }: Differences['links'], { renamed }: Context): DiffNote[] {
	const nowOf = ({ from, type, to }: Link) => `${renamed(from)} ${type} ${renamed(to)}`;
	const followed = new Set(removed.map(nowOf));
	const come = new Set(added.map(({ id }) => id));
	return [
		...removed.filter((link) => !come.has(nowOf(link))).map(({ id }) => minor(`The relation ${quote(id)} is gone.`)),
		...added.filter(({ id }) => !followed.has(id)).map(({ id }) => minor(`The relation ${quote(id)} is new.`)),
		...changed.flatMap(({ id, fields }) => changeNote('links', `The relation ${quote(id)}`, fields)),
	];
}

function retirementNotes({ removed, changed }: Differences['moved'], { current }: Context): DiffNote[] {
	const inUse = idsInUse(current);
	return [
		...removed.map(({ id }) =>
			inUse.has(id)
				? minor(`The retired id ${quote(id)} is in use again.`)
				: major(`The retired id ${quote(id)} no longer leads anywhere: its entry in \`moved\` is gone.`),
		),
		...changed.flatMap(({ id, fields }) => changeNote('moved', `The retired id ${quote(id)}`, fields)),
	];
}

/** The fields that differ in more than the names of records that moved. */
function unexplained(fields: readonly Change[], { renamed }: Context): Change[] {
	return fields.filter(({ before, after }) => before === undefined || !sameRecord(renamed(before), after));
}

function fingerprintNotes({ added, removed, changed }: Differences['fingerprints']): DiffNote[] {
	const count = added.length + removed.length + changed.length;
	return count === 0
		? []
		: [{ bump: 'patch', text: `${count} ${count === 1 ? 'fingerprint differs' : 'fingerprints differ'}.` }];
}

function schemaNotes(before: string, after: string): DiffNote[] {
	if (before === after) return [];
	const [major, minor] = before.split('.');
	const [nextMajor, nextMinor] = after.split('.');
	const bump = major !== nextMajor ? 'major' : minor !== nextMinor ? 'minor' : 'patch';
	return [{ bump, text: `The data contract is version ${after}, before ${before}.` }];
}

function major(text: string): DiffNote {
	return { bump: 'major', text };
}

function minor(text: string): DiffNote {
	return { bump: 'minor', text };
}

/** A field with another value, whatever it holds. */
interface Change {
	readonly field: string;
	readonly before?: unknown;
	readonly after?: unknown;
}

// Ids, dates and values of vocabularies. Where a value is wording, the name of the field has to do.
const ONE_WORD = /^\S{1,60}$/;

/** The fields of one record that differ, as a sentence; none where nothing differs. */
function changeNote(collection: string, named: string, fields: readonly Change[]): DiffNote[] {
	const bump = highest(fields.map(({ field, before, after }) => leastBump(collection, field, before, after)));
	if (bump === 'none') return [];
	const lost = fields.filter(({ after }) => after === undefined);
	const gained = fields.filter(({ before }) => before === undefined);
	const other = fields.filter(({ before, after }) => before !== undefined && after !== undefined);
	const parts = [
		['lost', lost.map(({ field }) => code(field))],
		['gained', gained.map(({ field }) => code(field))],
		['differs in', other.map(describe)],
	] as const;
	const told = parts.flatMap(([verb, list]) => (list.length > 0 ? [`${verb} ${listed(list)}`] : []));
	return [{ bump, text: `${named} ${listed(told)}.` }];
}

function describe({ field, before, after }: Change): string {
	if (isOneWord(before) && isOneWord(after)) return `${code(field)} (${quote(after)}, before ${quote(before)})`;
	if (!isListOfIds(before) || !isListOfIds(after)) return code(field);
	const come = after.filter((id) => !before.includes(id)).map(quote);
	const gone = before.filter((id) => !after.includes(id)).map(quote);
	const told = [
		...(come.length > 0 ? [`with ${listed(come)}`] : []),
		...(gone.length > 0 ? [`without ${listed(gone)}`] : []),
	];
	return told.length > 0 ? `${code(field)} (${told.join(', ')})` : `the order of ${code(field)}`;
}

// As in Markdown: a field may be called `that`.
function code(field: string): string {
	return `\`${field}\``;
}

function isOneWord(value: unknown): value is string {
	return typeof value === 'string' && ONE_WORD.test(value);
}

function isListOfIds(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Writes a value of the previous dataset with the ids of the current one. */
type Renaming = (value: unknown) => unknown;

/** The renaming that the moves of a diff amount to: what names a moved record follows it, and is no news of its own. */
function renamingOf({ vocabularies, edition: _, article: __, ...collections }: Differences): Renaming {
	const moves = [...Object.values(collections), ...Object.values(vocabularies)].flatMap(({ moved }) =>
		moved.map(({ from, to }) => [from, to] as const),
	);
	const renames = new Map<unknown, string>(moves);
	const rename = (value: unknown) => renames.get(value) ?? value;
	return (value) => (Array.isArray(value) ? [...new Set(value.map(rename))] : rename(value));
}
