import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { blocksOf } from '../text/canonical.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Node = DefaultTreeAdapterTypes.ChildNode;

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const MARKUP = /<[a-z!/?]/i;
// What HTML collapses, but for a lone space, which stays; a no-break space is for canonicalize.
const WHITE_SPACE = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;

/** The elements that the HTML standard displays as blocks (15.3, Flow content and after), and table cells. */
const BLOCKS = named(
	'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** What no browser shows as text. */
const NEVER_SHOWN = named(
	'audio canvas datalist embed head iframe noembed noframes noscript object script style template video',
);

/** What is shown, and never holds words of an article. Of a form only the controls: some pages are one form, some forget to close it. */
const SHOWN_APART = named('dialog math nav select svg textarea');

/** Where these are, the page is: an open dialog hides the whole page around it from screen readers. */
const CENTERS = named('h1 main');

/** A block of a page, its white space collapsed. */
export interface HtmlBlock {
	readonly text: string;
	/** Whether a browser shows it beside the text: a menu, a box, a control. */
	readonly isApart: boolean;
}

/** What is to be done at some place of a page: read a node, end a block, or leave an element. */
type Step = Node | 'end of block' | 'end of article' | 'end of box' | 'end of what is apart';

/**
 * The text of a web page as blocks with blank lines between them, without its navigation, scripts, controls and hidden parts.
 *
 * The whole body counts, since titles, captions and biographies often stand outside of `<article>`: text too much does no
 * harm where words are looked up, text too little does. Text without any markup is returned as its blocks.
 *
 * @throws {RangeError} where unclosed formatting tags multiply beyond what any real page has.
 *
 * @example
 * import { fromHtml } from 'belarus-brief/evidence';
 *
 * const text = fromHtml('<nav>Home</nav><h1>Swifts</h1><p>They nest<br>in <b>tow</b>ers &amp; barns.');
 * console.log(JSON.stringify(text)); // "Swifts\n\nThey nest in towers & barns."
 */
export function fromHtml(html: string): string {
	if (!MARKUP.test(html)) return blocksOf(html).join('\n\n');
	return htmlBlocks(html)
		.filter(({ isApart }) => !isApart)
		.map(({ text }) => text)
		.join('\n\n');
}

/**
 * The blocks of a web page, in its order, those that stand beside the text too.
 *
 * A button or what is hidden from screen readers is apart where it is a block of its own; inside a block of text its words are read there.
 *
 * @throws {RangeError} where unclosed formatting tags multiply beyond what any real page has.
 */
export function htmlBlocks(html: string): HtmlBlock[] {
	const page = parsePage(html);
	const aroundCenter = ancestorsOf(page, CENTERS);
	const blocks: HtmlBlock[] = [];
	let block: string[] = [];
	let apart: string[] = [];
	let hasText = false;
	const within = { articles: 0, boxes: 0, apart: 0 };

	const read = (text: string) => {
		if (within.apart > 0) apart.push(text);
		else block.push(text);
		hasText ||= within.apart === 0 && within.boxes === 0 && /\S/.test(text);
	};
	const endBlock = () => {
		// A browser may find what is apart where it stands: before the words around it, to be on the safe side.
		for (const [parts, isApart] of [
			[apart, true],
			[block, !hasText],
		] as const) {
			const text = parts.join('').replace(WHITE_SPACE, ' ').trim();
			if (text !== '') blocks.push({ text, isApart });
		}
		block = [];
		apart = [];
		hasText = false;
	};
	// Inside of an article an aside may be one of its own boxes.
	const isBox = (element: Element) =>
		element.tagName === 'button' ||
		(!aroundCenter.has(element) &&
			(attribute(element, 'aria-hidden') === 'true' || (element.tagName === 'aside' && within.articles === 0)));

	// A loop and not a recursion: pages nest deeper than the call stack, by mistake or to do harm.
	const steps: Step[] = page.childNodes.toReversed();
	for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
		if (step === 'end of block') endBlock();
		else if (step === 'end of article') within.articles -= 1;
		else if (step === 'end of box') within.boxes -= 1;
		else if (step === 'end of what is apart') within.apart -= 1;
		else if ('value' in step) read(step.value);
		else if (!('tagName' in step)) continue;
		else if (step.tagName === 'br') read(' ');
		else if (!isShown(step, aroundCenter)) continue;
		else {
			if (SHOWN_APART.has(step.tagName)) {
				within.apart += 1;
				steps.push('end of what is apart');
			} else if (BLOCKS.has(step.tagName)) {
				endBlock();
				steps.push('end of block');
			}
			if (isBox(step)) {
				within.boxes += 1;
				steps.push('end of box');
			}
			if (step.tagName === 'article') {
				within.articles += 1;
				steps.push('end of article');
			}
			for (const child of childrenOf(step).toReversed()) steps.push(child);
		}
	}
	endBlock();
	return blocks;
}

