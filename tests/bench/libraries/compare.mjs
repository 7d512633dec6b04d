// Which claims are about an entity, asked of libraries that hold the same claims. Run by `npm run bench:libraries`, which installs them here.
import assert from 'node:assert/strict';
import alasql from 'alasql';
import { DirectedGraph } from 'graphology';
import loki from 'lokijs';
import { Query } from 'mingo';
import { DataFactory, Store } from 'n3';
import sift from 'sift';
import { createIndexes, createStore } from 'tinybase';
import { where } from '../../../dist/index.js';

/** Each library, with how it is filled with claims and then asked for the ids of those about an entity. */
export const LIBRARIES = {
	'belarus-brief': (claims) => (id) => where(claims, { about: id }).map((claim) => claim.id),
	'LokiJS 1.5': (claims) => {
		const collection = new loki('claims').addCollection('claims', { unique: ['id'], disableMeta: true });
		for (const claim of Object.values(claims)) collection.insert({ ...claim });
		return (id) => collection.find({ about: { $contains: id } }).map((claim) => claim.id);
	},
	'sift 17': (claims) => {
		const all = Object.values(claims);
		return (id) => all.filter(sift({ about: id })).map((claim) => claim.id);
	},
	'mingo 7': (claims) => {
		const all = Object.values(claims);
		return (id) =>
			new Query({ about: id })
				.find(all)
				.all()
				.map((claim) => claim.id);
	},
	'AlaSQL 4': (claims) => {
		const rows = Object.values(claims).flatMap((claim) => claim.about.map((entity) => ({ claim: claim.id, entity })));
		const select = alasql.compile('SELECT COLUMN claim FROM ? WHERE entity = ?');
		return (id) => select([rows, id]);
	},
	'TinyBase 10': (claims) => {
		const store = createStore();
		const indexes = createIndexes(store);
		const rows = Object.values(claims).flatMap((claim) =>
			claim.about.map((entity) => [`${claim.id} ${entity}`, { claim: claim.id, entity }]),
		);
		store.setTable('about', Object.fromEntries(rows));
		indexes.setIndexDefinition('byEntity', 'about', 'entity');
		return (id) => indexes.getSliceRowIds('byEntity', id).map((row) => store.getCell('about', row, 'claim'));
	},
	'graphology 0.26': (claims) => {
		const graph = new DirectedGraph();
		for (const { id, about } of Object.values(claims)) {
			graph.mergeNode(id);
			for (const entity of about) graph.mergeEdge(id, entity);
		}
		return (id) => graph.inNeighbors(id);
	},
	'N3 2': (claims) => {
		const { namedNode, quad } = DataFactory;
		const about = namedNode('about');
		const store = new Store();
		for (const claim of Object.values(claims))
			for (const entity of claim.about) store.addQuad(quad(namedNode(claim.id), about, namedNode(entity)));
		return (id) => store.getSubjects(about, namedNode(id), null).map(({ value }) => value);
	},
};

/** Checks that a library gives the ids that a scan gives, whatever their order. */
export function checkAnswer(name, claims, ask, id) {
	const expected = Object.values(claims).filter(({ about }) => about.includes(id));
	assert.deepEqual(new Set(ask(id)), new Set(expected.map((claim) => claim.id)), name);
}
