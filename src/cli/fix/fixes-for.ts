import type { Dataset } from '../../index.js';
import { type Catalog, catalogOf, collectionWith } from '../catalog.js';
import type { Source } from '../files/scan.js';
import { moveOf, retirement, successorOf } from '../retirement.js';
import { type Position, positionAt } from '../trace/position.js';
import { type Traced, trace } from '../trace/trace.js';
import type { Use } from '../trace/use.js';
import { worthParsing } from '../trace/worth-parsing.js';
import { applyEdits } from './edit.js';
import { editsFor } from './edits-for.js';

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
