/** The collections of a dataset that the root module exports, with article and edition. */
export const COLLECTIONS = [
	'article',
	'characterizations',
	'claims',
	'edition',
	'entities',
	'links',
	'mentions',
	'moved',
	'recommendations',
	'tenures',
	'vocabularies',
] as const;
