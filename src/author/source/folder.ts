import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as z from 'zod';
import type { EntityKind } from '../../model/entity.js';
import { parseSourceFile, type SourceFault, type SourceFile, type ValuePath } from './yaml.js';

/** Reads every YAML file of a data folder, sorted by path, so that the same files always give the same dataset. */
export function readSourceTree(root: string, folder = '.'): SourceFile[] {
	const top = resolve(folder, root);
	return readdirSync(top, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
		.map((entry) => join(root, relative(top, entry.parentPath), entry.name).replaceAll('\\', '/'))
		.sort()
		.map((path) => parseSourceFile(path, readFileSync(resolve(folder, path), 'utf8')));
}

const ENTITY_FILES: ReadonlyMap<string, EntityKind> = new Map([
	['people', 'person'],
	['organizations', 'organization'],
	['groups', 'group'],
	['polities', 'polity'],
	['places', 'place'],
	['posts', 'post'],
	['events', 'event'],
	['works', 'work'],
]);

const SINGLE_FILES = ['article', 'edition', 'vocabularies', 'without-record'] as const;
const RECORD_FILES = ['recommendations', 'tenures', 'characterizations', 'moved'] as const;

/** What a source file holds, told by its path. */
export type SourceKind =
	| { readonly holds: (typeof SINGLE_FILES)[number] | (typeof RECORD_FILES)[number] }
	| { readonly holds: 'entities'; readonly kind: EntityKind }
	| { readonly holds: 'claims' | 'mentions'; readonly passage: string };

/** Tells what a file under `data/` holds; undefined where no file of that name belongs there. */
export function sourceKindOf(file: string): SourceKind | undefined {
	const parts = file.split('/').slice(1);
	if (parts.length > 2) return undefined;
	const name = parts.at(-1)?.replace(/\.yaml$/, '') ?? '';
	const folder = parts.length > 1 ? parts[0] : undefined;
	if (folder === 'claims' || folder === 'mentions') {
		const pattern = folder === 'claims' ? /^(p\d{2,})-[a-z0-9-]+$/ : /^(p\d{2,})$/;
		const passage = pattern.exec(name)?.[1];
		return passage === undefined ? undefined : { holds: folder, passage };
	}
	if (folder === 'entities') {
		const kind = ENTITY_FILES.get(name);
		return kind && { holds: 'entities', kind };
	}
	if (folder !== undefined) return undefined;
	const holds = [...SINGLE_FILES, ...RECORD_FILES].find((each) => each === name);
	return holds && { holds };
}

const articleFile = z.looseObject({
	text: z.looseObject({ length: z.int(), sha256: z.string() }),
	passages: z.array(
		z.looseObject({ id: z.string(), voice: z.array(z.string()), sentences: z.array(z.int().positive()) }),
	),
});

/** What laying out the text needs of `data/article.yaml`. */
export type ArticleSource = z.infer<typeof articleFile>;

/**
 * Reads passages and text digest from `data/article.yaml`.
 *
 * @throws {Error} where the file is missing or lacks them.
 */
export function articleSource(files: readonly SourceFile[]): ArticleSource {
	const file = files.find((each) => each.file.endsWith('/article.yaml'));
	if (file === undefined)
		throw new Error('data/article.yaml is missing. Restore it: everything is anchored in its passages.');
	const parsed = articleFile.safeParse(file.data);
	if (!parsed.success)
		throw new Error(`${file.file} does not tell text and passages:\n${z.prettifyError(parsed.error)}`);
	return parsed.data;
}

interface Origin {
	readonly file: SourceFile;
	readonly path: ValuePath;
}

// The dataset's field on the left is written as the YAML's field on the right.
const WRITTEN_AS: ReadonlyMap<string | number, string> = new Map([['anchors', 'at']]);

/** Remembers which file each record of the dataset was written in, so that a fault can name line and column. */
export class Provenance {
	readonly #origins = new Map<string, Origin>();

	/** Notes where the value at a path of the dataset is written. */
	note(datasetPath: ValuePath, file: SourceFile, path: ValuePath): void {
		this.#origins.set(JSON.stringify(datasetPath), { file, path });
	}

	/** Where a record is written; undefined where nothing was noted for it. */
	has(datasetPath: ValuePath): boolean {
		return this.#origins.has(JSON.stringify(datasetPath));
	}

	/** The fault as its author needs it: with file, line and column of the value, or of the nearest value around it. */
	locate(datasetPath: ValuePath, message: string, value?: unknown): SourceFault {
		for (let length = datasetPath.length; length >= 0; length -= 1) {
			const origin = this.#origins.get(JSON.stringify(datasetPath.slice(0, length)));
			if (origin === undefined) continue;
			const rest = datasetPath.slice(length).map((part) => WRITTEN_AS.get(part) ?? part);
			return { file: origin.file.file, ...origin.file.positionOf([...origin.path, ...rest], value), message };
		}
		return { file: 'data', line: 1, column: 1, message: `${datasetPath.join('.')}: ${message}` };
	}
}
