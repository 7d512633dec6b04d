const EDITION_PATH = /(belarus-brief\/editions\/)(\d+\.\d+\.\d+)/g;

/** A page whose examples import editions that the package ships: what it no longer ships gives way to the new one. */
export function withShownEditions(page: string, shipped: ReadonlySet<string>, version: string): string {
	return page.replace(EDITION_PATH, (path, folder: string, shown: string) =>
		shipped.has(shown) ? path : `${folder}${version}`,
	);
}
