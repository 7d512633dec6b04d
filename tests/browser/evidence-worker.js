// Runs in the browser, as a module worker; the test bundles it with the package.
import { linkIn, verify } from 'belarus-brief/evidence';

globalThis.onmessage = async ({ data: { page, dataset, record } }) => {
	const options = { in: dataset };
	postMessage({ report: await verify(page, options), address: await linkIn(record, page, options) });
};
