import * as z from 'zod';
import { schemaRegistry } from './schema-registry.js';

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
