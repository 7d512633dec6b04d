/** Runs a command and sets the exit code; what the command throws is told in its sentence, without a stack. */
export function command(main: () => number): void {
	try {
		process.exitCode = main();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
