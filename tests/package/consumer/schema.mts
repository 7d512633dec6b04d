import type { Dataset } from 'belarus-brief';
import file from 'belarus-brief/data/dataset.json' with { type: 'json' };
import { parseDataset, safeParseDataset } from 'belarus-brief/schema';

const { notice, ...json } = file;
const dataset: Dataset = parseDataset(json);
if (dataset.edition.digest !== file.edition.digest) throw new Error('The shipped dataset should parse to itself.');
const result = safeParseDataset({ ...json, claims: 'none' });
if (result.success || result.error.faults.length === 0) throw new Error('A wrong dataset should have faults.');
console.log(`schema: all holds in edition ${dataset.edition.version}${notice === '' ? ', without a notice' : ''}`);
