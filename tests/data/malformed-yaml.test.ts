import { describe, expect, test } from 'vitest';
import { faultsOf } from './compile-small.js';

const FILE = 'data/claims/p01-tower.yaml';
const REMEDY = 'Correct the YAML here; nothing was read from this file.';

/** What is wrong with this file alone: what it held is missing elsewhere, of course. */
const faultsIn = (content: string) => faultsOf([FILE, content]).filter((line) => line.startsWith(`${FILE}:`));

describe('malformed YAML', () => {
	test('is told where it breaks', () => {
		expect(faultsIn('boxes-lost:\n  that: [unclosed\n  nature: causal\n')).toEqual([
			`${FILE}:3:3  Flow sequence in block collection must be sufficiently indented and end with a ]. ${REMEDY}`,
		]);
		expect(faultsIn('boxes-lost:\n\tthat: a\n')).toEqual([
			`${FILE}:2:1  Tabs are not allowed as indentation. ${REMEDY}`,
		]);
	});

	test('counts lines that end in CRLF as others', () => {
		expect(faultsIn('boxes-lost:\r\n  that: a\r\n  that: b\r\n')).toEqual([
			`${FILE}:3:3  Map keys must be unique. ${REMEDY}`,
		]);
	});

	test('does not spread: references to what the file would have held are not told', () => {
		expect(faultsOf([FILE, 'boxes-lost: [\n'])).toEqual([expect.stringContaining(REMEDY)]);
	});

	test('of the article is told like that of any other file', () => {
		expect(faultsOf(['data/article.yaml', 'id: swifts\ntitle: [\n'])).toEqual([
			expect.stringMatching(/^data\/article\.yaml:\d:\d {2}/),
		]);
	});
});

describe('a key that stands twice', () => {
	test('is refused in a record', () => {
		const [from, to] = [
			'nature: descriptive\n  status: hedged',
			'nature: descriptive\n  nature: causal\n  status: hedged',
		];
		expect(faultsOf([FILE, from, to])).toEqual([`${FILE}:28:3  Map keys must be unique. ${REMEDY}`]);
	});

	test('is refused as the id of two records in one file', () => {
		expect(faultsOf([FILE, 'pairs-bred:', 'boxes-lost:'])).toEqual([
			`${FILE}:25:1  Map keys must be unique. ${REMEDY}`,
		]);
	});
});

describe('YAML that this data does not use', () => {
	test('has no second document', () => {
		expect(faultsOf([FILE, 'pairs-bred:', '---\npairs-bred:'])).toEqual([
			expect.stringMatching(/^data\/claims\/p01-tower\.yaml:25:1 {2}Source contains multiple documents/),
		]);
	});

	test('has no tags', () => {
		expect(faultsOf([FILE, 'that: swifts nest', 'that: !!js/function swifts nest'])).toEqual([
			`${FILE}:13:9  Unresolved tag: tag:yaml.org,2002:js/function. ${REMEDY}`,
		]);
	});

	test('has no aliases, known or not', () => {
		expect(faultsOf([FILE, '[swifts]\n  places: [mill-tower]\n  about', '&a [swifts]\n  places: *a\n  about'])).toEqual(
			[`${FILE}:6:11  An alias hides what a record holds. Write the value out; nothing was read from this file.`],
		);
		expect(faultsIn('boxes-lost:\n  affected: *nobody\n')).toContain(
			`${FILE}:2:13  An alias hides what a record holds. Write the value out; nothing was read from this file.`,
		);
	});

	test('does not expand a billion laughs', () => {
		const levels = Array.from({ length: 30 }, (_, level) => {
			const items = Array(9).fill(level === 0 ? 'lol' : `*l${level - 1}`);
			return `l${level}: &l${level} [${items.join(', ')}]\n`;
		});
		const before = process.memoryUsage().heapUsed;
		expect(faultsIn(levels.join(''))[0]).toBe(
			`${FILE}:2:10  An alias hides what a record holds. Write the value out; nothing was read from this file.`,
		);
		expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
	}, 5_000);

	test('nested 100,000 levels deep is refused, not followed', () => {
		const faults = faultsIn(`deep: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`);
		expect(faults.length).toBeGreaterThan(0);
		expect(faults.join('').length).toBeLessThan(1_000);
	}, 10_000);
});
