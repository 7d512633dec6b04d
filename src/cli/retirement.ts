import type { Move } from '../index.js';

const VERBS = { moved: 'moved to', merged: 'merged into', split: 'split into', withdrawn: 'withdrawn' } as const;

/** What became of a retired id, as the end of a sentence: `moved to claims/y in 1.1.0: a clearer headline`. */
export function retirement({ kind, edition, reason }: Move, successors: readonly string[]): string {
	const [last = '', ...others] = successors.toReversed();
	const names = others.length > 0 ? `${others.toReversed().join(', ')} and ${last}` : last;
	return `${[VERBS[kind], names].filter(Boolean).join(' ')} in ${edition}: ${reason.replace(/\.$/, '')}`;
}

/** The one id that takes a retired id's place; none where it was split or withdrawn. */
export function successorOf({ kind, to }: Move): string | undefined {
	return kind === 'moved' || kind === 'merged' ? to[0] : undefined;
}

/** The entry of a retired id. */
export function moveOf(moved: Readonly<Record<string, Move>>, id: string): Move | undefined {
	return Object.hasOwn(moved, id) ? moved[id] : undefined;
}
