import type { EntityKind } from '../../model/entity.js';

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
	| { readonly holds: (typeof SINGLE_FILES)[number] | (typeof RECORD_FILES)[number] | 'claims' }
	| { readonly holds: 'entities'; readonly kind: EntityKind }
	| { readonly holds: 'mentions'; readonly passage: string };

/** Tells what a file under `data/` holds; undefined where no file of that name belongs there. */
export function sourceKindOf(file: string): SourceKind | undefined {
	const parts = file.split('/').slice(1);
	if (parts.length > 2) return undefined;
	const name = parts.at(-1)?.replace(/\.yaml$/, '') ?? '';
	const folder = parts.length > 1 ? parts[0] : undefined;
	if (folder === 'claims') return /^p\d{2,}-[a-z0-9-]+$/.test(name) ? { holds: 'claims' } : undefined;
	if (folder === 'mentions') return /^p\d{2,}$/.test(name) ? { holds: 'mentions', passage: name } : undefined;
	if (folder === 'entities') {
		const kind = ENTITY_FILES.get(name);
		return kind && { holds: 'entities', kind };
	}
	if (folder !== undefined) return undefined;
	const holds = [...SINGLE_FILES, ...RECORD_FILES].find((each) => each === name);
	return holds && { holds };
}
