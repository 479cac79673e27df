import { describe, expect, it } from 'vitest'
import { checkBundle } from '../../src/bundle/import.ts'
import { problemText } from '../../src/bundle/read/problems.ts'
import { folderWith, foundAt, HEAD } from './files.ts'

/** The problems of a bundle of one file, as text. */
async function problemsOf(yaml: string, head = HEAD): Promise<string[]> {
  return (await foundAt(await folderWith({ 'b.yaml': head + yaml }))).problems
}

const ALPHA = 'states: [{id: state/alpha, labels: {en: Alpha}}]\n'
const SOURCE = 'sources: [{id: source/s, title: {en: S}, type: ARTICLE}]\n'

describe('checking a bundle', () => {
  it('reports every problem at once, each at its line and column', async () => {
    const problems = await problemsOf(`persons:
  - id: person/ada
    lables: {en: Ada}
  - id: person/Bob
    labels: {en: Bob}
organizations:
  - id: organization/x
    labels: {en: X}
    type: GOVERMENT
    partOf: person/ada
claims:
  - id: claim/a
    text: no language
    speechAct: ASSERT
    said: 2025-02-30
    speakers:
      - actor: state/alpha
        capactiy: {en: boss}
`)
    expect(problems).toEqual([
      'b.yaml:3:5 persons[0]: has no labels. (Its names.)',
      'b.yaml:4:5 persons[0].lables: is not known here; did you mean labels?',
      expect.stringMatching(
        /^b\.yaml:5:9 persons\[1\]\.id: is the text "person\/Bob"; after person\/ come lower-case letters/,
      ),
      'b.yaml:10:11 organizations[0].type: is the text "GOVERMENT"; did you mean GOVERNMENT?',
      'b.yaml:11:13 organizations[0].partOf: is person/ada, a Person; partOf takes only Organization or State.',
      expect.stringMatching(
        /^b\.yaml:14:11 claims\[0\]\.text: is the text "no language" without a language; it must be a map of languages/,
      ),
      expect.stringMatching(/^b\.yaml:16:11 claims\[0\]\.said: "2025-02-30" is not a date in EDTF|no day/),
      'b.yaml:19:9 claims[0].speakers[0].capactiy: is not known here; did you mean capacity?',
    ])
  })

  it('finds nothing wrong with a bundle that is right', async () => {
    expect(await problemsOf(ALPHA)).toEqual([])
  })

  it('names the first place of an id that comes twice', async () => {
    const folder = await folderWith({ 'a.yaml': HEAD + ALPHA, 'b.yaml': `# comment\n${ALPHA}` })
    expect((await foundAt(folder)).problems).toEqual([
      'b.yaml:2:15 states[0].id: is state/alpha, which states[0] in a.yaml:2 has already.',
    ])
  })

  it.each([
    ['a misspelt collection', 'person: []', 'b.yaml:2:1 person: is not known here; did you mean persons?'],
    ['a collection that is no list', 'persons: {}', 'b.yaml:2:10 persons: is a map; it must be a list of records.'],
    [
      'a record that is no map',
      'persons: [x]',
      'b.yaml:2:11 persons[0]: is the text "x"; it must be a map with id, labels and so on.',
    ],
    [
      'an id of another kind',
      'persons: [{id: state/x, labels: {en: X}}]',
      /id: is the text "state\/x"; the id of a Person begins with person\/\.$/,
    ],
    [
      'an id that is too long',
      `persons: [{id: person/${'x'.repeat(200)}, labels: {en: X}}]`,
      /has 207 characters; an id may have at most 200\.$/,
    ],
    [
      'an id that is no text',
      'persons: [{id: 12, labels: {en: X}}]',
      /persons\[0\]\.id: is the number 12; it must be an id such as person\/some-words\.$/,
    ],
    [
      'an empty value',
      'persons: [{id: person/x, labels: }]',
      /labels: is empty; write a value or leave the key out\.$/,
    ],
    [
      'an empty text',
      'persons: [{id: person/x, labels: {en: " "}}]',
      /labels\.en: is empty; write a text or leave the key out\.$/,
    ],
    [
      'a number for a text',
      'persons: [{id: person/x, labels: {en: 12}}]',
      /labels\.en: is the number 12 where a text is wanted; write it in quotes: "12"\.$/,
    ],
    [
      'a language that is none',
      'persons: [{id: person/x, labels: {english_: X}}]',
      /labels\.english_: is the text "english_"; it must be a BCP 47 language tag/,
    ],
    [
      'a language twice',
      'persons: [{id: person/x, labels: {en-us: X, en-US: Y}}]',
      /labels\.en-US: repeats the language en-US\.$/,
    ],
    [
      'two preferred labels',
      'persons: [{id: person/x, labels: [{value: X, lang: en, kind: PREFERRED}, {value: Y, lang: en, kind: PREFERRED}]}]',
      /has two PREFERRED labels in en/,
    ],
    [
      'one id for two citations of a record',
      'sources: [{id: source/x, title: {en: X}, type: ARTICLE}]\nstates: [{id: state/a, labels: {en: A}}]\n' +
        'events: [{id: event/e, labels: {en: E}, status: OCCURRED, coding: MACHINE, citations: [{id: citation/a, source: source/x}], ' +
        'participants: [{actor: state/a, role: HOST, citations: [{id: citation/a, source: source/x, locator: §2}]}]}]',
      /citations\[0\]: is citation\/a, of which the record says something else in another list; give one another id\.$/,
    ],
    [
      'no preferred label',
      'persons: [{id: person/x, labels: [{value: X, lang: en, kind: FORMER}]}]',
      /has no PREFERRED label/,
    ],
    [
      'an unknown kind of label',
      'persons: [{id: person/x, labels: [{value: X, lang: en}, {value: Y, lang: en, kind: ALTERNATIVE}]}]',
      /kind: is the text "ALTERNATIVE"; did you mean ALTERNATE\?$/,
    ],
    [
      'a pattern that does not fit',
      'states: [{id: state/x, labels: {en: X}, iso3: xyz}]',
      /iso3: is the text "xyz"; it must match \^\[A-Z\]\{3\}\$\.$/,
    ],
    [
      'a number out of range',
      'places: [{id: place/x, labels: {en: X}, latitude: 91}]',
      /latitude: is the number 91; it must be a number from -90 to 90\.$/,
    ],
    [
      'a number as text',
      'places: [{id: place/x, labels: {en: X}, latitude: "9"}]',
      /latitude: is the text "9"; it must be a number/,
    ],
    [
      'a URL that is none',
      'sources: [{id: source/x, title: {en: X}, type: ARTICLE, url: example.org}]',
      /url: is the text "example\.org"; it must be a URL such as/,
    ],
    [
      'an instant that is none',
      'sources: [{id: source/x, title: {en: X}, type: ARTICLE, retrieved: 2025-03}]',
      /retrieved: is the text "2025-03"; it must be an instant in UTC such as 2025-03-01T09:30:00Z, or its day, 2025-03-01/,
    ],
    [
      'a day that is none',
      'sources: [{id: source/x, title: {en: X}, type: ARTICLE, retrieved: "2025-02-29T10:00:00Z"}]',
      /retrieved: "2025-02-29" is no day of the calendar/,
    ],
    [
      'a date with brackets without quotes',
      'sources: [{id: source/x, title: {en: X}, type: ARTICLE, published: [2025-02..2025-03]}]',
      /published: is a list; a date with brackets needs quotes/,
    ],
    [
      'a scheme that is none',
      'persons: [{id: person/x, labels: {en: X}, identifiers: {Wiki Data: Q1}}]',
      /identifiers\.Wiki Data: must be lower-case/,
    ],
    [
      'an amount without a number',
      'provisions: [{id: provision/x, text: {en: X}, status: AGREED, agreement: agreement/a, amounts: [{value: half, unit: PERCENT, role: SHARE}]}]\nagreements: [{id: agreement/a, labels: {en: A}, status: AGREED}]',
      /amounts\[0\]\.value: is the text "half"; it must be a number\.$/,
    ],
    [
      'a missing required link',
      'provisions: [{id: provision/x, text: {en: X}, status: AGREED}]',
      /provisions\[0\]: has no agreement\. \(The agreement that it belongs to\.\)$/,
    ],
    [
      'two ids where there can be one',
      `${ALPHA}organizations: [{id: organization/x, labels: {en: X}, type: FUND, partOf: [state/alpha, organization/y]}, {id: organization/y, labels: {en: Y}, type: FUND}]`,
      /partOf: has 2 ids; it may have only one\.$/,
    ],
    [
      'an id twice',
      `${ALPHA}claims: [{id: claim/a, text: {en: x}, speechAct: ASSERT, about: [state/alpha, state/alpha]}]`,
      /about\[1\]: has state\/alpha twice\.$/,
    ],
    [
      'a link to itself',
      'topics: [{id: topic/a, labels: {en: A}, broader: topic/a}]',
      /broader: is topic\/a itself; it must be another one\.$/,
    ],
    [
      'an id without a known prefix',
      'claims: [{id: claim/a, text: {en: x}, speechAct: ASSERT, topics: topics/x}]',
      /topics: is the text "topics\/x", which is not an id of any kind; did you mean topic\/…\?$/,
    ],
    [
      'parts that are no list',
      'claims: [{id: claim/a, text: {en: x}, speechAct: ASSERT, speakers: person/x}]',
      /speakers: is the text "person\/x"; it must be a list of maps\.$/,
    ],
    [
      'a part twice',
      `${ALPHA}claims: [{id: claim/a, text: {en: x}, speechAct: ASSERT, speakers: [{actor: state/alpha}, {actor: state/alpha, named: false}]}]`,
      /speakers\[1\]: has the same actor as one before it; merge the two\.$/,
    ],
    [
      'a citation twice',
      `${SOURCE}persons: [{id: person/x, labels: {en: X}, citations: [&c {source: source/s, attribution: DIRECT, credibility: C2_PROBABLY_TRUE}, *c]}]`,
      /citations\[1\]: has the same source and locator as one before it/,
    ],
    [
      'a citation without a source',
      'persons: [{id: person/x, labels: {en: X}, citations: [{attribution: DIRECT, credibility: C2_PROBABLY_TRUE}]}]',
      /citations\[0\]: has no source\./,
    ],
  ])('reports %s', async (_, yaml, problem) => {
    expect(await problemsOf(yaml)).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)])
  })

  it.each([
    ['no head', '', /^b\.yaml No file says which bundle this is\. One must begin with bundle: \{name:/],
    [
      'a name with capitals',
      'bundle: {name: Test, formatVersion: 1, author: A, license: B}\n',
      /bundle\.name: is the text "Test"; it must be lower-case words/,
    ],
    [
      'a format of the future',
      'bundle: {name: test, formatVersion: 2, author: A, license: B}\n',
      /bundle\.formatVersion: is the number 2; this version of Parley reads format 1\.$/,
    ],
  ])('reports %s', async (_, head, problem) => {
    expect(await problemsOf(ALPHA, head)).toEqual([expect.stringMatching(problem)])
  })

  it('reports a second head', async () => {
    const folder = await folderWith({ 'a.yaml': HEAD + ALPHA, 'b.yaml': HEAD })
    expect((await foundAt(folder)).problems).toEqual([
      'b.yaml:1:1 bundle: is already in bundle in a.yaml:1; only one file of a bundle may have it.',
    ])
  })
})

