import { diff as differences } from 'belarus-brief';
import { type Arguments, CommandError, counted, type Io, type Outcome } from '../command.js';
import { editionFile, shippedEdition } from '../editions.js';

const VERSION = /^\d+\.\d+\.\d+$/;

/**
 * Tells what differs between another edition and the installed one.
 *
 * @throws {CommandError} where there is no such edition, or its file holds none.
 */
export async function diff({ operands }: Arguments, io: Io): Promise<Outcome> {
	const [given, ...others] = operands;
	if (given === undefined || others.length > 0) {
		throw new CommandError(
			'Give one edition to compare with: a version that this package ships, or the path of a dataset.json.',
		);
	}
	const previous = VERSION.test(given) ? await shippedEdition(given) : await editionFile(given, io);
	const { bump, notes } = differences(previous, io.installed);
	const from = previous.edition.version;
	const to = io.installed.edition.version;
	return {
		code: notes.length > 0 ? 1 : 0,
		lines:
			notes.length > 0
				? [
						`Edition ${to} differs from edition ${from} in ${counted(notes.length, 'point')}, which ask for a ${bump} release:`,
						...notes.map((note) => `${note.bump}: ${note.text}`),
					]
				: [`Edition ${to} says what edition ${from} says.`],
		json: { previous: from, current: to, bump, notes },
	};
}
