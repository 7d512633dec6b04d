import type { Path } from './fault.js';
import { quote } from './quote.js';

const PLAIN_KEY = /^[\w-]{1,80}$/;

/** A path as code would write it, ids as they are: `claims.visa-renewal-refused.because[0]`. */
export function formatPath(path: Path): string {
	return path
		.map((key, index) => {
			if (typeof key === 'number') return `[${key}]`;
			if (!PLAIN_KEY.test(key)) return `[${quote(key)}]`;
			return index === 0 ? key : `.${key}`;
		})
		.join('');
}
