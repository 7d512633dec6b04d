import type { Anchor, Passage, PassageRole } from 'belarus-brief';

interface Block {
	readonly id: string;
	readonly role: PassageRole;
	readonly voice: readonly string[];
	readonly sentences: readonly string[];
}

const BLOCKS: readonly Block[] = [
	{ id: 'p01', role: 'title', voice: ['ada-lime'], sentences: ['Plant limes, not lawns'] },
	{
		id: 'p02',
		role: 'body',
		voice: ['ada-lime'],
		sentences: [
			'Bees have returned to Limewood because the council gave up its needless mowing.',
			'Limes feed the bees in June, the keeper Bo Hazel argues.',
			'The last mayor, Cy Elm, reportedly sold hundreds of hives before the Great Frost.',
		],
	},
	{
		id: 'p03',
		role: 'body',
		voice: ['ada-lime'],
		sentences: ['For this reason, Limewood should plant limes.', 'To this end, the council must fund a nursery.'],
	},
	{
		id: 'p04',
		role: 'disclaimer',
		voice: ['hedge-post'],
		sentences: ['The views expressed are those of the author.'],
	},
];

export const smallText = BLOCKS.map(({ sentences }) => sentences.join(' ')).join('\n\n');

export const smallPassages: readonly Passage[] = BLOCKS.map(({ id, role, voice, sentences }) => ({
	id,
	role,
	voice,
	...spanOf(sentences.join(' ')),
	sentences: sentences.map((sentence) => ({
		...spanOf(sentence),
		opens: sentence.split(' ').slice(0, 1).join(' '),
		closes: sentence.split(' ').slice(-1).join(' '),
	})),
}));

/** The anchor of words that stand once in the passage. */
export function at(passage: string, words: string): Anchor {
	const from = smallPassages.find(({ id }) => id === passage)?.start ?? 0;
	return { passage, ...spanOf(words, from) };
}

function spanOf(words: string, from = 0): { start: number; end: number } {
	const start = smallText.indexOf(words, from);
	if (start < 0) throw new Error(`The small text has no ${JSON.stringify(words)} from ${from}.`);
	return { start, end: start + words.length };
}
