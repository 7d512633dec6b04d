import { isValidIdentifier } from '@babel/types';
import type { Span } from '../trace/trace.js';
import type { Site } from '../trace/use.js';
import type { Edit } from './edit.js';

/** The edits that write another id at a place, and leave everything around it as it is. */
export function editsFor(site: Site, id: string, text: string, comments: readonly Span[]): Edit[] {
	const { start, end } = site;
	// Even a reserved word may follow a dot.
	const isName = isValidIdentifier(id, false);
	switch (site.kind) {
		case 'text':
			return [{ start, end, text: id }];
		case 'key': {
			const key = isName ? id : `'${id}'`;
			return [site.shorthand ? { start, end: start, text: `${key}: ` } : { start, end, text: key }];
		}
		case 'member': {
			if (isName) return [{ start, end, text: id }];
			const bracketed = { start, end, text: `['${id}']` };
			if (site.optional) return [bracketed];
			const dot = dotBefore(start, site.afterObject, text, comments);
			return [{ start: dot, end: dot + 1, text: '' }, bracketed];
		}
	}
}

function dotBefore(property: number, object: number, text: string, comments: readonly Span[]): number {
	for (let at = property - 1; at >= object; at -= 1) {
		const isComment = comments.some(({ start, end }) => start <= at && at < end);
		if (text[at] === '.' && !isComment) return at;
	}
	throw new RangeError('A property that is not in brackets follows a dot.');
}
