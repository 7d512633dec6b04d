import type { Dataset } from 'belarus-brief';
import { parseDataset } from 'belarus-brief/schema';
import { canonicalize } from '../../src/text/canonical.js';
import { articleText, textPath } from '../data/article-text.js';
import { smallDataset } from '../data/compile-small.js';
import { shipped } from '../data/shipped.js';
import { SMALL_TEXT } from '../data/small-source.js';

type Collection = 'claims' | 'recommendations' | 'tenures' | 'characterizations';

/** A record of any kind that has a place in the text. */
type AnchoredRecord = Dataset[Collection][string];

/** An article that a browser is shown, and the dataset on it. */
export interface Source {
	readonly name: string;
	readonly canonical: string;
	readonly dataset: Dataset;
	readonly records: readonly AnchoredRecord[];
}

/** The synthetic article, whose text is always at hand, and the real one where its text is. */
export function sources(): Source[] {
	const { notice: _, ...json } = shipped('dataset.json');
	const small = sourceOf('the small source', SMALL_TEXT, smallDataset());
	return articleText === undefined ? [small] : [small, sourceOf('the article', articleText, parseDataset(json))];
}

/** Why the real article is not among the sources; undefined where it is. */
export const noArticle =
	articleText === undefined
		? `There is no text at ${textPath}. Give its path in BELARUS_BRIEF_TEXT to open the links to the article itself.`
		: undefined;

function sourceOf(name: string, text: string, dataset: Dataset): Source {
	const { claims, recommendations, tenures, characterizations } = dataset;
	const records = [claims, recommendations, tenures, characterizations].flatMap((all) =>
		Object.values<AnchoredRecord>(all),
	);
	return { name, canonical: canonicalize(text), dataset, records };
}
