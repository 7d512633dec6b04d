import { attribute, claims, link } from 'belarus-brief';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';
import { Project } from './project.js';

let project = new Project();
beforeEach(() => {
	project = new Project();
});
afterEach(() => project.delete());

const visa = claims['visa-renewal-refused'];

describe('belarus-brief search', () => {
	test('prints records, best first, with who says it and where', async () => {
		const { code, output, errors } = await project.run('search', 'visa');
		expect({ code, errors }).toEqual({ code: 0, errors: '' });
		const [id, ...lines] = output.split('\n');
		expect(id).toBe(visa.id);
		expect(lines.map((line) => line.trim()).join(' ')).toContain(attribute(visa));
		expect(output).toContain(link(visa));
	});

	test('ends with 1 where nothing is found, and says what is not there to be found', async () => {
		const { code, output } = await project.run('search', 'quantum', 'physics');
		expect(code).toBe(1);
		expect(output).toMatch(
			/^Nothing is found by "quantum physics"\. The words of the article itself are not in the package/,
		);
	});

	test('prints a document for pipes', async () => {
		const { output } = await project.run('search', 'cyber', 'attack', '--json', '--limit', '1');
		expect(JSON.parse(output)).toMatchObject({
			command: 'search',
			hits: [{ kind: 'claim', id: 'cyberattacks-suspected', attributed: attribute(claims['cyberattacks-suspected']) }],
		});
	});

	test('searches another dataset', async () => {
		project.write('own.json', JSON.stringify(smallDataset()));
		const { code, output } = await project.run('search', 'mowing', '--in', 'own.json');
		expect(code).toBe(0);
		expect(Object.keys(smallDataset().claims)).toContain(output.split('\n')[0]);
	});

	test.each([
		[['search'], 'Give words to search for'],
		[['search', 'visa', '--limit', 'many'], '--limit is "many". Give a whole number from 1.'],
		[['search', 'visa', '--in', 'none.json'], '"none.json" cannot be read'],
	])('says what is wrong with %j', async (args, message) => {
		const { code, errors } = await project.run(...args);
		expect(code).toBe(2);
		expect(errors).toContain(message);
	});

	test('tells the faults of a dataset', async () => {
		project.write('own.json', JSON.stringify({ ...smallDataset(), claims: { a: {} } }));
		const { code, errors } = await project.run('search', 'tower', '--in', 'own.json');
		expect(code).toBe(2);
		expect(errors).toMatch(/"own\.json" holds no dataset\. The dataset has \d+ faults/);
	});
});

describe('belarus-brief show', () => {
	test('shows a recommendation whole: sentence, fields, grounds, link', async () => {
		const { code, output } = await project.run('show', 'appoint-eu-special-representative');
		expect(code).toBe(0);
		expect(output).toMatch(/^recommendations\/appoint-eu-special-representative\n/);
		expect(output).toMatch(/^force +should-consider$/m);
		expect(output).toMatch(/^What it rests on:$/m);
		expect(output).toContain('visa-renewal-refused');
		expect(output).toContain('#:~:text=');
	});

	test('shows what rests on a claim', async () => {
		const { output } = await project.run('show', visa.id);
		expect(output.split('What rests on it:')[1]).toContain('appoint-eu-special-representative');
	});

	test('shows all that is said of an entity, nothing of it without its holder', async () => {
		const { output } = await project.run('show', 'belarus');
		expect(output).toMatch(/^entities\/belarus\n\nBelarus \(polity\)/);
		expect(output).toMatch(/Labels put on it:[\s\S]*“vassal” by Sviatlana Tsikhanouskaya/);
		const told = output.replaceAll(/\s+/g, ' ');
		const said = Object.values(claims).filter(({ that }) => told.includes(that));
		expect(said.length).toBeGreaterThan(10);
		for (const { that } of said)
			expect(
				told
					.split(that)
					.slice(0, -1)
					.every((before) => before.endsWith(' that ')),
				that,
			).toBe(true);
	});

	test('shows tenures and characterizations', async () => {
		expect((await project.run('show', 'lukashenka-labeled-dictator')).output).toContain(
			'Alyaksandr Lukashenka is labeled “dictator” by Stephen Nix and Mark Dietzen.',
		);
		expect((await project.run('show', 'fisher-special-envoy')).output).toContain('former US Special Envoy for Belarus');
	});

	test('tells the nearest id', async () => {
		const { code, errors } = await project.run('show', 'visa-renewal-refussed');
		expect(code).toBe(2);
		expect(errors).toMatch(/No record "visa-renewal-refussed" in edition .*\. Did you mean "visa-renewal-refused"/);
	});
});

