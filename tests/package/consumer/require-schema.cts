import datasetFile = require('belarus-brief/data/dataset.json');
import schema = require('belarus-brief/schema');

const { notice, ...json } = datasetFile;
const dataset = schema.parseDataset(json);
const result = schema.safeParseDataset({ notice });
if (result.success || dataset.edition.digest !== datasetFile.edition.digest) {
	throw new Error('The shipped dataset should parse to itself, and its notice alone should not.');
}
console.log(`require-schema: all holds in edition ${dataset.edition.version}`);
