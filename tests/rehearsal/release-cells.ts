import assert from 'node:assert/strict';
import semver from 'semver';
import type { Cell } from '../package/cell.js';
import { REHEARSED, type Rehearsal } from './rehearse.js';

const { renamed, successor, reworded, withdrawn } = REHEARSED;

/** Whether the releases came out as they should. */
export function releaseCells(rehearsal: Rehearsal): Cell[] {
	const { base, patch, minor, major, vanished, refused, edited, changelog } = rehearsal;
	const section = (version: string) => changelog.split('\n## ').find((text) => text.startsWith(`${version} - `)) ?? '';
	return [
		{
			name: `${base.version} is followed by ${patch.version}, ${minor.version} and ${major.version}`,
			check: () => {
				assert.equal(patch.version, semver.inc(base.version, 'patch'));
				assert.equal(minor.version, semver.inc(patch.version, 'minor'));
				assert.equal(major.version, semver.inc(minor.version, 'major'));
			},
		},
		{
			name: 'the changelog tells each change of the data in a sentence',
			check: () => {
				assert.match(section(patch.version), new RegExp(`The claim "${reworded}" differs in \`that\`\\.`));
				assert.match(section(minor.version), new RegExp(`The claim "${renamed}" is now "${successor}": One verb`));
				assert.match(section(major.version), new RegExp(`The claim "${withdrawn}" was withdrawn: The caption`));
				for (const { version } of [patch, minor, major])
					assert.match(section(version), /### Data\n\n.*\n\n### Code\n\n/s, version);
			},
		},
		{
			name: 'a promise that is too small is refused, names the records, and nothing is written',
			check: () => {
				assert.match(refused.message, /The data needs a minor release, and the changesets promise a patch release/);
				assert.match(refused.message, new RegExp(renamed));
				assert.equal(refused.wroteNothing, true);
			},
		},
		{
			name: 'an id that is gone without an entry in moved.yaml fails the build',
			check: () => assert.match(vanished, new RegExp(`The claim "${renamed}" of edition ${patch.version} is gone`)),
		},
		{
			name: 'an edition that was edited after its release fails the build',
			check: () => assert.match(edited, new RegExp(`${patch.version}\\.json was changed after its release`)),
		},
	];
}
