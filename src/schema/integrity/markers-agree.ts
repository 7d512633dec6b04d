import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

const MISSING =
	'marker is missing: basis is "marked", and a marked link has its words. Add the marker, or choose "inferred".';
const NEEDLESS = 'marker is given: basis is "inferred", and only a marked link has one. Remove it, or choose "marked".';

/** A link has a marker where, and only where, the text marks it. */
export const markersAgree: IntegrityRule = {
	name: 'markers-agree',
	description: 'A link has a marker if and only if its basis is marked.',
	check({ links }) {
		return links.flatMap(({ basis, marker }, index) => {
			if ((basis === 'marked') === (marker !== undefined)) return [];
			return [faultAt(['links', index, 'marker'], marker === undefined ? MISSING : NEEDLESS)];
		});
	},
};
