import { article, attribute, claims, entities, recommendations } from 'belarus-brief';
import { describe, expect, test } from 'vitest';

const records = [...Object.values(claims), ...Object.values(recommendations)];

const voiceOf = ({ anchors }: (typeof records)[number]) => {
	return [
		...new Set(anchors.flatMap((anchor) => article.passages.find(({ id }) => id === anchor.passage)?.voice ?? [])),
	];
};

const nameOf = (id: keyof typeof entities) => {
	return entities[id].names.find(({ note }) => note === 'in running text')?.value ?? entities[id].name;
};

describe('every claim and recommendation of this edition', () => {
	test('is told by the voice of its passage, or by the caption', () => {
		const captions = new Set(article.passages.filter(({ role }) => role === 'caption').map(({ id }) => id));
		for (const record of records) {
			const names = voiceOf(record).map(nameOf).join(' and ').toLowerCase();
			const isCaption = record.anchors.some(({ passage }) => captions.has(passage));
			expect(names, record.id).not.toBe('');
			expect(attribute(record).toLowerCase(), record.id).toMatch(
				new RegExp(isCaption ? `^the caption, by ${names}, (?:says|takes) ` : `^${names} `),
			);
		}
	});

	test('is told in one sentence with a capital and a full stop', () => {
		for (const record of records) {
			const sentence = attribute(record);
			expect(sentence, record.id).toMatch(/^\p{Lu}.*[^.\s]\.$/u);
			expect(sentence, record.id).not.toMatch(/\s\s|\s[.,]|\bthat that\b|undefined|null/);
		}
	});

	test('is told with all of its clause', () => {
		for (const record of Object.values(claims)) {
			expect(attribute(record).endsWith(` that ${record.that}.`), record.id).toBe(true);
		}
		for (const record of Object.values(recommendations)) {
			const sentence = attribute(record);
			const clause = `${record.that}.`;
			const plain = sentence.endsWith(` that ${clause}`);
			const modal = ['should', 'must'].some((word) => sentence.replace(` ${word} `, ' ').endsWith(` that ${clause}`));
			expect(plain || modal, `${record.id}: ${sentence}`).toBe(true);
		}
	});
});

test('a claim that somebody else holds names them after the voice', () => {
	const others = Object.values(claims).filter(
		(claim) => !claim.holders.every((holder) => voiceOf(claim).includes(holder)),
	);
	expect(others.length).toBeGreaterThan(5);
	for (const claim of others) {
		for (const holder of claim.holders) expect(attribute(claim), claim.id).toContain(` write that ${nameOf(holder)} `);
	}
});

test('a recommendation whose text says must or should keeps the word', () => {
	const modal = Object.values(recommendations).filter(({ force }) => force === 'must' || force === 'should');
	expect(modal.length).toBeGreaterThan(3);
	for (const record of modal) expect(attribute(record), record.id).toMatch(new RegExp(` say that .* ${record.force} `));
});

test('a claim with a hedge that is a word of its own keeps that word', () => {
	expect(attribute(claims['views-may-differ-from-council'])).toContain(' not necessarily ');
	expect(attribute(claims['war-seems-distant-to-belarusians'])).toContain(' seems ');
});
