import type { Claim, Dataset, Fingerprints } from 'belarus-brief';
import claimsFile from 'belarus-brief/data/claims.json' with { type: 'json' };
import datasetFile from 'belarus-brief/data/dataset.json' with { type: 'json' };
import fingerprintsFile from 'belarus-brief/data/fingerprints.json' with { type: 'json' };
import claimsSchema from 'belarus-brief/schema/claims.json' with { type: 'json' };

declare const console: { log(text: string): void };

const claim: Claim = claimsFile.claims['cyberattacks-suspected'];
const dataset: Dataset = datasetFile;
const fingerprints: Fingerprints = fingerprintsFile.fingerprints;
// @ts-expect-error The types are the package's own, with exact ids; were they missing, they would be inferred or any.
const unknown: unknown = claimsFile.claims['no-such-claim'];
const id: string = claimsSchema.$id;

const facts = [
	claimsFile.notice === datasetFile.notice,
	claim.id in dataset.claims,
	Object.keys(fingerprints).length > 0,
	unknown === undefined,
	id.endsWith(':claims'),
];
if (facts.includes(false)) throw new Error(`Not all holds: ${facts.join(', ')}.`);
console.log(`json: all holds in edition ${claimsFile.edition.version}`);
