import { type Argument, attribute, type Claim, type Dataset, link, type Recommendation } from 'belarus-brief';
import { linesOf, listed } from '../error/wording.js';
import type { Io } from './command.js';

/** What has an id of its own, and can be shown. */
export type ShownRecord = Dataset['claims' | 'recommendations' | 'entities' | 'tenures' | 'characterizations'][string];

/** How a command shows records: in which dataset, how wide, and whether in color. */
export class Shown {
	constructor(
		readonly dataset: Dataset,
		private readonly screen: Pick<Io, 'color' | 'columns'>,
	) {}

	/** A record by its id, in bold where there is color, and below it who says what. */
	told(record: ShownRecord): string[] {
		return [this.bold(record.id), ...this.wrapped(this.sentence(record), '  ')];
	}

	/** A record as it is told, and where it stands. */
	record(record: ShownRecord): string[] {
		return [...this.told(record), ...('anchors' in record ? [`  ${link(record, { in: this.dataset })}`] : [])];
	}

	/** What a record says, with who says it; what an entity is. */
	sentence(record: ShownRecord): string {
		const { dataset } = this;
		if ('that' in record) return attribute(record, { in: dataset });
		if ('label' in record) {
			const verb = record.manner === 'labels' ? 'labeled' : 'taken to be';
			return `${this.name(record.target)} is ${verb} “${record.label}” by ${listed(record.holders.map((id) => this.name(id)))}.`;
		}
		if ('standing' in record) {
			const post = record.post === undefined ? record.role : this.name(record.post);
			return `${this.name(record.person)}, ${record.standing} ${post}${record.of ? ` of ${this.name(record.of)}` : ''}, as the article has it.`;
		}
		return `${record.name} (${record.kind})`;
	}

	/** An argument as a tree: each record under what it leads to, and how. */
	tree(argument: Argument): string[] {
		const lines: string[] = [];
		const pending = stepsOf(argument, '').reverse();
		for (let step = pending.pop(); step; step = pending.pop()) {
			const { node, word, indent } = step;
			const again = 'again' in node ? ' (above)' : '';
			lines.push(`${indent}${word}: ${this.bold(node.record.id)}${again}`);
			if (again === '') lines.push(...this.wrapped(this.sentence(node.record), `${indent}  `));
			pending.push(...stepsOf(node, `${indent}  `).reverse());
		}
		return lines;
	}

	/** A text in lines that fit the screen, each with an indent. */
	wrapped(text: string, indent: string): string[] {
		const width = Math.max(20, this.screen.columns - indent.length);
		return linesOf(text.split(' '), width).map((line) => `${indent}${line}`);
	}

	bold(text: string): string {
		return this.screen.color ? `\u001b[1m${text}\u001b[22m` : text;
	}

	private name(id: string): string {
		return this.dataset.entities[id]?.name ?? this.dataset.claims[id]?.id ?? id;
	}
}

interface Indented {
	readonly node: Argument<Claim | Recommendation>;
	readonly word: string;
	readonly indent: string;
}

function stepsOf({ grounds, means, opposed }: Argument, indent: string): Indented[] {
	return [
		...grounds.map((node) => ({ node, word: node.basis === 'marked' ? 'because' : 'because (inferred)', indent })),
		...means.map((node) => ({ node, word: 'by means of', indent })),
		...opposed.map((node) => ({ node, word: 'against it', indent })),
	];
}
