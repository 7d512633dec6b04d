import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { HIGHLIGHT } from './article-page.js';

/** A word as the browser shows it. */
interface ShownWord {
	readonly text: string;
	/** False for menus, boxes and footers. */
	readonly ofArticle: boolean;
	readonly highlighted: boolean;
	/** Whether the browser has scrolled to where the word can be seen. */
	readonly inView: boolean;
}

/** Opens the page at a fragment, as somebody does who follows a link, and tells what is to be seen. */
export type Reader = (fragment: string) => Promise<ShownWord[]>;

type Rectangle = readonly [x: number, y: number, width: number, height: number];

/** What `wordsOnPage` gives. */
interface PlacedWord {
	readonly text: string;
	readonly ofArticle: boolean;
	readonly rectangles: readonly Rectangle[];
}

/** What `windowOnPage` gives: the part of the page that is to be seen. */
interface Window {
	readonly top: number;
	readonly bottom: number;
}

// What playwright's own screenshot does, with less time spent on a small file.
const WHOLE_PAGE = { captureBeyondViewport: true, optimizeForSpeed: true };

const IN_PAGE = fileURLToPath(new URL('in-page.js', import.meta.url));

/**
 * A reader of one page, with a window much lower than the page.
 *
 * No interface of Chromium tells which words a text fragment has found, so that the reader looks: `::target-text` has a
 * color of its own, and a picture of the page shows which words have it.
 */
export async function openReader(browser: Browser, address: string): Promise<Reader> {
	const context = await browser.newContext({ viewport: { width: 500, height: 150 } });
	await context.addInitScript({ path: IN_PAGE });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const desk = await context.newPage();
	await page.bringToFront();
	await page.goto(address);
	const words: readonly PlacedWord[] = await page.evaluate('wordsOnPage()');
	await desk.evaluate(`rectangles = ${JSON.stringify(words.map(({ rectangles }) => rectangles))}`);
	let opened = 0;
	return async (fragment) => {
		opened += 1;
		// Between fragments of one address a browser would not load the page anew, and would keep the place.
		await page.goto(`${address}?${opened}${fragment}`);
		const { top, bottom }: Window = await page.evaluate('windowOnPage()');
		const { data: picture } = await session.send('Page.captureScreenshot', WHOLE_PAGE);
		const shares: readonly number[] = await desk.evaluate(`sharesOfColor('${picture}', [${HIGHLIGHT}])`);
		return words.map(({ text, ofArticle, rectangles }, index) => ({
			text,
			ofArticle,
			highlighted: isHighlighted(text, shares[index] ?? 0),
			inView: rectangles.some(([, y, , height]) => y >= top && y + height <= bottom),
		}));
	};
}

function isHighlighted(text: string, share: number): boolean {
	if (share > 0.1 && share < 0.9) throw new Error(`"${text}" is highlighted in part: ${share.toFixed(2)} of it.`);
	return share >= 0.9;
}
