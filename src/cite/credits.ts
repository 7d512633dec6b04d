import type { Credits } from '../model/credits.js';
import type { Dataset } from '../model/dataset.js';

/** Looks up the names of authors, publisher and series. */
export function creditsOf({ article, entities }: Pick<Dataset, 'article' | 'entities'>): Credits {
	const nameOf = (id: string) => entities[id]?.name ?? id;
	return {
		authors: article.authors.map(nameOf),
		publisher: nameOf(article.publisher),
		...(article.series !== undefined && { series: nameOf(article.series) }),
	};
}
