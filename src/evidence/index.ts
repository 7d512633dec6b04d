export { fingerprints } from '../edition/fingerprints.js';
export { canonicalize, canonicalizeWithOffsets, type TextWithOffsets } from '../text/canonical.js';
export { fold, foldWithOffsets } from '../text/fold.js';
export { type PositionSelector, toWebAnnotation, type WebAnnotation } from './annotation.js';
export { digestOf } from './digest.js';
export { fromHtml } from './html.js';
export { linkIn } from './link-in.js';
export { type Located, locate } from './locate.js';
export type { EvidenceStatus, Place } from './place.js';
export {
	formatReport,
	type MarkPart,
	type Report,
	type ShakenRecommendation,
	type VerifiedAnchor,
	type VerifiedMark,
} from './report.js';
export { verify } from './verify.js';
