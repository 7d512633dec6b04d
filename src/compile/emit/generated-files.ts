import type { Dataset } from '../../model/dataset.js';
import { jsonSchemas } from '../../schema/json-schemas.js';
import { shippedEditions } from '../editions/shipped-editions.js';
import { currentEditionModule, pastEditionModule, replacedEditionModule } from './edition-module.js';
import { format, jsonFiles } from './json-files.js';
import { noticeOf } from './notice.js';
import { typescriptModules } from './typescript-modules.js';

/** All files the compiler writes, by their path below `src/generated`; `editions` are the frozen ones, oldest first. */
export function generatedFiles(dataset: Dataset, editions: readonly Dataset[]): Map<string, string> {
	return new Map([
		...typescriptModules(dataset),
		...editionModules(dataset, editions),
		...[...jsonFiles(dataset, noticeOf(dataset))].map(([name, content]) => [`data/${name}`, content] as const),
		...Object.entries(jsonSchemas()).map(([name, schema]) => [`schema/${name}.json`, format(schema)] as const),
	]);
}

function editionModules(current: Dataset, editions: readonly Dataset[]): (readonly [file: string, content: string])[] {
	const { version: installed, digest } = current.edition;
	const { shipped, replaced } = shippedEditions(editions, installed);
	return [
		...shipped.map((edition) => {
			const own = edition.edition.digest === digest;
			return [edition.edition.version, own ? currentEditionModule() : pastEditionModule(edition, current)] as const;
		}),
		...replaced.map(({ version, by }) => [version, replacedEditionModule(version, by, installed)] as const),
	].map(([version, content]) => [`editions/${version}.ts`, content]);
}
