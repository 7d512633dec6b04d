import { extname } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { quote } from '../../error/wording.js';
import { ParseError, positionAt, SCRIPT_ENDINGS, type Script, type StaticString } from './syntax.js';

const PAGE_ENDINGS = ['.vue', '.svelte', '.astro'];

/** The endings of the files that can be read for ids. */
export const SOURCE_ENDINGS: readonly string[] = [...SCRIPT_ENDINGS, ...PAGE_ENDINGS];

/** What a source file is made of. */
export interface SourceParts {
	/** Its modules, each as the scripts it consists of; one sees the names of those before it. */
	readonly modules: readonly (readonly Script[])[];
	/** What stands in quotes outside of the scripts, in the markup of a page. */
	readonly quoted: readonly StaticString[];
}

/**
 * Takes a source file apart: it is one script, or a page of Vue, Svelte or Astro with scripts in it.
 *
 * @throws {ParseError} where a script of a page has no end, or is in another language.
 */
export function sourceParts(path: string, text: string): SourceParts {
	switch (extname(path)) {
		case '.astro':
			return pageParts(text, astroModules(path, text));
		case '.svelte':
		case '.vue':
			return pageParts(text, [componentScripts(path, text)]);
		default: {
			// The mark may stand before a shebang, and the parser takes that at its very start alone.
			const start = text.startsWith('\uFEFF') ? 1 : 0;
			return { modules: [[scriptAt(text, start, text.length, path)]], quoted: [] };
		}
	}
}

function pageParts(text: string, modules: readonly (readonly Script[])[]): SourceParts {
	const markup = modules
		.flat()
		.reduce((rest, { start, text: { length } }) => blanked(rest, start, start + length), text);
	return { modules, quoted: quotedIn(markup) };
}

/** The frontmatter and the scripts for the browser, each a module of its own. */
function astroModules(path: string, text: string): Script[][] {
	const front = frontmatterOf(path, text);
	if (front === undefined) return scriptsIn(path, text, text).map(({ script }) => [script]);
	const markup = blanked(text, 0, front.start + front.text.length + FENCE.length);
	return [[front], ...scriptsIn(path, markup, text).map(({ script }) => [script])];
}

/** The script of the module, whose names the script of the component sees, and that one. */
function componentScripts(path: string, text: string): Script[] {
	return scriptsIn(path, text, text)
		.toSorted((a, b) => Number(b.isOuter) - Number(a.isOuter))
		.map(({ script }) => script);
}

function scriptAt(text: string, start: number, end: number, name: string): Script {
	return { name, text: text.slice(start, end), start, ...positionAt(text, start) };
}

/** A text with a stretch of it as blanks: every other offset stays. */
function blanked(text: string, start: number, end: number): string {
	return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

const FENCE = '---';

function frontmatterOf(path: string, text: string): Script | undefined {
	const [opening] = /^\uFEFF?\s*---/.exec(text) ?? [];
	if (opening === undefined) return undefined;
	const { length: start } = opening;
	const closing = /[\n\r][^\S\n\r]*---/.exec(text.slice(start));
	if (closing === null) throw new ParseError(`the fence ${FENCE} at its start has no second one`);
	const length = closing.index + closing[0].length - FENCE.length;
	return scriptAt(text, start, start + length, `${path}.ts`);
}

type Element = DefaultTreeAdapterTypes.Element;

interface FoundScript {
	readonly script: Script;
	/** Whether the other scripts of the page see its names. */
	readonly isOuter: boolean;
}

// In a page, unlike in HTML, any element may close itself.
const SELF_CLOSED = /<[a-z](?:[^<>"'=]|="[^"]*"|='[^']*'|=(?!["']))*\/>/gi;

function scriptsIn(path: string, markup: string, text: string): FoundScript[] {
	const html = markup.replace(SELF_CLOSED, (tag) => ' '.repeat(tag.length));
	const everywhere = path.endsWith('.astro');
	const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true });
	return scriptElements(childNodes, everywhere).flatMap((element): FoundScript[] => {
		const ending = endingOf(element, path, text);
		const { sourceCodeLocation: at } = element;
		if (ending === undefined || !at) return [];
		if (!at.startTag || !at.endTag) throw new ParseError(`a script without an end ${placeOf(element, text)}`);
		const script = scriptAt(text, at.startTag.endOffset, at.endTag.startOffset, `${path}${ending}`);
		const isSetup = path.endsWith('.vue') ? hasAttribute(element, 'setup') : !isSvelteModule(element);
		return [{ script, isOuter: !isSetup }];
	});
}

/** The scripts in their order: those at the top, or all. An element without an end only looks as if it held what follows. */
function scriptElements(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], everywhere: boolean): Element[] {
	const found: Element[] = [];
	const pending = nodes.toReversed();
	for (let node = pending.pop(); node; node = pending.pop()) {
		if (!defaultTreeAdapter.isElementNode(node)) continue;
		if (node.tagName === 'script') found.push(node);
		else if (everywhere || !node.sourceCodeLocation?.endTag) {
			for (const child of node.childNodes.toReversed()) pending.push(child);
		}
	}
	return found;
}

const LANGUAGES: Readonly<Record<string, string>> = {
	js: '.js',
	javascript: '.js',
	jsx: '.jsx',
	ts: '.ts',
	typescript: '.ts',
	tsx: '.tsx',
};

/** The ending of a file in the language of a script; undefined where it is data. */
function endingOf(element: Element, path: string, text: string): string | undefined {
	const type = attribute(element, 'type') ?? '';
	if (!/^(?:|module|(?:text|application)\/(?:javascript|typescript|babel))$/.test(type)) return undefined;
	const language = attribute(element, 'lang') ?? (/typescript$/.test(type) || path.endsWith('.astro') ? 'ts' : 'js');
	const ending = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
	if (ending !== undefined) return ending;
	throw new ParseError(`a script in ${quote(language)}, which this command does not read ${placeOf(element, text)}`);
}

function isSvelteModule(element: Element): boolean {
	return hasAttribute(element, 'module') || attribute(element, 'context') === 'module';
}

function attribute({ attrs }: Element, name: string): string | undefined {
	return attrs.find((each) => each.name === name)?.value;
}

function hasAttribute(element: Element, name: string): boolean {
	return attribute(element, name) !== undefined;
}

function placeOf({ sourceCodeLocation }: Element, text: string): string {
	const { line, column } = positionAt(text, sourceCodeLocation?.startOffset ?? 0);
	return `(${line}:${column - 1})`;
}

function quotedIn(markup: string): StaticString[] {
	return Array.from(markup.matchAll(/(?<=(['"`]))[\w-]+(?=\1)/g), ({ 0: value, index }) => {
		return { value, start: index, end: index + value.length };
	});
}
