import { REHEARSED } from './rehearse.js';

const { renamed, reworded, merged, entity, topic } = REHEARSED;

/** Asks for ids that moved. */
export const MOVED_IDS = `
import { about, claims, entities, has, mentions, resolveId, therefore, vocabularies, where } from 'belarus-brief';

const id = '${renamed}';
console.log(JSON.stringify({
	record: claims[id].id,
	has: has(claims, id),
	listed: Object.keys(claims).includes(id),
	json: JSON.stringify(claims).includes('"' + id + '":'),
	therefore: therefore(id).map((record) => record.id),
	resolved: resolveId(id).to,
	into: claims['${merged}'].id,
	entity: entities['${entity[0]}'].id,
	mentions: mentions['${entity[0]}'].length,
	about: about('${entity[0]}').claims.length > 0,
	topic: vocabularies.topics['${topic[0]}'] === vocabularies.topics['${topic[1]}'],
	asked: where(claims, { topics: '${topic[1]}' }).length > 0,
}));
`;

/** Passes records of a past edition to functions of the installed package, and proves the past edition. */
export const sideBySide = (past: string, installed: string): string => `
import * as brief from 'belarus-brief';
import * as past from 'belarus-brief/editions/${past}';
import * as own from 'belarus-brief/editions/${installed}';
import { digestOf } from 'belarus-brief/evidence';
import { parseDataset } from 'belarus-brief/schema';

const refusals = [
	() => brief.because(past.claims['${renamed}']),
	() => brief.because({ ...past.claims['${reworded}'] }),
	() => brief.attribute(past.claims['${reworded}']),
	() => brief.link(past.claims['${reworded}']),
	() => brief.cite(past.claims['${reworded}']),
	() => brief.because(past.recommendations['appoint-eu-special-representative']),
].map((call) => {
	try {
		call();
		return 'accepted';
	} catch (error) {
		return error.name + (error.message.includes('{ in: dataset }') ? ' that says what to do' : '');
	}
});
const { digest, released, ...edition } = past.edition;
console.log(JSON.stringify({
	refusals,
	with: brief.attribute(past.claims['${reworded}'], { in: past }).length > 0,
	unchanged: brief.because(past.claims['envoys-would-interlocute']).length,
	digest: (await digestOf({ ...past, edition })) === digest,
	parsed: parseDataset(past).edition.version,
	same: own.claims === brief.claims,
	frozen: Object.isFrozen(past.claims['${reworded}'].anchors),
	bump: brief.diff(past).bump,
}));
`;

/** Compares releases that are installed under other names. */
export const ALIASES = `
import { diff } from 'belarus-brief';
import * as base from 'brief-base';
import * as minor from 'brief-minor';

const [up, down, all] = [diff(base, minor), diff(minor, base), diff(base)];
console.log(JSON.stringify({
	bumps: [up.bump, down.bump, all.bump],
	moved: up.claims.moved.map(({ from, to, kind }) => [from, to, kind]),
	mirrored: down.claims.moved.map(({ from, to, kind }) => [to, from, kind]),
	removed: all.claims.removed.map(({ id }) => id),
	reason: all.reasons[0],
}));
`;

/** Imports editions one by one: the version of each, or what the import says. */
export const importsOf = (versions: readonly string[]): string => `
const told = [];
for (const version of ${JSON.stringify(versions)}) {
	try {
		told.push((await import('belarus-brief/editions/' + version)).edition.version);
	} catch (error) {
		told.push(error.message);
	}
}
console.log(JSON.stringify(told));
`;
