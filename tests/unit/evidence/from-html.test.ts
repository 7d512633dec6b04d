import { fromHtml } from 'belarus-brief/evidence';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, canonicalize } from '../../../src/text/canonical.js';
import { SMALL_TEXT } from '../../data/small-source.js';
import { awkwardText } from '../text/awkward-text.js';
import { SMALL_PAGE } from './small-page.js';

/** A page of about five million characters. */
const FIVE_MEGABYTES = 5_000_000;

const filled = (piece: string) => piece.repeat(Math.ceil(FIVE_MEGABYTES / piece.length));

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('a real page', () => {
	test('gives its blocks, and of what stands around the article no navigation, script, control or hidden part', () => {
		const [title = '', tower = '', readOn = '', council = '', views = ''] = blocksOf(SMALL_TEXT);
		expect(blocksOf(fromHtml(SMALL_PAGE))).toEqual([
			'We use cookies to count the swifts.',
			title,
			'The old tower. Image: I. Marsh',
			tower,
			readOn,
			council,
			views,
			...['Pairs', 'Year', '2018', '2019', 'Pairs', '41', '0'],
			...['Author', 'Ivy Marsh', 'Keeper', 'Tess Rowan'],
			'Notes',
			'Counted from the mill.',
			'Letters to the editor',
			'© The Moor Letter',
		]);
	});

	test('keeps what canonicalize decides on: no-break spaces, soft hyphens, marks', () => {
		expect(fromHtml('<p>a&nbsp;b&shy;c e&#x301;</p>')).toBe('a\u00A0b\u00ADc e\u0301');
	});

	test('gives the same words as the text it was made of, however the blocks are written', () => {
		const paragraphs = fc.array(awkwardText.map((text) => text.replace(/[\0\r]|\p{Cs}/gu, '')));
		const tags = fc.constantFrom('p', 'li', 'h2', 'div', 'blockquote', 'dd', 'section', 'figcaption');
		fc.assert(
			fc.property(paragraphs, tags, (texts, tag) => {
				const html = texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('');
				const text = texts.map((each) => each.replace(/[\t\n\f\r ]+/g, ' ')).join('\n\n');
				expect(canonicalize(fromHtml(html))).toBe(canonicalize(text));
			}),
		);
	});
});

describe('what a page leaves open', () => {
	test.each([
		['closes tags that the page forgot', '<p>one<p>two<ul><li>three<li>fo<i>ur', 'one\n\ntwo\n\nthree\n\nfour'],
		['reads a form as the page it may be', '<form id="aspnet"><h1>a</h1><p>b<input value="x"></p>', 'a\n\nb'],
		['does not lose the rest to a form that is never closed', '<h1>a</h1><form><input><p>b</p><p>c', 'a\n\nb\n\nc'],
		['reads the page that a dialog hides', '<div aria-hidden="true"><main>a</main></div><dialog>b', 'a'],
		['leaves an aside out', '<p>a</p><aside>b</aside><p>c</p>', 'a\n\nc'],
		['keeps an aside of the article', '<article>a<aside>b</aside></article>', 'a\n\nb'],
		['tells an aside after the article from one inside', '<article>a</article><aside>b', 'a'],
		[
			'keeps the words of a button in a sentence',
			'<p>one <button>two</button> three</p><button>Share</button>',
			'one two three',
		],
		['keeps words that screen readers skip in a sentence', '<p>a<span aria-hidden="true">b</span>c</p>', 'abc'],
		['leaves a block out that screen readers skip', '<p>a</p><div aria-hidden="true"><p>b</p></div>', 'a'],
		['leaves out what is not displayed', '<p>one <i style="color: red; display:none">two</i> three</p>', 'one three'],
		['leaves a picture out of a sentence', '<p>one <svg><text>two</text></svg> three</p>', 'one three'],
		['reads a shadow root', '<x-a><template shadowrootmode="open"><p>a</p></template></x-a><p>b</p>', 'a\n\nb'],
		['reads no other template', '<p>a</p><template><p>b</p></template>', 'a'],
		['keeps a block in an inline element apart', '<b>a<div>b</div>c</b>', 'a\n\nb\n\nc'],
		['joins what only inline elements part', '<x-tip>a</x-tip>b<!-- c -->d<wbr>e<img alt="f">', 'abde'],
		['makes white space of a line break', 'a<br>b<br/><br>c', 'a b c'],
		['parts blocks at a rule', 'a<hr>b', 'a\n\nb'],
		['decodes references, once', '<p>&lt;p&gt; &amp;amp; &#128038; &swift; &copy', '<p> &amp; 🐦 &swift; ©'],
		['reads a page that was cut off in a tag', '<p>a</p><p class="b', 'a'],
		['reads a page that was cut off in a comment', '<p>a</p><!-- b', 'a'],
		['reads an empty page', '<!DOCTYPE html><html><body></body></html>', ''],
	])('%s', (_, html, text) => {
		expect(fromHtml(html)).toBe(text);
	});
});

