import type { Node, ObjectProperty } from '@babel/types';
import { collectionAt } from './collection-names.js';
import type { PackageValue } from './package-module.js';
import { staticKey } from './static-key.js';
import { staticString } from './static-string.js';
import type { Judged, Site } from './use.js';

/** The ids that a pattern takes out of a value of the package: `const { 'x': y, z } = claims`. */
export function patternUses(pattern: Node, value: PackageValue): Judged[] {
	if (pattern.type === 'AssignmentPattern') return patternUses(pattern.left, value);
	if (pattern.type !== 'ObjectPattern') return [];
	const collection = collectionAt(value.path);
	return pattern.properties.flatMap((property): Judged[] => {
		if (property.type === 'RestElement') return [];
		const id = staticKey(property.key, property.computed);
		if (id === undefined) return [];
		const site = siteOf(property);
		if (collection !== undefined && site !== undefined)
			return [{ edition: value.edition, use: { id, within: [collection], isId: !(id in {}), site } }];
		return patternUses(property.value, { ...value, path: [...value.path, id] });
	});
}

function siteOf({ key, shorthand }: ObjectProperty): Site | undefined {
	const text = staticString(key);
	if (text) return { kind: 'text', start: text.start, end: text.end };
	if (key.start == null || key.end == null) return undefined;
	return { kind: 'key', start: key.start, end: key.end, shorthand };
}
