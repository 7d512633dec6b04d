import { article, edition, entities } from '../edition/collections.js';
import { PAST } from '../edition/freeze.js';
import { AnchorError, foreignRecord } from '../error/errors.js';
import type { Passage } from '../model/article.js';
import type { Dataset } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import type { Claim, Recommendation } from '../model/records.js';
import { inDataset, ownValue } from '../query/records.js';
import { attribution, type NamingOf, namingOf, type VoiceOf } from './english.js';

declare const attributed: unique symbol;

/** A sentence that says who holds what it tells; only `attribute` makes one. */
export type AttributedText = string & { readonly [attributed]: true };

/**
 * The English sentence that says who holds a claim or recommendation, and how firmly: "… write that …".
 *
 * The voice of the passage comes first, or the caption with its voice; then the holder where somebody else is reported; hedges stay.
 *
 * @throws {EditionError} where the record is not from this edition, where the dataset given does not have it, or where an id comes without one.
 * @throws {AnchorError} where the record stands in a passage that this edition does not have.
 *
 * @example
 * import { attribute, claims } from 'belarus-brief';
 *
 * console.log(attribute(claims['cyberattacks-suspected']).startsWith('Stephen Nix and Mark Dietzen write that ')); // true
 */
export function attribute(record: Claim | Recommendation, options?: { readonly in?: Dataset }): AttributedText;
export function attribute(id: string, options: { readonly in: Dataset }): AttributedText;
export function attribute(
	record: string | Claim | Recommendation,
	options: { readonly in?: Dataset } = {},
): AttributedText {
	const dataset = options.in;
	if (dataset === undefined && typeof record === 'object' && isAttributable(record) && !(PAST in record)) {
		return branded(attribution(record, speakers(record), voicesIn(article.passages)));
	}
	const own = inDataset(record, dataset);
	if (dataset === undefined || !isAttributable(own)) throw foreignRecord(own.id, edition.version);
	const naming: NamingOf = (id) => {
		const entity = ownValue(dataset.entities, id);
		return entity ? namingOf(entity) : { name: id };
	};
	return branded(attribution(own, naming, voicesIn(dataset.article.passages)));
}

// Only the types keep a tenure or a characterization out; a sentence made of one would attribute nothing to somebody.
function isAttributable(record: object): record is Claim | Recommendation {
	return 'that' in record && ('nature' in record || 'force' in record);
}

function speakers({ id }: Claim | Recommendation): NamingOf {
	return (speaker) => {
		const entity = ownValue<Entity>(entities, speaker);
		if (entity === undefined) throw foreignRecord(id, edition.version);
		return namingOf(entity);
	};
}

// The one place that makes the tagged type: whoever has such a text has it from here.
function branded(sentence: string): AttributedText {
	return sentence as AttributedText;
}

const NOWHERE = { passage: 'none', start: 0, end: 0 };

/** Tells who speaks where an anchor stands; a passage that is not there is an error, for nobody would be named. */
function voicesIn(passages: readonly Pick<Passage, 'id' | 'role' | 'voice'>[]): VoiceOf {
	return (anchor) => {
		const passage = passages.find(({ id }) => id === anchor?.passage);
		if (passage === undefined) throw new AnchorError(anchor ?? NOWHERE);
		return passage;
	};
}
