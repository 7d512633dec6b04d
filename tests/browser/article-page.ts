import type { Passage } from 'belarus-brief';
import { sliceCodePoints } from '../../src/text/words.js';

/** The color that marks highlighted words: nothing else on the page has it. */
export const HIGHLIGHT = [255, 0, 255] as const;

const TAGS: Readonly<Record<Passage['role'], string>> = {
	title: 'h1',
	heading: 'h2',
	body: 'p',
	biography: 'p',
	disclaimer: 'p',
	promotion: 'p',
	caption: 'figcaption',
};

// The words themselves are painted over, so that a highlighted word is one rectangle of one color. Small letters make a
// small picture, which is what the tests spend their time on.
const STYLE = `
	::target-text { color: rgb(${HIGHLIGHT}); background: rgb(${HIGHLIGHT}) }
	body { width: 480px; font: 10px/1.6 sans-serif }
	body > * { display: block; margin: 16px 0 }`;

const HEAD = `<nav><ul><li>Home</li><li>About us</li><li>The editors</li><li>Experts</li><li>Programs</li><li>Events</li>
	<li>Russia</li><li>Ukraine</li><li>Belarus</li><li>Nature</li></ul></nav>
	<div class="share"><button>Share</button> <button>Print this</button></div>`;
const BOX = '<aside>Advertisement: as of now, this is for you, in the shop and to the end of the year.</aside>';
const FOOT = '<footer>More of the same: the swifts, the war, the authors. Follow us. Contact, terms, privacy.</footer>';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A page with an article's passages, one block each, as a publisher would serve it: with menus before, boxes between,
 * and inline markup inside. Blocks of the article are marked, since the browser's words are compared with these alone.
 */
export function articlePage(canonical: string, passages: readonly Pick<Passage, 'role' | 'start' | 'end'>[]): string {
	const blocks = passages.map(({ role, start, end }, index) => {
		const words = escaped(sliceCodePoints(canonical, start, end)).split(' ');
		// An inline element must not keep a browser from finding words on both of its sides.
		words.splice(1, 2, `<em>${words.slice(1, 3).join(' ')}</em>`);
		const block = `<${TAGS[role]} data-article>${words.join(' ')}</${TAGS[role]}>`;
		return index % 3 === 2 ? block + BOX : block;
	});
	return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Page</title><style>${STYLE}</style>
<body>${HEAD}${blocks.join('\n')}${FOOT}</body></html>`;
}
