import { readFileSync, writeFileSync } from 'node:fs';
import { TABLES } from 'belarus-brief/export';
import { expect, test } from 'vitest';

const PAGE = 'docs/guide/exports.md';

/** The reference of the tables, as the page has it. */
function reference(): string {
	return Object.entries(TABLES)
		.map(([name, { description, columns, key }]) => {
			const rows = columns.map((column) => {
				const type = column.type === 'strings' ? 'list of strings' : column.type;
				const names = 'names' in column && column.names ? `, of \`${column.names}\`` : '';
				return `| \`${column.name}\` | ${type}${names}${column.required ? '' : ', may lack'} | ${column.description} |`;
			});
			return [
				`### ${name}`,
				'',
				`${description} Key: ${key.map((each) => `\`${each}\``).join(', ')}.`,
				'',
				'| column | holds | what |',
				'| --- | --- | --- |',
				...rows,
			].join('\n');
		})
		.join('\n\n');
}

test('the page on exports lists the tables as they are; UPDATE_DOCS=1 writes it', () => {
	const page = readFileSync(PAGE, 'utf8');
	const expected = page.replace(
		/(<!-- tables -->\n)[\s\S]*?(<!-- \/tables -->)/,
		(_, from, to) => `${from}\n${reference()}\n\n${to}`,
	);
	if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, expected);
	expect(readFileSync(PAGE, 'utf8')).toBe(expected);
});
