import {
	about,
	article,
	attribute,
	because,
	type Claim,
	cite,
	claims,
	EditionError,
	type EntityId,
	edition,
	entities,
	has,
	link,
	links,
	mentions,
	not,
	recommendations,
	resolve,
	tenures,
	therefore,
	UnknownIdError,
	vocabularies,
	where,
} from 'belarus-brief';

// The compilers are given no library of the platform, which shows that the package's types need none.
declare const console: { log(text: string): void };

const holds = (fact: boolean, sentence: string): void => {
	if (!fact) throw new Error(`It should hold that ${sentence}.`);
};

// Records are properties, with exact ids and facets.
const envoy = recommendations['appoint-eu-special-representative'];
const force: 'imperative' | 'must' | 'should' | 'should-consider' | 'implied' | 'invited' = envoy.force;
const id: 'appoint-eu-special-representative' = envoy.id;
holds(force === 'should-consider' && id === envoy.id, 'a record is found by its id');
holds(tenures['fisher-special-envoy'].person === 'julie-fisher', 'a tenure names its person');
holds((mentions['julie-fisher'][0]?.start ?? 0) > 0, 'a mention has its place');

// Queries.
const toTheUnion = where(recommendations, { addressees: 'european-union' });
holds(
	toTheUnion.some((item) => item.id === envoy.id),
	'where finds what is recommended to the union',
);
const causal: readonly Claim[] = where(claims, {
	nature: 'causal',
	about: ['belarus', 'russia'],
	status: not('reported'),
});
holds(causal.length > 0 && causal.every(({ nature }) => nature === 'causal'), 'where keeps every condition');
const people = where(entities, { kind: 'person' });
holds(
	people.every(({ kind }) => kind === 'person'),
	'where narrows by kind',
);

// Arguments, both ways.
const grounds = because(envoy);
holds(
	grounds.some((claim) => claim.id === 'visa-renewal-refused'),
	'because gives the grounds',
);
holds(because(envoy, { deep: true }).length >= grounds.length, 'because goes deep');
holds(
	therefore('visa-renewal-refused').some((record) => record.id === envoy.id),
	'therefore leads back',
);

// Entities, in any spelling.
const belarus = about('belarus');
holds(belarus.claims.length > 0 && belarus.mentions.length > 0, 'about collects what concerns an entity');
const lukashenka: EntityId = resolve('Лукашенко').id;
holds(lukashenka === 'alyaksandr-lukashenka', 'resolve knows another script');

// Sentences, citations, links.
const sentence: string = attribute(claims['cyberattacks-suspected']);
holds(sentence.startsWith('Stephen Nix and Mark Dietzen '), 'attribute names who writes it');
holds(link(envoy).startsWith(`${article.url}#:~:text=`), 'link opens the page at the words');
const citation = cite(envoy);
holds(citation.csl.title === article.title && citation.text.includes(article.title), 'cite names the article');

// Strings from outside.
const fromOutside: string = ['cyberattacks', 'suspected'].join('-');
holds(has(claims, fromOutside) && claims[fromOutside].that.length > 0, 'has makes a string an id');
holds(!has(claims, '__proto__') && !has(claims, 'constructor'), 'has is not fooled by inherited keys');

// Mistakes do not compile; the errors are classes of the package.
// @ts-expect-error No such id.
where(recommendations, { addressees: 'atlantis' });
// @ts-expect-error No such record.
holds(claims['no-such-claim'] === undefined, 'an unknown id has no record');
// @ts-expect-error Records are readonly.
const assign = () => (envoy.force = 'must');
holds(typeof assign === 'function' && Object.isFrozen(envoy), 'records are frozen');
try {
	// @ts-expect-error No such value.
	where(claims, { nature: 'casual' });
	holds(false, 'an unknown value is an error');
} catch (error) {
	holds(error instanceof UnknownIdError && error.nearest[0] === 'causal', 'an unknown value is told with the nearest');
}
try {
	// @ts-expect-error No such id.
	therefore('visa-renewal-refussed');
	holds(false, 'an unknown id is an error');
} catch (error) {
	holds(error instanceof UnknownIdError && !(error instanceof EditionError), 'an unknown id is an UnknownIdError');
}

holds(links.length > 0 && vocabularies.topics.cyberattacks.label.length > 0, 'the other collections are there');
console.log(`root: all holds in edition ${edition.version}`);
