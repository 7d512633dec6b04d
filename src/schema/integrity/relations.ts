import { type Fault, quote } from '../../error/wording.js';
import { type Dataset, VOCABULARIES } from '../../model/dataset.js';
import { fieldsWith } from '../../model/fields.js';
import { type Claim, idsIn, type Recommendation } from '../../model/records.js';
import { type Edge, eachEdge, type Path } from '../../model/walk.js';
import { faultAt } from '../sentences.js';
import type { IntegrityRule } from './rule.js';

const MOST_NAMED = 10;

interface Relation {
	readonly collection: Path;
	readonly field: string;
	readonly edges: ReadonlyMap<string, readonly string[]>;
}

/** Nothing rests on itself, serves itself, is part of itself or broader than itself, however indirectly. */
export const noCycles: IntegrityRule = {
	name: 'no-cycles',
	description: 'because, serves, partOf, parent, within and broader never lead back to where they start.',
	check(dataset) {
		return relationsOf(dataset).flatMap(({ collection, field, edges }) =>
			cyclesIn(edges).map((cycle) => faultAt([...collection, cycle[0] ?? '', field], circle(field, cycle))),
		);
	},
};

function relationsOf(dataset: Dataset): Relation[] {
	return [
		...(['claims', 'recommendations', 'entities'] as const).flatMap((name) =>
			fieldsWith(name, 'acyclic').map((field) => relation([name], dataset[name], field)),
		),
		...VOCABULARIES.map((name) => relation(['vocabularies', name], dataset.vocabularies[name], 'broader')),
	];
}

function relation(collection: Path, records: Readonly<Record<string, object>>, field: string): Relation {
	const edges = new Map<string, readonly string[]>();
	for (const [id, record] of Object.entries(records)) {
		const named = idsIn(record, field);
		if (named.length > 0) edges.set(id, named);
	}
	return { collection, field, edges };
}

function circle(field: string, cycle: readonly string[]): string {
	const named = cycle.slice(0, MOST_NAMED);
	if (named.length < cycle.length) named.push('…');
	return `${field} runs in a circle, ${[...named, cycle[0]].join(' → ')}: it leads on, never back. Remove one of the steps.`;
}

// A dataset made to hurt could have one for each record.
const MOST_CYCLES = 20;

/**
 * The cycles of a graph, each as the ids on it in order; without recursion, since a chain may be long.
 *
 * Every id is visited once, so that of cycles which share ids some may be told only when the others are gone.
 */
function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
	const cycles: string[][] = [];
	const done = new Set<string>();
	for (const root of edges.keys()) {
		if (!done.has(root)) visit(root, edges, done, cycles);
		if (cycles.length >= MOST_CYCLES) break;
	}
	return cycles.slice(0, MOST_CYCLES);
}

function visit(
	root: string,
	edges: ReadonlyMap<string, readonly string[]>,
	done: Set<string>,
	cycles: string[][],
): void {
	const trail = [root];
	const pending = [stepsFrom(root, edges)];
	const position = new Map([[root, 0]]);
	while (trail.length > 0 && cycles.length < MOST_CYCLES) {
		const next = pending.at(-1)?.pop();
		if (next === undefined) {
			pending.pop();
			const left = trail.pop() ?? root;
			position.delete(left);
			done.add(left);
			continue;
		}
		const start = position.get(next);
		if (start !== undefined) cycles.push(trail.slice(start));
		else if (!done.has(next)) {
			position.set(next, trail.length);
			trail.push(next);
			pending.push(stepsFrom(next, edges));
		}
	}
}

// Reversed, since taking from the end of an array is cheap and from its start is not.
function stepsFrom(id: string, edges: ReadonlyMap<string, readonly string[]>): string[] {
	return Array.from(edges.get(id) ?? []).reverse();
}

/** `about` holds every entity that a more telling field names. */
export const aboutIsWhole: IntegrityRule = {
	name: 'about-is-whole',
	description:
		'about holds the agents, affected and places of a claim, the addressees, object, targets and beneficiaries of a recommendation.',
	check(dataset) {
		return (['claims', 'recommendations'] as const).flatMap((name) => {
			const fields = fieldsWith(name, 'concern');
			return Object.entries<Claim | Recommendation>(dataset[name]).flatMap(([id, record]) =>
				fields.flatMap((field) => missing([name, id], record.about, field, idsIn(record, field))),
			);
		});
	},
};

function missing(path: readonly string[], about: readonly string[], field: string, named: readonly string[]): Fault[] {
	if (named.length === 0) return [];
	const held = new Set(about);
	return named
		.filter((id) => !held.has(id))
		.map((id) =>
			faultAt([...path, 'about'], `about lacks ${quote(id)}: it holds all that ${field} names. Add it.`, id),
		);
}

/** The links say what the fields of the records say, each relation once. */
export const linksAgree: IntegrityRule = {
	name: 'links-agree',
	description:
		'Each because, serves, elaborates, restates, opposes and partOf has exactly one link, and each link its field.',
	check(dataset) {
		const open = new Set(dataset.links.map(keyOf));
		let agree = open.size === dataset.links.length;
		eachEdge(dataset, (edge) => {
			agree = open.delete(keyOf(edge)) && agree;
		});
		// Each relation took its link away, and none is left: most datasets end here.
		return agree && open.size === 0 ? [] : disagreements(dataset);
	},
};

function disagreements(dataset: Dataset): Fault[] {
	const faults: Fault[] = [];
	const edges = new Set<string>();
	const linked = new Set<string>();
	eachEdge(dataset, (edge) => edges.add(keyOf(edge)));
	for (const [index, link] of dataset.links.entries()) {
		const key = keyOf(link);
		const path = ['links', index];
		if (linked.has(key)) {
			faults.push(faultAt(path, `${told(link)} is told once more: a relation has one link. Remove this one.`));
		} else if (!edges.has(key)) {
			faults.push(
				faultAt(path, `${told(link)} is in links only: no record says so. Add it to the record, or remove the link.`),
			);
		}
		linked.add(key);
	}
	eachEdge(dataset, (edge, at) => {
		if (linked.has(keyOf(edge))) return;
		const { from, to, type } = edge;
		const remedy = `Add { from: ${quote(from)}, to: ${quote(to)}, type: ${quote(type)}, … } to links.`;
		faults.push(faultAt(at(), `${told(edge)} is in the record only: each relation has one link. ${remedy}`));
	});
	return faults;
}

function keyOf({ from, type, to }: Edge): string {
	return `${from} ${type} ${to}`;
}

function told(ends: Edge): string {
	return `The relation ${quote(keyOf(ends))}`;
}

const MISSING =
	'marker is missing: basis is "marked", and a marked link has its words. Add the marker, or choose "inferred".';
const NEEDLESS = 'marker is given: basis is "inferred", and only a marked link has one. Remove it, or choose "marked".';

/** A link has a marker where, and only where, the text marks it. */
export const markersAgree: IntegrityRule = {
	name: 'markers-agree',
	description: 'A link has a marker if and only if its basis is marked.',
	check({ links }) {
		return links.flatMap(({ basis, marker }, index) => {
			if ((basis === 'marked') === (marker !== undefined)) return [];
			return [faultAt(['links', index, 'marker'], marker === undefined ? MISSING : NEEDLESS)];
		});
	},
};
