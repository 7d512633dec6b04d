import {
	about,
	attribute,
	because,
	claims,
	entities,
	has,
	link,
	not,
	recommendations,
	resolve,
	tenures,
	therefore,
	where,
} from 'belarus-brief';

export const toTheUnion = where(recommendations, { addressees: 'european-union' });
export const causes = where(claims, { nature: 'causal', about: ['belarus', 'russia'], status: not('reported') });
export const hedged = where(claims, { status: 'hedged' });
export const reported = where(claims, { status: 'reported', holders: 'sviatlana-tsikhanouskaya' });
export const people = where(entities, { kind: 'person' });
export const proposed = where(entities, { kind: 'post', state: 'proposed' });
export const former = where(tenures, { standing: 'former' });
export const grounds = because(recommendations['appoint-eu-special-representative'], { deep: true });
export const consequences = therefore('visa-renewal-refused');
export const dossier = about('belarus');

export const sentences = hedged.map((claim) => attribute(claim));
export const links = reported.map((claim) => link(claim));
export const names = [...people.map(({ name }) => name), resolve('Лукашенко').name];
export const known = (id: string): string | undefined => (has(claims, id) ? claims[id].that : undefined);
