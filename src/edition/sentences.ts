import { sentenceTable } from '../generated/sentence-table.js';
import { decodeSentences } from './decode-sentences.js';

export const sentences = /* @__PURE__ */ decodeSentences(sentenceTable);
