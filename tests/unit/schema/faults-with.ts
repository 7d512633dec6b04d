import type { Fault } from 'belarus-brief';
import { safeParseDataset } from 'belarus-brief/schema';
import { smallDataset } from './small-dataset.js';

/** The faults of the small dataset with other values at some paths; `undefined` removes what is there. */
export function faultsWith(...changes: readonly (readonly [path: Fault['path'], value: unknown])[]): readonly Fault[] {
	const result = safeParseDataset(smallDatasetWith(...changes));
	return result.success ? [] : result.error.faults;
}

/** The small dataset with other values at some paths; `undefined` removes what is there. */
export function smallDatasetWith(...changes: readonly (readonly [path: Fault['path'], value: unknown])[]): object {
	const dataset = smallDataset();
	for (const [path, value] of changes) {
		const key = path.at(-1) ?? '';
		const parent = path.slice(0, -1).reduce<object>((at, step) => Object(Reflect.get(at, step)), dataset);
		if (value === undefined) Reflect.deleteProperty(parent, key);
		else Reflect.set(parent, key, value);
	}
	return dataset;
}
