import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

test('the types of the root entry need no other package', () => {
	expect(packagesBehind('dist/index.d.ts')).toEqual([]);
});

test('the types of ./schema need zod and no other package', () => {
	expect(packagesBehind('dist/schema.d.ts')).toEqual(['zod']);
});

test.each(['evidence', 'search', 'export'])('the types of ./%s need no other package', (entry) => {
	expect(packagesBehind(`dist/${entry}.d.ts`)).toEqual([]);
});

const dataTypes = readdirSync('dist/data').filter((file) => file.endsWith('.d.cts'));

test.each(dataTypes)('the types of ./data (%s) need no other package', (file) => {
	expect(packagesBehind(join('dist/data', file))).toEqual([]);
});

test('every raw JSON file has its types', () => {
	const files = readdirSync('dist/data').filter((file) => file.endsWith('.json'));
	expect(files.map((file) => file.replace('.json', '.d.cts'))).toEqual(dataTypes);
	expect(files.length).toBeGreaterThan(0);
});

/** The packages, and ambient types, that a declaration file names itself or through the files it imports. */
function packagesBehind(entry: string): string[] {
	const packages = new Set<string>();
	const seen = new Set<string>();
	const visit = (path: string): void => {
		if (seen.has(path)) return;
		seen.add(path);
		const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(readFileSync(path, 'utf8'));
		for (const { fileName } of typeReferenceDirectives) packages.add(fileName);
		for (const { fileName } of importedFiles) {
			if (fileName.startsWith('.')) visit(declarationOf(join(dirname(path), fileName)));
			else packages.add(fileName);
		}
	};
	visit(entry);
	return [...packages].sort();
}

function declarationOf(path: string): string {
	const declaration = path.replace(/\.js$/, '.d.ts');
	// A missing file, or one without extension, is silently `any` for a consumer under nodenext.
	if (!existsSync(declaration)) throw new Error(`A published declaration imports ${path}, which has no types.`);
	return declaration;
}
