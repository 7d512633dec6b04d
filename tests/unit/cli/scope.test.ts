import { describe, expect, test } from 'vitest';
import { tracedIds } from './traced-ids.js';

const module = (body: string) => `import { claims } from 'belarus-brief';\n${body}`;
const script = (body: string) => `const { claims } = require('belarus-brief');\n${body}`;

describe('a name of the same spelling hides the import', () => {
	test.each([
		['a parameter', "function f(claims) { claims['x']; }"],
		['a parameter of an arrow', "const f = (claims) => claims['x'];"],
		['a parameter in an object pattern', "function f({ a: { claims } }) { claims['x']; }"],
		['a parameter in a list pattern', "function f([, claims = 1]) { claims['x']; }"],
		['the rest of the parameters', "function f(...claims) { claims['x']; }"],
		['a parameter with a default', "function f(claims = 1) { claims['x']; }"],
		['a parameter, in the default of another', "function f(claims, b = claims['x']) {}"],
		['a parameter of a method', "const o = { f(claims) { claims['x']; } };"],
		['a parameter of a setter', "class A { set a(claims) { claims['x']; } }"],
		['a parameter property', "class A { constructor(private claims: X) { claims['x']; } }"],
		['a const of a block', "{ const claims = 1; claims['x']; }"],
		['a let of a block, before it stands', "{ claims['x']; let claims; }"],
		['a const, in a function that stands before it', "{ const f = () => claims['x']; const claims = {}; }"],
		[
			'a var, from a block deeper in the function',
			"function f() { if (a) { for (;;) { var claims = 1; } } claims['x']; }",
		],
		['a var of a loop', "function f() { for (var claims of a) {} claims['x']; }"],
		['a const of a loop', "for (const claims of a) claims['x'];"],
		['a let of a loop', "for (let claims = 0; claims['x']; ) {}"],
		['a const in a loop’s pattern', "for (const { claims } of a) claims['x'];"],
		['a using declaration', "{ using claims = a; claims['x']; }"],
		['a caught error', "try {} catch (claims) { claims['x']; }"],
		['a caught error in a pattern', "try {} catch ({ claims }) { claims['x']; }"],
		['a function', "{ function claims() {} claims['x']; }"],
		['a function expression, inside itself', "const f = function claims() { claims['x']; };"],
		['a class', "{ class claims {} claims['x']; }"],
		['a class expression, inside itself', "const A = class claims { static a = claims['x']; };"],
		['a case of a switch', "switch (a) { case 1: const claims = 1; break; default: claims['x']; }"],
		['a var of a static block', "class A { static { var claims = 1; claims['x']; } }"],
		['an enum', "{ enum claims { A } claims['x']; }"],
		['a member of an enum, in the enum', "enum A { claims = 1, b = claims['x'] }"],
		['a namespace', "namespace N { namespace claims { export const a = 1; } claims['x']; }"],
		['a const of a namespace', "namespace N { export const claims = 1; claims['x']; }"],
		['a declared constant', "namespace N { declare const claims: X; claims['x']; }"],
		['another import', "namespace N { import claims = A.b; claims['x']; }"],
	])('%s', (_, body) => {
		expect(tracedIds(module(body))).toEqual([]);
	});

	test.each([
		['a function in a block, in sloppy mode', "function f() { { function claims() {} } claims['x']; }"],
		['a var in a try', "function f() { try { var claims = 1; } finally {} claims['x']; }"],
	])('%s', (_, body) => {
		expect(tracedIds(script(body), 'a.cjs')).toEqual([]);
	});
});

describe('a name of the same spelling elsewhere hides nothing', () => {
	test.each([
		['a parameter of another function', "function f(claims) {} claims['x'];"],
		['a const of a closed block', "{ const claims = 1; } claims['x'];"],
		['a var of a function', "function f() { var claims; } claims['x'];"],
		['a const of a loop, behind it', "for (const claims of a) {} claims['x'];"],
		['a caught error, behind its block', "try {} catch (claims) {} claims['x'];"],
		['the name of a function expression, outside', "const f = function claims() {}; claims['x'];"],
		['the name of a class expression, outside', "const A = class claims {}; claims['x'];"],
		['a var of a static block, outside', "class A { static { var claims = 1; } } claims['x'];"],
		['a property', "const o = { claims: 1 }; o.claims; claims['x'];"],
		['a method', "class A { claims() {} a = claims['x']; }"],
		['a label', "claims: for (;;) { claims['x']; break claims; }"],
		['an interface', "{ interface claims {} } claims['x'];"],
		['a type, in its scope', "function f() { type claims = 1; claims['x']; }"],
		['a parameter of a function type', "type F = (claims: X) => void; claims['x'];"],
		['a parameter of an overload', "function f(claims: X): void; function f(a: X) { claims['x']; }"],
		['a property in a pattern', "const { claims: other } = a; claims['x'];"],
		['a const of a namespace, outside', "namespace N { const claims = 1; } claims['x'];"],
		['a member of an enum, outside', "enum A { claims } claims['x'];"],
	])('%s', (_, body) => {
		expect(tracedIds(module(body))).toEqual(['x']);
	});
});
