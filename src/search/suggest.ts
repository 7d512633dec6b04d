import { installed } from '../edition/collections.js';
import type { Dataset } from '../model/dataset.js';
import { fold } from '../text/fold.js';
import { spellingsOf } from './documents.js';
import { checked, wholeNumber } from './search.js';
import { searchIndexOf } from './search-index.js';

/** Where to take suggestions from, and how many. */
export interface SuggestOptions {
	/** Another edition, or a dataset of your own. */
	readonly in?: Dataset;
	/** The most suggestions, 8 where it is left out. */
	readonly limit?: number;
}

const LIMIT = 8;

/**
 * What a reader who has typed some text may mean: names that have a word which starts so, then the text with its last word completed.
 *
 * Names come in the spelling that matches, whatever the script; words of clauses by how many records have them.
 *
 * @throws {TypeError} where the text is no string, or the limit no whole number from 1.
 *
 * @example
 * import { suggest } from 'belarus-brief/search';
 *
 * console.log(suggest('schueb')[0]); // Dirk Schuebel
 * console.log(suggest('missile attacks on civ').at(-1)); // missile attacks on civilians
 */
export function suggest(text: string, options: SuggestOptions = {}): readonly string[] {
	const dataset: Dataset = options.in ?? installed;
	const limit = wholeNumber(options.limit ?? LIMIT);
	const typed = checked(text);
	const wanted = fold(typed).trimStart();
	if (wanted === '' || wanted.length > LONGEST) return [];
	const names = Object.values(dataset.entities).flatMap((entity) => {
		const starts = (spelling: string) => ` ${fold(spelling)}`.includes(` ${wanted}`);
		return spellingsOf(entity).filter(starts).slice(0, 1);
	});
	const [start = ''] = /[\p{L}\p{M}\p{N}]*$/u.exec(typed) ?? [];
	const before = typed.slice(0, typed.length - start.length);
	const words =
		start === ''
			? []
			: searchIndexOf(dataset)
					.completions(fold(start))
					.map((word) => `${before}${word}`);
	return [...new Set([...names, ...words])].slice(0, limit);
}

/** Longer than this, nobody waits for a completion. */
const LONGEST = 100;
