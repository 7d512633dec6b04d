#!/usr/bin/env node
import { CommandError, type Outcome } from './command.js';
import { run } from './commands.js';

const args = process.argv.slice(2);
const asJson = args.includes('--json');

// A reader that has seen enough, such as head, closes the pipe; that is no fault of ours.
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', (error) => {
		if (!('code' in error) || error.code !== 'EPIPE') throw error;
	});
}

await run(args).then(print, printError);

function print({ code, lines, json }: Outcome): void {
	// No call of exit(): it would cut off what a slow pipe has not taken yet.
	process.exitCode = code;
	process.stdout.write(asJson ? `${JSON.stringify(json, undefined, '\t')}\n` : `${lines.join('\n')}\n`);
}

function printError(error: unknown): void {
	process.exitCode = 2;
	const message = error instanceof Error ? error.message : String(error);
	const sentence =
		error instanceof CommandError ? message : `belarus-brief failed: ${message}. Please report what you ran.`;
	if (asJson) process.stdout.write(`${JSON.stringify({ error: sentence }, undefined, '\t')}\n`);
	process.stderr.write(`${sentence}\n`);
}
