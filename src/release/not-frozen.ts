import type { Dataset } from '../model/dataset.js';

/** What keeps the data as it is now from being published: it must be, to the letter, what its edition froze. */
export function notFrozen(frozen: Dataset | undefined, current: Dataset): string | undefined {
	const { version, digest } = current.edition;
	if (frozen?.edition.version !== version)
		return `package.json is of version ${version}, and the latest frozen edition is ${frozen?.edition.version ?? 'none'}. Run \`npm run version\`, which writes both.`;
	if (frozen.edition.digest !== digest)
		return `The data has changed since edition ${version} was frozen, and a version is published once. Write a changeset, then \`npm run version\`.`;
	return undefined;
}
