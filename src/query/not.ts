/** What `not` makes: a condition that none of the values holds. */
export interface Not<V extends string = string> {
	readonly not: readonly V[];
}

/**
 * A condition for `where`: the record has none of these values; one that lacks the field meets it.
 *
 * @example
 * import { claims, not, where } from 'belarus-brief';
 *
 * const unreported = where(claims, { status: not('reported') });
 * console.log(unreported.some(({ status }) => status === 'reported')); // false
 */
export function not<const V extends string>(values: V | readonly V[]): Not<V> {
	return { not: typeof values === 'string' ? [values] : values };
}
