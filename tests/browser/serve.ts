import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page on this machine. */
export interface Served {
	readonly url: string;
	readonly close: () => void;
}

/** Serves one page, since text fragments need an address to be a part of, and the scripts that stand beside it. */
export async function serve(html: string, scripts: ReadonlyMap<string, string> = new Map()): Promise<Served> {
	const server = createServer(({ url }, response) => {
		const script = scripts.get(url ?? '');
		response.setHeader('content-type', `text/${script === undefined ? 'html' : 'javascript'}; charset=utf-8`);
		response.end(script ?? html);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
