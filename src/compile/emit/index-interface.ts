import { printKey, printString, printUnion } from './print-literal.js';

type Rows = readonly (readonly [id: string, record: object])[];

/** Writes the interface that lets queries narrow: facet, then value, then the union of the ids that have it. */
export function indexInterface(name: string, facets: readonly string[], rows: Rows): string {
	const lines = facets.map((facet) => {
		const values = [...idsByValue(facet, rows)].map(
			([value, ids]) => `\t\treadonly ${printString(value)}: ${printUnion(ids)};\n`,
		);
		return `\treadonly ${printKey(facet)}: {${values.length > 0 ? `\n${values.join('')}\t` : ''}};\n`;
	});
	return `/** Which ids have which value of which facet. The ids are a convenience: they may change in any release. */\nexport interface ${name} {\n${lines.join('')}}`;
}

function idsByValue(facet: string, rows: Rows): Map<string, string[]> {
	const ids = new Map<string, string[]>();
	for (const [id, record] of rows) {
		const values: unknown[] = [new Map<string, unknown>(Object.entries(record)).get(facet)].flat();
		for (const value of values) {
			if (typeof value !== 'string') continue;
			ids.set(value, [...(ids.get(value) ?? []), id]);
		}
	}
	return ids;
}
