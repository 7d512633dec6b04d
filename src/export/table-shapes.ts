import { ARTICLE, ATTRIBUTED, type Column, field, owner, POSITION, span } from './columns.js';

const ENTITY = { names: 'entities' } as const;
const ENTITIES = { type: 'strings', required: true, names: 'entities' } as const;
const CLAIMS = { type: 'strings', required: true, names: 'claims' } as const;
const RECOMMENDATIONS = { type: 'strings', required: true, names: 'recommendations' } as const;
const TOPICS = { type: 'strings', required: true, names: 'topics' } as const;
const REQUIRED = { required: true } as const;
const OFFSET = { type: 'integer', required: true } as const;

const ID = /* @__PURE__ */ field('id', 'Its id, unique across the tables of records.', REQUIRED);
const THAT = /* @__PURE__ */ field(
	'that',
	'What is held, as a clause in the words of the dataset; made to stand behind its holder.',
	REQUIRED,
);
const OFFSETS = /* @__PURE__ */ offsetColumns();
const CUE = /* @__PURE__ */ cueColumns();
const WHEN = /* @__PURE__ */ whenColumns();

function offsetColumns() {
	return [
		field('start', 'Where it starts: code points of the canonical text.', OFFSET),
		field('end', 'Where it ends: code points, half-open.', OFFSET),
	];
}

function cueColumns() {
	return [
		field('cue.words', 'The words that tell the status or force.'),
		field('cue.lemma', 'The dictionary form of the cue.'),
		...span('cue.at', 'the cue'),
	];
}

function whenColumns() {
	return [
		field('when.edtf', 'When it holds or happens, in EDTF, level 1 (ISO 8601-2:2019).'),
		field('when.relative', 'How its time stands to an event: before, during, after, since.'),
		field('when.to', 'The event that its time is told by.', ENTITY),
		...span('when.at', 'the words that give the time'),
	];
}

/** What a table holds. */
interface TableShape {
	readonly description: string;
	readonly columns: readonly Column[];
	/** The columns that tell its rows apart. */
	readonly key: readonly string[];
}

/**
 * The tables, with what their columns hold, in the order in which each can refer to those before.
 *
 * @example
 * import { TABLES } from 'belarus-brief/export';
 *
 * console.log(TABLES.identifiers.key); // [ 'article', 'entity', 'position' ]
 */
export const TABLES = /* @__PURE__ */ shapes();

