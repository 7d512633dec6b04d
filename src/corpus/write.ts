import type { Fault } from '../error/wording.js';
import type { Table } from '../export/tables.js';
import { tablesOf } from '../export/tables.js';
import { safeParseDataset } from '../schema/parse.js';
import {
	type CorpusArticle,
	type CorpusFormat,
	joined,
	partitionsIn,
	removeUnfinished,
	writePartition,
} from './partition.js';

/** How a corpus is written. */
export interface CorpusOptions {
	/** The formats of its files; both, where this is left out. */
	readonly formats?: readonly CorpusFormat[];
	/** How many articles a partition has at most: they are held in memory together. 25 where it is left out. */
	readonly articlesPerPartition?: number;
	/** Told after each dataset that was read. */
	readonly onProgress?: (progress: CorpusProgress) => void;
}

/** How far a corpus is. */
export interface CorpusProgress {
	/** How many datasets were read. */
	readonly read: number;
	readonly written: number;
	readonly skipped: number;
	readonly refused: number;
}

/** A dataset that was left out, with why. */
export interface RefusedDataset {
	/** Its place among the datasets given, from 0. */
	readonly index: number;
	/** The id of its article, where it has one. */
	readonly article: string | undefined;
	readonly faults: readonly Fault[];
}

/** What was done. */
export interface CorpusReport {
	/** The articles that were added, in order. */
	readonly written: readonly CorpusArticle[];
	/** The articles that were there already, the same edition of them. */
	readonly skipped: readonly CorpusArticle[];
	/** What was left out: what does not parse, and other editions of an article that is there. */
	readonly refused: readonly RefusedDataset[];
}

const ARTICLES = 25;

/**
 * Writes datasets as tables, in partitions, or adds them to those that are there: `DIR/part-000000/claims.parquet`.
 *
 * A partition is whole or absent. A run that was killed is run again with the same datasets: what is there is skipped. A dataset that does not parse is left
 * out and told, and so is another edition of an article that is there.
 *
 * @throws {RangeError} where a partition is to have fewer than one article.
 *
 * @example
 * import { mkdtempSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { writeCorpus } from 'belarus-brief/corpus';
 * import * as first from 'belarus-brief/editions/1.0.0';
 *
 * const { written, refused } = await writeCorpus([first], mkdtempSync(join(tmpdir(), 'corpus-')));
 * console.log(written.length, refused.length); // 1 0
 */
export async function writeCorpus(
	datasets: AsyncIterable<unknown> | Iterable<unknown>,
	directory: string,
	{ formats = ['parquet', 'ndjson'], articlesPerPartition = ARTICLES, onProgress }: CorpusOptions = {},
): Promise<CorpusReport> {
	if (!Number.isInteger(articlesPerPartition) || articlesPerPartition < 1)
		throw new RangeError(`A partition is to have ${articlesPerPartition} articles. Give a whole number from 1.`);
	removeUnfinished(directory);
	const partitions = partitionsIn(directory);
	const digests = new Map(
		partitions.flatMap(({ articles }) => articles.map(({ article, digest }) => [article, digest])),
	);
	const written: CorpusArticle[] = [];
	const skipped: CorpusArticle[] = [];
	const refused: RefusedDataset[] = [];
	let number = partitions.length;
	let pending: { readonly article: CorpusArticle; readonly tables: readonly Table[] }[] = [];
	const flush = () => {
		if (pending.length === 0) return;
		const articles = pending.map(({ article }) => article);
		writePartition(directory, number, joined(pending.map(({ tables }) => tables)), { articles, formats });
		written.push(...articles);
		number += 1;
		pending = [];
	};
	let read = 0;
	for await (const given of datasets) {
		const index = read;
		read += 1;
		const parsed = safeParseDataset(given);
		if (!parsed.success) {
			refused.push({ index, article: articleIn(given), faults: parsed.error.faults });
		} else {
			const article = { article: parsed.data.article.id, digest: parsed.data.edition.digest };
			const there = digests.get(article.article);
			if (there === undefined) {
				digests.set(article.article, article.digest);
				pending.push({ article, tables: tablesOf(parsed.data) });
				if (pending.length >= articlesPerPartition) flush();
			} else if (there === article.digest) skipped.push(article);
			else {
				const message = `The corpus has another edition of "${article.article}", with the digest ${there}. Write editions into corpora of their own.`;
				refused.push({ index, article: article.article, faults: [{ path: ['edition', 'digest'], message }] });
			}
		}
		onProgress?.({ read, written: written.length + pending.length, skipped: skipped.length, refused: refused.length });
	}
	flush();
	return { written, skipped, refused };
}

function articleIn(given: unknown): string | undefined {
	const article = typeof given === 'object' && given !== null ? Reflect.get(given, 'article') : undefined;
	const id = typeof article === 'object' && article !== null ? Reflect.get(article, 'id') : undefined;
	return typeof id === 'string' ? id : undefined;
}
