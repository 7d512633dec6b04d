import type { Dataset } from 'belarus-brief';
import { parseDataset } from 'belarus-brief/schema';
import { smallDataset } from '../../data/compile-small.js';

/** Texts that some format or engine would take for code, markup or an end. */
const HOSTILE = [
	'=1+1',
	"@SUM(A1)'; DROP TABLE claims; --",
	'+cmd|calc!A0',
	'-2',
	'"quoted", \'twice\' and; semicolons',
	'lines\nand\r\nothers\rhere',
	'\u202Eright to left\u202C',
	'</script><script>alert(1)</script>',
	']]> <!-- --> &amp; <b>',
	'[id]: {data} <arg> #tag // comment /* x */ + - >',
	'a\tb\\n\\',
	'🐦 é ß İ',
];

/** The small dataset with hostile texts for clauses and names. */
export function hostileDataset(): Dataset {
	const dataset = structuredClone(parseDataset(smallDataset()));
	const at = (index: number) => HOSTILE[index % HOSTILE.length] ?? '';
	const put = (record: object, field: string, value: string) => Reflect.set(record, field, value);
	for (const [index, claim] of Object.values(dataset.claims).entries()) put(claim, 'that', `${at(index)} x`);
	for (const [index, entity] of Object.values(dataset.entities).entries()) put(entity, 'name', `${at(index)}`);
	put(dataset.article, 'title', HOSTILE.join(' '));
	return dataset;
}
