import type { MemberExpression, OptionalMemberExpression } from '@babel/types';
import { collectionAt } from './collection-names.js';
import { packageValue } from './package-value.js';
import type { Scope } from './scope.js';
import { staticString } from './static-string.js';
import type { Judged, Site } from './use.js';

/** The id that a property access reads from a collection of the package: `claims['x']`, `topics.x`. */
export function memberUse(
	node: MemberExpression | OptionalMemberExpression,
	scope: Scope,
	packageName: string,
): Judged[] {
	const found = siteOf(node);
	if (found === undefined) return [];
	const value = packageValue(node.object, scope, packageName);
	const collection = value && collectionAt(value.path);
	if (value === undefined || collection === undefined) return [];
	return [{ edition: value.edition, use: { ...found, within: [collection], isId: !(found.id in {}) } }];
}

function siteOf({
	object,
	property,
	computed,
	optional,
}: MemberExpression | OptionalMemberExpression): { readonly id: string; readonly site: Site } | undefined {
	if (computed) {
		const text = staticString(property);
		return text && { id: text.value, site: { kind: 'text', start: text.start, end: text.end } };
	}
	if (property.type !== 'Identifier' || property.start == null || property.end == null || object.end == null)
		return undefined;
	const { start, end, name } = property;
	return { id: name, site: { kind: 'member', start, end, afterObject: object.end, optional: optional === true } };
}
