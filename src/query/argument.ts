import { type Brief, claims, edition, links, recommendations } from '../edition/collections.js';
import { foreignRecord } from '../error/errors.js';
import type { Dataset } from '../model/dataset.js';
import type { Anchor, Claim, Link, LinkBasis, Recommendation } from '../model/records.js';
import { postingLists, rowsBy } from './posting-lists.js';
import { type ClaimOf, ownValue, type RecommendationOf, recordIn } from './records.js';

/** How far to follow an argument, and in which dataset. */
export interface ArgumentOptions<D extends Dataset = Brief> {
	/** Another edition, or a dataset of your own. */
	readonly in?: D;
	/** Follow grounds of grounds, to the end. */
	readonly deep?: boolean;
}

/**
 * The claims that a claim or a recommendation rests on, in reading order.
 *
 * With `deep` the whole argument: their grounds too, to the end.
 *
 * @throws {UnknownIdError} where neither a claim nor a recommendation has the id.
 * @throws {EditionError} where the record is not from this edition; pass `{ in: dataset }`.
 *
 * @example
 * import { because } from 'belarus-brief';
 *
 * const grounds = because('appoint-eu-special-representative');
 * console.log(grounds.map(({ id }) => id).includes('visa-renewal-refused')); // true
 */
export function because<D extends Dataset = Brief>(
	record: (keyof D['claims'] & string) | (keyof D['recommendations'] & string) | Claim | Recommendation,
	options?: ArgumentOptions<D>,
): readonly ClaimOf<D>[];
export function because(
	record: string | Claim | Recommendation,
	options: ArgumentOptions<Dataset> = {},
): readonly Claim[] {
	const dataset: Shelves = options.in ?? { claims, edition, recommendations };
	const start = recordOf(record, dataset);
	const found = new Map<string, Claim>();
	// Lists that grow while they are walked: each ground once, so that circles end.
	const pending = [...start.because];
	for (const id of pending) {
		if (found.has(id)) continue;
		const ground = ownValue(dataset.claims, id);
		if (ground === undefined) throw foreignRecord(start.id, dataset.edition.version);
		found.set(id, ground);
		if (options.deep === true) for (const next of ground.because) pending.push(next);
	}
	return inReadingOrder([...found.values()], dataset.claims);
}

/**
 * The claims and recommendations that rest on a claim, in reading order; with `deep` also what rests on those.
 *
 * @throws {UnknownIdError} where no claim has the id.
 * @throws {EditionError} where the claim is not from this edition; pass `{ in: dataset }`.
 *
 * @example
 * import { therefore } from 'belarus-brief';
 *
 * console.log(therefore('visa-renewal-refused').map(({ id }) => id).includes('appoint-eu-special-representative')); // true
 */
export function therefore<D extends Dataset = Brief>(
	claim: (keyof D['claims'] & string) | Claim,
	options?: ArgumentOptions<D>,
): readonly (ClaimOf<D> | RecommendationOf<D>)[];
export function therefore(
	claim: string | Claim,
	options: ArgumentOptions<Dataset> = {},
): readonly (Claim | Recommendation)[] {
	const dataset: Shelves = options.in ?? { claims, edition, recommendations };
	const start = recordIn(claim, { what: 'claim', collections: [dataset.claims], edition: dataset.edition.version });
	const dependents: readonly ((ground: string) => readonly (Claim | Recommendation)[])[] = [
		rowsBy(dataset.claims, 'because'),
		rowsBy(dataset.recommendations, 'because'),
	];
	const found = new Set<Claim | Recommendation>();
	const grounds = new Set<string>([start.id]);
	for (const ground of grounds) {
		for (const restingOn of dependents) {
			for (const record of restingOn(ground)) {
				found.add(record);
				// Recommendations ground nothing, so only claims lead on.
				if (options.deep === true && 'nature' in record) grounds.add(record.id);
			}
		}
	}
	return [...found].sort(byStart);
}

/** A claim or recommendation with what leads to it, as a tree. */
export interface Argument<R = Claim | Recommendation> {
	readonly record: R;
	/** What it rests on, each with what that rests on. */
	readonly grounds: readonly Step<R>[];
	/** The recommendations that are a means to it. */
	readonly means: readonly Step<R>[];
	/** The claims that speak against it. */
	readonly opposed: readonly Step<R>[];
}

