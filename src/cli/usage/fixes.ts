import { isValidIdentifier } from '@babel/types';
import type { Dataset } from 'belarus-brief';
import { type Catalog, catalogOf, collectionWith, moveOf, retirement, successorOf } from '../catalog.js';
import type { Source } from '../scan.js';
import { type Position, positionAt } from './syntax.js';
import { type Span, type Traced, trace, worthParsing } from './trace.js';
import type { Site, Use } from './uses.js';

/** A retired id that a fix replaces. */
interface Replaced extends Position {
	readonly file: string;
	readonly id: string;
	readonly to: string;
	/** What became of the id: `moved to y in 1.1.0: a clearer headline`. */
	readonly message: string;
}

/** A retired id that a person has to look at. */
interface LeftOver extends Position {
	readonly file: string;
	readonly id: string;
	readonly why: 'untraced' | 'split' | 'withdrawn' | 'elsewhere';
	/** What became of the id, and why it was left. */
	readonly message: string;
}

/** What a fix does to one source. */
export interface Fixes {
	readonly path: string;
	/** The source with its ids replaced. */
	readonly text: string;
	readonly replaced: readonly Replaced[];
	readonly left: readonly LeftOver[];
}

/**
 * What it takes to bring one source from retired ids to their successors in a dataset; nothing is written.
 *
 * @throws {ParseError} where the source does not parse.
 */
export function fixesFor(source: Source, dataset: Dataset, packageName = 'belarus-brief'): Fixes {
	const { path, text } = source;
	const retired = Object.keys(dataset.moved);
	const none: Fixes = { path, text, replaced: [], left: [] };
	if (retired.length === 0 || !worthParsing(packageName, retired)(text)) return none;
	const traced = trace(path, text, packageName);
	const catalog = catalogOf(dataset);
	const judged = traced.uses.flatMap((use) => judgedUse(use, source, dataset, catalog));
	return {
		path,
		text: applyEdits(
			text,
			judged.flatMap(({ use, fix }) => (fix ? editsFor(use.site, fix.to, text, traced.comments) : [])),
		),
		replaced: judged.flatMap(({ fix }) => fix ?? []),
		left: [...judged.flatMap(({ left }) => left ?? []), ...untraced(traced, source, dataset)].sort(
			(a, b) => a.line - b.line || a.column - b.column,
		),
	};
}

interface JudgedUse {
	readonly use: Use;
	readonly fix?: Replaced;
	readonly left?: LeftOver;
}

function judgedUse(use: Use, { path, text }: Source, { moved }: Dataset, catalog: Catalog): JudgedUse[] {
	const { id, within, site } = use;
	const move = collectionWith(catalog, id, within) === undefined ? moveOf(moved, id) : undefined;
	if (move === undefined) return [];
	const at = { file: path, ...positionAt(text, site.start), id };
	const what = retirement(move, move.to);
	const to = successorOf(move);
	if (to === undefined) {
		const why = move.kind === 'split' ? 'split' : 'withdrawn';
		return [{ use, left: { ...at, why, message: `${what}. Choose what to use in its place.` } }];
	}
	if (collectionWith(catalog, to, within) !== undefined) return [{ use, fix: { ...at, to, message: what } }];
	const other = collectionWith(catalog, to, catalog.keys());
	const message = `${what}. ${within.join(', ')} has no "${to}"${other === undefined ? '' : `; ${other} has`}. Rewrite it by hand.`;
	return [{ use, left: { ...at, why: 'elsewhere', message } }];
}

function untraced({ strings }: Traced, { path, text }: Source, { moved }: Dataset): LeftOver[] {
	return strings.flatMap(({ value, start }): LeftOver[] => {
		const move = moveOf(moved, value);
		if (move === undefined) return [];
		const message = `${retirement(move, move.to)}. It does not trace to the package, so it was not touched. Rewrite it by hand if it is the id.`;
		return [{ file: path, ...positionAt(text, start), id: value, why: 'untraced', message }];
	});
}

/** The edits that write another id at a place, and leave everything around it as it is. */
function editsFor(site: Site, id: string, text: string, comments: readonly Span[]): Edit[] {
	const { start, end } = site;
	// Even a reserved word may follow a dot.
	const isName = isValidIdentifier(id, false);
	switch (site.kind) {
		case 'text':
			return [{ start, end, text: id }];
		case 'key': {
			const key = isName ? id : `'${id}'`;
			return [site.shorthand ? { start, end: start, text: `${key}: ` } : { start, end, text: key }];
		}
		case 'member': {
			if (isName) return [{ start, end, text: id }];
			const bracketed = { start, end, text: `['${id}']` };
			if (site.optional) return [bracketed];
			const dot = dotBefore(start, site.afterObject, text, comments);
			return [{ start: dot, end: dot + 1, text: '' }, bracketed];
		}
	}
}

function dotBefore(property: number, object: number, text: string, comments: readonly Span[]): number {
	for (let at = property - 1; at >= object; at -= 1) {
		const isComment = comments.some(({ start, end }) => start <= at && at < end);
		if (text[at] === '.' && !isComment) return at;
	}
	throw new RangeError('A property that is not in brackets follows a dot.');
}

/** A stretch of a text and what takes its place. */
interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A text with all edits made; they must not overlap. */
function applyEdits(text: string, edits: readonly Edit[]): string {
	return [...edits]
		.sort((a, b) => b.start - a.start)
		.reduce(
			(changed, { start, end, text: replacement }) => changed.slice(0, start) + replacement + changed.slice(end),
			text,
		);
}
