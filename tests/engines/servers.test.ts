import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from 'belarus-brief';
import { toSql } from 'belarus-brief/export';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileDataset } from '../unit/export/hostile-dataset.js';
import { QUESTIONS, sorted } from './questions.js';

const SQLITE = '/usr/bin/sqlite3';
const POSTGRES = '/usr/lib/postgresql/15/bin';

const folder = mkdtempSync(join(tmpdir(), 'belarus-brief-servers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, options: { in?: Dataset } = {}): string {
	const file = join(folder, `${name}.sql`);
	writeFileSync(file, String(toSql(options)[0]?.content));
	return file;
}

const lines = (output: string) => sorted(output.split('\n').filter((line) => line !== ''));

function skipped(what: string, path: string): void {
	console.warn(`Skipped: there is no ${path}. Install ${what} from Debian to ask it.`);
	test(`${what} is not there`, ({ skip }) => skip());
}

if (!existsSync(SQLITE)) skipped('sqlite3', SQLITE);
describe.skipIf(!existsSync(SQLITE))('sqlite3', () => {
	const database = join(folder, 'brief.db');
	const ask = (sql: string) => execFileSync(SQLITE, [database, sql], { encoding: 'utf8' });

	beforeAll(() => {
		execFileSync(SQLITE, ['-bail', database, `.read ${fileOf('sqlite')}`]);
	});

	test.each(QUESTIONS)('answers as the package does: %s', (_, sql, answer) => {
		expect(lines(ask(sql))).toEqual(sorted(answer()));
	});
});

if (!existsSync(POSTGRES)) skipped('postgresql-15', POSTGRES);
describe.skipIf(!existsSync(POSTGRES))('PostgreSQL 15', () => {
	const data = join(folder, 'data');
	// It refuses to run as root; Debian's package brings a user for it.
	const user = process.getuid?.() === 0 ? { uid: Number(id('-u')), gid: Number(id('-g')) } : {};
	let server: ReturnType<typeof spawn> | undefined;

	function id(what: string): string {
		return execFileSync('id', [what, 'postgres'], { encoding: 'utf8' });
	}

	function psql(database: string, ...args: readonly string[]): string {
		const all = ['-h', folder, '-U', 'postgres', '-d', database, '-v', 'ON_ERROR_STOP=1', '-At', '-q', ...args];
		return execFileSync(join(POSTGRES, 'psql'), all, { encoding: 'utf8', ...user });
	}

	beforeAll(async () => {
		if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
		execFileSync(
			join(POSTGRES, 'initdb'),
			['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync', '--locale=C'],
			{ stdio: 'ignore', cwd: folder, ...user },
		);
		server = spawn(
			join(POSTGRES, 'postgres'),
			['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
			{ stdio: 'ignore', cwd: folder, ...user },
		);
		const isReady = () => spawnSync(join(POSTGRES, 'pg_isready'), ['-h', folder], { stdio: 'ignore' }).status === 0;
		for (let wait = 0; wait < 100 && !isReady(); wait += 1) await new Promise((resolve) => setTimeout(resolve, 100));
		psql('postgres', '-c', 'CREATE DATABASE brief');
		psql('postgres', '-c', 'CREATE DATABASE hostile');
		psql('brief', '-f', fileOf('brief'));
		psql('hostile', '-f', fileOf('hostile', { in: hostileDataset() }));
	}, 60_000);
	afterAll(() => {
		server?.kill('SIGQUIT');
	});

	test.each(QUESTIONS)('answers as the package does: %s', (_, sql, answer) => {
		expect(lines(psql('brief', '-c', sql))).toEqual(sorted(answer()));
	});

	test('gives hostile texts back as they were', () => {
		const told = psql('hostile', '-c', 'SELECT json_agg(that) FROM claims');
		expect(sorted(JSON.parse(told))).toEqual(sorted(Object.values(hostileDataset().claims).map(({ that }) => that)));
	});
});
