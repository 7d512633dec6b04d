import { attribute, link } from 'belarus-brief';
import { search as find } from 'belarus-brief/search';
import { type Arguments, CommandError, type Io, type Outcome } from '../command.js';
import { datasetGiven } from '../datasets.js';
import { Shown } from '../shown.js';

/**
 * Finds records by words, best first, each with who says it and its link.
 *
 * @throws {CommandError} where there are no words, or the limit is no whole number.
 */
export function search(given: Arguments, io: Io): Outcome {
	const words = given.operands.join(' ');
	if (words.trim() === '') throw new CommandError('Give words to search for: belarus-brief search visa.');
	const dataset = datasetGiven(given, io);
	const hits = find(words, { in: dataset, limit: limitOf(given) });
	const shown = new Shown(dataset, io);
	return {
		code: hits.length > 0 ? 0 : 1,
		lines:
			hits.length > 0
				? hits.flatMap(({ record }) => shown.record(record))
				: [
						`Nothing is found by "${words}". The words of the article itself are not in the package; try a name or a topic.`,
					],
		json: {
			words,
			hits: hits.map(({ kind, id, record, score, terms }) => ({
				kind,
				id,
				score,
				terms,
				...('that' in record && { attributed: attribute(record, { in: dataset }) }),
				...('anchors' in record && { link: link(record, { in: dataset }) }),
				record,
			})),
		},
	};
}

function limitOf({ texts }: Arguments): number {
	const limit = texts['limit'] ?? '10';
	if (/^[1-9]\d{0,6}$/.test(limit)) return Number(limit);
	throw new CommandError(`--limit is ${JSON.stringify(limit)}. Give a whole number from 1.`);
}
