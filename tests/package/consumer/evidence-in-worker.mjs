import { Worker } from 'node:worker_threads';

// What goes wrong in there is an error out here, since nobody listens for it.
new Worker(new URL('emitted/evidence.mjs', import.meta.url));
