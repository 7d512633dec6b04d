// Runs in the browser, in every page that the tests open: no imports, and nothing that changes what the page holds.

/** The words of the page, in order, with the rectangles that they are painted in. */
globalThis.wordsOnPage = () => {
	const words = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const { currentNode } = texts;
		for (const { 0: text, index } of currentNode.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
			const range = document.createRange();
			range.setStart(currentNode, index);
			range.setEnd(currentNode, index + text.length);
			const rectangles = Array.from(range.getClientRects(), ({ x, y, width, height }) => [
				x + scrollX,
				y + scrollY,
				width,
				height,
			]);
			words.push({ text, ofArticle: currentNode.parentElement.closest('[data-article]') !== null, rectangles });
		}
	}
	return words;
};

/** The part of the page that is to be seen, once the browser has scrolled: it does so in the frames after the load. */
globalThis.windowOnPage = async () => {
	for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
	return { top: scrollY, bottom: scrollY + innerHeight };
};

/** The rectangles of each word, for `sharesOfColor`: they are the same in every picture. */
globalThis.rectangles = [];

/** How much of the rectangles of each word has a color in a picture of the page: 0 to 1. */
globalThis.sharesOfColor = async (picture, color) => {
	const response = await fetch(`data:image/png;base64,${picture}`);
	const image = await createImageBitmap(await response.blob());
	const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
	context.drawImage(image, 0, 0);
	const { data, width } = context.getImageData(0, 0, image.width, image.height);
	const bottom = Math.max(...globalThis.rectangles.flat().map(([, top, , high]) => top + high));
	if (bottom > image.height) throw new Error(`The picture ends at ${image.height}, the words at ${bottom}.`);
	return globalThis.rectangles.map((ofWord) => {
		let all = 0;
		let colored = 0;
		for (const [left, top, wide, high] of ofWord) {
			// A pixel less on each side: the edges are blended with what is beside them.
			for (let y = Math.ceil(top) + 1; y < top + high - 1; y += 1) {
				for (let x = Math.ceil(left) + 1; x < left + wide - 1; x += 1) {
					all += 1;
					if (color.every((value, channel) => data[4 * (y * width + x) + channel] === value)) colored += 1;
				}
			}
		}
		return all === 0 ? 0 : colored / all;
	});
};
