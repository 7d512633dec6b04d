import {
	about,
	article,
	attribute,
	because,
	claims,
	edition,
	entities,
	type Linkable,
	link,
	recommendations,
	where,
} from '../index.js';

/** A text broken into lines of at most `width` characters, each indented; a word longer than a line, such as an address, stays whole. */
export function paragraph(text: string, width: number, indent: number): string {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && longer.length > width - indent) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line].map((each) => `${' '.repeat(indent)}${each}`.trimEnd()).join('\n');
}

const WIDTH = Math.min(process.stdout.columns || 100, 100);

const print = (text = '', indent = 0) => console.log(paragraph(text, WIDTH, indent));

print(`${article.title}`);
print(
	`${article.authors.map((id) => entities[id].name).join(', ')} · ${entities[article.publisher].name} · edition ${edition.version}`,
);
print();
print('An opinion piece. What follows says who holds what; nothing here says that it is true.');

const printLink = linkPrinter();

print();
print("RECOMMENDED TO THE EUROPEAN UNION: where(recommendations, { addressees: 'european-union' })");
for (const recommendation of where(recommendations, { addressees: 'european-union' })) {
	// The parts of a recommendation repeat what the whole says.
	if (recommendation.partOf !== undefined) continue;
	print();
	print(`${attribute(recommendation)} [${recommendation.force}]`);
	printLink(recommendation);
	for (const ground of because(recommendation)) {
		print(`because: ${attribute(ground)} [${ground.status}]`, 2);
		printLink(ground);
	}
}

print();
print("CLAIMED ABOUT THE KYIV OFFENSIVE: about('kyiv-offensive').claims");
for (const claim of about('kyiv-offensive').claims) {
	print();
	print(`${attribute(claim)} [${claim.status}, ${claim.nature}]`);
	printLink(claim);
}

print();
const hedged = where(claims, { status: 'hedged' });
print(
	`HEDGED: ${hedged.length} of ${Object.keys(claims).length} claims, such as this one: where(claims, { status: 'hedged' })`,
);
print();
for (const claim of hedged.slice(0, 1)) print(`${attribute(claim)} [“${claim.cue?.words}”]`);

print();
print(
	'PIN IT: one number is the version of package and data. An exact version in package.json keeps the data as it is:',
);
print();
print(`npm install --save-exact belarus-brief@${edition.version}`, 2);
print();
print(
	`At run time, edition.version is '${edition.version}' and edition.digest starts with ${edition.digest.slice(0, 12)}. The README goes on from here.`,
);

/** Prints the link of a record, unless it is the one printed last. */
function linkPrinter(): (record: Linkable) => void {
	let last = '';
	return (record) => {
		const address = link(record);
		if (address !== last) print(address, 4);
		last = address;
	};
}
