export type { CorpusArticle, CorpusFormat } from './partition.js';
export { readCorpus } from './read.js';
export {
	type CorpusOptions,
	type CorpusProgress,
	type CorpusReport,
	type RefusedDataset,
	writeCorpus,
} from './write.js';
