import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const PATH = 'CITATION.cff';

// A release changes the version in package.json alone; whoever cites the dataset reads it here.
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
const citation = readFileSync(PATH, 'utf8');
if (!/^version: .+$/m.test(citation)) throw new Error(`${PATH} has no line "version: …".`);
writeFileSync(PATH, citation.replace(/^version: .+$/m, `version: ${version}`));
console.log(`${PATH} is of version ${version}.`);
