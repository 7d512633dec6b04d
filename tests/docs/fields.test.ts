import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldsOf } from '../../src/model/fields.js';

const sections = new Map(
	readFileSync('docs/guide/the-model.md', 'utf8')
		.split(/^## /m)
		.map((text) => [text.slice(0, text.indexOf('\n')).trim(), text] as const),
);

test.each(['entities', 'claims', 'recommendations', 'tenures', 'characterizations', 'links'] as const)(
	'the page on the model tells each field of %s, and each value that one may have',
	(collection) => {
		const section = sections.get(collection) ?? '';
		const words = new Set(
			[...section.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.match(/[\w-]+/g) ?? []),
		);
		for (const [name, { values = [] }] of fieldsOf(collection)) {
			// Every record has an id, which the page says once for all.
			if (name !== 'id') expect(words, name).toContain(name);
			for (const value of values) expect(words, name).toContain(value);
		}
	},
);
