/** Where a function takes ids, and where it is told of which edition they are. */
export interface FunctionOfIds {
	/** The position of the argument that holds ids. */
	readonly ids: number;
	/** The position of the options, which may name another dataset: `{ in: dataset }`. */
	readonly options?: number;
	/** The position of the collection that the ids belong to. */
	readonly collection?: number;
	/** Whether the argument is an id, not one word of a vocabulary among others. */
	readonly isId: boolean;
}

const OF_RECORD: FunctionOfIds = { ids: 0, options: 1, isId: true };
const OF_RECORD_IN_TEXT: FunctionOfIds = { ids: 0, options: 2, isId: true };

/** The functions of the package that take ids; `resolve`, which takes names, is none of them. */
export const FUNCTIONS_OF_IDS: ReadonlyMap<string, FunctionOfIds> = new Map([
	['about', OF_RECORD],
	['attribute', OF_RECORD],
	['because', OF_RECORD],
	['cite', OF_RECORD],
	['has', { ids: 1, collection: 0, isId: false }],
	['link', OF_RECORD],
	['linkIn', OF_RECORD_IN_TEXT],
	['locate', OF_RECORD_IN_TEXT],
	['not', { ids: 0, isId: false }],
	['resolveId', OF_RECORD],
	['therefore', OF_RECORD],
	['toWebAnnotation', OF_RECORD],
	['where', { ids: 1, collection: 0, isId: false }],
]);
