import type { CallExpression, Node, OptionalCallExpression } from '@babel/types';
import { RECORDS } from '../catalog.js';
import { argumentStrings } from './argument-strings.js';
import { collectionAt, collectionsOfFacet } from './collection-names.js';
import { FUNCTIONS_OF_IDS, type FunctionOfIds } from './functions-of-ids.js';
import { optionsEdition } from './options-edition.js';
import type { PackageValue } from './package-module.js';
import { packageValue } from './package-value.js';
import type { Scope } from './scope.js';
import type { Judged } from './use.js';

/** The strings that a call hands to a function of the package as ids, with the edition that the call asks. */
export function callUses(call: CallExpression | OptionalCallExpression, scope: Scope, packageName: string): Judged[] {
	const callee = packageValue(call.callee, scope, packageName);
	const name = callee?.path.length === 1 ? callee.path[0] : undefined;
	const signature = name === undefined ? undefined : FUNCTIONS_OF_IDS.get(name);
	const argument = signature && call.arguments[signature.ids];
	if (signature === undefined || argument === undefined) return [];
	const collection = collectionOf(signature, call.arguments, scope, packageName);
	const edition = call.arguments.slice(0, 3).some(({ type }) => type === 'SpreadElement')
		? 'unknown'
		: signature.collection === undefined
			? optionsEdition(signature.options, call.arguments, scope, packageName)
			: (collection?.edition ?? 'unknown');
	return argumentStrings(argument, scope, packageName).map(({ text, facet }) => ({
		edition,
		use: {
			id: text.value,
			within: withinOf(name, collection, facet),
			// A record or an anchor given in place of an id holds words of other kinds.
			isId: signature.isId && facet === undefined,
			site: { kind: 'text', start: text.start, end: text.end },
		},
	}));
}

function collectionOf(
	signature: FunctionOfIds,
	given: readonly Node[],
	scope: Scope,
	packageName: string,
): PackageValue | undefined {
	const argument = signature.collection === undefined ? undefined : given[signature.collection];
	const value = argument && packageValue(argument, scope, packageName);
	return value && collectionAt(value.path) !== undefined ? value : undefined;
}

function withinOf(
	name: string | undefined,
	collection: PackageValue | undefined,
	facet: string | undefined,
): readonly string[] {
	if (name === 'has') return [collectionAt(collection?.path ?? []) ?? ''];
	return name === 'where' || name === 'not' ? collectionsOfFacet(facet) : RECORDS;
}
