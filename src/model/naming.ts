/** How a sentence names somebody, and whether a verb after the name stands in the plural. */
export interface Naming {
	readonly name: string;
	readonly plural?: true;
}
