import { readFileSync } from 'node:fs';
import * as z from 'zod';

const manifest = z.object({ version: z.string() });

/** The version in `package.json`, which is the edition's too. */
export function packageVersion(): string {
	return manifest.parse(JSON.parse(readFileSync('package.json', 'utf8'))).version;
}
