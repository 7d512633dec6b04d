import { attribute, edition } from 'belarus-brief';
import { type Hit, search, suggest } from 'belarus-brief/search';

declare const console: { log(text: string): void };

const hits: readonly Hit[] = search('cyber attack');
const [claim] = search('visa', { kinds: ['claim'] });
// @ts-expect-error No such kind.
const misspelled = () => search('visa', { kinds: ['clam'] });
const facts = [
	hits[0]?.id === 'cyberattacks-suspected',
	claim !== undefined && attribute(claim.record).includes('visa'),
	suggest('schueb')[0] === 'Dirk Schuebel',
	misspelled.length === 0,
];
if (facts.includes(false)) throw new Error(`Not all holds: ${facts.join(', ')}.`);
console.log(`search: all holds in edition ${edition.version}`);
