/** Tells why a command cannot do what it was asked, in one sentence for the user; the exit code is then 2. */
export class CommandError extends Error {
	override readonly name = 'CommandError';
}
