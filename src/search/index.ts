export type { HitKind } from './documents.js';
export { type Hit, type SearchOptions, search } from './search.js';
export { type SuggestOptions, suggest } from './suggest.js';
