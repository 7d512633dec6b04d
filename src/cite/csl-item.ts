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
export function cslName(name: string): CslName {
	const [given, family, ...rest] = name.split(' ');
	return given !== undefined && family !== undefined && rest.length === 0 ? { given, family } : { literal: name };
}