describe('what is no page', () => {
	test.each([
		['text', SMALL_TEXT, canonicalize(SMALL_TEXT)],
		['text with line ends of Windows', 'one\r\ntwo\r\n\r\nthree', 'one two\n\nthree'],
		['text with a lone "<" and "&amp;"', '1 < 2\n\nR&amp;D', '1 < 2\n\nR&amp;D'],
		['nothing', '', ''],
		['white space', ' \n\n\t', ''],
	])('comes back as its blocks: %s', (_, text, blocks) => {
		expect(fromHtml(text)).toBe(blocks);
	});

	test('passes through without an error: NUL, lone surrogates, binary data', () => {
		expect(fromHtml('<p>a\0b</p>')).toBe('ab');
		expect(fromHtml('<p>a\uD800b</p>')).toBe('a\uD800b');
		expect(fromHtml('<p>a&#xD800;b&#0;</p>')).toBe('a\uFFFDb\uFFFD');
		expect(fromHtml('\x89PNG\r\n\x1A\n\0\0\0\rIHDR<\xFF')).toContain('PNG');
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '<p>', '<!--', '<script>'), (text, start) => {
				expect(typeof fromHtml(start + text)).toBe('string');
			}),
		);
	});
});

describe('in bounded time', () => {
	test.each([
		['paragraphs', filled('<p>Swifts nest in <b>towers</b> &amp; barns.</p>\n')],
		['100,000 levels of blocks', `${'<div>'.repeat(100_000)}Swifts`],
		['100,000 levels of lists', `${'<ul><li>'.repeat(100_000)}Swifts`],
		['inline elements only', `${filled('<span>')}Swifts`],
		['forms and asides in each other', `${'<form><article><aside>'.repeat(50_000)}Swifts`],
		['headings around headings', `${'<div><h1>'.repeat(50_000)}Swifts`],
		['end tags without a start', `${'<i>'.repeat(50_000)}${'</b>'.repeat(50_000)}Swifts`],
		['tags that never end', `Swifts${filled('<')}`],
		['references that never end', `Swifts <p>${filled('&')}`],
		['white space', `<p>Swifts${filled(' \n')}`],
		['comments that never end', `<p>Swifts${filled('<!--')}`],
		['text without markup', filled('Swifts < towers. ')],
	])('reads %s', { timeout: 10_000 }, (_, html) => {
		expect(fromHtml(html)).toContain('Swifts');
	});

	test('refuses formatting that multiplies, before it fills the memory', () => {
		const fonts = Array.from({ length: 5_000 }, (_, size) => `<font size=${size}>`).join('');
		expect(() => fromHtml(`<p>${fonts}${'<div>Swifts</div></p>'.repeat(5_000)}`)).toThrow(
			/^The page of 183893 characters makes over 92946 elements, more than any real page: .+ give the page's text instead\.$/,
		);
	});
});
