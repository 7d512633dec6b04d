import { assertedByTheVoice, cueNearAnchors, forceHasCue, noGroundOfItself, oneVoice } from './force.js';
import type { DataRule } from './rule.js';
import {
	datesFromTheText,
	entitiesInTheText,
	mentionsApart,
	namesOfEntities,
	numbersFromTheText,
	readingsOfPolities,
} from './text.js';
import {
	clauseForm,
	clauseLength,
	forecastHedged,
	hedgeKept,
	labelLength,
	neutralWording,
	noForecastAsFact,
	recommendationSubject,
} from './wording.js';

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
	namesOfEntities,
	readingsOfPolities,
	mentionsApart,
	entitiesInTheText,
];
