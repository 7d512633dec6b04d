import { article, attribute, claims, entities, recommendations } from 'belarus-brief';
import { describe, expect, test } from 'vitest';

const records = [...Object.values(claims), ...Object.values(recommendations)];

const RUNNING_TEXT = 'in running text';
const nameOf = (id: keyof typeof entities) => entities[id].names.find(({ note }) => note === RUNNING_TEXT)?.value ?? entities[id].name;

describe.each(records.map((record) => [record.id, record] as const))('the sentence for %s', (_, record) => {
	const sentence = attribute(record);

	test('opens with the voice of its passage', () => {
		const voices = record.anchors.flatMap(({ passage }) => article.passages.find(({ id }) => id === passage)?.voice ?? []);
		const names = [...new Set(voices)].map(nameOf).join(' and ');
		expect(names).not.toBe('');
		expect(sentence.toLowerCase().startsWith(`${names.toLowerCase()} `)).toBe(true);
	});

	test('is one well-formed sentence', () => {
		expect(sentence).toMatch(/^\p{Lu}/u);
		expect(sentence).toMatch(/[^.\s]\.$/);
		expect(sentence).not.toMatch(/\s\s|\s[.,]|\bthat that\b|undefined|null/);
		expect(sentence.split(' that ').length).toBeGreaterThan(1);
	});

	test('holds the whole clause', () => {
		const words = record.that.split(' ');
		const told = sentence.slice(0, -1).split(' ');
		const rest = told.slice(told.length - words.length - 1);
		const modal = rest.findIndex((word, index) => word !== words[index - 1] && (word === 'should' || word === 'must'));
		const clause = 'force' in record && modal >= 0 ? rest.toSpliced(modal, 1) : rest.slice(1);
		expect(clause.join(' ')).toBe(record.that);
	});
});

test('every reported or attributed claim names its holder after the voice', () => {
	const reported = Object.values(claims).filter(({ holders, anchors }) => {
		const voice = article.passages.find(({ id }) => id === anchors[0]?.passage)?.voice ?? [];
		return !holders.every((holder) => voice.includes(holder));
	});
	expect(reported.length).toBeGreaterThan(5);
	for (const claim of reported) {
		for (const holder of claim.holders) expect(attribute(claim)).toMatch(new RegExp(` write that (?:.* )?${nameOf(holder)} `));
	}
});

test('a recommendation whose text says must or should keeps the word', () => {
	for (const { id, force } of Object.values(recommendations)) {
		if (force === 'must' || force === 'should') expect(attribute(recommendations[id])).toMatch(new RegExp(` say that .* ${force} `));
	}
});
