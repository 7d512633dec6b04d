// Written by `npm run data` from data/; edit that, not this file.
import type { Article } from '../model/article.js';
import type { BriefIds } from './ids.js';

export const article: Omit<Article<BriefIds>, 'passages' | 'url'> = {
	id: 'the-belarusian-opposition-can-help-defeat-putin-in-ukraine',
	type: 'OpinionNewsArticle',
	title: 'The Belarusian opposition can help defeat Putin in Ukraine',
	language: 'en',
	authors: ['stephen-nix', 'mark-dietzen'],
	publisher: 'atlantic-council',
	series: 'ukrainealert',
	published: { edtf: null, status: 'unconfirmed', notBefore: '2022-12-19', evidence: { passage: 'p22', start: 7981, end: 7998 } },
	disclaimer: { passage: 'p19', start: 7361, end: 7523 },
	rights: 'The rights in the article stay with its publisher; this dataset holds none of its sentences. The license covers code and annotations only.',
	text: { form: 'canon-1', unit: 'code point', length: 8045, sha256: '363c2747005d6ec0b1ce9e71c147bbd28a72f8acfcac38c068869137f57edbb4' },
};
