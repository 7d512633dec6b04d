import { WriteStream } from 'node:tty';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressOn } from '../../../src/cli/scan.js';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

/** What a scan of a length of time writes on a stream. */
function written(isTTY: boolean, milliseconds: number): string {
	const stream = Object.create(WriteStream.prototype, { isTTY: { value: isTTY } });
	let text = '';
	stream.write = (chunk: string) => {
		text += chunk;
		return true;
	};
	const progress = progressOn(stream);
	progress(0, 200);
	vi.advanceTimersByTime(milliseconds);
	progress(100, 200);
	progress(200, 200);
	return text;
}

test('a slow scan tells on a terminal how far it is, and wipes that in the end', () => {
	expect(written(true, 1500)).toBe(`\rRead 100 of 200 files …\r${' '.repeat(23)}\r`);
});

test('a quick scan tells nothing', () => {
	expect(written(true, 900)).toBe('');
});

test('a slow scan tells nothing where nobody watches', () => {
	expect(written(false, 5000)).toBe('');
});
