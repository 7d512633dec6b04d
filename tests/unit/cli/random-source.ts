import fc from 'fast-check';

const USE = "claims['§'];";

const binding = fc.constantFrom(
	'claims',
	'{ claims }',
	'{ a: claims }',
	'[, claims]',
	'{ ...claims }',
	'{ claims: a }',
	'b',
);
const parameter = fc.oneof(binding, fc.constantFrom('', '...claims', 'a = 1', 'claims = 1', '{ a: { claims } }'));

/** A way to make a name mean something else, or to look as if. */
const declaration = fc.oneof(
	fc.tuple(fc.constantFrom('const', 'let', 'var'), binding).map(([kind, name]) => `${kind} ${name} = o;`),
	fc.constantFrom(
		'',
		'',
		'var claims;',
		'function claims() {}',
		'class claims {}',
		'enum claims { A }',
		'enum E { claims }',
		'interface claims {}',
		'type claims = 1;',
		'type F = (claims: 1) => 2;',
		'declare const claims: 1;',
		'claims: for (;;) break claims;',
		'o.claims = { claims() {} };',
	),
);

const { block } = fc.letrec<{ block: string; statement: string }>((tie) => ({
	// One declaration a block: two of the same name are an error more often than not.
	block: fc
		.tuple(fc.array(tie('statement'), { maxLength: 3 }), declaration, fc.array(tie('statement'), { maxLength: 2 }))
		.map(([before, own, after]) => `{ ${[...before, own, USE, ...after].join('\n')} }`),
	statement: fc.oneof(
		{ maxDepth: 4, depthSize: 'large' },
		fc.constant(USE),
		tie('block'),
		fc.tuple(parameter, tie('block')).map(([name, body]) => `function f(${name}) ${body}`),
		fc.tuple(parameter, tie('block')).map(([name, body]) => `(function claims(${name}) ${body});`),
		fc.tuple(parameter, tie('block')).map(([name, body]) => `((${name}) => ${body});`),
		fc.tuple(parameter, tie('block')).map(([name, body]) => `(class claims { m(${name}) ${body} });`),
		fc.tuple(parameter, tie('block')).map(([name, body]) => `(class { static ${body} constructor(${name}) {} });`),
		fc.tuple(parameter, tie('block')).map(([name, body]) => `({ claims: 1, m(${name}) ${body} });`),
		fc
			.tuple(fc.constantFrom('const', 'let', 'var'), binding, tie('block'))
			.map(([kind, name, body]) => `for (${kind} ${name} of o) ${body}`),
		fc.tuple(fc.constantFrom('let', 'var'), tie('block')).map(([kind, body]) => `for (${kind} claims = 0; ; ) ${body}`),
		fc
			.tuple(tie('block'), fc.constantFrom('', '(claims)', '({ claims })', '(e)'), tie('block'))
			.map(([tried, name, caught]) => `try ${tried} catch ${name} ${caught}`),
		fc.tuple(declaration, tie('block')).map(([own, body]) => `switch (o) { case 1: ${own} ${USE} default: ${body} }`),
	),
}));

/** Modules that import `claims`, give the name other meanings here and there, and use it as `claims['0']`, `claims['1']` … */
export const randomSource = fc.tuple(fc.boolean(), block).map(([inFunction, body]) => {
	let count = 0;
	const source = `import { claims } from 'belarus-brief';\n${inFunction ? 'function outer() ' : ''}${body}`;
	return source.replaceAll('§', () => String(count++));
});
