import type { Fault } from '../../error/wording.js';
import type { Dataset } from '../../model/dataset.js';
import { fittingKinds, idEqualsKey, knownIds, movesLeadOn, noRepeats, uniqueIds } from './ids.js';
import {
	hasHolder,
	hedgeHasCue,
	quantityOneOf,
	reportHasCue,
	reportHasHolder,
	stanceIffReported,
	tenureOneOf,
} from './putting.js';
import { findingsIn } from './references.js';
import { aboutIsWhole, linksAgree, markersAgree, noCycles } from './relations.js';
import type { IntegrityRule } from './rule.js';
import { anchorsInPassages, fingerprintsInText, passagesInOrder, sentencesInPassages } from './text.js';

/** Everything that keeps the records of a dataset from fitting together, rule by rule. */
export function checkIntegrity(dataset: Dataset): Fault[] {
	const references = findingsIn(dataset);
	return rules.flatMap((rule) => rule.check(dataset, references));
}

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
