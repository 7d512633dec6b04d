import * as z from 'zod';
import { ARTICLE_TYPES, PASSAGE_ROLES, PUBLICATION_STATUSES } from '../model/article.js';
import { edtf } from './dates.js';
import { id, ids, languageTag, offset, plainText, schemaRegistry, sha256, webAddress } from './primitives.js';
import { anchorSchema } from './records.js';

const sentence = z
	.strictObject({
		start: offset,
		end: offset,
		opens: z.exactOptional(plainText),
		closes: z.exactOptional(plainText),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'sentence',
		title: 'Sentence',
		description: 'One sentence: offsets in code points, half-open, and the word or two at each end that a link needs.',
	});

/** The schema of a passage: one block of the page, with who speaks in it. */
const passageSchema = z
	.strictObject({
		id,
		role: z.enum(PASSAGE_ROLES),
		voice: ids,
		start: offset,
		end: offset,
		sentences: z.array(sentence).readonly(),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'passage',
		title: 'Passage',
		description: 'One block of the page, with who speaks in it.',
	});

const publication = z
	.strictObject({
		edtf: edtf.nullable(),
		status: z.enum(PUBLICATION_STATUSES),
		notBefore: z.exactOptional(edtf),
		evidence: z.exactOptional(anchorSchema),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'publication',
		title: 'Publication',
		description: 'What is known of the date of publication; `edtf` is null where no source gives it.',
	});

const canonicalText = z
	.strictObject({ form: z.literal('canon-1'), unit: z.literal('code point'), length: z.int().min(1), sha256 })
	.readonly()
	.register(schemaRegistry, {
		id: 'canonical-text',
		title: 'Canonical text',
		description: 'Which form of the text the offsets count in, and the digest that proves it.',
	});

/**
 * The schema of an article: the source of a dataset, without its words.
 *
 * @example
 * import { articleSchema } from 'belarus-brief/schema';
 *
 * const { error } = articleSchema.safeParse({ id: 'limes', url: 'javascript:alert(1)' });
 * console.log(error?.issues.some(({ path }) => path[0] === 'url'));
 */
export const articleSchema = z
	.strictObject({
		id,
		type: z.enum(ARTICLE_TYPES),
		title: plainText,
		url: webAddress,
		language: languageTag,
		authors: ids,
		publisher: id,
		series: z.exactOptional(id),
		published: publication,
		disclaimer: anchorSchema,
		rights: plainText,
		text: canonicalText,
		passages: z.array(passageSchema).min(1).readonly(),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'article',
		title: 'Article',
		description: 'The source of a dataset: one published article, without its words.',
	});
