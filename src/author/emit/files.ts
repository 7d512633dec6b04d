import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noticeOf } from '../../cite/english.js';
import type { Dataset } from '../../model/dataset.js';
import { jsonSchemas } from '../../schema/json-schemas.js';
import { shippedEditions } from '../editions.js';
import { currentEditionModule, pastEditionModule, replacedEditionModule } from './editions.js';
import { format, jsonFiles } from './json.js';
import { typescriptModules } from './modules.js';

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

/** Where the files lie that the compiler writes. */
export const GENERATED = 'src/generated';

/** The files that are missing, differ, or should not be there, by their path below the folder. */
export function staleFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
	const differing = [...files]
		.filter(([name, content]) => contentOf(join(folder, name)) !== content)
		.map(([name]) => name);
	return [...differing, ...foreignFiles(folder, files)].sort();
}

/** Writes what differs and removes what no longer belongs; returns how many files changed. */
export function writeGenerated(folder: string, files: ReadonlyMap<string, string>): number {
	const stale = staleFiles(folder, files);
	for (const name of stale) {
		const content = files.get(name);
		const path = join(folder, name);
		if (content === undefined) {
			rmSync(path);
			continue;
		}
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
	return stale.length;
}

function contentOf(path: string): string | undefined {
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function foreignFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.filter((name) => !files.has(name));
}
