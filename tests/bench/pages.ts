import { createHash } from 'node:crypto';

const HEAD = `<!DOCTYPE html><html lang="en"><head><title>A page</title><script>var page = "<p>none</p>";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/towers">Towers</a></li></ul></nav><main>`;

/** The text with every tenth word doubled, between words made by a fixed rule so that each run measures the same. */
export function editedPage(text: string, size: number): string {
	const edited = text.replaceAll(/(?:\S+ ){10}/g, (words) => `${words}again `);
	const digests: string[] = [];
	for (let length = 0; length < size - edited.length; ) {
		const digest = createHash('sha256').update(String(digests.length)).digest('hex').replaceAll(/\d/g, ' ');
		digests.push(digest);
		length += digest.length + 2;
	}
	const middle = digests.length >> 1;
	return [...digests.slice(0, middle), edited, ...digests.slice(middle)].join('. ');
}

/** A page of about a size as publishers serve it: short blocks with links, inline markup, references and boxes. */
export function htmlPage(size: number): string {
	const blocks = [HEAD];
	for (let length = 0; length < size; length += blocks.at(-1)?.length ?? 0) {
		const digest = createHash('sha256').update(String(blocks.length)).digest('hex').replaceAll(/\d/g, ' ');
		const words = `${digest} <a href="/${blocks.length}">a&nbsp;link</a> ${digest} <em>words</em>&mdash;${digest}`;
		blocks.push(blocks.length % 8 === 0 ? `<aside><h4>Box</h4>${words}</aside>\n` : `<p>${words}</p>\n`);
	}
	return blocks.join('');
}
