import * as z from 'zod';
import { MOVE_KINDS } from '../model/dataset.js';
import {
	ADDRESSEE_BASES,
	COMPARATORS,
	FORCES,
	LINK_BASES,
	LINK_TYPES,
	MAGNITUDES,
	MANNERS,
	MENTION_FORMS,
	NATURES,
	READINGS,
	RELATIONS_IN_TIME,
	SPECIFICITIES,
	STANCES,
	STANDINGS,
	STATUSES,
} from '../model/records.js';
import { calendarDate, edtf } from './dates.js';
import { id, ids, label, offset, plainText, schemaRegistry, version } from './primitives.js';

/**
 * The schema of an anchor: a passage and a half-open span of code points in the canonical text.
 *
 * @example
 * import { anchorSchema } from 'belarus-brief/schema';
 *
 * anchorSchema.parse({ passage: 'p01', start: 0, end: 12 });
 */
export const anchorSchema = z
	.strictObject({ passage: id, start: offset, end: offset })
	.readonly()
	.register(schemaRegistry, {
		id: 'anchor',
		title: 'Anchor',
		description:
			"Where a record's words stand: a passage and offsets in code points, half-open, into the canonical text.",
	});

/** The anchors of a record: at least one. */
const anchors = z.array(anchorSchema).min(1).readonly();

/**
 * The schema of a cue: the word or words that mark how a record is put.
 *
 * @example
 * import { cueSchema } from 'belarus-brief/schema';
 *
 * cueSchema.parse({ words: 'reportedly', at: { passage: 'p01', start: 4, end: 14 } });
 */
export const cueSchema = z
	.strictObject({ words: plainText, lemma: z.exactOptional(plainText), at: anchorSchema })
	.readonly()
	.register(schemaRegistry, {
		id: 'cue',
		title: 'Cue',
		description: 'The word or words of the article that mark how a record is put; the lemma of a reporting verb.',
	});

const datedTime = z.strictObject({ edtf, at: z.exactOptional(anchorSchema) }).readonly();

const relativeTime = z
	.strictObject({ relative: z.enum(RELATIONS_IN_TIME), to: id, at: z.exactOptional(anchorSchema) })
	.readonly();

/**
 * The schema of a time: a date or interval, or a relation to an event.
 *
 * @example
 * import { timeSchema } from 'belarus-brief/schema';
 *
 * timeSchema.parse({ edtf: '2022-03~/2022-04~' });
 * timeSchema.parse({ relative: 'before', to: 'presidential-election' });
 */
export const timeSchema = z.union([datedTime, relativeTime]).register(schemaRegistry, {
	id: 'time',
	title: 'Time',
	description: 'When something is said to hold or happen: an EDTF date or interval, or a relation to an event.',
});

/**
 * The schema of a quantity: a number or an order of magnitude, with comparator and unit.
 *
 * @example
 * import { quantitySchema } from 'belarus-brief/schema';
 *
 * quantitySchema.parse({ value: 1000, comparator: '>', unit: 'people' });
 */
export const quantitySchema = z
	.strictObject({
		value: z.exactOptional(z.number().nonnegative()),
		magnitude: z.exactOptional(z.enum(MAGNITUDES)),
		comparator: z.enum(COMPARATORS),
		unit: plainText,
		at: z.exactOptional(anchorSchema),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'quantity',
		title: 'Quantity',
		description: 'A number or an order of magnitude, exactly one of the two, with its comparator and unit.',
	});

/**
 * The schema of a claim: one proposition, who holds it and how it is put.
 *
 * @example
 * import { claimSchema } from 'belarus-brief/schema';
 *
 * const { success, error } = claimSchema.safeParse({ id: 'bees-return', that: 'bees returned to the park' });
 * console.log(success, error?.issues.length);
 */
export const claimSchema = z
	.strictObject({
		id,
		that: plainText,
		nature: z.enum(NATURES),
		status: z.enum(STATUSES),
		cue: z.exactOptional(cueSchema),
		stance: z.exactOptional(z.enum(STANCES)),
		holders: ids,
		agents: ids,
		affected: ids,
		places: ids,
		about: ids,
		topics: ids,
		when: z.exactOptional(timeSchema),
		quantity: z.exactOptional(quantitySchema),
		partOf: z.exactOptional(id),
		because: ids,
		elaborates: ids,
		restates: ids,
		opposes: ids,
		anchors,
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'claim',
		title: 'Claim',
		description: 'One proposition the article puts forward, as a that-clause, with who holds it and how it is put.',
	});

