import { article, entities } from '../edition/collections.js';
import { listed } from '../error/wording.js';
import type { Article, ArticleType } from '../model/article.js';
import type { Dataset } from '../model/dataset.js';
import { type Credits, creditsOf } from './english.js';
import { type Linkable, linkTo } from './link.js';

/** A name in CSL-JSON: two parts where it has just two words, else as it is. */
export type CslName = { readonly given: string; readonly family: string } | { readonly literal: string };

/** A bibliographic item in CSL-JSON (Citation Style Language data schema 1.0.2). */
export interface CslItem {
	readonly id: string;
	readonly type: 'article' | 'article-journal' | 'article-newspaper' | 'post-weblog' | 'report';
	readonly title: string;
	readonly author: readonly CslName[];
	readonly 'container-title'?: string;
	readonly publisher: string;
	readonly language: string;
	/** Absent where no source confirms the date. */
	readonly issued?: { readonly raw: string };
	readonly URL: string;
}

/** A name for CSL; only a name of two words is taken apart, since others do not tell which part is the family name. */
function cslName(name: string): CslName {
	const [given, family, ...rest] = name.split(' ');
	return given !== undefined && family !== undefined && rest.length === 0 ? { given, family } : { literal: name };
}

/** A citation as text and as data, with the address that opens the cited words. */
export interface Citation {
	readonly text: string;
	readonly csl: CslItem;
	readonly url: string;
}

const CSL_TYPES: ReadonlyMap<ArticleType, CslItem['type']> = new Map([
	['BlogPosting', 'post-weblog'],
	['Report', 'report'],
	['ScholarlyArticle', 'article-journal'],
	['Article', 'article'],
]);

/** An article as a citation names it, without an address. */
export function sourceText(article: Article, { authors, publisher, series }: Credits): string {
	const where = series === undefined ? [publisher] : [series, publisher];
	return `${listed(authors)}, “${article.title},” ${[...where, confirmedDate(article) ?? 'n.d.'].join(', ')}`;
}

function confirmedDate({ published }: Article): string | null {
	return published.status === 'confirmed' ? published.edtf : null;
}

/** Cites an article at an address that opens some of its words; the id tells the item from others of the same article. */
function citation(id: string, article: Article, credits: Credits, url: string): Citation {
	const { type, title, language } = article;
	const { authors, publisher, series } = credits;
	const date = confirmedDate(article);
	return {
		text: `${sourceText(article, credits)}, ${url}`,
		csl: {
			id,
			type: CSL_TYPES.get(type) ?? 'article-newspaper',
			title,
			author: authors.map(cslName),
			...(series !== undefined && { 'container-title': series }),
			publisher,
			language,
			...(date !== null && { issued: { raw: date } }),
			URL: url,
		},
		url,
	};
}

/**
 * A citation of the article, plain and as CSL-JSON, with the address that opens the record's words.
 *
 * The item's id in CSL-JSON is the record's, so that a list of works can hold several; of an anchor or mention, the article's.
 *
 * @throws {AnchorError} where an anchor is outside the passages of the edition.
 * @throws {EditionError} where the record is not from this edition, where the dataset given does not have it, or where an id comes without one.
 *
 * @example
 * import { cite, claims } from 'belarus-brief';
 *
 * const { text, csl } = cite(claims['cyberattacks-suspected']);
 * console.log(text.startsWith('Stephen Nix and Mark Dietzen, '), csl.publisher); // true Atlantic Council
 */
export function cite(record: Linkable, options?: { readonly in?: Dataset }): Citation;
export function cite(id: string, options: { readonly in: Dataset }): Citation;
export function cite(record: string | Linkable, options: { readonly in?: Dataset } = {}): Citation {
	const dataset = options.in;
	const source = dataset?.article ?? article;
	return citation(
		idOf(record) ?? source.id,
		source,
		creditsOf(dataset ?? { article, entities }),
		linkTo(record, dataset),
	);
}

function idOf(record: string | Linkable): string | undefined {
	if (typeof record === 'string') return record;
	return 'id' in record ? record.id : undefined;
}
