import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../compile.js';
import { EDITIONS, readFrozenEditions, vanishedIds } from '../editions.js';
import { GENERATED, generatedFiles, staleFiles, writeGenerated } from '../emit/files.js';
import { LOCK_PATH, readLock } from '../lock/lock.js';
import { type Io, packageVersion } from '../project.js';
import { readSourceTree } from '../source/folder.js';
import { formatFaults, type SourceFault } from '../source/yaml.js';

/**
 * Compiles the YAML below `data/` and writes the generated files; `--check` only tells whether they are up to date.
 *
 * @throws {Error} where the lock, the article or a frozen edition cannot be read.
 */
export function data(args: readonly string[], { folder, print, printError }: Io): number {
	const { check = false } = parseArgs({ args: [...args], options: { check: { type: 'boolean' } } }).values;
	const compiled = compile(readSourceTree('data', folder), readLock(LOCK_PATH, folder), packageVersion(folder));
	if (!compiled.success) return refuse(compiled.faults, printError);
	const editions = readFrozenEditions(join(folder, EDITIONS));
	const vanished = vanishedIds(compiled.dataset, editions);
	if (vanished.length > 0) return refuse(vanished, printError);
	const generated = join(folder, GENERATED);
	const { dataset } = compiled;
	const files = generatedFiles(dataset, editions);
	if (check) {
		const stale = staleFiles(generated, files);
		if (stale.length > 0) {
			printError(`${GENERATED} is stale: ${stale.join(', ')}. Run \`npm run data\` and commit what it writes.`);
			return 1;
		}
	}
	const changed = check ? 0 : writeGenerated(generated, files);
	const counts = (['entities', 'claims', 'recommendations', 'tenures', 'characterizations'] as const)
		.map((name) => `${Object.keys(dataset[name]).length} ${name}`)
		.join(', ');
	print(`${counts}. ${check ? `${GENERATED} is up to date.` : `${changed} of ${files.size} files written.`}`);
	return 0;
}

function refuse(faults: readonly SourceFault[], printError: Io['printError']): number {
	const { length } = faults;
	printError(`${formatFaults(faults)}\n\n${length} ${length === 1 ? 'fault' : 'faults'}; nothing was written.`);
	return 1;
}
