import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TYPES_OF_JSON_SCHEMA, typesOfDataFile } from '../author/emit/json.js';

const SOURCE = 'src/generated';
const TARGET = 'dist';

// Runs after the bundler, whose cleaning would delete declarations that it did not write itself.
for (const folder of ['data', 'schema']) {
	rmSync(join(TARGET, folder), { recursive: true, force: true });
	mkdirSync(join(TARGET, folder), { recursive: true });
	cpSync(join(SOURCE, folder), join(TARGET, folder), { recursive: true });
}
const dataFiles = readdirSync(join(SOURCE, 'data')).map((file) => file.replace(/\.json$/, ''));
for (const name of dataFiles) writeFileSync(join(TARGET, 'data', `${name}.d.cts`), typesOfDataFile(name));
writeFileSync(join(TARGET, 'schema/json-schema.d.cts'), TYPES_OF_JSON_SCHEMA);
console.log(`${dataFiles.length} data files and their JSON Schemas are in ${TARGET}, with their types.`);
