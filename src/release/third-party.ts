import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build takes in, and so ships: each with its license. */
const TAKEN_IN = [
	'@rdfjs/data-model',
	'@rdfjs/to-ntriples',
	'd3-dsv',
	'hyparquet',
	'hyparquet-writer',
	'minisearch',
	'stemmer',
];

const parts = TAKEN_IN.map((name) => {
	const folder = join('node_modules', name);
	const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
	if (file === undefined)
		throw new Error(`${name} has no license file. Add its license by hand, or leave it out of the build.`);
	return `## ${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
});
writeFileSync(
	'dist/THIRD-PARTY.md',
	`# What is built in\n\nThe package ships code of others, under their licenses.\n\n${parts.join('\n')}`,
);
console.log(`The licenses of ${TAKEN_IN.join(', ')} are in dist/THIRD-PARTY.md.`);
