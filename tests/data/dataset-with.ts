import type { Dataset, Fault } from 'belarus-brief';
import { smallDataset } from './compile-small.js';

/** Another value at a path; `undefined` removes what is there. */
export type Change = readonly [path: Fault['path'], value: unknown];

/** The compiled small source with other values at some paths. */
export function datasetWith(...changes: readonly Change[]): Dataset {
	const dataset = structuredClone(smallDataset());
	for (const [path, value] of changes) {
		const key = path.at(-1) ?? '';
		const parent = path.slice(0, -1).reduce<object>((at, step) => Object(Reflect.get(at, step)), dataset);
		if (value === undefined) Reflect.deleteProperty(parent, key);
		else Reflect.set(parent, key, value);
	}
	return dataset;
}
