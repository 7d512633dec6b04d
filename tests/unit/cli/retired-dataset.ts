import type { Dataset, Move } from 'belarus-brief';
import { smallDataset } from '../schema/small-dataset.js';

function move(kind: Move['kind'], to: readonly string[], reason = 'a clearer headline'): Move {
	return { kind, to, reason, edition: '1.1.0', date: '2026-12-01' };
}

/** The small dataset with an id retired in each of the ways there are. */
export function retiredDataset(): Dataset {
	return {
		...smallDataset(),
		moved: {
			'bees-back': move('moved', ['bees-return']),
			'mowing-ended': move('merged', ['mowing-stopped'], 'the same proposition.'),
			'bees-and-limes': move('split', ['bees-return', 'limes-feed-bees'], 'two propositions'),
			'wasps-return': move('withdrawn', [], 'not in the text'),
			mayoralty: move('moved', ['mayor']),
			paper: move('moved', ['hedge-post']),
			insects: move('moved', ['bees']),
			'grow-limes': move('moved', ['plant-limes']),
			'nursery-wanted': move('moved', ['fund-nursery'], 'a recommendation, not a claim'),
		},
	};
}

/** A dataset whose retired ids also lead to their successors as properties that no listing shows. */
export function withHiddenSuccessors(dataset: Dataset): Dataset {
	const claims = { ...dataset.claims };
	Object.defineProperty(claims, 'bees-back', { value: claims['bees-return'], enumerable: false });
	return { ...dataset, claims };
}
