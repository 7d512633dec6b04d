import { readFrozenEditions } from '../author/editions.js';
import { compiledDataset, exitCode } from '../author/project.js';
import { dataPart, firstDataPart, unreleasedNotes } from './changelog.js';

process.exitCode = exitCode(() => {
	const current = compiledDataset();
	const frozen = readFrozenEditions().at(-1);
	console.log(frozen ? dataPart(unreleasedNotes(frozen, current)) : firstDataPart(current));
	return 0;
}, console.error);
