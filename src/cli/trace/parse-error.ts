/** Tells that a file is not in the language that its ending promises. */
export class ParseError extends Error {
	override readonly name = 'ParseError';
}
