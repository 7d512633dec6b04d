/**
 * The ids a dataset is written in, one field a collection or vocabulary.
 *
 * The installed edition fills these with literal unions; a dataset of your own has plain strings.
 */
export interface Ids {
	readonly passage: string;
	readonly entity: string;
	readonly claim: string;
	readonly recommendation: string;
	readonly tenure: string;
	readonly characterization: string;
	readonly topic: string;
	readonly action: string;
	readonly groupKind: string;
}
