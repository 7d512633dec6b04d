import { type BriefVocabularies, vocabularies as records } from '../generated/vocabularies.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * The controlled vocabularies: topics, actions and kinds of group, after SKOS.
 *
 * @example
 * import { vocabularies } from 'belarus-brief';
 *
 * console.log(vocabularies.topics.cyberattacks.label); // Cyberattacks
 */
export const vocabularies: BriefVocabularies = /* @__PURE__ */ deepFreeze(records);
