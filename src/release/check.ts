import { readFrozenEditions } from '../author/editions.js';
import { compiledDataset, exitCode } from '../author/project.js';
import { notFrozen } from './plan.js';

process.exitCode = exitCode(() => {
	const current = compiledDataset();
	const fault = notFrozen(readFrozenEditions().at(-1), current);
	if (fault !== undefined) throw new Error(fault);
	console.log(`The data is that of the frozen edition ${current.edition.version}.`);
	return 0;
}, console.error);
