import brief = require('belarus-brief');
import claimsFile = require('belarus-brief/data/claims.json');
import claimsSchema = require('belarus-brief/schema/claims.json');

declare const console: { log(text: string): void };

const { about, attribute, because, claims, edition, has, link, not, recommendations, resolve, where } = brief;

const grounds: readonly brief.Claim[] = because(recommendations['appoint-eu-special-representative']);
const hedged = where(claims, { status: 'hedged', topics: not('diplomacy') });
// @ts-expect-error No such value.
const misspelled = () => where(claims, { status: 'hegded' });
const sentence: string = attribute(claims['cyberattacks-suspected']);

const facts = [
	grounds.length > 0,
	hedged.length > 0,
	misspelled.length === 0,
	sentence.length > 0,
	has(claims, 'visa-renewal-refused'),
	about('belarus').claims.length > 0,
	resolve('Belarus').id === 'belarus',
	link(claims['visa-renewal-refused']).startsWith('https://'),
	claimsFile.claims['visa-renewal-refused'].that === claims['visa-renewal-refused'].that,
	claimsSchema.$id.endsWith(':claims'),
];
if (facts.includes(false)) throw new Error(`Not all holds: ${facts.join(', ')}.`);
console.log(`require: all holds in edition ${edition.version}`);
