import { aboutIsWhole } from './about-is-whole.js';
import { anchorsInPassages } from './anchors-in-passages.js';
import { fingerprintsInText } from './fingerprints-in-text.js';
import { fittingKinds } from './fitting-kinds.js';
import { hasHolder } from './has-holder.js';
import { hedgeHasCue } from './hedge-has-cue.js';
import { idEqualsKey } from './id-equals-key.js';
import type { IntegrityRule } from './integrity-rule.js';
import { knownIds } from './known-ids.js';
import { linksAgree } from './links-agree.js';
import { markersAgree } from './markers-agree.js';
import { movesLeadOn } from './moves-lead-on.js';
import { noCycles } from './no-cycles.js';
import { noRepeats } from './no-repeats.js';
import { passagesInOrder } from './passages-in-order.js';
import { quantityOneOf } from './quantity-one-of.js';
import { reportHasCue } from './report-has-cue.js';
import { reportHasHolder } from './report-has-holder.js';
import { sentencesInPassages } from './sentences-in-passages.js';
import { stanceIffReported } from './stance-iff-reported.js';
import { tenureOneOf } from './tenure-one-of.js';
import { uniqueIds } from './unique-ids.js';

/** The rules in the order their faults are told: ids, references, wording of the records, spans, relations. */
export const rules: readonly IntegrityRule[] = [
	uniqueIds,
	idEqualsKey,
	knownIds,
	fittingKinds,
	noRepeats,
	noCycles,
	hedgeHasCue,
	reportHasHolder,
	reportHasCue,
	stanceIffReported,
	hasHolder,
	quantityOneOf,
	tenureOneOf,
	aboutIsWhole,
	passagesInOrder,
	sentencesInPassages,
	anchorsInPassages,
	fingerprintsInText,
	linksAgree,
	markersAgree,
	movesLeadOn,
];
