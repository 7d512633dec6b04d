import { assertEdition, because, type Dataset, diff, EditionError, edition, resolveId } from 'belarus-brief';
import * as frozen from 'belarus-brief/editions/1.0.0';

// The compilers are given no library of the platform, which shows that the package's types need none.
declare const console: { log(text: string): void };

const holds = (fact: boolean, sentence: string): void => {
	if (!fact) throw new Error(`It should hold that ${sentence}.`);
};

// A frozen edition is a dataset, with the ids it had as types.
const dataset: Dataset = frozen;
const id: 'appoint-eu-special-representative' = frozen.recommendations['appoint-eu-special-representative'].id;
holds(because(frozen.recommendations[id], { in: frozen }).length > 0, 'functions take a frozen edition');
holds(Object.keys(frozen.fingerprints).length > 0, 'a frozen edition has its fingerprints');
// @ts-expect-error No such record.
holds(frozen.claims['no-such-claim'] === undefined, 'an unknown id has no record');

// Versions.
const { bump, claims } = diff(dataset);
holds(['none', 'patch', 'minor'].includes(bump) && claims.removed.length === 0, 'no id of the major version vanished');
assertEdition({ version: `^${frozen.edition.version}`, digest: edition.digest });
try {
	assertEdition({ version: '^99.0.0' });
	holds(false, 'another edition is an error');
} catch (error) {
	holds(error instanceof EditionError && error.code === 'version-mismatch', 'another edition is an EditionError');
}
holds(resolveId(id).kind === 'current', 'resolveId knows the ids in use');

console.log(`editions: all holds in edition ${edition.version}`);
