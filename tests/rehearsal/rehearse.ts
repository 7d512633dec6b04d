import { isDeepStrictEqual } from 'node:util';
import type { Tree } from './tree.js';

/** A release that was rehearsed, as its package. */
interface Release {
	readonly version: string;
	/** The path of the tarball. */
	readonly tarball: string;
}

/** Four releases of the dataset, and what was said where one would have been wrong. */
export interface Rehearsal {
	readonly base: Release;
	/** Another wording. */
	readonly patch: Release;
	/** Ids that moved and merged, another value of a facet. */
	readonly minor: Release;
	/** An id withdrawn. */
	readonly major: Release;
	/** What `npm run data` said of an id that was gone without an entry. */
	readonly vanished: string;
	/** What `npm run version` said to a promise that was too small, and whether all files stayed as they were. */
	readonly refused: { readonly message: string; readonly wroteNothing: boolean };
	/** What `npm run data` said of an edition that was edited. */
	readonly edited: string;
	readonly changelog: string;
}

/** The records that the releases change. */
export const REHEARSED = {
	reworded: 'minsk-in-belarus',
	renamed: 'visa-renewal-refused',
	successor: 'visa-renewal-declined',
	merged: 'image-credited-to-kremlin',
	into: 'image-credited-to-several',
	withdrawn: 'image-distributed-by-reuters',
	/** An entity and a topic, with what they are called from then on. */
	entity: ['pavel-bednyakov', 'photographer-bednyakov'],
	topic: ['missile-strikes', 'missile-attacks'],
} as const;

const CAPTION = 'data/claims/p22-image-caption.yaml';
const MOVED = 'data/moved.yaml';
const REASON = 'One verb for both refusals';
const { reworded, renamed, successor, merged, into, withdrawn } = REHEARSED;

/** Makes the releases in a copy of the repository. */
export function rehearse(tree: Tree): Rehearsal {
	const packed = (tarball: string): Release => ({ version: tree.version, tarball });
	const released = (): Release => packed(tree.release());

	// What is pending is released first, so that each rehearsed release has one change.
	const base = tree.isPromising ? released() : packed(tree.pack());

	tree.edit(CAPTION, (records) => records.setIn([reworded, 'that'], 'Minsk is in Belarus'));
	tree.promise('patch', '**Data**: Plainer words.');
	const patch = released();

	const renames = [[renamed, successor], REHEARSED.entity, REHEARSED.topic] as const;
	for (const [id, to] of renames) tree.rename(id, to);
	const vanished = failureOf(() => tree.run('data'));
	tree.edit(CAPTION, (records) => {
		records.setIn([reworded, 'topics'], ['publication', 'politics']);
		records.delete(merged);
	});
	tree.edit(MOVED, (records) => {
		for (const [id, to] of renames) records.set(id, { kind: 'moved', to: [to], reason: REASON });
		records.set(merged, { kind: 'merged', to: [into], reason: 'The credit is one' });
	});
	tree.promise('patch', '**Data**: Ids that move ask for more than this.');
	const before = tree.files();
	const message = failureOf(() => tree.run('version'));
	const refused = { message, wroteNothing: isDeepStrictEqual(before, tree.files()) };
	tree.promise('minor', '**Data**: Two headlines are one.');
	const minor = released();

	tree.edit(CAPTION, (records) => records.delete(withdrawn));
	tree.edit(MOVED, (records) => records.set(withdrawn, { kind: 'withdrawn', reason: 'The caption credits it only' }));
	tree.promise('major', '**Data**: Less of the credit.');
	const major = released();

	tree.corrupt(`data/editions/${patch.version}.json`, 'Minsk is in Belarus', 'Minsk is not in Belarus');
	const edited = failureOf(() => tree.run('data'));
	return { base, patch, minor, major, vanished, refused, edited, changelog: tree.read('CHANGELOG.md') };
}

function failureOf(call: () => void): string {
	try {
		call();
	} catch (error) {
		return String(error);
	}
	return '';
}
