const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A definition, by its name. */
const named = (name: string) => ({ $ref: `#/$defs/${name}` });

/** One value, or a list of some. */
const oneOrMore = (value: object) => ({ anyOf: [value, { type: 'array', minItems: 1, items: value }] });

/** A type that has to be one of those given, which may be several (only where the model says "1 or more"). */
const amongTypes = (name: string) => ({
	anyOf: [{ const: name }, { type: 'array', items: { type: 'string' }, contains: { const: name } }],
});

/**
 * What the W3C Web Annotation Data Model (Recommendation of 2017-02-23) says that an annotation MUST have, for the parts
 * of it that a dataset uses; and the two things it SHOULD have of which nobody here has a reason to go without.
 *
 * JSON Schema 2020-12; each `$comment` names the section.
 */
export const WEB_ANNOTATION_SCHEMA = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	type: 'object',
	required: ['@context', 'id', 'type', 'target'],
	properties: {
		'@context': {
			$comment: '3.1: 1 or more contexts, the model’s own among them; a single one is a string.',
			anyOf: [{ const: CONTEXT }, { type: 'array', minItems: 2, contains: { const: CONTEXT } }],
		},
		id: { $comment: '3.1: exactly 1 IRI.', ...named('iri') },
		type: { $comment: '3.1: 1 or more types, Annotation among them.', ...amongTypes('Annotation') },
		body: { $comment: '3.1, 3.2.6: any number of bodies.', ...oneOrMore(named('body')) },
		bodyValue: { $comment: '3.2.5: a single string.', type: 'string' },
		target: { $comment: '3.1: 1 or more targets.', ...oneOrMore(named('target')) },
		motivation: { $comment: '3.3.5: exactly 1 (SHOULD), of those the model lists.', ...named('motivation') },
	},
	dependentSchemas: {
		bodyValue: { $comment: '3.2.5: where bodyValue is, body must not be.', properties: { body: false } },
	},
	$defs: {
		iri: {
			$comment: '1.4: RFC 3987, with its scheme; no white space and none of the excluded characters.',
			type: 'string',
			pattern: '^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\s<>"{}|\\\\^`]+$',
		},
		resource: {
			$comment: '3.2.1: a web resource is its IRI, or has exactly 1 id with its IRI.',
			anyOf: [named('iri'), { type: 'object', required: ['id'], properties: { id: named('iri'), source: false } }],
		},
		body: { anyOf: ['resource', 'textualBody', 'specificResource'].map(named) },
		textualBody: {
			type: 'object',
			required: ['type', 'value'],
			properties: {
				type: { $comment: '3.2.4: TextualBody (SHOULD).', ...amongTypes('TextualBody') },
				value: { $comment: '3.2.4: exactly 1 value, a character sequence.', type: 'string' },
				format: { $comment: '3.2.1: a media type.', type: 'string', pattern: '^[\\w.+\\-]+/[\\w.+\\-]+$' },
				language: { $comment: '3.2.1: a BCP 47 tag.', type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
				textDirection: { $comment: '3.2.1: one of the directions.', enum: ['ltr', 'rtl', 'auto'] },
			},
		},
		target: { anyOf: ['resource', 'specificResource'].map(named) },
		specificResource: {
			type: 'object',
			required: ['source', 'type'],
			properties: {
				type: { $comment: '4: SpecificResource (SHOULD).', ...amongTypes('SpecificResource') },
				source: { $comment: '4: exactly 1 source.', ...named('resource') },
				selector: { $comment: '4.2: any number of selectors.', ...oneOrMore(named('selector')) },
			},
		},
		selector: { anyOf: ['iri', 'textPositionSelector'].map(named) },
		textPositionSelector: {
			type: 'object',
			required: ['type', 'start', 'end'],
			properties: {
				type: { $comment: '4.2.5: exactly 1 type, TextPositionSelector.', const: 'TextPositionSelector' },
				start: { $comment: '4.2.5: exactly 1 start, a non-negative integer.', type: 'integer', minimum: 0 },
				end: { $comment: '4.2.5: exactly 1 end, a non-negative integer.', type: 'integer', minimum: 0 },
				refinedBy: { $comment: '4.2.9: 1 or more other selectors.', ...oneOrMore(named('selector')) },
			},
		},
		motivation: {
			enum: [
				...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
				...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
			],
		},
	},
};
