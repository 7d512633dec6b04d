import { attribute } from '../cite/attribute.js';
import type { Linkable } from '../cite/link.js';
import type { Dataset } from '../model/dataset.js';
import { inDataset } from '../query/records.js';
import { installed } from './layout.js';
import { anchorsIn } from './locate.js';

/** A span by its offsets in code points, half-open (W3C Web Annotation Data Model, section 4.2.5). */
export interface PositionSelector {
	readonly type: 'TextPositionSelector';
	readonly start: number;
	readonly end: number;
	readonly refinedBy?: PositionSelector;
}

/** What of the W3C Web Annotation Data Model an anchor needs. */
export interface WebAnnotation {
	readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
	/** The digest of the edition (RFC 6920), the id of the record and the index of its anchor. */
	readonly id: string;
	readonly type: 'Annotation';
	readonly motivation: 'describing' | 'highlighting';
	/** The sentence that attributes a claim or a recommendation. */
	readonly body?: {
		readonly type: 'TextualBody';
		readonly value: string;
		readonly format: 'text/plain';
		readonly language: 'en';
	};
	readonly target: {
		readonly type: 'SpecificResource';
		/** The address of the article. */
		readonly source: string;
		readonly selector: PositionSelector;
	};
}

type WithAnchors = Extract<Linkable, { readonly id: string }>;

/**
 * A record as W3C Web Annotations, one an anchor, with offsets in place of quotes.
 *
 * The selector of the passage is refined by the anchor's, whose offsets count from the start of the passage. Both count
 * code points, as the model asks, in the canonical text of the edition, not in the source of the page. Claims and
 * recommendations come with the sentence that attributes them.
 *
 * @throws {EditionError} where the dataset does not have the record.
 * @throws {AnchorError} where an anchor is in no passage of the dataset.
 *
 * @example
 * import { claims } from 'belarus-brief';
 * import { toWebAnnotation } from 'belarus-brief/evidence';
 *
 * const [annotation] = toWebAnnotation(claims['visa-renewal-refused']);
 * console.log(annotation?.target.selector.refinedBy?.type); // TextPositionSelector
 */
export function toWebAnnotation(
	record: string | WithAnchors,
	options: { readonly in?: Dataset } = {},
): readonly WebAnnotation[] {
	const dataset = options.in ?? installed;
	const own = inDataset(record, dataset);
	const body = 'that' in own ? { body: attributed(attribute(own, { in: dataset })) } : {};
	return anchorsIn(own, dataset).map(({ passage, start, end }, index) => {
		const block = dataset.article.passages.find(({ id }) => id === passage) ?? { start: 0, end: 0 };
		return {
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			id: `${digestUri(dataset.edition.digest)}#${own.id}/${index}`,
			type: 'Annotation',
			motivation: 'body' in body ? 'describing' : 'highlighting',
			...body,
			target: {
				type: 'SpecificResource',
				source: dataset.article.url,
				selector: {
					...positions(block.start, block.end),
					refinedBy: positions(start - block.start, end - block.start),
				},
			},
		};
	});
}

function attributed(value: string) {
	return { type: 'TextualBody', value, format: 'text/plain', language: 'en' } as const;
}

function positions(start: number, end: number): PositionSelector {
	return { type: 'TextPositionSelector', start, end };
}

/** The edition's digest as a URI (RFC 6920): it names any dataset, and nobody has to own a name for that. */
function digestUri(digest: string): string {
	const bytes = digest.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
	const base64 = btoa(String.fromCharCode(...bytes));
	return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
