import { readFileSync } from 'node:fs';
import * as brief from 'belarus-brief';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/command-line.js';
import { Project } from './project.js';

const STACK = /\n\s+at /;

let project: Project;

beforeEach(() => {
	project = new Project();
	project.write('src/a.ts', SOURCE);
});

afterEach(() => {
	project.delete();
});

const SOURCE = `import { claims, recommendations, where } from 'belarus-brief';
console.log(claims['visa-renewal-refused'].that);
where(recommendations, { addressees: 'european-union' });
`;

/** A later edition: a claim was renamed, another reworded, a recommendation withdrawn. */
const LATER: Partial<brief.Dataset> = (() => {
	const { 'visa-renewal-refused': visa, 'cyberattacks-suspected': attacks, ...claims } = brief.claims;
	return {
		edition: { ...brief.edition, version: '1.1.0' },
		claims: {
			...claims,
			'visa-not-renewed': { ...visa, id: 'visa-not-renewed' },
			'cyberattacks-suspected': { ...attacks, that: `${attacks.that}, they add` },
		},
		moved: {
			'visa-renewal-refused': {
				kind: 'moved',
				to: ['visa-not-renewed'],
				reason: 'a clearer headline',
				edition: '1.1.0',
				date: '2026-12-01',
			},
			'visa-story': { kind: 'withdrawn', to: [], reason: 'not in the text', edition: '1.1.0', date: '2026-12-01' },
		},
	};
})();

