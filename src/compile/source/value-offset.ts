import { type Document, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

/** The way to a value inside a file: keys and list positions. */
export type ValuePath = readonly (string | number)[];

/** Where a value of a document starts, in UTF-16 code units, or the nearest value around it. */
export function valueOffset(document: Document, datasetPath: ValuePath, value?: unknown): number {
	const path = writtenPath(document, datasetPath, value);
	for (let length = path.length; length > 0; length -= 1) {
		const offset = offsetAt(document.contents, path.slice(0, length));
		if (offset !== undefined) return offset;
	}
	const root: Node | null = document.contents;
	return root?.range?.[0] ?? 0;
}

// A record stands at its key, all else at its value; a key may be a number to YAML.
function offsetAt(root: unknown, path: ValuePath): number | undefined {
	let node: unknown = root;
	let offset: number | undefined;
	for (const part of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
			if (pair === undefined) return undefined;
			const at = isMap(pair.value) && !pair.value.flow ? pair.key : pair.value;
			offset = isNode(at) ? at.range?.[0] : undefined;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(part)];
			offset = isNode(node) ? node.range?.[0] : undefined;
		} else return undefined;
	}
	return offset;
}

// Reading order may sort a list: its items are found again by their value.
function writtenPath(document: Document, path: ValuePath, value: unknown): ValuePath {
	if (typeof path.at(-1) !== 'number' || value === undefined) return path;
	const list = document.getIn(path.slice(0, -1));
	if (!isSeq(list)) return path;
	const index = list.items.findIndex(
		(_, at) => list.get(at) === value || document.getIn([...path.slice(0, -1), at, 'id']) === value,
	);
	return index === -1 ? path : [...path.slice(0, -1), index];
}
