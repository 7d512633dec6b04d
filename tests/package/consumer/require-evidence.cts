import brief = require('belarus-brief');
import evidence = require('belarus-brief/evidence');

declare const console: { log(text: string): void };

async function main(): Promise<void> {
	const report: evidence.Report = await evidence.verify(`<!doctype html><h1>${brief.article.title}</h1>`);
	// @ts-expect-error No such status.
	const lost: unknown = report.counts.lost;
	if (report.counts.exact === 0 || report.counts.missing === 0 || lost !== undefined) {
		throw new Error('A page of the title alone should have that and nothing else.');
	}
	console.log(`require-evidence: all holds in edition ${report.edition}`);
}

main();