/** A record of an argument, with the relation that leads to the one above. */
export interface Step<R = Claim | Recommendation> extends Argument<R> {
	/** Whether the text marks the relation or a reader infers it. */
	readonly basis: LinkBasis;
	/** The words that mark it; present where `basis` is `marked`. */
	readonly marker?: Anchor;
	/** Present where the record was shown before: what leads to it stands there, and is not repeated. */
	readonly again?: true;
}

/**
 * The argument for a claim or a recommendation as a tree, ready to draw: its grounds and theirs, its means, what is opposed to it.
 *
 * Each list is in reading order. A record that was shown before, by reading from the top down, comes `again` and bare, so that the tree ends.
 *
 * @throws {UnknownIdError} where neither a claim nor a recommendation has the id.
 * @throws {EditionError} where the record is not from this edition; pass `{ in: dataset }`.
 *
 * @example
 * import { argument } from 'belarus-brief';
 *
 * const { record, grounds } = argument('appoint-eu-special-representative');
 * console.log(record.id, grounds.some(({ basis }) => basis === 'marked')); // appoint-eu-special-representative true
 */
export function argument<D extends Dataset = Brief>(
	record: (keyof D['claims'] & string) | (keyof D['recommendations'] & string) | Claim | Recommendation,
	options?: { readonly in?: D },
): Argument<ClaimOf<D> | RecommendationOf<D>>;
export function argument(record: string | Claim | Recommendation, options: { readonly in?: Dataset } = {}): Argument {
	const dataset = options.in ?? { claims, edition, links, recommendations };
	const root: Growing = { record: recordOf(record, dataset), grounds: [], means: [], opposed: [] };
	const leadingTo = rowsBy(dataset.links, 'to');
	const shown = new Set<string>();
	// A stack in place of recursion, since a chain may be long; the first of a list is taken first, as a reader does.
	const pending: Growing[] = [root];
	for (let node = pending.pop(); node; node = pending.pop()) {
		if (shown.has(node.record.id)) {
			node.again = true;
			continue;
		}
		shown.add(node.record.id);
		for (const [type, step] of stepsOf(leadingTo(node.record.id), dataset)) node[BRANCHES[type]].push(step);
		pending.push(...[...node.grounds, ...node.means, ...node.opposed].reverse());
	}
	return root;
}

type Shelves = Pick<Dataset, 'claims' | 'edition' | 'recommendations'>;

const BRANCHES = { supports: 'grounds', serves: 'means', opposes: 'opposed' } as const;

interface Growing extends Argument {
	readonly grounds: GrowingStep[];
	readonly means: GrowingStep[];
	readonly opposed: GrowingStep[];
	again?: true;
}

type GrowingStep = Growing & Pick<Step, 'basis' | 'marker'>;

/** What some links lead from: each record with the type of the relation, in reading order. */
function stepsOf(links: readonly Link[], dataset: Shelves): (readonly [keyof typeof BRANCHES, GrowingStep])[] {
	return links
		.flatMap(({ from, type, basis, marker }) => {
			const record = ownValue(dataset.claims, from) ?? ownValue(dataset.recommendations, from);
			if (record === undefined || !(type === 'supports' || type === 'serves' || type === 'opposes')) return [];
			const step = { record, basis, ...(marker && { marker }), grounds: [], means: [], opposed: [] };
			return [[type, step] as const];
		})
		.sort(([, a], [, b]) => byStart(a.record, b.record));
}

function recordOf(
	record: string | Claim | Recommendation,
	{ claims, recommendations, edition }: Shelves,
): Claim | Recommendation {
	return recordIn<Claim | Recommendation>(record, {
		what: 'claim',
		collections: [claims, recommendations],
		edition: edition.version,
	});
}

function inReadingOrder(found: Claim[], claims: Dataset['claims']): readonly Claim[] {
	if (found.length < 2) return found;
	const { index } = postingLists(claims);
	if (index) return found.sort((a, b) => (index.positionOf(a.id) ?? 0) - (index.positionOf(b.id) ?? 0));
	const wanted = new Set(found);
	return Object.values(claims).filter((claim) => wanted.has(claim));
}

function byStart(a: Claim | Recommendation, b: Claim | Recommendation): number {
	return (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0);
}
