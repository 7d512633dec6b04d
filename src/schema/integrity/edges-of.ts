import type { Path } from '../../error/fault.js';
import type { Dataset } from '../../model/dataset.js';
import type { LinkType } from '../../model/link.js';

/** A relation between two records as a field states it, read as a link reads it. */
export interface Edge {
	readonly path: Path;
	readonly from: string;
	readonly to: string;
	readonly type: LinkType;
}

const TYPES = [
	['elaborates', 'elaborates'],
	['restates', 'restates'],
	['opposes', 'opposes'],
	['serves', 'serves'],
	['partOf', 'part-of'],
] as const;

/** The relations between claims and recommendations that their fields state. */
export function* edgesOf({ claims, recommendations }: Dataset): Generator<Edge> {
	for (const [id, claim] of Object.entries(claims)) yield* ofRecord(['claims', id], id, claim);
	for (const [id, recommendation] of Object.entries(recommendations)) {
		yield* ofRecord(['recommendations', id], id, recommendation);
	}
}

interface Related {
	readonly because: readonly string[];
	readonly elaborates?: readonly string[];
	readonly restates?: readonly string[];
	readonly opposes?: readonly string[];
	readonly serves?: readonly string[];
	readonly partOf?: string;
}

function* ofRecord(path: readonly string[], id: string, record: Related): Generator<Edge> {
	// A ground supports what rests on it: the link runs against the field.
	for (const [index, ground] of record.because.entries()) {
		yield { path: [...path, 'because', index], from: ground, to: id, type: 'supports' };
	}
	for (const [field, type] of TYPES) {
		const named = record[field] ?? [];
		if (typeof named === 'string') yield { path: [...path, field], from: id, to: named, type };
		else for (const [index, to] of named.entries()) yield { path: [...path, field, index], from: id, to, type };
	}
}
