import { canonicalize } from '../../src/text/canonical.js';
import { codePointLength } from '../../src/text/words.js';
import { sha256 } from './sha256.js';

/** An article that nobody ever published: the compiler is tried on words of our own. */
export const SMALL_TEXT = `Swifts deserve a second tower

The old mill tower in Aldermoor lost its last nesting boxes in 2019. Keeper Tess Rowan argues that the swifts came back to the “stubborn” ruin anyway. More than 40 pairs reportedly raised their young there before the long drought.

Read on 🐦

For this reason, the parish council should restore the tower. To this end, neighbors must lend their ladders. The swifts will then be safe from the rain.

The views expressed here are the author’s own.
`;

/** The version that the small source is compiled as. */
export const SMALL_VERSION = '1.2.0';

const canonical = canonicalize(SMALL_TEXT);

const FILES = {
	'data/article.yaml': `id: swifts-deserve-a-second-tower
type: OpinionNewsArticle
title: Swifts deserve a second tower
url: https://moor-letter.example/swifts
language: en
authors: [ivy-marsh]
publisher: moor-letter
series: field-notes
published: { edtf: null, status: unconfirmed, notBefore: '2019', evidence: 'p01.1:13' }
disclaimer: 'p04.1:1-9'
rights: Invented for these tests.
text: { form: canon-1, unit: code point, length: ${codePointLength(canonical)}, sha256: ${sha256(canonical)} }
passages:
  - { id: p00, role: title, voice: [ivy-marsh], sentences: [5] }
  - { id: p01, role: body, voice: [ivy-marsh], sentences: [13, 14, 13] }
  - { id: p02, role: heading, voice: [moor-letter], sentences: [2] }
  - { id: p03, role: body, voice: [ivy-marsh], sentences: [10, 8, 9] }
  - { id: p04, role: disclaimer, voice: [moor-letter], sentences: [9] }
`,
	'data/edition.yaml': `released: '2026-12-01'
schemaVersion: '1.0.0'
`,
	'data/vocabularies.yaml': `topics:
  nature: { label: Nature }
  birds: { label: Birds, broader: nature }
actions:
  restore: { label: restore }
  lend: { label: lend }
groupKinds:
  animals: { label: Animals }
  residents: { label: Residents }
  office: { label: Office }
`,
	'data/entities/people.yaml': `ivy-marsh:
  name: Ivy Marsh

tess-rowan:
  name: Tess Rowan
  names:
    - { value: Тэс Рябина, lang: ru }
`,
	'data/entities/organizations.yaml': `moor-letter:
  name: The Moor Letter
`,
	'data/entities/groups.yaml': `swifts:
  name: Swifts
  groupKind: animals

parish-council:
  name: Parish council
  names:
    - { value: the parish council, lang: en, note: in running text }
  groupKind: office

neighbors:
  name: Neighbors
  groupKind: residents
`,
	'data/entities/polities.yaml': `aldermoor:
  name: Aldermoor
`,
	'data/entities/places.yaml': `mill-tower:
  name: Old mill tower
  within: aldermoor
`,
	'data/entities/posts.yaml': `tower-keeper:
  name: Keeper of the tower
  organization: parish-council
  state: unstated
`,
	'data/entities/events.yaml': `loss-of-boxes:
  name: Loss of the nesting boxes
  when: { edtf: '2019', at: 'p01.1:13' }
  where: mill-tower

long-drought:
  name: Long drought
`,
	'data/entities/works.yaml': `field-notes:
  name: Field Notes
`,
	'data/mentions/p00.yaml': `swifts:
  - { at: 'p00.1:1', form: name, reading: literal }
`,
	'data/mentions/p01.yaml': `mill-tower:
  - { at: 'p01.1:2-4', form: nominal, reading: literal }
  - { at: 'p01.2:13', form: nominal, reading: literal }
aldermoor:
  - { at: 'p01.1:6', form: name, reading: territory }
tess-rowan:
  - { at: 'p01.2:2-3', form: name, reading: literal }
swifts:
  - { at: 'p01.2:7', form: name, reading: literal }
long-drought:
  - { at: 'p01.3:12-13', form: nominal, reading: literal }
`,
	'data/mentions/p02.yaml': `field-notes:
  - { at: 'p02.1:1-2', form: nominal, reading: literal }
`,
	'data/mentions/p03.yaml': `parish-council:
  - { at: 'p03.1:5-6', form: nominal, reading: literal }
neighbors:
  - { at: 'p03.2:4', form: nominal, reading: literal }
`,
	'data/claims/p01-tower.yaml': `boxes-lost:
  that: the mill tower had no nesting boxes left after 2019
  nature: descriptive
  status: asserted
  affected: [swifts]
  places: [mill-tower]
  about: [loss-of-boxes]
  topics: [nature]
  when: { edtf: '2019', at: 'p01.1:13' }
  at: 'p01.1:1-13'

swifts-returned:
  that: swifts nest in the tower once more
  nature: descriptive
  status: reported
  cue: { words: argues, lemma: argue, at: 'p01.2:4' }
  stance: endorses
  holders: [tess-rowan]
  agents: [swifts]
  places: [mill-tower]
  topics: [birds]
  opposes: [boxes-lost]
  at: 'p01.2:6-14'

pairs-bred:
  that: over 40 pairs of swifts are reported to have bred in the tower
  nature: descriptive
  status: hedged
  cue: { words: reportedly, at: 'p01.3:5' }
  agents: [swifts]
  topics: [birds]
  when: { relative: before, to: long-drought, at: 'p01.3:10-13' }
  quantity: { value: 40, comparator: '>', unit: pairs, at: 'p01.3:1-4' }
  elaborates: [swifts-returned]
  at: ['p01.3:1-4', 'p01.3:5-9']
`,
	'data/claims/p03-council.yaml': `swifts-would-be-safe:
  that: swifts would be dry in a repaired tower
  nature: predictive
  status: asserted
  affected: [swifts]
  topics: [birds]
  because: [boxes-lost]
  at: 'p03.3:1-9'
`,
	'data/claims/p04-disclaimer.yaml': `views-are-the-author-s:
  that: only Ivy Marsh speaks in the column
  nature: descriptive
  status: asserted
  about: [ivy-marsh, field-notes]
  at: 'p04.1:1-9'
`,
	'data/recommendations.yaml': `restore-tower:
  that: the parish council repair the mill tower
  force: should
  cue: { words: should, at: 'p03.1:7' }
  addressees: [parish-council]
  addresseeBasis: explicit
  action: restore
  object: mill-tower
  beneficiaries: [swifts]
  topics: [nature]
  specificity: specific
  because:
    - { id: swifts-returned, marker: 'p03.1:1-3' }
    - swifts-would-be-safe
  at: 'p03.1:4-10'

lend-ladders:
  that: neighbors give ladders on loan
  force: must
  cue: { words: must, at: 'p03.2:5' }
  addressees: [neighbors]
  addresseeBasis: explicit
  action: lend
  specificity: specific
  serves: [{ id: restore-tower, marker: 'p03.2:1-3' }]
  at: 'p03.2:4-8'
`,
	'data/tenures.yaml': `rowan-keeper:
  person: tess-rowan
  post: tower-keeper
  standing: current
  at: 'p01.2:1-3'
`,
	'data/characterizations.yaml': `tower-labeled-stubborn:
  target: mill-tower
  label: stubborn
  manner: labels
  at: 'p01.2:12'
`,
	'data/moved.yaml': `swifts-back:
  kind: moved
  to: [swifts-returned]
  reason: a clearer headline
  edition: 1.1.0
  date: '2026-11-01'
`,
} satisfies Readonly<Record<string, string>>;

/** The name of a file of the small source. */
export type SmallFile = keyof typeof FILES;

/** The YAML files of a valid source tree on the small text, by their path. */
export function smallSource(): Map<string, string> {
	return new Map(Object.entries(FILES));
}