describe('rules between values', () => {
  it.each([
    [
      'a mode of another type',
      'events: [{id: event/a, labels: {en: A}, status: OCCURRED, type: CONSULT, modes: [PHONE, ARREST]}]',
      /events\[0\]\.modes: has ARREST, which is a mode of THREATEN and COERCE, not of CONSULT; CONSULT has VISIT, THIRD_PARTY, MULTILATERAL, PHONE\.$/,
    ],
    [
      'a mode without a type',
      'events: [{id: event/a, labels: {en: A}, status: OCCURRED, modes: [PHONE]}]',
      /modes: has modes, but the event has no type\.$/,
    ],
    [
      'an OFF_TOPIC source cited',
      'sources: [{id: source/s, title: {en: S}, type: ARTICLE, relevance: OFF_TOPIC}]\npersons: [{id: person/x, labels: {en: X}, citations: [{source: source/s, attribution: DIRECT, credibility: C2_PROBABLY_TRUE}]}]',
      /citations\[0\]\.source: has source\/s, which is OFF_TOPIC/,
    ],
    [
      'an OFF_TOPIC source cited via another',
      'sources: [{id: source/s, title: {en: S}, type: ARTICLE, relevance: OFF_TOPIC}, {id: source/t, title: {en: T}, type: ARTICLE}]\npersons: [{id: person/x, labels: {en: X}, citations: [{source: source/t, via: source/s, attribution: DIRECT, credibility: C2_PROBABLY_TRUE}]}]',
      /citations\[0\]\.via: has source\/s, which is OFF_TOPIC/,
    ],
    [
      'a relation of a claim to itself',
      'claims: [{id: claim/a, text: {en: x}, speechAct: ASSERT}]\nrelations: [{id: relation/r, type: REPEATS, from: claim/a, to: claim/a}]',
      /relations\[0\]\.to: is claim\/a, as from is; a relation is between two claims\.$/,
    ],
    [
      "a speaker in somebody else's office",
      `${ALPHA}persons: [{id: person/x, labels: {en: X}}, {id: person/y, labels: {en: Y}}]\ntenures: [{id: tenure/t, person: person/x, of: state/alpha, office: {en: boss}}]\nclaims: [{id: claim/a, text: {en: A}, speechAct: ASSERT, speakers: [{actor: person/x, tenure: tenure/t}, {actor: person/y, tenure: tenure/t}]}]`,
      /speakers\[1\]\.tenure: is tenure\/t, which person\/x held, not person\/y; name a tenure of the speaker, or leave it out\.$/,
    ],
    [
      'an office that ends before it begins',
      `${ALPHA}persons: [{id: person/x, labels: {en: X}}]\ntenures: [{id: tenure/t, person: person/x, of: state/alpha, office: {en: boss}, from: 2025-03, to: 2025-02}]`,
      /tenures\[0\]\.to: is 2025-02, before it began \(from: 2025-03\)\.$/,
    ],
    [
      'a circle',
      'topics: [{id: topic/a, labels: {en: A}, broader: topic/b}, {id: topic/b, labels: {en: B}, broader: topic/a}]',
      /topics\[0\]\.broader: leads in a circle: topic\/a → topic\/b → topic\/a\.$/,
    ],
    [
      'a relation of agreements from the wrong end',
      'agreements: [{id: agreement/a, labels: {en: A}, status: AGREED, relatedTo: [{type: RENEWED_BY, agreement: agreement/b}]}, {id: agreement/b, labels: {en: B}, status: AGREED}]',
      /relatedTo\[0\]\.type: is RENEWED_BY, which is recorded at the other agreement, as one of PREPARES, IMPLEMENTS/,
    ],
  ])('report %s', async (_, yaml, problem) => {
    expect(await problemsOf(yaml)).toEqual([expect.stringMatching(problem)])
  })

  it('report a circle once and at one of its own links, also where others lead into it', async () => {
    const topics = ['c: b', 'b: a', 'a: b'].map((pair) => {
      const [id, broader] = pair.split(': ')
      return `{id: topic/${id}, labels: {en: x}, broader: topic/${broader}}`
    })
    expect(await problemsOf(`topics: [${topics.join(', ')}]`)).toEqual([
      expect.stringMatching(/topics\[1\]\.broader: leads in a circle: topic\/b → topic\/a → topic\/b\.$/),
    ])
  })

  it('let an office end that is over, but not one that is not', async () => {
    const office = (more: string) =>
      `${ALPHA}persons: [{id: person/x, labels: {en: X}}]\ntenures: [{id: tenure/t, person: person/x, of: state/alpha, office: {en: boss}, ${more}}]`
    expect(await problemsOf(office('to: 2025-03, ended: true'))).toEqual([])
    expect(await problemsOf(office('ended: false'))).toEqual([])
    expect(await problemsOf(office('to: 2025-03, ended: false'))).toEqual([
      expect.stringMatching(
        /tenures\[0\]\.ended: is false, although it ended \(to: 2025-03\); leave one of the two out\.$/,
      ),
    ])
  })

  it('let an office end in the month in which it began', async () => {
    const yaml = `${ALPHA}persons: [{id: person/x, labels: {en: X}}]\ntenures: [{id: tenure/t, person: person/x, of: state/alpha, office: {en: boss}, from: 2025-03-20, to: 2025-03}]`
    expect(await problemsOf(yaml)).toEqual([])
  })
})

