import {
	about,
	argument,
	type Claim,
	type Dataset,
	type Entity,
	link,
	type Recommendation,
	therefore,
} from 'belarus-brief';
import { nearest, quote } from '../../error/wording.js';
import { catalogOf, collectionWith, RECORDS, recordIds } from '../catalog.js';
import { type Arguments, CommandError, type Io, type Outcome } from '../command.js';
import { datasetGiven } from '../datasets.js';
import { Shown, type ShownRecord } from '../shown.js';

/**
 * Shows one record whole: who says it, its fields, its grounds as a tree, what rests on it, its link; of an entity all that is said of it.
 *
 * @throws {CommandError} where no record has the id.
 */
export function show(given: Arguments, io: Io): Outcome {
	const [id, ...others] = given.operands;
	if (id === undefined || others.length > 0)
		throw new CommandError('Give one id: belarus-brief show visa-renewal-refused. belarus-brief search finds ids.');
	const dataset = datasetGiven(given, io);
	const shown = new Shown(dataset, io);
	const collection = collectionWith(catalogOf(dataset), id, RECORDS);
	const name = RECORDS.find((each) => each === collection);
	const record = name && dataset[name][id];
	if (record === undefined) throw unknownId(id, dataset);
	const parts =
		'that' in record ? argued(record, shown) : 'kind' in record ? described(record, shown) : { lines: [], json: {} };
	const address = 'anchors' in record ? link(record, { in: dataset }) : undefined;
	return {
		code: 0,
		lines: [
			`${name}/${shown.bold(record.id)}`,
			'',
			...shown.wrapped(shown.sentence(record), ''),
			'',
			...fieldsOf(record),
			...(address === undefined ? [] : ['', address]),
			...parts.lines,
		],
		json: {
			collection: name,
			sentence: shown.sentence(record),
			record,
			...(address && { link: address }),
			...parts.json,
		},
	};
}

interface Part {
	readonly lines: readonly string[];
	readonly json: Readonly<Record<string, unknown>>;
}

function argued(record: Claim | Recommendation, shown: Shown): Part {
	const options = { in: shown.dataset };
	const tree = argument(record, options);
	const restingOn = 'nature' in record ? therefore(record, options) : [];
	return {
		lines: [...section('What it rests on', shown.tree(tree)), ...section('What rests on it', list(restingOn, shown))],
		json: { argument: tree, therefore: restingOn.map(({ id }) => id) },
	};
}

function described(entity: Entity, shown: Shown): Part {
	const { claims, recommendations, characterizations, tenures, mentions } = about(entity, { in: shown.dataset });
	return {
		lines: [
			...section('Recommendations that concern it', list(recommendations, shown)),
			...section('Claims that concern it', list(claims, shown)),
			...section('Labels put on it', list(characterizations, shown)),
			...section('Tenures', list(tenures, shown)),
			...section('Mentions', mentions.length > 0 ? [`${mentions.length} in the text`] : []),
		],
		json: {
			recommendations: recommendations.map(({ id }) => id),
			claims: claims.map(({ id }) => id),
			characterizations: characterizations.map(({ id }) => id),
			tenures: tenures.map(({ id }) => id),
			mentions,
		},
	};
}

function list(records: readonly ShownRecord[], shown: Shown): string[] {
	return records.flatMap((record) => shown.told(record));
}

function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

const TOLD = ['id', 'that', 'anchors'];

/** The fields of a record that say something, one a line; those that the sentence and the link tell are left out. */
function fieldsOf(record: object): string[] {
	const told = Object.entries(record).filter(([name, value]) => {
		return !TOLD.includes(name) && !(Array.isArray(value) && value.length === 0);
	});
	const width = Math.max(...told.map(([name]) => name.length));
	return told.map(([name, value]) => `${name.padEnd(width)}  ${written(value)}`);
}

function written(value: unknown): string {
	if (Array.isArray(value)) return value.map(written).join(', ');
	if (typeof value !== 'object' || value === null) return String(value);
	// Places in the text are what the link is made of.
	const parts = Object.entries(value).filter(([name]) => name !== 'at');
	return parts.map(([name, part]) => `${name} ${written(part)}`).join(', ');
}

function unknownId(id: string, dataset: Dataset): CommandError {
	const close = nearest(id, recordIds(catalogOf(dataset)));
	const hint =
		close.length > 0 ? `Did you mean ${close.map(quote).join(' or ')}?` : 'belarus-brief search finds ids by words.';
	return new CommandError(`No record ${quote(id)} in edition ${dataset.edition.version}. ${hint}`);
}
