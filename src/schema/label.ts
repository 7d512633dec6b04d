import type { Path } from '../error/fault.js';
import { formatPath } from '../error/format-path.js';

/** What a sentence calls the value at a path: its last key, with the indexes after it (`because[0]`). */
export function label(path: Path): string {
	const last = path.findLastIndex((key) => typeof key === 'string');
	return path.length > 0 ? formatPath(path.slice(Math.max(last, 0))) : 'The value';
}
