import { command } from '../compile/commands/command.js';
import { compiledDataset } from '../compile/compiled-dataset.js';
import { readFrozenEditions } from '../compile/editions/frozen-editions.js';
import { dataPart, firstDataPart } from './data-part.js';
import { unreleasedNotes } from './unreleased-notes.js';

command(() => {
	const current = compiledDataset();
	const frozen = readFrozenEditions().at(-1);
	console.log(frozen ? dataPart(unreleasedNotes(frozen, current)) : firstDataPart(current));
	return 0;
});
