import { readFileSync, writeFileSync } from 'node:fs';
import { packageVersion } from './package-version.js';

// Runs right after `changeset version`, which knows of package.json and the top of the changelog alone.
const version = packageVersion();
rewrite('CITATION.cff', (citation) => citation.replace(/^version: .+$/m, `version: ${version}`));
rewrite('CHANGELOG.md', withIntroductionFirst);
console.log(`CITATION.cff and CHANGELOG.md are of version ${version}.`);

/** The new section is put between the title and the introduction; this puts it below both. */
function withIntroductionFirst(changelog: string): string {
	const [title = '', ...blocks] = changelog.trim().split('\n\n');
	const introduction = blocks.filter((block) => block.startsWith('One section a release'));
	const sections = blocks.filter((block) => !introduction.includes(block));
	return `${[title, ...introduction, ...sections].join('\n\n')}\n`;
}

function rewrite(path: string, change: (content: string) => string): void {
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}
