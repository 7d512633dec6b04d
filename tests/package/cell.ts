/** One way to use the packed package: what it is, and what throws where it does not work. */
export interface Cell {
	readonly name: string;
	readonly check: () => void;
}
