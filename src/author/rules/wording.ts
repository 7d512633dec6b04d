import { namingOf, withModal } from '../../cite/english.js';
import type { Fault } from '../../error/wording.js';
import type { Dataset } from '../../model/dataset.js';
import { clausesOf, type DataRule } from './rule.js';

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

const MOST = 25;

export const clauseLength: DataRule = {
	name: 'clause-length',
	description: 'A that-clause has at most 25 words, so that it can be embedded in a sentence.',
	check: (dataset) =>
		clausesOf(dataset).flatMap(({ that, path }) => {
			const words = that.split(/\s+/).length;
			if (words <= MOST) return [];
			return [
				{
					path,
					value: that,
					message: `The clause has ${words} words, ${MOST} are the most. Shorten it, or split the record in two.`,
				},
			];
		}),
};

const FUTURE = /\b(?:will|shall|won't|is going to|are going to)\b/i;

export const noForecastAsFact: DataRule = {
	name: 'no-forecast-as-fact',
	description: 'A that-clause puts forecasts with "would" or "could", never in the indicative.',
	check: (dataset) =>
		clausesOf(dataset).flatMap(({ that, path }) => {
			const future = FUTURE.exec(that)?.[0];
			if (future === undefined) return [];
			return [{ path, value: that, message: `"${future}" states a forecast as a fact. Write "would" or "could".` }];
		}),
};

export const forecastHedged: DataRule = {
	name: 'forecast-hedged',
	description:
		'The clause of a predictive claim has "would" or "could": a forecast in the present tense reads as a fact.',
	check: ({ claims }) =>
		Object.entries(claims).flatMap(([id, { nature, that }]) => {
			if (nature !== 'predictive' || /\b(?:would|could)\b/i.test(that)) return [];
			return [
				{
					path: ['claims', id, 'that'],
					value: that,
					message:
						'The claim is predictive, its clause has neither "would" nor "could". Put one in, or choose another nature.',
				},
			];
		}),
};

// Other words that weaken as much; a clause may use one of these in place of the cue, but never a part of the cue alone.
const HEDGES =
	/\b(?:may|might|could|appears?|seems?|suspected|alleged|reported|likely|possibl[ey]|probabl[ey]|perhaps|apparently|not necessarily)\b/i;

export const hedgeKept: DataRule = {
	name: 'hedge-kept',
	description: 'The clause of a hedged claim keeps the hedge: the word of the cue, or another that is as weak.',
	check: ({ claims }) =>
		Object.entries(claims).flatMap(([id, { status, that, cue }]) => {
			if (status !== 'hedged') return [];
			const cues = [cue?.words, cue?.lemma].flatMap((words) => (words ? [wordsOf(words)] : []));
			const clause = ` ${wordsOf(that).join(' ')} `;
			const kept = HEDGES.test(that) || cues.some((words) => clause.includes(` ${words.join(' ')} `));
			if (kept) return [];
			return [
				{
					path: ['claims', id, 'that'],
					value: that,
					message: `The claim is hedged (${JSON.stringify(cue?.words ?? '')}), its clause is not. Say in the clause that it is ${cue?.words ?? 'uncertain'}.`,
				},
			];
		}),
};

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export const neutralWording: DataRule = {
	name: 'neutral-wording',
	description: 'The words that characterizations record stand in no clause and no name: the data never adopts a label.',
	check: (dataset) => {
		const labels = Object.values(dataset.characterizations).map(({ label }) => label);
		return [...clausesOf(dataset).map(({ that, path }) => ({ text: that, path })), ...namesOf(dataset)].flatMap(
			({ text, path }) =>
				labels.flatMap((label): Fault[] => {
					if (!wholeWords(label).test(text)) return [];
					return [
						{
							path,
							value: text,
							message: `"${label}" is a label the article puts on somebody. Use the name or a neutral word; the label stands in characterizations.`,
						},
					];
				}),
		);
	},
};

function namesOf({ entities }: Dataset) {
	return Object.entries(entities).map(([id, { name }]) => ({ text: name, path: ['entities', id, 'name'] }));
}

function wholeWords(label: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
}

const MODAL = /\b(?:should|must|shall|ought)\b/i;

export const recommendationSubject: DataRule = {
	name: 'recommendation-subject',
	description:
		'A recommendation starts with the names of its addressees, or is in the passive with "be", so that a modal verb can be put in.',
	check: ({ recommendations, entities }) =>
		Object.entries(recommendations).flatMap(([id, { that, addressees }]) => {
			const names = addressees.flatMap((each) => (entities[each] ? [namingOf(entities[each]).name] : []));
			const modal = MODAL.exec(that)?.[0];
			if (modal !== undefined) {
				const message = `The clause has "${modal}" of its own, and \`attribute\` would add another modal verb. Put it in the subjunctive: the bare verb after the subject.`;
				return [{ path: ['recommendations', id, 'that'], value: that, message }];
			}
			if (withModal(that, 'should', names) !== undefined) return [];
			return [
				{
					path: ['recommendations', id, 'that'],
					value: that,
					message: `${JSON.stringify(that)} starts neither with its addressees (${names.join(', ')}) nor has it "be" after its subject. Start it with their names, or put it in the passive.`,
				},
			];
		}),
};

const MOST_IN_LABEL = 3;

export const labelLength: DataRule = {
	name: 'label-length',
	description: 'The label of a characterization has at most three words: a word of the article, not a phrase.',
	check: ({ characterizations }) =>
		Object.entries(characterizations).flatMap(([id, { label }]) => {
			const words = label.split(/\s+/).length;
			if (words <= MOST_IN_LABEL) return [];
			return [
				{
					path: ['characterizations', id, 'label'],
					value: label,
					message: `"${label}" has ${words} words, ${MOST_IN_LABEL} are the most. Keep the loaded word alone.`,
				},
			];
		}),
};
