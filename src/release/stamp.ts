import { isMap, parseDocument } from 'yaml';

/** `data/edition.yaml` with the day of a release. */
export function withReleased(edition: string, date: string): string {
	return edition.replace(/^released: .*$/m, `released: '${date}'`);
}

/** `CITATION.cff` with the version and the day of a release. */
export function withCitedVersion(citation: string, version: string, date: string): string {
	return citation.replace(/^version: .+\n(?:date-released: .+\n)?/m, `version: ${version}\ndate-released: '${date}'\n`);
}

/** `data/moved.yaml` whose entries all say which release retired their id: this one, where they do not say it yet. */
export function withRetirements(moved: string, version: string, date: string): string {
	const document = parseDocument(moved);
	if (!isMap(document.contents)) return moved;
	let stamped = false;
	for (const { key, value } of document.contents.items) {
		if (!isMap(value) || value.has('edition')) continue;
		stamped = true;
		document.setIn([key, 'edition'], version);
		document.setIn([key, 'date'], date);
	}
	return stamped ? document.toString({ lineWidth: 0, singleQuote: true }) : moved;
}

const EDITION_PATH = /(belarus-brief\/editions\/)(\d+\.\d+\.\d+)/g;

/** A page whose examples import editions that the package ships: what it no longer ships gives way to the new one. */
export function withShownEditions(page: string, shipped: ReadonlySet<string>, version: string): string {
	return page.replace(EDITION_PATH, (path, folder: string, shown: string) =>
		shipped.has(shown) ? path : `${folder}${version}`,
	);
}
