import { spawnSync } from 'node:child_process';

/** What a command wrote. */
export interface Output {
	readonly stdout: string;
	readonly stderr: string;
}

/** What a command wrote, and how it ended. */
export interface Ended extends Output {
	readonly status: number | string | null;
}

/** Runs a command to its end; throws with all it wrote where it fails or lasts longer than five minutes. */
export function run(command: string, args: readonly string[], cwd: string): Output {
	const { status, stdout, stderr } = attempt(command, args, cwd);
	if (status !== 0)
		throw new Error([`${command} ${args.join(' ')} ended with ${status}.`, stdout, stderr].join('\n').trim());
	return { stdout, stderr };
}

/** Runs a command to its end, however that is; throws where it cannot be started. */
export function attempt(command: string, args: readonly string[], cwd: string): Ended {
	const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
		cwd,
		encoding: 'utf8',
		env: outsideNpm(),
		timeout: 300_000,
	});
	if (error !== undefined) throw error;
	return { status: status ?? signal, stdout, stderr };
}

/** The environment without what `npm run` adds: a nested npm would take it for its own settings. */
function outsideNpm(): NodeJS.ProcessEnv {
	const ours = Object.entries(process.env).filter(
		([name]) => !/^(npm_(?!config_(cache|registry|userconfig)$)|NODE_OPTIONS$|INIT_CWD$)/i.test(name),
	);
	return Object.fromEntries(ours);
}
