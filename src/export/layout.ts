// A file of its own in the build: the library runs code when it is loaded, and a bundler that draws nothing drops a whole file.
export { Graph, layout } from '@dagrejs/dagre';
