import type { Dataset, Fault } from 'belarus-brief';
import { smallDataset } from './compile-small.js';

/** The compiled small source with other values at some paths; `undefined` removes what is there. */
export function datasetWith(...changes: readonly (readonly [path: Fault['path'], value: unknown])[]): Dataset {
	const dataset = structuredClone(smallDataset());
	for (const [path, value] of changes) {
		const key = path.at(-1) ?? '';
		const parent = path.slice(0, -1).reduce<object>((at, step) => Object(Reflect.get(at, step)), dataset);
		if (value === undefined) Reflect.deleteProperty(parent, key);
		else Reflect.set(parent, key, value);
	}
	return dataset;
}
