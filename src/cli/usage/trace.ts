import type { Node } from '@babel/types';
import { packageValue } from './package-values.js';
import { type ScopedNode, scopedNodes } from './scopes.js';
import { sourceParts } from './scripts.js';
import { parseScript, type StaticString, staticString } from './syntax.js';
import { callUses, type Judged, memberUse, patternUses, type Use } from './uses.js';

/** A stretch of a source. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What a source has to do with the package. */
export interface Traced {
	/** The ids of the installed edition, in the order of the source. */
	readonly uses: readonly Use[];
	/** The other strings, those excepted that belong to a frozen edition. */
	readonly strings: readonly StaticString[];
	readonly comments: readonly Span[];
}

/**
 * Finds the ids in a source that trace to an import from the package.
 *
 * @throws {ParseError} where the text does not parse.
 */
export function trace(path: string, text: string, packageName: string): Traced {
	const { modules, quoted } = sourceParts(path, text);
	const files = modules.map((scripts) => scripts.map(parseScript));
	const nodes = files.flatMap(scopedNodes);
	const judged = new Map<number, Judged>();
	for (const { node, scope } of nodes) {
		for (const each of judgedAt({ node, scope }, packageName)) {
			// The outer call comes first, and it knows better: in where(v1.claims, { about: not('x') }) it names the edition.
			if (!judged.has(each.use.site.start)) judged.set(each.use.site.start, each);
		}
	}
	return {
		uses: [...judged.values()]
			.filter(({ edition }) => edition === 'installed')
			.map(({ use }) => use)
			.sort((a, b) => a.site.start - b.site.start),
		strings: [...quoted, ...stringsOf(nodes.map(({ node }) => node))]
			.filter(({ start }) => (judged.get(start)?.edition ?? 'unknown') === 'unknown')
			.sort((a, b) => a.start - b.start),
		comments: files
			.flat()
			.flatMap(({ comments }) => comments ?? [])
			.map(({ start, end }) => ({ start: start ?? 0, end: end ?? 0 })),
	};
}

function judgedAt({ node, scope }: ScopedNode, packageName: string): Judged[] {
	const usesOfPattern = (pattern: Node, init: Node) => {
		const value = packageValue(init, scope, packageName);
		return value ? patternUses(pattern, value) : [];
	};
	switch (node.type) {
		case 'MemberExpression':
		case 'OptionalMemberExpression':
			return memberUse(node, scope, packageName);
		case 'CallExpression':
		case 'OptionalCallExpression':
			return callUses(node, scope, packageName);
		case 'VariableDeclarator':
			return node.init ? usesOfPattern(node.id, node.init) : [];
		case 'AssignmentExpression':
			return usesOfPattern(node.left, node.right);
		default:
			return [];
	}
}

function stringsOf(nodes: readonly Node[]): StaticString[] {
	const specifiers = new Set<Node>(
		nodes.flatMap((node) => ('source' in node && node.source != null ? [node.source] : [])),
	);
	return nodes.flatMap((node) => {
		if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral') return [];
		const text = specifiers.has(node) ? undefined : staticString(node);
		return text ? [text] : [];
	});
}

/** Whether a text can have to do with the package at all: it names it, or holds one of some ids in quotes. */
export function worthParsing(packageName: string, ids: readonly string[]): (text: string) => boolean {
	// Ids are letters, digits and hyphens, so none needs escaping.
	const quotedId = ids.length > 0 ? new RegExp(`(['"\`])(?:${ids.join('|')})\\1`) : undefined;
	return (text) => text.includes(packageName) || quotedId?.test(text) === true;
}
