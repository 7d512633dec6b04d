import type { Entity } from '../model/entity.js';
import type { Naming } from '../model/naming.js';

/** Tells how to name an entity in a sentence. */
export type NamingOf = (entity: string) => Naming;

const RUNNING_TEXT = 'in running text';
const PLURAL_HEAD = /(?:[^s]s|people)$/;
// "members of the Belarusian military": the verb agrees with what stands before the first of these.
const AFTER_HEAD = / (?:of|in|from|to|at|under|against|who) /;

/** How sentences name an entity: by the spelling noted "in running text", else by its name. */
export function namingOf({ kind, name, names }: Pick<Entity, 'kind' | 'name' | 'names'>): Naming {
	const inText = names.find(({ note }) => note === RUNNING_TEXT)?.value ?? name;
	const head = name.split(AFTER_HEAD)[0] ?? name;
	return kind === 'group' && PLURAL_HEAD.test(head) ? { name: inText, plural: true } : { name: inText };
}

/** Names as a sentence lists them: "A", "A and B", "A, B and C". */
export function listNames(names: readonly string[]): string {
	if (names.length < 2) return names[0] ?? '';
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
