/** Where a value stands: the keys and indexes from the root to it. */
export type Path = readonly (string | number)[];

/** One thing wrong in a dataset: where, in a sentence what and what to do, and the value itself where it is a scalar. */
export interface Fault {
	readonly path: Path;
	readonly message: string;
	readonly value?: unknown;
}
