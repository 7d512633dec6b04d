import type { Scan } from '../files/scan.js';
import { counted } from './counted.js';

/** What a scan could not read, in lines. */
export function scanLines({ skipped, failed, links }: Scan<unknown>): string[] {
	return [
		...failed.map(({ file, reason }) => `${file} was not read: ${reason}. Mend it, or leave it out.`),
		...skipped.map(({ file, reason }) => `${file} was skipped: ${reason}.`),
		...(links > 0
			? [`${counted(links, 'symbolic link')} ${links === 1 ? 'was' : 'were'} not followed. Name the target to read it.`]
			: []),
	];
}

/** What a scan could not read, for JSON. */
export function scanJson({ visited, skipped, failed, links }: Scan<unknown>): Readonly<Record<string, unknown>> {
	return { files: visited.length, failed, skipped, links };
}
