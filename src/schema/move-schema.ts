import * as z from 'zod';
import { MOVE_KINDS } from '../model/moved.js';
import { calendarDate } from './calendar-date.js';
import { ids } from './id.js';
import { plainText } from './plain-text.js';
import { schemaRegistry } from './schema-registry.js';
import { version } from './version.js';

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
