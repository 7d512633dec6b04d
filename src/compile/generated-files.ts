import type { Dataset } from '../model/dataset.js';
import { jsonSchemas } from '../schema/json-schemas.js';
import { format, jsonFiles } from './emit/json-files.js';
import { noticeOf } from './emit/notice.js';
import { typescriptModules } from './emit/typescript-modules.js';

/** All files the compiler writes, by their path below `src/generated`. */
export function generatedFiles(dataset: Dataset): Map<string, string> {
	return new Map([
		...typescriptModules(dataset),
		...[...jsonFiles(dataset, noticeOf(dataset))].map(([name, content]) => [`data/${name}`, content] as const),
		...Object.entries(jsonSchemas()).map(([name, schema]) => [`schema/${name}.json`, format(schema)] as const),
	]);
}
