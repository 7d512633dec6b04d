import * as z from 'zod';

/** Id, title and description of the schemas, for the JSON Schemas; kept apart from zod's global registry, which others share. */
export const schemaRegistry = z.registry<{
	readonly id: string;
	readonly title: string;
	readonly description: string;
}>();

// `constructor` and `prototype` would be found on every object; digits alone would jump ahead in the order of a record.
const ID = /^(?!(?:constructor|prototype|[0-9]+)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of a record, a passage or a concept. */
export const id = z
	.string()
	.max(80, 'an id has at most 80 characters. Shorten it.')
	.regex(
		ID,
		'an id is in kebab-case, lower-case letters and digits joined by single hyphens, not digits alone, not constructor or prototype. Rename it.',
	)
	.register(schemaRegistry, {
		id: 'id',
		title: 'Id',
		description:
			'A kebab-case headline: lower-case letters and digits joined by single hyphens, at most 80 characters.',
	});

/** Ids in reading order. */
export const ids = z.array(id).readonly();

/** A place in the canonical text. */
export const offset = z.int().min(0).register(schemaRegistry, {
	id: 'offset',
	title: 'Offset',
	description: 'A number of code points from the start of the canonical text.',
});

// Under the flag `u` a pattern counts and tests code points, as JSON Schema does.
const LENGTH = /^[\s\S]{0,1000}$/u;
const NO_TAGS = /^(?![\s\S]*<[A-Za-z/!?])/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the rule is about, and `\p{Cc}` is not portable.
const NO_CONTROLS = /^[^\u0000-\u001F\u007F-\u009F]*$/u;
const NO_BIDI_CONTROLS = /^[^\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]*$/u;
const NO_LONE_SURROGATES = /^[^\uD800-\uDFFF]*$/u;

/** Text of one line that is safe to show as it is. */
export const plainText = oneLine().register(schemaRegistry, {
	id: 'plain-text',
	title: 'Plain text',
	description: 'One line of at most 1,000 characters, without HTML tags, control or bidirectional control characters.',
});

/** The loaded word or words of a characterization. */
export const label = oneLine()
	.regex(/^[^ ]+(?: [^ ]+){0,2}$/, 'a label has at most three words. Keep the loaded ones.')
	.register(schemaRegistry, { id: 'label', title: 'Label', description: 'Plain text of at most three words.' });

function oneLine(): z.ZodString {
	return z
		.string()
		.min(1, 'text is never empty. Write it, or leave the field out if it is optional.')
		.regex(LENGTH, 'text has at most 1,000 characters. Shorten it.')
		.regex(NO_TAGS, 'plain text has no HTML tags. Remove them.')
		.regex(NO_CONTROLS, 'plain text has no line breaks or other control characters. Remove them.')
		.regex(NO_BIDI_CONTROLS, 'plain text has no bidirectional control characters. Remove them.')
		.regex(NO_LONE_SURROGATES, 'half of a surrogate pair is no character. Remove it.');
}

/** The shape of a BCP 47 language tag. */
export const languageTag = z
	.string()
	.max(35, 'a language tag has at most 35 characters. Shorten it.')
	.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag follows BCP 47, such as be or be-Latn. Write it so.')
	.register(schemaRegistry, {
		id: 'language-tag',
		title: 'Language tag',
		description: 'A BCP 47 language tag, such as be or be-Latn.',
	});

/** A SHA-256 digest. */
export const sha256 = z
	.string()
	.regex(/^[0-9a-f]{64}$/, 'a SHA-256 digest is 64 lower-case hexadecimal digits. Compute it again.')
	.register(schemaRegistry, {
		id: 'sha256',
		title: 'SHA-256 digest',
		description: '64 lower-case hexadecimal digits.',
	});

const NUMBER = '(?:0|[1-9][0-9]*)';
const PRERELEASE = `(?:${NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const VERSION = new RegExp(
	`^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-${PRERELEASE}(?:\\.${PRERELEASE})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
);

/** A version after Semantic Versioning 2.0.0. */
export const version = z
	.string()
	.max(80, 'a version has at most 80 characters. Shorten it.')
	.regex(VERSION, 'a version has three numbers, such as 1.0.0. Write it so.')
	.register(schemaRegistry, {
		id: 'version',
		title: 'Version',
		description: 'A version after Semantic Versioning 2.0.0, such as 1.0.0.',
	});

// The characters of RFC 3986; no user name before the host, since it can pass for one.
const WEB_ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::[0-9]+)?(?:[/?#][A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]*)?$/;

/** An address that a browser can open: http or https, nothing else. */
export const webAddress = z
	.string()
	.max(2000, 'a web address has at most 2,000 characters. Shorten it.')
	.regex(WEB_ADDRESS, 'a web address starts with http:// or https:// and is percent-encoded. Give one.')
	.register(schemaRegistry, {
		id: 'web-address',
		title: 'Web address',
		description: 'An absolute http or https address, percent-encoded, without user information.',
	});
