/**
 * Whether a string from outside is an id of a collection; narrows the string to the ids.
 *
 * @example
 * import { claims, has } from 'belarus-brief';
 *
 * const input: string = 'cyberattacks-suspected';
 * if (has(claims, input)) console.log(claims[input].status); // hedged
 * console.log(has(claims, '__proto__')); // false
 */
export function has<C extends object>(collection: C, id: string): id is keyof C & string {
	return Object.hasOwn(collection, id);
}
