import { assertedByTheVoice } from './asserted-by-the-voice.js';
import { clauseForm } from './clause-form.js';
import { clauseLength } from './clause-length.js';
import { cueNearAnchors } from './cue-near-anchors.js';
import type { DataRule } from './data-rule.js';
import { datesFromTheText } from './dates-from-the-text.js';
import { entitiesInTheText } from './entities-in-the-text.js';
import { forceHasCue } from './force-has-cue.js';
import { forecastHedged } from './forecast-hedged.js';
import { hedgeKept } from './hedge-kept.js';
import { labelLength } from './label-length.js';
import { mentionsApart } from './mentions-apart.js';
import { neutralWording } from './neutral-wording.js';
import { noForecastAsFact } from './no-forecast-as-fact.js';
import { noGroundOfItself } from './no-ground-of-itself.js';
import { numbersFromTheText } from './numbers-from-the-text.js';
import { oneVoice } from './one-voice.js';
import { readingsOfPolities } from './readings-of-polities.js';
import { recommendationSubject } from './recommendation-subject.js';

/** All data rules, in the order in which their faults are told. */
export const rules: readonly DataRule[] = [
	clauseForm,
	clauseLength,
	noForecastAsFact,
	forecastHedged,
	hedgeKept,
	neutralWording,
	recommendationSubject,
	forceHasCue,
	cueNearAnchors,
	oneVoice,
	assertedByTheVoice,
	noGroundOfItself,
	labelLength,
	datesFromTheText,
	numbersFromTheText,
	readingsOfPolities,
	mentionsApart,
	entitiesInTheText,
];
