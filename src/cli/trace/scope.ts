import type { Node } from '@babel/types';

/** Where the value of a name comes from; opaque is whatever cannot lead to the package. */
export type Origin =
	| { readonly kind: 'import'; readonly from: string; readonly name?: string }
	| { readonly kind: 'value'; readonly init: Node; readonly path: readonly string[] }
	| { readonly kind: 'opaque' };

/** A name in a scope. */
export interface Binding {
	readonly origin: Origin;
	readonly scope: Scope;
}

/** A stretch of source with names of its own. */
export interface Scope {
	readonly parent: Scope | undefined;
	/** Whether `var` declares here: functions, modules, namespaces. */
	readonly takesVar: boolean;
	/** Whether the file is a script, in which a function in a block is a `var`, too; modules are strict. */
	readonly sloppy: boolean;
	readonly bindings: Map<string, Binding>;
}

export const OPAQUE: Origin = { kind: 'opaque' };

/** A scope inside another one, still without names. */
export function innerScope(parent: Scope | undefined, takesVar: boolean, sloppy: boolean): Scope {
	return { parent, takesVar, sloppy, bindings: new Map() };
}

/** Gives a scope a name; one declared twice leads nowhere, since either declaration may be the one that counts. */
export function declare(scope: Scope, name: string, origin: Origin): void {
	scope.bindings.set(name, { scope, origin: scope.bindings.has(name) ? OPAQUE : origin });
}

/** What a name means at a place: the innermost declaration around it. */
export function lookUp(scope: Scope, name: string): Binding | undefined {
	for (let at: Scope | undefined = scope; at; at = at.parent) {
		const binding = at.bindings.get(name);
		if (binding) return binding;
	}
	return undefined;
}

/** The scope that a `var` at a place declares in. */
export function varScope(scope: Scope): Scope {
	let at = scope;
	while (!at.takesVar && at.parent) at = at.parent;
	return at;
}
