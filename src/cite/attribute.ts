import { names } from '../edition/names.js';
import { PAST } from '../edition/past.js';
import { version } from '../edition/version.js';
import { voices } from '../edition/voices.js';
import { foreignRecord } from '../error/foreign-record.js';
import type { Claim } from '../model/claim.js';
import type { Dataset } from '../model/dataset.js';
import type { Recommendation } from '../model/recommendation.js';
import { ownValue } from '../query/own-value.js';
import type { AttributedText } from './attributed-text.js';
import { attribution } from './attribution.js';
import { inDataset } from './in-dataset.js';
import { type NamingOf, namingOf } from './naming.js';
import { voicesIn } from './voices.js';

/**
 * The English sentence that says who holds a claim or recommendation, and how firmly: "… write that …".
 *
 * The voice of the passage comes first, then the holder where somebody else is reported; hedges stay.
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
		return branded(attribution(record, speakers(record), voicesIn(voices)));
	}
	const own = inDataset(record, dataset);
	if (dataset === undefined || !isAttributable(own)) throw foreignRecord(own.id, version);
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
	return (entity) => {
		const naming = ownValue(names, entity);
		if (naming === undefined) throw foreignRecord(id, version);
		return naming;
	};
}

// The one place that makes the tagged type: whoever has such a text has it from here.
function branded(sentence: string): AttributedText {
	return sentence as AttributedText;
}
