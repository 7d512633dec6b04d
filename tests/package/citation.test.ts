import { readFileSync } from 'node:fs';
import { article, edition, entities } from 'belarus-brief';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const citation: unknown = parse(readFileSync('CITATION.cff', 'utf8'));

test('CITATION.cff cites the dataset in the version of the edition', () => {
	expect(citation).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', version: edition.version, license: 'MIT' });
});

test('CITATION.cff names the article as the dataset does', () => {
	expect(citation).toMatchObject({
		references: [
			{
				title: article.title,
				url: article.url,
				languages: [article.language],
				authors: article.authors.map((id) => {
					const [given, family] = entities[id].name.split(' ');
					return { 'given-names': given, 'family-names': family };
				}),
				publisher: { name: entities[article.publisher].name },
			},
		],
	});
});
