import type { Path } from '../../error/fault.js';
import type { EntityKind } from '../../model/entity.js';
import type { Target } from './target.js';

/** What a field names: records of these collections and, where they are entities, of these kinds. */
export interface Names {
	readonly targets: readonly Target[];
	readonly kinds?: readonly EntityKind[];
}

/** One id in a field that names something. */
export interface Reference extends Names {
	readonly path: Path;
	readonly id: string;
}
