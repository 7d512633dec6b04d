import type { DefaultTreeAdapterTypes } from 'parse5';

/** The elements of some names in a page, and every element around them. */
export function ancestorsOf(
	page: DefaultTreeAdapterTypes.Document,
	tagNames: ReadonlySet<string>,
): ReadonlySet<DefaultTreeAdapterTypes.ParentNode> {
	const found = new Set<DefaultTreeAdapterTypes.ParentNode>();
	const steps: DefaultTreeAdapterTypes.ParentNode[] = [page];
	for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
		if ('tagName' in step && tagNames.has(step.tagName)) addWithAncestors(found, step);
		for (const child of step.childNodes) if ('childNodes' in child) steps.push(child);
	}
	return found;
}

// Whoever is in the set already has all its ancestors there, so that each is climbed past once.
function addWithAncestors(
	found: Set<DefaultTreeAdapterTypes.ParentNode>,
	element: DefaultTreeAdapterTypes.Element,
): void {
	let node: DefaultTreeAdapterTypes.ParentNode | null = element;
	while (node !== null && !found.has(node)) {
		found.add(node);
		node = 'parentNode' in node ? node.parentNode : null;
	}
}
