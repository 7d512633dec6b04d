import { type Anchor, article, claims, link } from 'belarus-brief';
import {
	canonicalize,
	digestOf,
	type EvidenceStatus,
	fold,
	foldWithOffsets,
	formatReport,
	fromHtml,
	type Located,
	linkIn,
	locate,
	type Report,
	toWebAnnotation,
	type VerifiedMark,
	verify,
	type WebAnnotation,
} from 'belarus-brief/evidence';

// The compilers are given no library of the platform, which shows that the package's types need none.
declare const console: { log(text: string): void };

const holds = (fact: boolean, sentence: string): void => {
	if (!fact) throw new Error(`It should hold that ${sentence}.`);
};

const record = claims['visa-renewal-refused'];
const [{ id: passage, start, end } = { id: '', start: 0, end: 0 }] = article.passages;
const title: Anchor = { passage, start, end };

// The title is the one sentence that the data holds, so that a page of nothing else has words to find.
const page = `<!doctype html><nav>Home</nav><h1>${article.title}</h1>`;
const [found] = await locate(title, page);
const status: EvidenceStatus | undefined = found?.status;
holds(status === 'exact' && found?.end === end - start, 'locate finds the title where it stands');
const [later] = await locate(title, `<p>Another article.</p>${page}`);
holds(later?.status === 'moved', 'locate tells that the title moved');
const places: readonly Located[] = await locate(record, page);
holds(places.length === record.anchors.length && places[0]?.status === 'missing', 'locate misses what is not there');

const report: Report = await verify(page);
holds(!report.unchanged && report.counts.exact > 0 && report.counts.missing > 0, 'verify tells what stands');
const cues: readonly VerifiedMark[] = report.marks.filter(({ part }) => part === 'cue');
holds(cues.length > 0 && cues.every((cue) => cue.status === 'missing'), 'verify tells of cues too');
holds(report.affected.includes(record.id) && report.recommendations.length > 0, 'verify names what rests on it');
holds(formatReport(report).startsWith('The text is not that of edition'), 'formatReport says it in words');
// @ts-expect-error No such status.
holds(status !== 'lost', 'a status is one of five');

holds((await linkIn(title, page)).startsWith(`${article.url}#:~:text=`), 'linkIn opens the page at the words');
holds((await linkIn(record, page)) === link(record), 'linkIn falls back to the sentence');
const annotations: readonly WebAnnotation[] = toWebAnnotation(record);
holds(annotations.length === record.anchors.length, 'toWebAnnotation gives one an anchor');
holds(
	(await digestOf({ b: 1, a: [] })) === (await digestOf({ a: [], b: 1 })),
	'digestOf does not mind the order of keys',
);

holds(fromHtml('<ul><li>a<li>b &amp; c</ul>') === 'a\n\nb & c', 'fromHtml reads a page');
holds(canonicalize('One\r\nline.') === 'One line.' && fold('The “Old”') === 'the "old"', 'texts have their forms');
const offsets: Uint32Array = foldWithOffsets('… “Yes”').starts;
holds(offsets[4] === 2, 'the folded form leads back');
console.log(`evidence: all holds in edition ${report.edition}`);