describe('belarus-brief where and count', () => {
	test('lists what meets the conditions', async () => {
		const { code, output } = await project.run('where', 'claims', 'status=hedged', 'about!=atlantic-council');
		expect(code).toBe(0);
		expect(output).toContain('cyberattacks-suspected');
		expect(output.trimEnd().split('\n').at(-1)).toMatch(/^\d+ records?\.$/);
	});

	test('takes lists and asks for no other', async () => {
		const { output } = await project.run('where', 'recommendations', 'addressees==european-union', '--json');
		expect(JSON.parse(output)).toMatchObject({ count: 1, rows: [{ id: 'appoint-eu-special-representative' }] });
		expect((await project.run('where', 'mentions', 'entity=belarus', 'reading=government')).output).toContain(
			'"entity":"belarus"',
		);
	});

	test('counts', async () => {
		const { code, output } = await project.run('count', 'claims', 'status', 'about=belarus');
		expect(code).toBe(0);
		expect(output).toMatch(/^ *\d+ {2}asserted\n/);
	});

	test.each([
		[['where', 'clams'], 'No collection "clams". Did you mean "claims"?'],
		[['where', 'claims', 'status'], '"status" is no condition.'],
		[['where', 'claims', 'statuss=hedged'], 'No facet "statuss". Did you mean "status"'],
		[['where', 'claims', 'status=hegded'], 'No value for "status": "hegded". Did you mean "hedged"?'],
		[['count', 'claims'], 'Give the facet to count by'],
	])('says what is wrong with %j', async (args, message) => {
		const { code, errors } = await project.run(...args);
		expect(code).toBe(2);
		expect(errors).toContain(message);
	});

	test('ends with 1 where nothing meets them', async () => {
		expect((await project.run('where', 'claims', 'passage=p99')).code).toBe(1);
	});
});

describe('belarus-brief export', () => {
	test('writes the files of each format, and nothing else', async () => {
		const { code, output } = await project.run('export', '--format', 'markdown,csv', '--out', 'data');
		expect({ code, output }).toEqual({
			code: 0,
			output: expect.stringMatching(/^\d+ files of edition .* written to data: markdown, csv\.\n$/),
		});
		const files = [...project.files().keys()];
		expect(files).toContain('data/claims_about.csv');
		expect(files).toContain('data/datapackage.json');
		expect(files.every((file) => /^data\/[\w-]+\.(?:csv|json|md)$/.test(file))).toBe(true);
	});

	test('exports another dataset, and refuses one that does not parse', async () => {
		project.write('own.json', JSON.stringify(smallDataset()));
		await project.run('export', '--format', 'sql', '--in', 'own.json');
		expect(project.read(`${smallDataset().article.id}.sql`)).toContain('CREATE TABLE "claims"');
		project.write('own.json', '{}');
		expect((await project.run('export', '--format', 'sql', '--in', 'own.json')).errors).toContain('holds no dataset');
	});

	test.each([
		[['export'], 'Give a format: --format ndjson,csv,'],
		[['export', '--format', 'parket'], 'No format "parket". Did you mean "parquet"?'],
	])('says what is wrong with %j', async (args, message) => {
		const { code, errors } = await project.run(...args);
		expect(code).toBe(2);
		expect(errors).toContain(message);
	});
});

describe('belarus-brief corpus', () => {
	test('writes datasets of files and of lines, and tells what it leaves out', async () => {
		const small = smallDataset();
		const line = JSON.stringify({
			notice: 'These records describe a text.',
			...small,
			article: { ...small.article, id: 'another' },
		});
		project.write('one.json', JSON.stringify(small, null, '\t'));
		project.write('more.ndjson', `${line}\n{"article":{"id":"broken"}}\n`);
		const { code, output } = await project.run(
			'corpus',
			'one.json',
			'more.ndjson',
			'--out',
			'corpus',
			'--format',
			'ndjson',
		);
		expect(code).toBe(1);
		expect(output).toMatch(/^Dataset 3 \(broken\) is left out: /);
		expect(output).toContain('2 articles written to corpus, 0 there already, 1 left out.');
		expect(project.read('corpus/part-000000/claims.ndjson')).toContain('"article":"another"');
		expect((await project.run('corpus', 'one.json', '--out', 'corpus')).output).toContain(
			'0 articles written to corpus, 1 there already',
		);
	});

	test('reads datasets from standard input', async () => {
		project.write('lines.ndjson', `${JSON.stringify(smallDataset())}\n`);
		const { code, output } = await project.shell('$COMMAND corpus - --out corpus < lines.ndjson');
		expect({ code, output }).toEqual({
			code: 0,
			output: '1 article written to corpus, 0 there already, 0 left out.\n',
		});
	});

	test.each([
		[['corpus', 'one.json'], 'Give datasets and a folder'],
		[['corpus', 'none.json', '--out', 'x'], '"none.json" cannot be read'],
		[['corpus', 'one.json', '--out', 'x', '--format', 'csv'], 'No format "csv" for a corpus.'],
	])('says what is wrong with %j', async (args, message) => {
		project.write('one.json', JSON.stringify(smallDataset()));
		const { code, errors } = await project.run(...args);
		expect(code).toBe(2);
		expect(errors).toContain(message);
	});
});

test('belarus-brief alone prints what there is, with an example each', async () => {
	const { code, output } = await project.run();
	expect(code).toBe(0);
	for (const name of [
		'search',
		'show',
		'where',
		'count',
		'export',
		'corpus',
		'lock',
		'check',
		'fix',
		'diff',
		'completion',
	])
		expect(output).toMatch(new RegExp(`^  ${name}: .+\n      belarus-brief ${name} `, 'm'));
});

test('completion in bash completes commands and ids', async () => {
	const script =
		'source <($COMMAND completion bash); belarus-brief() { $COMMAND "$@"; }; COMP_WORDS=(belarus-brief show visa-ren); COMP_CWORD=2; _belarus_brief; echo $COMPREPLY';
	project.write('complete.sh', script);
	const { output, code } = await project.shell('bash complete.sh');
	expect({ output, code }).toEqual({ output: 'visa-renewal-refused\n', code: 0 });
	for (const shell of ['zsh', 'fish'])
		expect((await project.run('completion', shell)).output).toContain('belarus-brief completion words');
	expect((await project.run('completion', 'tcsh')).errors).toContain('"tcsh" is none of them');
});
