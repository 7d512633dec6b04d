import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';

const fingerprint = z.strictObject({ length: z.int(), roll: z.int(), sha256: z.string() });

const lockSchema = z.strictObject({
	text: z.strictObject({ form: z.string(), unit: z.string(), length: z.int(), sha256: z.string() }),
	passages: z.record(
		z.string(),
		z.strictObject({
			start: z.int(),
			end: z.int(),
			sentences: z.array(
				z.strictObject({
					start: z.int(),
					end: z.int(),
					opens: z.string().optional(),
					closes: z.string().optional(),
				}),
			),
		}),
	),
	addresses: z.record(z.string(), z.tuple([z.int(), z.int()])),
	/** The words of cues and labels, which the data shows anyway. */
	quotes: z.record(z.string(), z.string()),
	fingerprints: z.record(z.string(), fingerprint),
});

/** `data/anchors.lock.json`: every address resolved against the text, so that the data compiles without it. */
export type Lock = z.infer<typeof lockSchema>;

export const LOCK_PATH = 'data/anchors.lock.json';

/**
 * Reads the lock.
 *
 * @throws {Error} where it is missing or malformed, with what to do.
 */
export function readLock(path: string, folder = '.'): Lock {
	const file = resolve(folder, path);
	if (!existsSync(file)) {
		throw new Error(
			`${path} is missing. Restore it from version control, or write it with \`npm run anchor\`, which needs the text.`,
		);
	}
	const parsed = lockSchema.safeParse(jsonOf(readFileSync(file, 'utf8')));
	if (!parsed.success) {
		throw new Error(
			`${path} is not a lock of this version. Write it anew with \`npm run anchor\`.\n${z.prettifyError(parsed.error)}`,
		);
	}
	return parsed.data;
}

function jsonOf(content: string): unknown {
	try {
		return JSON.parse(content);
	} catch {
		return undefined;
	}
}

/** The lock as text: one entry a line, so that a change shows as a line. */
export function formatLock(lock: Lock): string {
	const rows = (record: Readonly<Record<string, unknown>>) =>
		Object.entries(record)
			.map(([key, value]) => `\t\t${JSON.stringify(key)}: ${JSON.stringify(value)}`)
			.join(',\n');
	const part = (name: string, record: Readonly<Record<string, unknown>>) => `\t"${name}": {\n${rows(record)}\n\t}`;
	const parts = [
		`\t"text": ${JSON.stringify(lock.text)}`,
		part('passages', lock.passages),
		part('addresses', lock.addresses),
		part('quotes', lock.quotes),
		part('fingerprints', lock.fingerprints),
	];
	return `{\n${parts.join(',\n')}\n}\n`;
}