describe('lock, check and fix', () => {
	test('lock writes the records that the code uses; check finds them unchanged', async () => {
		const { version } = brief.edition;
		expect(await project.run('lock')).toEqual({
			code: 0,
			output: `belarus-brief.lock.json locks 2 records of edition ${version}, used in 1 file of 1.\n`,
			errors: '',
		});
		expect(Object.keys(JSON.parse(project.read('belarus-brief.lock.json')).records)).toEqual([
			'claims/visa-renewal-refused',
			'entities/european-union',
		]);
		expect(await project.run('check')).toEqual({
			code: 0,
			output: `None of the 2 records you use changed (edition ${version}, locked at ${version}).\n`,
			errors: '',
		});
	});

	test('lock says what it changed, and leaves a lock alone that is up to date', async () => {
		await project.run('lock');
		expect((await project.run('lock')).output).toMatch(/^belarus-brief\.lock\.json was up to date: it locks 2 records/);
		project.write('src/a.ts', SOURCE.replace('visa-renewal-refused', 'cyberattacks-suspected'));
		expect((await project.run('lock')).output).toMatch(/\n1 added, 1 removed, 0 changed\.\n$/);
	});

	test('lock and check take another place for the lockfile', async () => {
		await project.run('lock', 'src/a.ts', '--file', 'locks.json');
		expect([...project.files().keys()]).toEqual(['locks.json', 'src/a.ts']);
		expect((await project.run('check', '--file=locks.json')).code).toBe(0);
	});

	test('lock tells what it could not read or lock, locks the rest, and ends with 1', async () => {
		project.write('src/b.ts', "import { claims } from 'belarus-brief';\nclaims['visa-renewal-refussed'];\n");
		project.write('src/c.ts', "import 'belarus-brief'; const = 1;");
		const { code, output, errors } = await project.run('lock');
		expect({ code, errors }).toEqual({ code: 1, errors: '' });
		expect(output.split('\n')).toEqual([
			`src/b.ts:2:9: "visa-renewal-refussed" was not locked: not in claims of edition ${brief.edition.version}. Did you mean "visa-renewal-refused"?`,
			'src/c.ts was not read: it does not parse: Unexpected token (1:30). Mend it, or leave it out.',
			expect.stringContaining('locks 2 records'),
			'',
		]);
	});

	test('lock never overwrites a file that is no lockfile', async () => {
		const before = project.files();
		expect(await project.run('lock', '--file', 'src/a.ts')).toMatchObject({ code: 2, output: '' });
		expect(project.files()).toEqual(before);
	});

	test('check tells each record that changed since, and ends with 1', async () => {
		project.write('src/a.ts', `${SOURCE}claims['cyberattacks-suspected'];`);
		await project.run('lock');
		project.install(LATER);
		const { code, output } = await project.run('check');
		expect(code).toBe(1);
		expect(output).toBe(
			[
				`2 of the 3 records you use changed (edition 1.1.0, locked at ${brief.edition.version}):`,
				'claims/cyberattacks-suspected (wording or fields differ)',
				'claims/visa-renewal-refused (moved to claims/visa-not-renewed in 1.1.0: a clearer headline; run belarus-brief fix)',
				'See what that means for your code, then accept it with belarus-brief lock.',
				'',
			].join('\n'),
		);
		const { changed } = JSON.parse((await project.run('check', '--json')).output);
		expect(changed).toMatchObject([{ change: 'content' }, { change: 'moved', to: ['claims/visa-not-renewed'] }]);
	});

	test('check tells each record that is used and not locked, with its first place, and ends with 1', async () => {
		await project.run('lock');
		project.write('src/b.vue', `<script setup>\n${SOURCE}claims['cyberattacks-suspected'];\n</script>`);
		project.write('src/c.ts', "import { because } from 'belarus-brief';\nbecause('cyberattacks-suspected');\n");
		const { code, output } = await project.run('check');
		expect(code).toBe(1);
		expect(output.split('\n')).toEqual([
			'src/b.vue:5:9: claims/cyberattacks-suspected is used, and not locked.',
			'1 record that your code uses is not locked: add it with belarus-brief lock.',
			expect.stringMatching(/^None of the 2 records you use changed/),
			'',
		]);
		expect(JSON.parse((await project.run('check', '--json')).output).unlocked).toEqual([
			{ record: 'claims/cyberattacks-suspected', file: 'src/b.vue', line: 5, column: 9, id: 'cyberattacks-suspected' },
			{ record: 'claims/cyberattacks-suspected', file: 'src/c.ts', line: 2, column: 10, id: 'cyberattacks-suspected' },
		]);
		await project.run('lock');
		expect((await project.run('check')).code).toBe(0);
	});

	test('check tells what cannot be locked or read, and ends with 1', async () => {
		await project.run('lock');
		project.write('src/b.ts', "import { claims } from 'belarus-brief';\nclaims['visa-renewal-refussed'];\n");
		project.write('src/c.ts', "import 'belarus-brief'; const = 1;");
		const { code, output } = await project.run('check');
		expect(code).toBe(1);
		expect(output.split('\n')).toEqual([
			expect.stringMatching(/^src\/b\.ts:2:9: "visa-renewal-refussed" cannot be locked: not in claims of edition/),
			'src/c.ts was not read: it does not parse: Unexpected token (1:30). Mend it, or leave it out.',
			expect.stringMatching(/^None of the 2 records you use changed/),
			'',
		]);
	});

	test('check reads the source at the given paths, by the name that imports the package', async () => {
		project.write('lib/a.ts', SOURCE.replace('belarus-brief', 'brief'));
		await project.run('lock', 'lib/a.ts');
		expect((await project.run('check', 'lib')).code).toBe(0);
		expect((await project.run('check', 'lib', '--package', 'brief')).output).toMatch(
			/^lib\/a\.ts:2:21: claims\/visa-renewal-refused is used, and not locked\.\nlib\/a\.ts:3:39: entities\/european-union is used, and not locked\.\n2 records that your code uses are not locked: add them with belarus-brief lock\.\n/,
		);
	});

	test('check says that it read no source where there is no src', async () => {
		await project.run('lock');
		project.remove('src');
		const { code, output } = await project.run('check');
		expect(code).toBe(0);
		expect(output).toMatch(
			/^No source was read: there is no src\. Name your folders to hear what they use and the lock lacks\.\nNone of the 2 records/,
		);
	});

	test('check tells unknown ids with the nearest, and ends with 1', async () => {
		await project.run('lock');
		project.write(
			'belarus-brief.lock.json',
			project.read('belarus-brief.lock.json').replace('visa-renewal-refused', 'visa-renewal-refussed'),
		);
		const { code, output } = await project.run('check');
		expect(code).toBe(1);
		expect(output).toContain(
			`claims/visa-renewal-refussed (unknown: neither edition ${brief.edition.version} nor its list of retired ids has it; did you mean claims/visa-renewal-refused?)`,
		);
	});

	test('fix --dry-run says what it would do and writes nothing; fix does it', async () => {
		project.install(LATER);
		const before = project.files();
		expect(await project.run('fix', '--dry-run')).toEqual({
			code: 0,
			output:
				'src/a.ts:2:21: "visa-renewal-refused" would become "visa-not-renewed": moved to visa-not-renewed in 1.1.0: a clearer headline.\n1 id in 1 file would be replaced; nothing was written.\n',
			errors: '',
		});
		expect(project.files()).toEqual(before);
		expect((await project.run('fix')).output).toMatch(/1 id in 1 file was replaced\.\nRecord the new ids with/);
		expect(project.files()).toEqual(
			new Map([['src/a.ts', SOURCE.replace('visa-renewal-refused', 'visa-not-renewed')]]),
		);
		expect(await project.run('fix')).toEqual({
			code: 0,
			output: 'No id in 1 file had to be replaced.\n',
			errors: '',
		});
	});

	test('fix lists what it leaves to a person, and ends with 1', async () => {
		project.install(LATER);
		project.write('src/b.ts', "export const id = 'visa-renewal-refused';\n");
		project.write('src/c.ts', "import { because } from 'belarus-brief';\nbecause('visa-story');\n");
		const { code, output } = await project.run('fix');
		expect(code).toBe(1);
		expect(output).toContain(
			'src/b.ts:1:20: "visa-renewal-refused" is left to you: moved to visa-not-renewed in 1.1.0',
		);
		expect(output).toContain('src/c.ts:2:10: "visa-story" is left to you: withdrawn in 1.1.0: not in the text. Choose');
		expect(project.read('src/b.ts')).toContain('visa-renewal-refused');
	});

	test('fix ends with 1 where a source does not parse', async () => {
		project.install(LATER);
		project.write('src/b.ts', "import 'belarus-brief'; const = 1;");
		expect((await project.run('fix')).code).toBe(1);
	});

	test('--package names an alias of the package', async () => {
		project.install(LATER);
		project.write('src/a.ts', SOURCE.replace('belarus-brief', 'brief'));
		expect((await project.run('fix', '--dry-run')).code).toBe(1);
		expect((await project.run('fix', '--package', 'brief')).code).toBe(0);
		expect(project.read('src/a.ts')).toContain('visa-not-renewed');
	});
});

