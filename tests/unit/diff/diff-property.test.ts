import { type CollectionDiff, type Dataset, diff, type EditionDiff } from 'belarus-brief';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallDataset } from '../../data/compile-small.js';
import { applyDiff } from './apply-diff.js';
import { editedDatasets } from './edited-datasets.js';

const dataset = smallDataset();
const pairs = fc.tuple(editedDatasets(dataset), editedDatasets(dataset));

test('a dataset differs in nothing from itself', () => {
	fc.assert(
		fc.property(editedDatasets(dataset), (a) => {
			const { bump, reasons, notes, ...differences } = diff(a, structuredClone(a));
			expect({ bump, reasons, notes }).toEqual({ bump: 'none', reasons: [], notes: [] });
			expect(listsIn(differences).flat()).toEqual([]);
		}),
	);
});

test('applying a diff to the previous dataset gives the current one', () => {
	fc.assert(
		fc.property(pairs, ([a, b]) => {
			expect(comparable(applyDiff(a, diff(a, b)))).toEqual(comparable(b));
		}),
	);
});

test('the diff the other way round is the mirror image', () => {
	fc.assert(
		fc.property(pairs, ([a, b]) => {
			const { bump: _, reasons: __, notes: ___, ...there } = diff(a, b);
			const { bump: ____, reasons: _____, notes: ______, ...back } = diff(b, a);
			expect(sorted(mirrored(there))).toEqual(sorted(back));
		}),
	);
});

test('a diff with differences always asks for a release', () => {
	fc.assert(
		fc.property(pairs, ([a, b]) => {
			const { bump, reasons, notes, edition: _, ...differences } = diff(a, b);
			expect(bump === 'none').toBe(listsIn(differences).flat().length === 0);
			expect(reasons.length > 0).toBe(bump !== 'none');
			expect(notes.every(({ text }) => /^[A-Z"`\d].*[.?!]$/s.test(text))).toBe(true);
		}),
	);
});

type Lists = Omit<EditionDiff, 'bump' | 'reasons' | 'notes'>;

function listsIn({ vocabularies, edition, article, ...collections }: Partial<Lists>): (readonly unknown[])[] {
	return [
		edition ?? [],
		article ?? [],
		...[...Object.values(collections), ...Object.values(vocabularies ?? {})].flatMap((each) => Object.values(each)),
	];
}

/** Links have no order of their own. */
function comparable(value: unknown): unknown {
	const { links, ...rest }: Pick<Dataset, 'links'> = Object(value);
	return { ...rest, links: links.map((link) => JSON.stringify(Object.entries(link).sort())).sort() };
}

function mirrored({ edition, article, vocabularies, ...collections }: Lists): unknown {
	const all = (diffs: object) =>
		Object.fromEntries(Object.entries(diffs).map(([key, value]) => [key, mirroredCollection(value)]));
	return {
		edition: edition.map(swapped),
		article: article.map(swapped),
		vocabularies: all(vocabularies),
		...all(collections),
	};
}

function mirroredCollection({ added, removed, moved, changed }: CollectionDiff<{ id: string }>): unknown {
	return {
		added: removed,
		removed: added,
		moved: moved.map(({ from, to, fields, ...rest }) => ({
			...swapped(rest),
			from: to,
			to: from,
			fields: fields.map(swapped),
		})),
		changed: changed.map(({ id, fields }) => ({ id, fields: fields.map(swapped) })),
	};
}

function swapped({ before, after, ...rest }: { readonly before?: unknown; readonly after?: unknown }): object {
	return {
		...rest,
		...(after !== undefined && { before: after }),
		...(before !== undefined && { after: before }),
	};
}

/** The same with every list in one order, since each direction lists its own records first. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, member]) => [key, sorted(member)]),
	);
}
