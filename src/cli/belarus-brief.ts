#!/usr/bin/env node
import * as installed from 'belarus-brief';
import { run } from './commands.js';

const { stdin, stdout, stderr } = process;

// A reader that has seen enough, such as head, closes the pipe; that is no fault of ours.
for (const stream of [stdout, stderr]) {
	stream.on('error', (error) => {
		if (!('code' in error) || error.code !== 'EPIPE') throw error;
	});
}

// No call of exit(): it would cut off what a slow pipe has not taken yet.
const color = stdout.isTTY === true && !process.env['NO_COLOR'];
const columns = stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY;
process.exitCode = await run(process.argv.slice(2), { folder: '.', stdin, stdout, stderr, columns, color, installed });
