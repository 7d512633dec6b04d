/** A text broken into lines of at most `width` characters, each indented; a word longer than a line, such as an address, stays whole. */
export function paragraph(text: string, width: number, indent: number): string {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && longer.length > width - indent) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line].map((each) => `${' '.repeat(indent)}${each}`.trimEnd()).join('\n');
}