/** The children of a node; those of a declarative shadow root stand in its place (HTML standard, 4.12.3). */
function childrenOf(node: Parent): readonly Node[] {
	if (!node.childNodes.some(isShadowRoot)) return node.childNodes;
	return node.childNodes.flatMap((child) => (isShadowRoot(child) ? child.content.childNodes : [child]));
}

function isShadowRoot(node: Node): node is DefaultTreeAdapterTypes.Template {
	return 'content' in node && ['open', 'closed'].includes(attribute(node, 'shadowrootmode') ?? '');
}

const NOT_DISPLAYED = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

// "until-found" is there for whoever searches the page, as a reader who follows a link does.
function isShown(element: Element, aroundCenter: ReadonlySet<Parent>): boolean {
	if (NEVER_SHOWN.has(element.tagName)) return false;
	if (aroundCenter.has(element)) return true;
	const hidden = attribute(element, 'hidden');
	return (hidden === undefined || hidden === 'until-found') && !NOT_DISPLAYED.test(attribute(element, 'style') ?? '');
}

function attribute({ attrs }: Element, name: string): string | undefined {
	return attrs.find((each) => each.name === name)?.value.toLowerCase();
}

/** Enough for any real page: the shortest tags need three characters, and most pages have one for thirty. */
const mostElements = (html: string): number => html.length / 2 + 1_000;

/**
 * Parses a page as a browser does, whatever is wrong with it.
 *
 * @throws {RangeError} where the page multiplies its elements: a browser opens unclosed formatting anew in each block, so
 * that a hundred kilobytes made for it fill the memory.
 */
function parsePage(html: string): DefaultTreeAdapterTypes.Document {
	const most = mostElements(html);
	let elements = 0;
	return parse<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>(html, {
		treeAdapter: {
			...defaultTreeAdapter,
			createElement(...args) {
				elements += 1;
				if (elements > most) throw multiplies(html);
				return defaultTreeAdapter.createElement(...args);
			},
		},
	});
}

function multiplies(html: string): RangeError {
	const limit = Math.floor(mostElements(html));
	return new RangeError(
		`The page of ${html.length} characters makes over ${limit} elements, more than any real page: its formatting tags are never closed and multiply. Mend them, or give the page's text instead.`,
	);
}

/** The elements of some names in a page, and every element around them. */
function ancestorsOf(page: Parent, tagNames: ReadonlySet<string>): ReadonlySet<Parent> {
	const found = new Set<Parent>();
	const parents = new Map<Parent, Parent>();
	const steps: Parent[] = [page];
	for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
		// Whoever is in the set already has all its ancestors there, so that each is climbed past once.
		if ('tagName' in step && tagNames.has(step.tagName))
			for (let node: Parent | undefined = step; node && !found.has(node); node = parents.get(node)) found.add(node);
		for (const child of childrenOf(step)) {
			if (!('childNodes' in child)) continue;
			parents.set(child, step);
			steps.push(child);
		}
	}
	return found;
}
