import { EditionError } from './edition-error.js';

/** Tells that an edition is no longer in the package, which a later patch of the same minor version replaced. */
export function replacedEdition(version: string, successor: string, installed: string): EditionError {
	return new EditionError({
		code: 'version-mismatch',
		edition: installed,
		expected: version,
		message: `Edition ${version} is not in belarus-brief ${installed}, which has ${successor} in its place. Import belarus-brief/editions/${successor}. Or keep the old one beside it: npm install brief-${version}@npm:belarus-brief@${version}.`,
	});
}
