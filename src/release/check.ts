import { readFrozenEditions } from '../author/editions.js';
import { command, compiledDataset } from '../author/project.js';
import { notFrozen } from './plan.js';

command(() => {
	const current = compiledDataset();
	const fault = notFrozen(readFrozenEditions().at(-1), current);
	if (fault !== undefined) throw new Error(fault);
	console.log(`The data is that of the frozen edition ${current.edition.version}.`);
	return 0;
});
