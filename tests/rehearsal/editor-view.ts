import { join } from 'node:path';
import ts from 'typescript';

/** What an editor shows of a file: its errors, what it strikes through, and the hover text on some words. */
export interface EditorView {
	readonly errors: readonly string[];
	readonly deprecated: readonly string[];
	hover(words: string): string;
}

const DEPRECATED = 6385;

/** Asks the language service, as an editor does. */
export function editorView(folder: string, file: string): EditorView {
	const path = join(folder, file);
	const options: ts.CompilerOptions = {
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
		target: ts.ScriptTarget.ES2022,
		strict: true,
		noEmit: true,
		types: [],
	};
	const service = ts.createLanguageService({
		getCompilationSettings: () => options,
		getScriptFileNames: () => [path],
		getScriptVersion: () => '1',
		getScriptSnapshot: (name) => {
			const text = ts.sys.readFile(name);
			return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
		},
		getCurrentDirectory: () => folder,
		getDefaultLibFileName: ts.getDefaultLibFilePath,
		fileExists: ts.sys.fileExists,
		readFile: ts.sys.readFile,
		directoryExists: ts.sys.directoryExists,
		getDirectories: ts.sys.getDirectories,
		...(ts.sys.realpath && { realpath: ts.sys.realpath }),
	});
	const text = ts.sys.readFile(path) ?? '';
	const sentence = ({ messageText }: ts.Diagnostic) => ts.flattenDiagnosticMessageText(messageText, ' ');
	return {
		errors: [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)].map(sentence),
		deprecated: service
			.getSuggestionDiagnostics(path)
			.filter(({ code }) => code === DEPRECATED)
			.map(({ start, length }) => text.slice(start, start + length)),
		hover(words) {
			const info = service.getQuickInfoAtPosition(path, text.indexOf(words) + 1);
			const tags = info?.tags?.map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`) ?? [];
			return [ts.displayPartsToString(info?.documentation), ...tags].join('\n').trim();
		},
	};
}
