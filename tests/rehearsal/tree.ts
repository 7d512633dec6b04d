import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { run } from '../package/run.js';

const BUILT = /[/\\](?:node_modules|dist)(?:[/\\]|$)/;

/** A copy of the repository in which releases can be made without one of them being real. */
export class Tree {
	readonly folder = mkdtempSync(join(tmpdir(), 'belarus-brief-rehearsal-'));

	/** Starts with what git knows of the working tree and what it does not ignore. */
	constructor() {
		const { stdout } = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], process.cwd());
		for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(name))) {
			mkdirSync(dirname(join(this.folder, file)), { recursive: true });
			cpSync(file, join(this.folder, file));
		}
		symlinkSync(join(process.cwd(), 'node_modules'), join(this.folder, 'node_modules'), 'dir');
	}

	get version(): string {
		return JSON.parse(this.read('package.json')).version;
	}

	read(file: string): string {
		return readFileSync(join(this.folder, file), 'utf8');
	}

	/** Changes a file of records. */
	edit(file: string, change: (records: Document) => void): void {
		const document = parseDocument(this.read(file));
		change(document);
		writeFileSync(join(this.folder, file), document.toString({ lineWidth: 0 }));
	}

	/** Writes another id wherever the data has one. */
	rename(id: string, to: string): void {
		for (const [path, content] of this.files('data'))
			if (path.endsWith('.yaml') && content.includes(id)) writeFileSync(path, content.replaceAll(id, to));
	}

	/** Writes other words into a file, as nobody should. */
	corrupt(file: string, words: string, replacement: string): void {
		writeFileSync(join(this.folder, file), this.read(file).replace(words, replacement));
	}

	/** The one pending changeset from now on. */
	promise(bump: 'major' | 'minor' | 'patch', text: string): void {
		writeFileSync(join(this.folder, '.changeset/rehearsed.md'), `---\n'belarus-brief': ${bump}\n---\n\n${text}\n`);
	}

	run(script: string): void {
		run('npm', ['run', '--silent', script], this.folder);
	}

	/** Whether changesets are pending. */
	get isPromising(): boolean {
		return readdirSync(join(this.folder, '.changeset')).some((name) => name.endsWith('.md') && name !== 'README.md');
	}

	/** Cuts the release, builds and packs it; returns the path of the tarball. */
	release(): string {
		this.run('version');
		return this.pack();
	}

	/** Builds and packs the tree as it is; returns the path of the tarball. */
	pack(): string {
		this.run('build');
		const { stdout } = run('npm', ['pack', '--silent'], this.folder);
		return join(this.folder, stdout.trim());
	}

	/** All files by their path, what is built excepted. */
	files(below = '.'): Map<string, string> {
		const entries = readdirSync(join(this.folder, below), { recursive: true, withFileTypes: true });
		const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
		const own = paths.filter((path) => !BUILT.test(path) && !path.endsWith('.tgz'));
		return new Map(own.sort().map((path) => [path, readFileSync(path, 'utf8')]));
	}
}
