import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { blocksOf, canonicalize } from '../text/canonical.js';

const BEGINS_WITH_A_TAG = /^\s*<(?:!|\?|[a-z])/i;
// Without the flag u, which would take four times as long.
const HALF_A_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * The canonical form of a text, or of the text of a web page: what begins with a tag is taken for HTML.
 *
 * @throws {TypeError} where it is no string, or a string that no decoder of text gives.
 */
export function pageText(input: string): string {
	if (typeof input !== 'string') {
		throw new TypeError(
			`The text is ${kindOf(input)}, and a text is a string. Decode bytes first: new TextDecoder().decode(bytes).`,
		);
	}
	const nul = input.indexOf('\0');
	if (nul !== -1) {
		throw new TypeError(
			`The text has a NUL character at ${nul}, as binary data has. Pass the text of the page, or its HTML.`,
		);
	}
	const half = input.search(HALF_A_PAIR);
	if (half !== -1) {
		throw new TypeError(
			`The text has half a surrogate pair at ${half}, which stands for no character. Decode the page as UTF-8, and cut it between characters.`,
		);
	}
	return canonicalize(BEGINS_WITH_A_TAG.test(input) ? fromHtml(input) : input);
}

function kindOf(value: unknown): string {
	if (value === null || value === undefined) return String(value);
	return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const MARKUP = /<[a-z!/?]/i;
// What HTML collapses, but for a lone space, which stays; a no-break space is for canonicalize.
const WHITE_SPACE = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;

/** The elements that the HTML standard displays as blocks (15.3, Flow content and after), and table cells. */
const BLOCKS = named(
	'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** What never holds words of an article. Of a form only the controls: some pages are one form, some forget to close it. */
const LEFT_OUT = named(
	'audio button canvas datalist dialog embed head iframe math nav noembed noframes noscript object script select style svg template textarea video',
);

/** Where these are, the page is: an open dialog hides the whole page around it from screen readers. */
const CENTERS = named('h1 main');

const BREAK = Symbol('a block starts or ends');
const END_OF_ARTICLE = Symbol('an article ends');

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
	const page = parsePage(html);
	const aroundCenter = ancestorsOf(page, CENTERS);
	const blocks: string[] = [];
	let block: string[] = [];
	let articles = 0;

	const isLeftOut = (element: Element): boolean => {
		const { tagName } = element;
		if (LEFT_OUT.has(tagName)) return true;
		if (aroundCenter.has(element)) return false;
		// Inside of an article an aside may be one of its own boxes.
		return isHidden(element) || (tagName === 'aside' && articles === 0);
	};
	const endBlock = () => {
		const text = block.join('').replace(WHITE_SPACE, ' ').trim();
		if (text !== '') blocks.push(text);
		block = [];
	};

	// A loop and not a recursion: pages nest deeper than the call stack, by mistake or to do harm.
	const steps: (Node | typeof BREAK | typeof END_OF_ARTICLE)[] = page.childNodes.toReversed();
	for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
		if (step === BREAK) endBlock();
		else if (step === END_OF_ARTICLE) articles -= 1;
		else if ('value' in step) block.push(step.value);
		else if (!('tagName' in step)) continue;
		else if (step.tagName === 'br') block.push(' ');
		else if (isLeftOut(step)) continue;
		else {
			if (BLOCKS.has(step.tagName)) {
				endBlock();
				steps.push(BREAK);
			}
			if (step.tagName === 'article') {
				articles += 1;
				steps.push(END_OF_ARTICLE);
			}
			for (const child of step.childNodes.toReversed()) steps.push(child);
		}
	}
	endBlock();
	return blocks.join('\n\n');
}

// "until-found" is there for whoever searches the page, as a reader who follows a link does.
function isHidden({ attrs }: Element): boolean {
	return attrs.some(
		({ name, value }) =>
			(name === 'hidden' && value.toLowerCase() !== 'until-found') || (name === 'aria-hidden' && value === 'true'),
	);
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
function ancestorsOf(
	page: DefaultTreeAdapterTypes.Document,
	tagNames: ReadonlySet<string>,
): ReadonlySet<DefaultTreeAdapterTypes.ParentNode> {
	const found = new Set<DefaultTreeAdapterTypes.ParentNode>();
	const steps: DefaultTreeAdapterTypes.ParentNode[] = [page];
	for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
		if ('tagName' in step && tagNames.has(step.tagName)) addWithAncestors(found, step);
		for (const child of step.childNodes) if ('childNodes' in child) steps.push(child);
	}
	return found;
}

// Whoever is in the set already has all its ancestors there, so that each is climbed past once.
function addWithAncestors(
	found: Set<DefaultTreeAdapterTypes.ParentNode>,
	element: DefaultTreeAdapterTypes.Element,
): void {
	let node: DefaultTreeAdapterTypes.ParentNode | null = element;
	while (node !== null && !found.has(node)) {
		found.add(node);
		node = 'parentNode' in node ? node.parentNode : null;
	}
}
