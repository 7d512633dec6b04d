import { parseArgs } from 'node:util';
import { compile } from './compile.js';
import { generatedFiles } from './generated-files.js';
import { LOCK_PATH, readLock } from './lock.js';
import { packageVersion } from './package-version.js';
import { formatFaults } from './source-fault.js';
import { readSourceTree } from './source-tree.js';
import { staleFiles, writeGenerated } from './write-generated.js';

const GENERATED = 'src/generated';

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
try {
	process.exitCode = data(values.check === true);
} catch (error) {
	// A missing lock or article is told in a sentence; where in the compiler it was noticed helps nobody.
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

function data(checkOnly: boolean): number {
	const compiled = compile(readSourceTree('data'), readLock(LOCK_PATH), packageVersion());
	if (!compiled.success) {
		const { length } = compiled.faults;
		console.error(
			`${formatFaults(compiled.faults)}\n\n${length} ${length === 1 ? 'fault' : 'faults'}; nothing was written.`,
		);
		return 1;
	}
	const { dataset } = compiled;
	const files = generatedFiles(dataset);
	if (checkOnly) {
		const stale = staleFiles(GENERATED, files);
		if (stale.length > 0) {
			console.error(`${GENERATED} is stale: ${stale.join(', ')}. Run \`npm run data\` and commit what it writes.`);
			return 1;
		}
	}
	const changed = checkOnly ? 0 : writeGenerated(GENERATED, files);
	const counts = (['entities', 'claims', 'recommendations', 'tenures', 'characterizations'] as const)
		.map((name) => `${Object.keys(dataset[name]).length} ${name}`)
		.join(', ');
	console.log(`${counts}. ${checkOnly ? `${GENERATED} is up to date.` : `${changed} of ${files.size} files written.`}`);
	return 0;
}
