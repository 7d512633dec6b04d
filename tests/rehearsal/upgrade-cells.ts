import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../package/cell.js';
import { editorView } from './editor-view.js';
import { ALIASES, importsOf, MOVED_IDS, sideBySide } from './programs.js';
import type { Project } from './project.js';
import { REHEARSED, type Rehearsal } from './rehearse.js';

const { renamed, successor, reworded, merged, into, withdrawn, entity } = REHEARSED;
const APP = 'src/app.ts';

/** A project goes from release to release; each cell starts where the one before ended. */
export function upgradeCells(project: Project, { base, patch, minor, major }: Rehearsal): Cell[] {
	return [
		{
			name: 'lock records what the program uses, and check finds nothing changed',
			check: () => {
				project.install({ 'belarus-brief': base.tarball });
				const locked = project.command('lock');
				assert.equal(locked.status, 0, locked.stdout);
				const { edition, records } = JSON.parse(project.read('belarus-brief.lock.json'));
				assert.equal(edition.version, base.version);
				assert.deepEqual(Object.keys(records), [
					`claims/${merged}`,
					`claims/${withdrawn}`,
					`claims/${reworded}`,
					`claims/${renamed}`,
					'entities/european-union',
				]);
				const { status, stdout } = project.command('check');
				assert.equal(status, 0);
				assert.match(stdout, /^None of the 5 records you use changed/);
			},
		},
		{
			name: 'after a patch release, check tells the record that was reworded',
			check: () => {
				project.install({ 'belarus-brief': patch.tarball });
				const { status, stdout } = project.command('check');
				assert.equal(status, 1);
				assert.match(stdout, /^1 of the 5 records you use changed/);
				assert.match(stdout, new RegExp(`claims/${reworded} \\(wording or fields differ\\)`));
				assert.equal(project.command('lock').status, 0);
				assert.equal(project.command('check').status, 0);
			},
		},
		{
			name: 'after a minor release, the program still compiles, and the editor strikes moved ids through',
			check: () => {
				project.install({ 'belarus-brief': minor.tarball });
				const { errors, deprecated, hover } = editorView(project.folder, APP);
				assert.deepEqual(errors, []);
				assert.deepEqual(deprecated, [`'${renamed}'`, `"${merged}"`]);
				assert.match(hover(`${renamed}'`), new RegExp(`@deprecated Since ${minor.version}; use \`${successor}\``));
			},
		},
		{
			name: 'after a minor release, moved ids lead to their successors, and nothing lists them',
			check: () => {
				const told = project.program(MOVED_IDS);
				assert.deepEqual(told, {
					entity: entity[1],
					mentions: 1,
					about: true,
					topic: true,
					asked: true,
					record: successor,
					has: true,
					listed: false,
					json: false,
					therefore: ['appoint-eu-special-representative'],
					resolved: [successor],
					into,
				});
			},
		},
		{
			name: 'check and diff tell what moved, and fix --dry-run writes nothing',
			check: () => {
				const { status, stdout } = project.command('check');
				assert.equal(status, 1);
				assert.match(stdout, /^3 of the 5 records you use changed/);
				assert.match(stdout, new RegExp(`claims/${renamed} \\(moved to claims/${successor} in ${minor.version}: `));
				const difference = project.command('diff', patch.version);
				assert.equal(difference.status, 1, difference.stderr);
				assert.match(difference.stdout, new RegExp(`minor: The claim "${renamed}" is now "${successor}": One verb`));
				const before = project.read(APP);
				const dry = project.command('fix', '--dry-run');
				assert.match(dry.stdout, new RegExp(`"${renamed}" would become "${successor}"`));
				assert.equal(project.read(APP), before);
			},
		},
		{
			name: 'fix replaces what traces to the package, lists the rest, and leaves all else as it was',
			check: () => {
				const before = project.read(APP);
				const { status, stdout } = project.command('fix');
				assert.equal(status, 1, stdout);
				assert.match(stdout, new RegExp(`src/app\\.ts:10:\\d+: "${renamed}" is left to you: `));
				const after = before
					.replace(`claims['${renamed}']`, `claims['${successor}']`)
					.replace(`therefore('${renamed}')`, `therefore('${successor}')`)
					.replace(`"${merged}"`, `"${into}"`);
				assert.equal(project.read(APP), after);
				assert.deepEqual(editorView(project.folder, APP).deprecated, []);
				assert.equal(project.command('lock').status, 0);
				assert.equal(project.command('check').status, 0);
			},
		},
		{
			name: 'two editions in one package: the past one is whole, and its records are refused without { in }',
			check: () => {
				const told = project.program(sideBySide(patch.version, minor.version));
				assert.deepEqual(told, {
					refusals: Array(6).fill('EditionError that says what to do'),
					with: true,
					unchanged: 0,
					digest: true,
					parsed: patch.version,
					same: true,
					frozen: true,
					bump: 'minor',
				});
			},
		},
		{
			name: 'a past edition has the ids it had as types',
			check: () => {
				project.write(
					'src/past.ts',
					`import { type Dataset, diff, where } from 'belarus-brief';
					import * as past from 'belarus-brief/editions/${patch.version}';
					const dataset: Dataset = past;
					export const id: '${renamed}' = past.claims['${renamed}'].id;
					// @ts-expect-error: the edition did not have it yet
					past.claims['${successor}'];
					// @ts-expect-error: there is no such value
					where(past.claims, { nature: 'casual' });
					export const bump: 'major' | 'minor' | 'patch' | 'none' = diff(dataset).bump;
					`,
				);
				assert.deepEqual(editorView(project.folder, 'src/past.ts').errors, []);
			},
		},
		{
			name: 'after a major release, the withdrawn id does not compile, and everything says why',
			check: () => {
				project.install({ 'belarus-brief': major.tarball });
				const { errors } = editorView(project.folder, APP);
				assert.equal(errors.length, 1);
				assert.match(errors[0] ?? '', new RegExp(withdrawn));
				const { status, stdout } = project.command('check');
				assert.equal(status, 1);
				assert.match(
					stdout,
					new RegExp(`claims/${withdrawn} \\(withdrawn in ${major.version}: The caption credits it only`),
				);
				const fixed = project.command('fix');
				assert.equal(fixed.status, 1);
				assert.match(fixed.stdout, new RegExp(`"${withdrawn}" is left to you: `));
				const told = project.program(
					`import { resolveId } from 'belarus-brief'; console.log(JSON.stringify(resolveId('${withdrawn}')));`,
				);
				assert.deepEqual(told, {
					id: withdrawn,
					kind: 'withdrawn',
					to: [],
					message: `"${withdrawn}" was withdrawn in edition ${major.version}: The caption credits it only.`,
					reason: 'The caption credits it only',
					edition: major.version,
					date: new Date().toISOString().slice(0, 10),
				});
			},
		},
		{
			name: 'a release ships the latest edition of each minor version of its major one, and says which replaced another',
			check: () => {
				project.install({ 'belarus-brief': minor.tarball });
				const told = project.program(importsOf([base, patch, minor].map(({ version }) => version)));
				assert.deepEqual(told, [
					`Edition ${base.version} is not in belarus-brief ${minor.version}, which has ${patch.version} in its place. Import belarus-brief/editions/${patch.version}. Or keep the old one beside it: npm install brief-${base.version}@npm:belarus-brief@${base.version}.`,
					patch.version,
					minor.version,
				]);
				project.install({ 'belarus-brief': major.tarball });
				const files = readdirSync(join(project.folder, 'node_modules/belarus-brief/dist/editions'));
				assert.deepEqual(files.sort(), [`${major.version}.d.ts`, `${major.version}.js`]);
			},
		},
		{
			name: 'diff compares releases that are installed under aliases',
			check: () => {
				project.install({ 'belarus-brief': major.tarball, 'brief-base': base.tarball, 'brief-minor': minor.tarball });
				const told = project.program(ALIASES);
				const moves = [
					[renamed, successor, 'moved'],
					[merged, into, 'merged'],
				];
				assert.deepEqual(told, {
					bumps: ['minor', 'major', 'major'],
					moved: moves,
					mirrored: moves,
					removed: [withdrawn],
					reason: `The claim "${withdrawn}" was withdrawn: The caption credits it only.`,
				});
			},
		},
	];
}