describe('a problem or a warning', () => {
  it('names the record that it is in, wherever that has an id', async () => {
    const yaml = `persons: [{id: person/ada, labels: {en: 1}}, {id: person/Bob, labels: {en: Bob}}, {labels: {en: C}}]
claims: [{id: claim/a, text: {en: x}, speechAct: ASSERT, stance: OPPOSE, speakers: [{actor: 12}]}]
`
    const { problems, warnings } = await checkBundle(await folderWith({ 'b.yaml': HEAD + yaml }), null)
    const places = [...problems.sorted(), ...warnings.sorted()].map((each) => problemText(each).split(': ')[0])
    expect(places).toEqual([
      'b.yaml:2:41 persons[0].labels.en (person/ada)',
      'b.yaml:2:51 persons[1].id',
      'b.yaml:2:83 persons[2].id',
      'b.yaml:3:93 claims[0].speakers[0].actor (claim/a)',
      'b.yaml:3:66 claims[0].stance (claim/a)',
    ])
  })
})

describe('a bundle with very many problems', () => {
  it('reports the first thousand, and counts all', async () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => `- {id: state/s${index}}`).join('\n')
    const { problems } = await checkBundle(await folderWith({ 'b.yaml': `${HEAD}states:\n${rows}\n` }), null)
    expect(problems.count).toBe(1_200)
    expect(problems.sorted()).toHaveLength(1_000)
    expect(problems.sorted()[0]).toMatchObject({ line: 3, column: 3, path: 'states[0]' })
  })
})