// Made by a function, so that a bundle without tables does not carry them.
function shapes() {
	return {
		articles: {
			description: 'One row an article: its source, its edition, and whose views these are.',
			key: ['article'],
			columns: [
				{ ...ARTICLE, names: undefined },
				{ name: 'notice', type: 'string', description: 'Whose views the records describe.', required: true },
				{
					name: 'license',
					type: 'string',
					description: 'The license of the dataset, an SPDX expression.',
					required: true,
				},
				field('edition.version', 'The version of the edition.', REQUIRED),
				field('edition.released', 'The day of release.', REQUIRED),
				field('edition.digest', 'SHA-256 of the dataset.', REQUIRED),
				field('edition.schemaVersion', 'The version of the data contract.', REQUIRED),
				...[
					field('type', 'A schema.org CreativeWork subtype.', REQUIRED),
					field('title', 'Its title.', REQUIRED),
					field('url', 'Its address.', REQUIRED),
					field('language', 'A BCP 47 language tag.', REQUIRED),
					field('authors', 'Who wrote it.', ENTITIES),
					field('publisher', 'Who published it.', { ...ENTITY, required: true }),
					field('series', 'The work it appeared in.', ENTITY),
					field('published.edtf', 'When it was published, in EDTF; none where no source gives it.'),
					field('published.status', 'Whether a source confirms the date.', REQUIRED),
					field('published.notBefore', 'The earliest date that the text allows.'),
					...span('published.evidence', 'the words that the bound rests on'),
					...span('disclaimer', 'the disclaimer'),
					field('rights', 'Who holds the rights in the article.', REQUIRED),
					field('text.form', 'The form of the text that offsets count in.', REQUIRED),
					field('text.unit', 'What offsets count.', REQUIRED),
					field('text.length', 'The length of the text in code points.', OFFSET),
					field('text.sha256', 'SHA-256 of the text.', REQUIRED),
				],
			],
		},
		topics: concepts('What claims and recommendations are on, after SKOS.', 'topics'),
		actions: concepts('What recommendations ask for, after SKOS.', 'actions'),
		group_kinds: concepts('What kinds of groups there are, after SKOS.', 'group_kinds'),
		passages: {
			description: 'The blocks of the article, with who speaks in them; none of their words.',
			key: ['article', 'id'],
			columns: [
				ARTICLE,
				field('id', 'Its id.', REQUIRED),
				POSITION,
				field('role', 'What it is for on the page.', REQUIRED),
				field('voice', 'Who speaks in it.', ENTITIES),
				...OFFSETS,
			],
		},
		sentences: {
			description: 'The sentences of passages, with a word or so at each end, for links.',
			key: ['article', 'passage', 'position'],
			columns: [
				ARTICLE,
				owner('passage', 'passages'),
				POSITION,
				...OFFSETS,
				field('opens', 'Its first words.'),
				field('closes', 'Its last words.'),
			],
		},
		entities: {
			description: 'Whom and what the article names: identity alone, no statement.',
			key: ['article', 'id'],
			columns: [
				ARTICLE,
				ID,
				field('kind', 'What it is.', REQUIRED),
				field('name', 'Its neutral name.', REQUIRED),
				field('parent', 'Of an organization: what it is part of.', ENTITY),
				field('groupKind', 'Of a group: its kind.', { names: 'group_kinds' }),
				field('iso', 'Of a polity: its ISO 3166-1 alpha-2 code.'),
				field('within', 'Of a place: what it lies in.', ENTITY),
				field('organization', 'Of a post: whose it is.', ENTITY),
				field('state', 'Of a post: whether it exists.'),
				...WHEN,
				field('where', 'Of an event: where it was.', ENTITY),
				field('partOf', 'Of an event: what it is part of.', ENTITY),
			],
		},
		names: {
			description: 'The spellings of names.',
			key: ['article', 'entity', 'position'],
			columns: [
				ARTICLE,
				owner('entity', 'entities'),
				POSITION,
				field('value', 'The spelling.', REQUIRED),
				field('lang', 'A BCP 47 language tag.', REQUIRED),
				field('script', 'An ISO 15924 script code.'),
				field('note', 'Its use, and what attests it.'),
			],
		},
		identifiers: {
			description: 'Identifiers in the schemes of others: by these, entities of different articles meet.',
			key: ['article', 'entity', 'position'],
			columns: [
				ARTICLE,
				owner('entity', 'entities'),
				POSITION,
				field('scheme', 'Whose scheme it is.', REQUIRED),
				field('value', 'The identifier.', REQUIRED),
				field('status', 'How well it is attested.', REQUIRED),
				field('source', 'By what it is attested.', REQUIRED),
			],
		},
		mentions: {
			description: 'Where the text mentions entities.',
			key: ['article', 'entity', 'position'],
			columns: [
				ARTICLE,
				owner('entity', 'entities'),
				POSITION,
				field('passage', 'The passage.', { ...REQUIRED, names: 'passages' }),
				...OFFSETS,
				field('form', 'By what kind of expression.', REQUIRED),
				field('reading', 'What of a polity is meant.', REQUIRED),
			],
		},
		claims: {
			description:
				'What the article puts forward, each with who holds it and how it is put. None is a fact of the dataset.',
			key: ['article', 'id'],
			columns: [
				ARTICLE,
				ID,
				ATTRIBUTED,
				THAT,
				field('nature', 'What kind of claim it is.', REQUIRED),
				field('status', 'How the text puts it.', REQUIRED),
				field('stance', "How the passage's voice stands to a claim that it reports."),
				field('holders', 'Who holds it: the innermost voice.', ENTITIES),
				field('agents', 'Who acts in it.', ENTITIES),
				field('affected', 'Whom or what it affects.', ENTITIES),
				field('places', 'Where it holds.', ENTITIES),
				field('about', 'All that it concerns.', ENTITIES),
				field('topics', 'What it is on.', TOPICS),
				field('partOf', 'The claim that it is a part of.', { names: 'claims' }),
				field('because', 'The claims that it rests on.', CLAIMS),
				field('elaborates', 'The claims that it says more of.', CLAIMS),
				field('restates', 'The claims that it says again.', CLAIMS),
				field('opposes', 'The claims that it speaks against.', CLAIMS),
				...CUE,
				...WHEN,
				field('quantity.value', 'The number that it states.', { type: 'number' }),
				field('quantity.magnitude', 'The order of magnitude that it states.'),
				field('quantity.comparator', 'How the stated number stands to the real one.'),
				field('quantity.unit', 'What is counted.'),
				...span('quantity.at', 'the words that give the quantity'),
			],
		},
		recommendations: {
			description: 'What the article asks for, each with whom it asks and on what grounds.',
			key: ['article', 'id'],
			columns: [
				ARTICLE,
				ID,
				ATTRIBUTED,
				THAT,
				field('force', 'How strongly it is put.', REQUIRED),
				field('addressees', 'Who is asked.', ENTITIES),
				field('addresseeBasis', 'Whether the text names them.', REQUIRED),
				field('action', 'What is asked for.', { ...REQUIRED, names: 'actions' }),
				field('object', 'What the act brings about or works on.', ENTITY),
				field('targets', 'Against whom it is.', ENTITIES),
				field('beneficiaries', 'For whom it is.', ENTITIES),
				field('about', 'All that it concerns.', ENTITIES),
				field('topics', 'What it is on.', TOPICS),
				field('specificity', 'How definite the act is.', REQUIRED),
				field('partOf', 'The recommendation that it is a part of.', { names: 'recommendations' }),
				field('serves', 'The recommendations that it is a means to.', RECOMMENDATIONS),
				field('restates', 'The recommendations that it says again.', RECOMMENDATIONS),
				field('because', 'The claims that it rests on.', CLAIMS),
				...CUE,
			],
		},
		tenures: {
			description: 'That a person holds or held a post or role, as the article has it.',
			key: ['article', 'id'],
			columns: [
				ARTICLE,
				ID,
				field('person', 'Who.', { ...ENTITY, required: true }),
				field('post', 'Which post.', ENTITY),
				field('role', 'Which role, where it is no post.'),
				field('of', 'Of what, where it is a role.', ENTITY),
				field('standing', 'Whether the text speaks of it as current.', REQUIRED),
				field('place', 'Where.', ENTITY),
				...WHEN,
			],
		},
		characterizations: {
			description: "The article's loaded words, each with who puts it on whom or what.",
			key: ['article', 'id'],
			columns: [
				ARTICLE,
				ID,
				field('target', 'An entity or a claim.', REQUIRED),
				field('label', "The article's word.", REQUIRED),
				field('manner', 'Whether the text applies it outright.', REQUIRED),
				field('holders', 'Who puts it there.', ENTITIES),
			],
		},
		anchors: {
			description: 'The places in the text that records rest on.',
			key: ['article', 'record', 'position'],
			columns: [
				ARTICLE,
				{ ...owner('record', ''), names: undefined },
				POSITION,
				field('passage', 'The passage.', { ...REQUIRED, names: 'passages' }),
				...OFFSETS,
			],
		},
		links: {
			description: 'The relations between claims and recommendations: a ground supports what rests on it.',
			key: ['article', 'position'],
			columns: [
				ARTICLE,
				POSITION,
				field('from', 'Where it leads from.', REQUIRED),
				field('to', 'Where it leads.', REQUIRED),
				field('type', 'How the two stand to each other.', REQUIRED),
				field('basis', 'Whether words of the text mark it.', REQUIRED),
				...span('marker', 'the words that mark it'),
			],
		},
		moved: {
			description: 'What became of ids that earlier editions had.',
			key: ['article', 'id'],
			columns: [
				ARTICLE,
				{ ...ID, path: undefined },
				field('kind', 'What became of it.', REQUIRED),
				field('to', 'Its successors.', { type: 'strings', required: true }),
				field('reason', 'Why.', REQUIRED),
				field('edition', 'The first edition without it.', REQUIRED),
				field('date', 'The day of that edition.', REQUIRED),
			],
		},
		fingerprints: {
			description: 'What proves and finds the words of spans without storing them.',
			key: ['article', 'span'],
			columns: [
				ARTICLE,
				{ name: 'span', type: 'string', description: 'Where it stands: start-end in code points.', required: true },
				field('length', 'Its length, folded.', OFFSET),
				field('roll', 'Its rolling hash.', OFFSET),
				field('sha256', 'SHA-256 of it, folded.', REQUIRED),
			],
		},
	} as const satisfies Readonly<Record<string, TableShape>>;
}

/** The name of a table. */
export type TableName = keyof typeof TABLES;

function concepts(description: string, name: string) {
	return {
		description,
		key: ['article', 'id'],
		columns: [
			ARTICLE,
			{ name: 'id', type: 'string', description: 'Its id.', required: true },
			field('label', 'Its preferred label.', REQUIRED),
			field('broader', 'The broader concept.', { names: name }),
		],
	} as const;
}

/** The names of the tables, in their order. */
export function tableNames(): TableName[] {
	return Object.keys(TABLES).filter((name): name is TableName => name in TABLES);
}
