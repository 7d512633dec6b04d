import type { Dataset } from 'belarus-brief';

/** Tells why a command cannot do what it was asked, in one sentence for the user; the exit code is then 2. */
export class CommandError extends Error {
	override readonly name = 'CommandError';
}

/** How a command ended: 0 as wished, 1 somebody has to look, 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Something that text is written on, such as a stream of the process. */
export interface Screen {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

/** What a command meets outside of itself. */
export interface Io {
	/** The folder that relative paths start from. */
	readonly folder: string;
	readonly stdin: NodeJS.ReadableStream;
	readonly stdout: Screen;
	readonly stderr: Screen;
	/** How many columns there are for text. */
	readonly columns: number;
	/** Whether text may be in color: on a terminal, and where NO_COLOR is not set. */
	readonly color: boolean;
	/** The edition that is installed. */
	readonly installed: Dataset;
}

/** What a command has to say: as lines for people, and as one JSON document. */
export interface Outcome {
	readonly code: ExitCode;
	readonly lines: readonly string[];
	readonly json: Readonly<Record<string, unknown>>;
}

/** What a command was given. */
export interface Arguments {
	/** What was given beside the options. */
	readonly operands: readonly string[];
	readonly texts: Readonly<Record<string, string>>;
	readonly flags: ReadonlySet<string>;
}

/** An option as the help shows it; one with a `value` takes a value of that name. */
export interface Option {
	readonly name: string;
	readonly value?: string;
	readonly about: string;
}

/** A command as the help shows it, and how to get at what it does. */
export interface Command {
	readonly name: string;
	readonly summary: string;
	/** One call as an example. */
	readonly example: string;
	/** What it takes beside options, as the help shows it; nothing where this is absent. */
	readonly takes?: string;
	readonly options: readonly Option[];
	/** What its help says below the options. */
	readonly details: readonly string[];
	/** Loads the code on demand: the parser costs a tenth of a second, and most runs need none. */
	readonly load: () => Promise<(given: Arguments, io: Io) => Outcome | Promise<Outcome>>;
}

/** A number with its noun: `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
