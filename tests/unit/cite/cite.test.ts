import {
	AnchorError,
	type Article,
	article,
	cite,
	claims,
	type Dataset,
	EditionError,
	edition,
	link,
	mentions,
	recommendations,
	tenures,
} from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

/** The citation of a claim in a dataset whose article and authors are changed. */
function citationOf(changes: Partial<Article>, authors: readonly string[] = ['Ada Lime']) {
	const small = smallDataset();
	const named = authors.map(
		(name, index) =>
			[`author-${index}`, { id: `author-${index}`, kind: 'person', name, names: [], identifiers: [] }] as const,
	);
	const own: Dataset = {
		...small,
		article: { ...small.article, authors: named.map(([id]) => id), ...changes },
		entities: { ...small.entities, ...Object.fromEntries(named) },
	};
	return cite('bees-return', { in: own });
}

describe('cite()', () => {
	test('names authors, title, series, publisher and the address of the words', () => {
		const { text, url } = cite(claims['cyberattacks-suspected']);
		expect(text).toBe(
			`Stephen Nix and Mark Dietzen, “The Belarusian opposition can help defeat Putin in Ukraine,” UkraineAlert, Atlantic Council, n.d., ${url}`,
		);
	});

	test('gives the same as CSL-JSON', () => {
		const { csl, url } = cite(claims['cyberattacks-suspected']);
		expect(csl).toEqual({
			id: 'cyberattacks-suspected',
			type: 'article-newspaper',
			title: article.title,
			author: [
				{ given: 'Stephen', family: 'Nix' },
				{ given: 'Mark', family: 'Dietzen' },
			],
			'container-title': 'UkraineAlert',
			publisher: 'Atlantic Council',
			language: 'en',
			URL: url,
		});
	});

	test('gives CSL-JSON that JSON keeps', () => {
		const { csl } = cite(claims['cyberattacks-suspected']);
		expect(JSON.parse(JSON.stringify(csl))).toStrictEqual(csl);
	});

	test('gives each record an id of its own in CSL-JSON, and what is no record the id of the article', () => {
		expect(cite(recommendations['assign-us-special-envoy']).csl.id).toBe('assign-us-special-envoy');
		expect(cite('bees-return', { in: smallDataset() }).csl.id).toBe('bees-return');
		expect(cite(article.disclaimer).csl.id).toBe(article.id);
	});

	test('opens the words where link() does', () => {
		for (const record of [
			claims['cyberattacks-suspected'],
			recommendations['assign-us-special-envoy'],
			tenures['fisher-special-envoy'],
			article.disclaimer,
			mentions['julie-fisher'][0],
		]) {
			if (!record) throw new Error('The mention is there.');
			expect(cite(record).url).toBe(link(record));
			expect(cite(record).csl.URL).toBe(link(record));
		}
	});

	test('is the same text for every record but for the address', () => {
		const { text, url } = cite(claims['cyberattacks-suspected']);
		const other = cite(recommendations['punish-lukashenka-government']);
		expect(other.url).not.toBe(url);
		expect(other.text).toBe(text.replace(url, other.url));
	});

	test('does not name a version it does not cite', () => {
		expect(cite(claims['cyberattacks-suspected']).text).not.toContain(edition.version);
	});
});

describe('an author', () => {
	test.each([
		['Ada Lime', { given: 'Ada', family: 'Lime' }],
		['Ada', { literal: 'Ada' }],
		['Ada de Lime', { literal: 'Ada de Lime' }],
		['Ada Maria von Lime', { literal: 'Ada Maria von Lime' }],
	])('is taken apart where the name has two words, else left whole: %s', (name, csl) => {
		expect(citationOf({}, [name]).csl.author).toEqual([csl]);
	});

	test.each([
		[['Ada Lime'], 'Ada Lime, “'],
		[['Ada Lime', 'Bo Hazel'], 'Ada Lime and Bo Hazel, “'],
		[['Ada Lime', 'Bo Hazel', 'Cy Elm'], 'Ada Lime, Bo Hazel and Cy Elm, “'],
	])('stands in the order of the article: %j', (names, opening) => {
		const { text, csl } = citationOf({}, names);
		expect(text.startsWith(opening)).toBe(true);
		expect(csl.author).toHaveLength(names.length);
	});
});

describe('the date', () => {
	test('is left out while no source gives it', () => {
		const { text, csl } = citationOf({ published: { edtf: null, status: 'unconfirmed' } });
		expect(text).toContain(', n.d., ');
		expect(csl).not.toHaveProperty('issued');
	});

	test('is left out while no source confirms it', () => {
		const { text, csl } = citationOf({ published: { edtf: '2020-06-03', status: 'unconfirmed' } });
		expect(text).not.toContain('2020');
		expect(csl).not.toHaveProperty('issued');
	});

	test('is told once it is confirmed', () => {
		const { text, csl } = citationOf({ published: { edtf: '2020-06-03', status: 'confirmed' } });
		expect(text).toContain(', 2020-06-03, ');
		expect(csl.issued).toEqual({ raw: '2020-06-03' });
	});
});

describe('the source', () => {
	test.each([
		['OpinionNewsArticle', 'article-newspaper'],
		['NewsArticle', 'article-newspaper'],
		['BlogPosting', 'post-weblog'],
		['Report', 'report'],
		['ScholarlyArticle', 'article-journal'],
		['Article', 'article'],
	] as const)('has the CSL type that fits: %s is %s', (type, csl) => {
		expect(citationOf({ type }).csl.type).toBe(csl);
	});

	test('may be in no series', () => {
		const small = smallDataset();
		const { series, ...rest } = small.article;
		const { text, csl } = cite('bees-return', { in: { ...small, article: rest } });
		expect(series).toBe('green-column');
		expect(text).toContain('Plant limes, not lawns,” The Hedge Post, n.d., ');
		expect(csl).not.toHaveProperty('container-title');
	});

	test('has its own series and publisher', () => {
		const { text, csl } = citationOf({});
		expect(text).toContain('Plant limes, not lawns,” Green Column, The Hedge Post, n.d., https://hedge-post.example/');
		expect(csl).toMatchObject({ 'container-title': 'Green Column', publisher: 'The Hedge Post' });
	});
});

describe('cite() refuses', () => {
	test('an id without { in: dataset }, an unknown id and a foreign record', () => {
		const bees = smallDataset().claims['bees-return'];
		if (!bees) throw new Error('The small dataset has it.');
		expect(() => Reflect.apply(cite, undefined, ['cyberattacks-suspected'])).toThrow(EditionError);
		expect(() => cite('hives-bought', { in: smallDataset() })).toThrow(EditionError);
		const changed = { ...bees, that: 'bees left' };
		expect(() => cite(changed, { in: smallDataset() })).toThrow(EditionError);
	});

	test('a place outside the article', () => {
		expect(() => cite({ passage: 'p99', start: 0, end: 5 })).toThrow(AnchorError);
	});
});
