import { clausesOf } from './clauses.js';
import type { DataRule } from './data-rule.js';

const FAULTS: readonly (readonly [pattern: RegExp, fault: string])[] = [
	[/[.!?;:]$/, 'ends with a mark. Remove it: the sentence around the clause ends it'],
	[/[.!?] \p{Lu}/u, 'holds more than one sentence. Split the record'],
	[/^that\b/i, 'starts with "that". Remove the word: the sentence around the clause has it'],
	[
		/^(?:The|A|An|It|This|These|If|When|As|By)\b/,
		'starts with a capital. Write it in lower case: it stands inside a sentence',
	],
	[/["“”]/, 'quotes. Put it in our own words: the article is addressed, never quoted'],
];

export const clauseForm: DataRule = {
	name: 'clause-form',
	description: 'A that-clause can follow "that" as it is: lower case, no full stop, one sentence, no quotation.',
	check: (dataset) =>
		clausesOf(dataset).flatMap(({ that, path }) =>
			FAULTS.filter(([pattern]) => pattern.test(that)).map(([, fault]) => ({
				path,
				value: that,
				message: `The clause ${JSON.stringify(that)} ${fault}.`,
			})),
		),
};
