import * as z from 'zod';
import { schemaRegistry } from './schema-registry.js';

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