describe('what cannot be done ends with 2 and a sentence', () => {
	test.each([
		[['chek'], 'No command "chek". Did you mean "check"? belarus-brief --help tells what each does.'],
		[
			['otter'],
			'No command "otter". The commands are search, show, where, count, export, corpus, lock, check, fix, diff, completion. belarus-brief --help tells what each does.',
		],
		[
			['fix', '--dryrun'],
			'belarus-brief fix has no option "--dryrun". Did you mean --dry-run? belarus-brief fix --help lists them.',
		],
		[['check', '--dry-run'], 'belarus-brief check has no option "--dry-run". belarus-brief check --help lists them.'],
		[['lock', '-x'], 'belarus-brief lock has no option "-x". belarus-brief lock --help lists them.'],
		[['lock', '--file'], '--file needs a value: --file PATH.'],
		[['lock', '--file', '--package'], '--file needs a value: --file PATH.'],
		[['lock', '--json=yes'], '--json takes no value. Leave it out.'],
		[
			['check'],
			'There is no lockfile at belarus-brief.lock.json. Write it with belarus-brief lock, or name it with --file.',
		],
		[['check', '--file', 'src'], 'src cannot be read: it is a folder. Name the lockfile with --file.'],
		[
			['lock', 'lib'],
			'"lib" cannot be read: there is no such file or folder. Name the files or folders that hold your source.',
		],
		[
			['lock', '--file', 'no/where.json'],
			'no/where.json cannot be written: there is no such file or folder. No file was changed. Make it writable and run again.',
		],
		[
			['lock', '\u001b[31m\u202e'],
			'"\\u001b[31m\\u202e" cannot be read: there is no such file or folder. Name the files or folders that hold your source.',
		],
	])('%j', async (args, sentence) => {
		const before = project.files();
		expect(await project.run(...args)).toEqual({ code: 2, output: '', errors: `${sentence}\n` });
		expect(project.files()).toEqual(before);
	});

	test('what is given to a command that takes nothing', () => {
		const otter = {
			name: 'otter',
			example: 'otter',
			summary: 'swim',
			options: [],
			details: [],
			load: () => Promise.reject(),
		};
		expect(() => readArguments(['otter', 'src'], [otter])).toThrow(
			'belarus-brief otter takes nothing but options, and "src" is none. belarus-brief otter --help tells what it takes.',
		);
	});

	test('a path to check that is not there', async () => {
		await project.run('lock');
		expect(await project.run('check', 'lib')).toMatchObject({ code: 2, output: '' });
	});

	test('with --json as a document, too', async () => {
		const { code, output } = await project.run('check', '--json');
		expect(code).toBe(2);
		expect(JSON.parse(output)).toEqual({ error: expect.stringContaining('There is no lockfile') });
	});
});

