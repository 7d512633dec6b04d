import type { Fault } from '../../error/fault.js';
import { clausesOf } from './clauses.js';
import type { DataRule } from './data-rule.js';

export const numbersFromTheText: DataRule = {
	name: 'numbers-from-the-text',
	description:
		'Every number in a clause is one that the record dates or counts, or that names an entity it concerns: a figure the text lacks stays out.',
	check: (dataset) =>
		clausesOf(dataset).flatMap(({ record, that, path }) => {
			const { when, quantity } = 'nature' in record ? record : {};
			const told = when && 'edtf' in when ? when.edtf : '';
			const named = [...record.about, ...(when && 'to' in when ? [when.to] : [])];
			const names = named.map((id) => dataset.entities[id]?.name ?? '');
			const known = numbersIn([told, quantity?.value ?? '', ...names].join(' '));
			return [...numbersIn(that)]
				.filter((number) => !known.has(number))
				.map(
					(number): Fault => ({
						path,
						value: that,
						message: `${number} is no number that the record dates or counts. Add \`when\` or \`quantity\` with the words that give it, or leave it out.`,
					}),
				);
		}),
};

// "1,000" and 1000 are one number.
function numbersIn(text: string): Set<string> {
	return new Set(text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+/g) ?? []);
}
