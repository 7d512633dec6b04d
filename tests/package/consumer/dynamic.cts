// How a CommonJS file uses the package with a TypeScript older than 5.8, which knows no require() of an ES module.
import type { Claim } from 'belarus-brief' with { 'resolution-mode': 'import' };

import claimsFile = require('belarus-brief/data/claims.json');

declare const console: { log(text: string): void };

async function main(): Promise<void> {
	const { because, claims, edition, recommendations, where } = await import('belarus-brief');
	const grounds: readonly Claim[] = because(recommendations['appoint-eu-special-representative']);
	const hedged = where(claims, { status: 'hedged' });
	// @ts-expect-error No such value.
	const misspelled = () => where(claims, { status: 'hegded' });
	const facts = [
		grounds.length > 0,
		hedged.length > 0,
		misspelled.length === 0,
		claimsFile.claims['visa-renewal-refused'].that === claims['visa-renewal-refused'].that,
	];
	if (facts.includes(false)) throw new Error(`Not all holds: ${facts.join(', ')}.`);
	console.log(`dynamic: all holds in edition ${edition.version}`);
}

main();
