import {
	article,
	characterizations,
	claims,
	edition,
	entities,
	links,
	mentions,
	moved,
	recommendations,
	tenures,
	vocabularies,
} from 'belarus-brief';
import { describe, expect, test } from 'vitest';

const exported = {
	article,
	characterizations,
	claims,
	edition,
	entities,
	links,
	mentions,
	moved,
	recommendations,
	tenures,
	vocabularies,
};

describe.each(Object.entries(exported))('%s', (name, value) => {
	test('is frozen, and all it holds', () => {
		expect(unfrozen(value, name)).toEqual([]);
	});
});

test('writing to a record throws', () => {
	expect(() => Reflect.set(claims, 'mine', {})).not.toThrow();
	expect(Reflect.set(claims, 'mine', {})).toBe(false);
	expect(Reflect.set(claims['visa-renewal-refused'], 'status', 'asserted')).toBe(false);
	expect(Reflect.set(claims['visa-renewal-refused'].about, 0, 'russia')).toBe(false);
	expect(() => Object.assign(claims['visa-renewal-refused'], { status: 'asserted' })).toThrow(TypeError);
	expect(() => Array.prototype.push.call(claims['visa-renewal-refused'].about, 'russia')).toThrow(TypeError);
	expect(claims['visa-renewal-refused'].status).toBe('presupposed');
});

function unfrozen(value: unknown, path: string): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const inside = Reflect.ownKeys(value).flatMap((key) => unfrozen(Reflect.get(value, key), `${path}.${String(key)}`));
	return Object.isFrozen(value) ? inside : [path, ...inside];
}
