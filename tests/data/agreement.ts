import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { parseAddress } from '../../src/author/address.js';

/** A record of one annotation pass: the words it is anchored in, and what is compared besides. */
export interface Annotation {
	readonly words: ReadonlySet<string>;
	readonly facets: Readonly<Record<string, unknown>>;
}

/** How far two passes agree on which records there are, and on the facets of those both have. */
export interface Agreement {
	readonly matched: number;
	readonly first: number;
	readonly second: number;
	/** The harmonic mean of precision and recall, 0 to 1. */
	readonly f1: number;
	/** Cohen's kappa a facet, over the matched records. */
	readonly kappa: Readonly<Record<string, number>>;
}

const SECOND_PASS = 'tests/data/second-pass';

/** Records match one to one, best overlap first, where they share at least `overlap` of all words of both (Jaccard index). */
export function agreementOf(
	first: readonly Annotation[],
	second: readonly Annotation[],
	overlap: number,
	facets: readonly string[] = [],
): Agreement {
	const candidates = first
		.flatMap((a) =>
			second.map((b) => ({
				a,
				b,
				shared: jaccard(a.words, b.words),
				alike: facets.filter((f) => a.facets[f] === b.facets[f]).length,
			})),
		)
		.filter(({ shared }) => shared >= overlap)
		.sort((x, y) => y.shared - x.shared || y.alike - x.alike);
	const taken = new Set<Annotation>();
	const pairs: (readonly [Annotation, Annotation])[] = [];
	for (const { a, b } of candidates) {
		if (taken.has(a) || taken.has(b)) continue;
		taken.add(a).add(b);
		pairs.push([a, b]);
	}
	return {
		matched: pairs.length,
		first: first.length,
		second: second.length,
		f1: round((2 * pairs.length) / (first.length + second.length)),
		kappa: Object.fromEntries(
			facets.map((facet) => [facet, kappaOf(pairs.map(([a, b]) => [a.facets[facet], b.facets[facet]]))]),
		),
	};
}

/** The records of a collection: of the dataset as settled, or of the second pass. */
export function annotationsOf(
	collection: 'claims' | 'recommendations' | 'tenures' | 'characterizations',
	pass: 'settled' | 'second',
): Annotation[] {
	const path =
		pass === 'second'
			? join(SECOND_PASS, `${collection}.yaml`)
			: join('data', collection === 'claims' ? 'claims' : `${collection}.yaml`);
	const records = z.record(z.string(), z.looseObject({ at: z.union([z.string(), z.array(z.string())]) }));
	return filesAt(path).flatMap((file) =>
		Object.values(records.parse(parse(readFileSync(file, 'utf8')) ?? {})).map(({ at, ...facets }) => ({
			words: wordsAt([at].flat()),
			facets,
		})),
	);
}

const mention = z.looseObject({ at: z.string(), form: z.string(), reading: z.string() });

/** The mentions of the dataset as settled, or of the second pass; the entity is part of what must match. */
export function mentionsOf(pass: 'settled' | 'second'): Annotation[] {
	const annotationOf = (entity: string, { at, form, reading }: z.infer<typeof mention>) => ({
		words: new Set([`${entity} ${at}`]),
		facets: { form, reading },
	});
	if (pass === 'second') {
		const list = z
			.array(mention.extend({ entity: z.string() }))
			.parse(parse(readFileSync(join(SECOND_PASS, 'mentions.yaml'), 'utf8')));
		return list.map(({ entity, ...rest }) => annotationOf(entity, rest));
	}
	const byEntity = z.record(z.string(), z.array(mention));
	return filesAt('data/mentions').flatMap((file) =>
		Object.entries(byEntity.parse(parse(readFileSync(file, 'utf8')) ?? {})).flatMap(([entity, list]) =>
			list.map((each) => annotationOf(entity, each)),
		),
	);
}

function filesAt(path: string): string[] {
	return path.endsWith('.yaml')
		? [path]
		: readdirSync(path)
				.sort()
				.map((name) => join(path, name));
}

function wordsAt(addresses: readonly string[]): ReadonlySet<string> {
	return new Set(
		addresses.flatMap((address) => {
			const { passage, sentence, firstWord, lastWord } = parseAddress(address) ?? {
				passage: '',
				sentence: 0,
				firstWord: 1,
				lastWord: 0,
			};
			return Array.from(
				{ length: lastWord - firstWord + 1 },
				(_, index) => `${passage}.${sentence}:${firstWord + index}`,
			);
		}),
	);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared / (a.size + b.size - shared);
}

function kappaOf(pairs: readonly (readonly [unknown, unknown])[]): number {
	const share = (holds: (pair: readonly [unknown, unknown]) => boolean) => pairs.filter(holds).length / pairs.length;
	const observed = share(([a, b]) => a === b);
	const values = new Set(pairs.flat());
	const expected = [...values].reduce<number>(
		(sum, value) => sum + share(([a]) => a === value) * share(([, b]) => b === value),
		0,
	);
	return round(expected === 1 ? 1 : (observed - expected) / (1 - expected));
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
