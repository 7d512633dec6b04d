import type {
	CallExpression,
	MemberExpression,
	Node,
	ObjectProperty,
	OptionalCallExpression,
	OptionalMemberExpression,
} from '@babel/types';
import { RECORDS } from '../catalog.js';
import { type AskedEdition, optionsEdition, type PackageValue, packageValue } from './package-values.js';
import type { Scope } from './scopes.js';
import { type StaticString, staticKey, staticString, unwrapped } from './syntax.js';

/** Where an id stands in a source, and what has to be written there in its place. */
export type Site =
	| { readonly kind: 'text'; readonly start: number; readonly end: number }
	| {
			readonly kind: 'member';
			readonly start: number;
			readonly end: number;
			/** Where the object before the dot ends. */
			readonly afterObject: number;
			readonly optional: boolean;
	  }
	| { readonly kind: 'key'; readonly start: number; readonly end: number; readonly shorthand: boolean };

/** An id of the installed edition in a source. */
export interface Use {
	readonly id: string;
	/** The collections that it can belong to, by where it stands. */
	readonly within: readonly string[];
	/** Whether nothing but an id has a place there; the value of a facet may be a word such as `causal`. */
	readonly isId: boolean;
	readonly site: Site;
}

/** A use, or a string that is none: one of a frozen edition, or one of which nobody can tell. */
export interface Judged {
	readonly edition: AskedEdition;
	readonly use: Use;
}

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

/** The ids that a pattern takes out of a value of the package: `const { 'x': y, z } = claims`. */
export function patternUses(pattern: Node, value: PackageValue): Judged[] {
	if (pattern.type === 'AssignmentPattern') return patternUses(pattern.left, value);
	if (pattern.type !== 'ObjectPattern') return [];
	const collection = collectionAt(value.path);
	return pattern.properties.flatMap((property): Judged[] => {
		if (property.type === 'RestElement') return [];
		const id = staticKey(property.key, property.computed);
		if (id === undefined) return [];
		const site = siteOfProperty(property);
		if (collection !== undefined && site !== undefined)
			return [{ edition: value.edition, use: { id, within: [collection], isId: !(id in {}), site } }];
		return patternUses(property.value, { ...value, path: [...value.path, id] });
	});
}

function siteOfProperty({ key, shorthand }: ObjectProperty): Site | undefined {
	const text = staticString(key);
	if (text) return { kind: 'text', start: text.start, end: text.end };
	if (key.start == null || key.end == null) return undefined;
	return { kind: 'key', start: key.start, end: key.end, shorthand };
}

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
	return name !== undefined && QUERIES.includes(name) ? collectionsOfFacet(facet) : RECORDS;
}

/** A string in an argument, and the key it stands under. */
interface ArgumentString {
	readonly text: StaticString;
	readonly facet?: string;
}

/** The strings of an argument, also those in lists, in objects, in either branch of a choice, in `not(…)` and in `only(…)`. */
function argumentStrings(argument: Node, scope: Scope, packageName: string, facet?: string): ArgumentString[] {
	const node = unwrapped(argument);
	const inner = (nodes: readonly (Node | null)[], key = facet) =>
		nodes.flatMap((each) => (each ? argumentStrings(each, scope, packageName, key) : []));
	switch (node.type) {
		case 'StringLiteral':
		case 'TemplateLiteral': {
			const text = staticString(node);
			return text ? [{ text, ...(facet !== undefined && { facet }) }] : [];
		}
		case 'ArrayExpression':
			return inner(node.elements);
		case 'SpreadElement':
			return inner([node.argument]);
		case 'ObjectExpression':
			return node.properties.flatMap((property) => {
				if (property.type !== 'ObjectProperty') return inner([property]);
				return inner([property.value], staticKey(property.key, property.computed));
			});
		case 'ConditionalExpression':
			return inner([node.consequent, node.alternate]);
		case 'LogicalExpression':
			return inner([node.left, node.right]);
		case 'CallExpression':
			return CONDITIONS.includes(packageValue(node.callee, scope, packageName)?.path.join() ?? '')
				? inner(node.arguments)
				: [];
		default:
			return [];
	}
}

/** Where a function takes ids, and where it is told of which edition they are. */
interface FunctionOfIds {
	/** The position of the argument that holds ids. */
	readonly ids: number;
	/** The position of the options, which may name another dataset: `{ in: dataset }`. */
	readonly options?: number;
	/** The position of the collection that the ids belong to. */
	readonly collection?: number;
	/** Whether the argument is an id, not one word of a vocabulary among others. */
	readonly isId: boolean;
}

const CONDITIONS: readonly string[] = ['not', 'only'];
const QUERIES: readonly string[] = [...CONDITIONS, 'where', 'count'];

const OF_RECORD: FunctionOfIds = { ids: 0, options: 1, isId: true };
const OF_RECORD_IN_TEXT: FunctionOfIds = { ids: 0, options: 2, isId: true };

/** The functions of the package that take ids; `resolve`, which takes names, is none of them. */
const FUNCTIONS_OF_IDS: ReadonlyMap<string, FunctionOfIds> = new Map([
	['about', OF_RECORD],
	['argument', OF_RECORD],
	['attribute', OF_RECORD],
	['because', OF_RECORD],
	['cite', OF_RECORD],
	['count', { ids: 2, collection: 0, isId: false }],
	['has', { ids: 1, collection: 0, isId: false }],
	['link', OF_RECORD],
	['linkIn', OF_RECORD_IN_TEXT],
	['locate', OF_RECORD_IN_TEXT],
	['not', { ids: 0, isId: false }],
	['only', { ids: 0, isId: false }],
	['resolveId', OF_RECORD],
	['therefore', OF_RECORD],
	['toWebAnnotation', OF_RECORD],
	['where', { ids: 1, collection: 0, isId: false }],
]);

const FACETS: Readonly<Record<string, string>> = {
	topics: 'vocabularies.topics',
	action: 'vocabularies.actions',
	groupKind: 'vocabularies.groupKinds',
};

const COLLECTIONS: readonly string[] = [...RECORDS, 'mentions', ...Object.values(FACETS)];

/** The collection that stands at a path of a dataset. */
function collectionAt(path: readonly string[]): string | undefined {
	const name = path.join('.');
	return COLLECTIONS.includes(name) ? name : undefined;
}

/** The collections whose ids a facet takes; all of them where no facet is named. */
function collectionsOfFacet(facet: string | undefined): readonly string[] {
	if (facet === undefined) return COLLECTIONS.filter((name) => name !== 'mentions');
	return Object.hasOwn(FACETS, facet) ? [FACETS[facet] ?? facet] : RECORDS;
}
