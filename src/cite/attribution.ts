import type { Anchor } from '../model/anchor.js';
import type { Claim } from '../model/claim.js';
import type { Recommendation } from '../model/recommendation.js';
import { listNames, type NamingOf } from './naming.js';
import { inflect } from './verb.js';
import { withModal } from './with-modal.js';

/** Who speaks where an anchor stands: ids of entities. */
export type VoiceOf = (anchor: Anchor | undefined) => readonly string[];

type Attributable = Claim | Recommendation;

/** The sentence that attributes a record: who writes it, who is said to hold it, and how firmly. */
export function attribution(record: Attributable, namingOf: NamingOf, voiceOf: VoiceOf): string {
	const voice = voiceOf(record.anchors[0]);
	const sentence = 'force' in record ? recommended(record, voice, namingOf) : claimed(record, voice, namingOf);
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function claimed({ that, status, cue, holders }: Claim, voice: readonly string[], namingOf: NamingOf): string {
	const own = holders.length === voice.length && holders.every((holder) => voice.includes(holder));
	const lemma = status === 'presupposed' ? 'take it as given' : 'write';
	if (own) return `${saying(voice, lemma, namingOf)} that ${that}`;
	const inner = status === 'presupposed' ? lemma : (status === 'reported' && cue?.lemma) || 'hold';
	return `${saying(voice, 'write', namingOf)} that ${saying(holders, inner, namingOf)} that ${that}`;
}

function recommended(
	{ that, force, addressees }: Recommendation,
	voice: readonly string[],
	namingOf: NamingOf,
): string {
	const says = (lemma: string) => saying(voice, lemma, namingOf);
	const names = addressees.map((id) => namingOf(id).name);
	switch (force) {
		case 'imperative':
			return `${says('say')} that it is imperative that ${that}`;
		case 'must':
		case 'should': {
			const clause = withModal(that, force, names);
			return clause
				? `${says('say')} that ${clause}`
				: `${says(force === 'must' ? 'demand' : 'recommend')} that ${that}`;
		}
		case 'should-consider':
			return `${says('suggest')} that ${that}`;
		case 'implied':
			return `${says('imply')} that ${withModal(that, 'should', names) ?? `it is wanted that ${that}`}`;
		case 'invited':
			return `${says('ask')} that ${that}`;
	}
}

function saying(speakers: readonly string[], lemma: string, namingOf: NamingOf): string {
	const namings = speakers.map(namingOf);
	const plural = namings.length > 1 || namings.some((naming) => naming.plural === true);
	return `${listNames(namings.map(({ name }) => name))} ${inflect(lemma, plural)}`;
}
