import type { Dataset } from '../model/dataset.js';
import { compile } from './compile.js';
import { LOCK_PATH, readLock } from './lock/lock.js';
import { packageVersion } from './package-version.js';
import { formatFaults } from './source/source-fault.js';
import { readSourceTree } from './source/source-tree.js';

/**
 * The dataset that `data/` holds now, in a version: that of package.json unless another is given.
 *
 * @throws {Error} with every fault where it does not compile.
 */
export function compiledDataset(version = packageVersion()): Dataset {
	const compiled = compile(readSourceTree('data'), readLock(LOCK_PATH), version);
	if (!compiled.success) throw new Error(formatFaults(compiled.faults));
	return compiled.dataset;
}