/**
 * The schema of a recommendation: one thing the article asks somebody to do, and on what grounds.
 *
 * @example
 * import { recommendationSchema } from 'belarus-brief/schema';
 *
 * const { success, error } = recommendationSchema.safeParse({ id: 'plant-limes', force: 'should' });
 * console.log(success, error?.issues.length);
 */
export const recommendationSchema = z
	.strictObject({
		id,
		that: plainText,
		force: z.enum(FORCES),
		cue: z.exactOptional(cueSchema),
		addressees: ids,
		addresseeBasis: z.enum(ADDRESSEE_BASES),
		action: id,
		object: z.exactOptional(id),
		targets: ids,
		beneficiaries: ids,
		about: ids,
		topics: ids,
		specificity: z.enum(SPECIFICITIES),
		partOf: z.exactOptional(id),
		serves: ids,
		restates: ids,
		because: ids,
		anchors,
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'recommendation',
		title: 'Recommendation',
		description: 'One thing the article asks somebody to do, with whom it asks, how strongly and on what grounds.',
	});

/**
 * The schema of a tenure: that a person holds or held a post, or a role somewhere.
 *
 * @example
 * import { tenureSchema } from 'belarus-brief/schema';
 *
 * tenureSchema.parse({
 * 	id: 'ada-mayor',
 * 	person: 'ada-lime',
 * 	post: 'mayor-of-limewood',
 * 	standing: 'former',
 * 	anchors: [{ passage: 'p01', start: 0, end: 12 }],
 * });
 */
export const tenureSchema = z
	.strictObject({
		id,
		person: id,
		post: z.exactOptional(id),
		role: z.exactOptional(plainText),
		of: z.exactOptional(id),
		standing: z.enum(STANDINGS),
		when: z.exactOptional(timeSchema),
		place: z.exactOptional(id),
		anchors,
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'tenure',
		title: 'Tenure',
		description: 'That a person holds or held a post, or a role somewhere: either `post`, or `role` with `of`.',
	});

/**
 * The schema of a characterization: a loaded word, on whom or what it is put, and by whom.
 *
 * @example
 * import { characterizationSchema } from 'belarus-brief/schema';
 *
 * characterizationSchema.parse({
 * 	id: 'limes-called-heroic',
 * 	target: 'limes',
 * 	label: 'heroic',
 * 	manner: 'labels',
 * 	holders: ['ada-lime'],
 * 	anchors: [{ passage: 'p01', start: 0, end: 6 }],
 * });
 */
export const characterizationSchema = z
	.strictObject({ id, target: id, label, manner: z.enum(MANNERS), holders: ids, anchors })
	.readonly()
	.register(schemaRegistry, {
		id: 'characterization',
		title: 'Characterization',
		description: 'A loaded word of the article, on which entity or claim it is put, and by whom.',
	});

/**
 * The schema of a link: one relation between two records.
 *
 * @example
 * import { linkSchema } from 'belarus-brief/schema';
 *
 * linkSchema.parse({ from: 'bees-return', to: 'plant-limes', type: 'supports', basis: 'inferred' });
 */
export const linkSchema = z
	.strictObject({
		from: id,
		to: id,
		type: z.enum(LINK_TYPES),
		basis: z.enum(LINK_BASES),
		marker: z.exactOptional(anchorSchema),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'link',
		title: 'Link',
		description: 'One relation between two records: a ground supports what rests on it, a part is part of its whole.',
	});

/**
 * The schema of a mention: one place where the text mentions an entity.
 *
 * @example
 * import { mentionSchema } from 'belarus-brief/schema';
 *
 * mentionSchema.parse({ passage: 'p01', start: 0, end: 8, form: 'name', reading: 'literal' });
 */
export const mentionSchema = z
	.strictObject({
		passage: id,
		start: offset,
		end: offset,
		form: z.enum(MENTION_FORMS),
		reading: z.enum(READINGS),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'mention',
		title: 'Mention',
		description: 'One place where the text mentions an entity, by what kind of expression and in which reading.',
	});

/**
 * The schema of a move: what became of an id that earlier editions had.
 *
 * @example
 * import { moveSchema } from 'belarus-brief/schema';
 *
 * moveSchema.parse({
 * 	kind: 'moved',
 * 	to: ['bees-return'],
 * 	reason: 'a shorter headline',
 * 	edition: '1.1.0',
 * 	date: '2027-01-15',
 * });
 */
export const moveSchema = z
	.strictObject({ kind: z.enum(MOVE_KINDS), to: ids, reason: plainText, edition: version, date: calendarDate })
	.readonly()
	.register(schemaRegistry, {
		id: 'move',
		title: 'Move',
		description:
			'What became of an id that earlier editions had: one successor, several where split, none where withdrawn.',
	});