describe('the command line', () => {
	test.each([
		[['--help'], ['belarus-brief <command> [options]\n', '\n  lock: ', '\n  check: ', '\n  fix: ']],
		[
			['lock', '--help'],
			['belarus-brief lock [paths…] [options]\n', '--file PATH', '--package NAME', 'Exit code: '],
		],
		[
			['--help', 'check'],
			['belarus-brief check [paths…] [options]\n', '--file PATH', '--package NAME'],
		],
		[
			['fix', '--help'],
			['belarus-brief fix [paths…] [options]\n', '--dry-run'],
		],
	])('%j prints what there is', async (args, parts) => {
		const { code, output, errors } = await project.run(...args);
		expect({ code, errors }).toEqual({ code: 0, errors: '' });
		expect(parts.filter((part) => !output.includes(part))).toEqual([]);
		expect(Math.max(...output.split('\n').map(({ length }) => length))).toBeLessThan(121);
	});

	test('--version prints the version of the package', async () => {
		expect(await project.run('--version')).toEqual({ code: 0, output: `${brief.edition.version}\n`, errors: '' });
		expect(JSON.parse((await project.run('--version', '--json')).output)).toEqual({ version: brief.edition.version });
	});

	test.each([['lock'], ['check'], ['fix']])(
		'%s --json prints one document, with the fields that the guide names',
		async (name) => {
			await project.run('lock');
			const { output, errors } = await project.run(name, '--json');
			const guide = readFileSync(new URL('../../../docs/guide/the-command.md', import.meta.url), 'utf8');
			const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\` | \`command\``)) ?? '';
			const [fields = ''] = row.split(';');
			// What is in parentheses or behind a colon says what a field holds.
			const named = fields.replace(/\([^)]*\)/g, '').matchAll(/`(\w+)(?::[^`]*)?`/g);
			expect(Object.keys(JSON.parse(output)).toSorted()).toEqual(
				Array.from(named, ([, field]) => field)
					.filter((field) => field !== name)
					.toSorted(),
			);
			expect(errors).toBe('');
		},
	);
});

describe('in a process of its own', { timeout: 60_000 }, () => {
	test('prints what there is to say on standard output and ends with the code of the command', async () => {
		expect(await project.shell('$COMMAND lock')).toEqual({
			code: 0,
			output: `belarus-brief.lock.json locks 2 records of edition ${brief.edition.version}, used in 1 file of 1.\n`,
			errors: '',
		});
		expect(project.files().has('belarus-brief.lock.json')).toBe(true);
	});

	test('prints what went wrong on standard error and ends with 2; has no colors, whatever the environment asks for', async () => {
		expect(await project.shell('FORCE_COLOR=1 $COMMAND check')).toEqual({
			code: 2,
			output: '',
			errors:
				'There is no lockfile at belarus-brief.lock.json. Write it with belarus-brief lock, or name it with --file.\n',
		});
	});

	test('does not break where a reader closes the pipe', async () => {
		project.write('src/many.ts', `import { claims } from 'belarus-brief';\n${"claims['no-such-id'];\n".repeat(2000)}`);
		const { output, errors } = await project.shell('set -o pipefail; $COMMAND lock | head -n 1');
		expect(output).toMatch(/^src\/many\.ts:2:9: /);
		expect(errors).toBe('');
		expect(errors).not.toMatch(STACK);
	});
});
