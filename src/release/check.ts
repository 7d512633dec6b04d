import { command } from '../compile/commands/command.js';
import { compiledDataset } from '../compile/compiled-dataset.js';
import { readFrozenEditions } from '../compile/editions/frozen-editions.js';
import { notFrozen } from './not-frozen.js';

command(() => {
	const current = compiledDataset();
	const fault = notFrozen(readFrozenEditions().at(-1), current);
	if (fault !== undefined) throw new Error(fault);
	console.log(`The data is that of the frozen edition ${current.edition.version}.`);
	return 0;
});
