import * as z from 'zod';
import { schemaRegistry } from './schema-registry.js';

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
