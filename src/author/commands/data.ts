import { parseArgs } from 'node:util';
import { compile } from '../compile.js';
import { readFrozenEditions, vanishedIds } from '../editions.js';
import { GENERATED, generatedFiles, staleFiles, writeGenerated } from '../emit/files.js';
import { LOCK_PATH, readLock } from '../lock/lock.js';
import { command, packageVersion } from '../project.js';
import { readSourceTree } from '../source/folder.js';
import { formatFaults, type SourceFault } from '../source/yaml.js';

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
command(() => data(values.check === true));

function data(checkOnly: boolean): number {
	const compiled = compile(readSourceTree('data'), readLock(LOCK_PATH), packageVersion());
	if (!compiled.success) return refuse(compiled.faults);
	const editions = readFrozenEditions();
	const vanished = vanishedIds(compiled.dataset, editions);
	if (vanished.length > 0) return refuse(vanished);
	const { dataset } = compiled;
	const files = generatedFiles(dataset, editions);
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

function refuse(faults: readonly SourceFault[]): number {
	const { length } = faults;
	console.error(`${formatFaults(faults)}\n\n${length} ${length === 1 ? 'fault' : 'faults'}; nothing was written.`);
	return 1;
}
