import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toSvg } from 'belarus-brief/export';
import { expect, test } from 'vitest';

const RECORDS = ['appoint-eu-special-representative', 'assign-us-special-envoy', undefined];

test.each(RECORDS)('the picture of %s is what is drawn now; UPDATE_DOCS=1 writes it', (record) => {
	for (const { path, content } of toSvg(record === undefined ? {} : { record })) {
		const file = `docs/pictures/${path}`;
		if (process.env['UPDATE_DOCS'] === '1') {
			mkdirSync('docs/pictures', { recursive: true });
			writeFileSync(file, content);
		}
		expect(readFileSync(file, 'utf8')).toBe(content);
	}
});
