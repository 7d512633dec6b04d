/** The names that a citation needs beside the article's own fields. */
export interface Credits {
	readonly authors: readonly string[];
	readonly publisher: string;
	readonly series?: string;
}
