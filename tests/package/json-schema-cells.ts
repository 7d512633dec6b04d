import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Cell } from './cell.js';

/** Each shipped JSON file against its shipped schema, by a validator that is not ours. */
export function jsonSchemaCells(project: string): Cell[] {
	const dist = join(project, 'node_modules/belarus-brief/dist');
	const names = readdirSync(join(dist, 'data')).filter((file) => file.endsWith('.json'));
	return names.map((name) => ({
		name: `JSON Schema of data/${name}`,
		check: () => {
			const validate = new Ajv2020({ strict: true, allErrors: true }).compile(readJson(join(dist, 'schema', name)));
			if (!validate(readJson(join(dist, 'data', name)))) throw new Error(JSON.stringify(validate.errors, null, '\t'));
			if (validate({})) throw new Error('The schema accepts an empty object.');
		},
	}));
}

function readJson(path: string): object {
	return JSON.parse(readFileSync(path, 'utf8'));
}
