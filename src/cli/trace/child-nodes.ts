import { isNode, type Node, VISITOR_KEYS } from '@babel/types';

/** The nodes right below a node, in the order of the source. */
export function childNodes(node: Node): Node[] {
	return (VISITOR_KEYS[node.type] ?? []).flatMap((key) => {
		const child: unknown = Reflect.get(node, key);
		return [child].flat().filter((each): each is Node => isNode(each));
	});
}
