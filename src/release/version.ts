import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS, formatEdition, readFrozenEditions, shippedEditions, vanishedIds } from '../author/editions.js';
import { GENERATED, generatedFiles, writeGenerated } from '../author/emit/files.js';
import { compiledDataset, packageVersion } from '../author/project.js';
import { formatFaults } from '../author/source/yaml.js';
import { changelogSection, dataPart, firstDataPart, unreleasedNotes, withSection } from './changelog.js';
import { promiseFault, releasePlan } from './plan.js';
import { withCitedVersion, withReleased, withRetirements, withShownEditions } from './stamp.js';

/** Pages with code that imports an edition. */
const PAGES = ['README.md', 'docs/guide/versions.md', 'tests/package/consumer/editions.mts'];

try {
	await version(new Date().toISOString().slice(0, 10));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Turns the pending changesets into a release: checks first, then writes; nothing is written where a check fails. */
async function version(date: string): Promise<void> {
	const current = compiledDataset();
	const frozen = readFrozenEditions();
	const plan = await releasePlan('.', packageVersion());
	if (plan.bump === 'none')
		throw new Error('There is nothing to release: .changeset/ has no changeset. Write one: npx changeset.');
	const vanished = vanishedIds(current, frozen);
	if (vanished.length > 0) throw new Error(formatFaults(vanished));
	const latest = frozen.at(-1);
	const notes = latest ? unreleasedNotes(latest, current) : [];
	const fault = promiseFault(notes, plan.bump);
	if (fault !== undefined) throw new Error(fault);
	const path = join(EDITIONS, `${plan.version}.json`);
	if (existsSync(path)) throw new Error(`${path} is there already, and a released edition is never written again.`);

	const data = latest ? dataPart(notes) : firstDataPart(current);
	const section = changelogSection({ version: plan.version, date, summaries: plan.summaries, data });
	run('npx', ['changeset', 'version']);
	run('npm', ['install', '--package-lock-only']);
	rewrite('CHANGELOG.md', (changelog) => withSection(changelog, section));
	rewrite('CITATION.cff', (citation) => withCitedVersion(citation, plan.version, date));
	rewrite('data/edition.yaml', (edition) => withReleased(edition, date));
	rewrite('data/moved.yaml', (moved) => withRetirements(moved, plan.version, date));

	const released = compiledDataset(plan.version);
	mkdirSync(EDITIONS, { recursive: true });
	writeFileSync(path, formatEdition(released), { flag: 'wx' });
	const editions = readFrozenEditions();
	writeGenerated(GENERATED, generatedFiles(released, editions));
	const shipped = new Set(shippedEditions(editions, plan.version).shipped.map(({ edition }) => edition.version));
	for (const page of PAGES) rewrite(page, (text) => withShownEditions(text, shipped, plan.version));
	console.log(`${section}\n\n${path} is written. Commit everything, then: npm run release.`);
}

function run(command: string, args: readonly string[]): void {
	const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	if (error) throw error;
	if (status !== 0)
		throw new Error(
			`${command} ${args.join(' ')} ended with ${status}. Put the files back with git, mend that, and start again.`,
		);
}

function rewrite(path: string, change: (content: string) => string): void {
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}
