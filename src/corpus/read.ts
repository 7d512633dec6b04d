import { datasetsFrom } from '../export/datasets.js';
import type { Dataset } from '../model/dataset.js';
import { parseDataset } from '../schema/parse.js';
import { partitionsIn, rowsOf } from './partition.js';

/**
 * The datasets of a corpus, one after the other, each equal to what went in; a partition at a time is held in memory.
 *
 * @throws {SchemaError} where a file was edited so that its dataset does not parse any more.
 *
 * @example
 * import { mkdtempSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { readCorpus, writeCorpus } from 'belarus-brief/corpus';
 * import * as first from 'belarus-brief/editions/1.0.0';
 *
 * const directory = mkdtempSync(join(tmpdir(), 'corpus-'));
 * await writeCorpus([first], directory);
 * for await (const { edition } of readCorpus(directory)) console.log(edition.digest === first.edition.digest); // true
 */
export async function* readCorpus(directory: string): AsyncGenerator<Dataset, void, undefined> {
	for (const partition of partitionsIn(directory)) {
		for (const dataset of datasetsFrom(await rowsOf(partition))) yield parseDataset(dataset);
	}
}
