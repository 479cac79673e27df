/** What a bundle writes in a way that YAML or a reader takes for something else. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importBundle } from '../../src/bundle/import.ts'
import { folderWith, foundAt, HEAD } from './files.ts'
import { nodeOf, useStore } from './graph.ts'

const store = useStore()

/** What is found in a bundle of one file. */
async function found(yaml: string, name = 'b.yaml') {
  return foundAt(await folderWith({ [name]: yaml.startsWith('{') ? yaml : HEAD + yaml }))
}

const person = (labels: string) => `persons: [{id: person/x, labels: ${labels}}]\n`
const source = (published: string) =>
  `sources: [{id: source/x, title: {en: X}, type: ARTICLE, published: ${published}}]\n`
const place = (latitude: string) => `places: [{id: place/x, labels: {en: X}, latitude: ${latitude}}]\n`
const amount = (value: string, unit = 'USD') =>
  `agreements: [{id: agreement/a, labels: {en: A}, status: PROPOSED}]
provisions: [{id: provision/x, text: {en: X}, status: PROPOSED, agreement: agreement/a, amounts: [{value: ${value}, unit: "${unit}", role: CAP}]}]
`

it.each(['1.10', '007', '1e3', '0x7E9', '+5', '12345678901234567890', 'True', '.inf'])(
  'a text without quotes is quoted in the hint as it is written: %s',
  async (written) => {
    expect((await found(person(`{en: ${written}}`))).problems).toEqual([
      expect.stringContaining(`${written} where a text is wanted; write it in quotes: "${written}".`),
    ])
    const aliased = `persons: [{id: person/x, labels: {en: &n ${written}}}, {id: person/y, labels: {en: *n}}]\n`
    expect((await found(aliased)).problems.at(-1)).toContain(`write it in quotes: "${written}".`)
  },
)

it('in JSON too', async () => {
  const json = `{${HEAD.trim()
    .replace(/(\w+): ([\w.-]+(?: Tester)?)/g, '"$1": "$2"')
    .replace('"1"', '1')
    .replace('bundle:', '"bundle":')}, "persons": [{"id": "person/x", "labels": {"en": 1.10}}]}`
  expect((await found(json, 'b.json')).problems).toEqual([expect.stringContaining('write it in quotes: "1.10".')])
})

it.each([
  ['{en: Alpha pays, if asked}', 'if asked', 'en: "Alpha pays, if asked"'],
  ['{en: Yes, no}', 'no', 'en: "Yes, no"'],
  ['{en: Alpha, Beta, and Gamma, ja: 甲}', 'Beta', 'en: "Alpha, Beta, and Gamma"'],
  ['{en: 1,000 t}', '000 t', 'en: "1, 000 t"'],
])('a comma that splits a text inside braces is named: %s', async (labels, key, example) => {
  expect((await found(person(labels))).problems).toEqual([
    expect.stringMatching(new RegExp(`labels\\.${key}: comes after a comma.*in quotes: ${example}\\.$`)),
  ])
})

it('a language without a text outside braces is only empty', async () => {
  const yaml = 'persons:\n  - id: person/x\n    labels:\n      en: Alpha\n      ja:\n'
  expect((await found(yaml)).problems).toEqual([expect.stringMatching(/labels\.ja: is empty; it must be a text\.$/)])
})

it('a comma in a text of a part is named too, with what else is wrong', async () => {
  const yaml =
    'claims: [{id: claim/a, speechAct: SAY, text: {en: X}, citations: [{source: source/s, locator: p. 1, note 2}]}]\n'
  expect((await found(yaml)).problems).toEqual([
    expect.stringMatching(/speechAct: is the text "SAY"/),
    expect.stringMatching(/citations\[0\]\.note 2: comes after a comma.*: locator: "p\. 1, note 2"\.$/),
  ])
})

it.each(['He said: no', '"No" he said', '@alpha', '[Draft] rent', "'It's'", '%5', '`no`'])(
  'a text that YAML cannot read without quotes gets the hint to quote it: %s',
  async (text) => {
    const yaml = `persons:\n  - id: person/x\n    labels:\n      en: ${text}\n`
    expect((await found(yaml)).problems[0]).toMatch(
      /^b\.yaml:5:\d+ .*\. If it stands in a text, put the whole text in quotes\.$/,
    )
  },
)

it.each([
  ['saidAfterClaims: claim/c, claim/e', 'write several as a list: saidAfterClaims: [claim/c, claim/e]'],
  ['certainty: POSSIBLE, maybe', 'certainty has no comma in its value: leave out what follows it'],
  ['proposition: proposition/a, proposition/b', 'proposition has no comma in its value: leave out what follows it'],
])('a comma where no text is wanted gets advice that the next check takes: %s', async (entry, advice) => {
  const { problems } = await found(`claims: [{id: claim/a, text: {en: X}, speechAct: ASSERT, ${entry}}]\n`)
  expect(problems).toContainEqual(expect.stringMatching(/comes after a comma, which ends a value inside \{ \}; /))
  expect(problems.filter((each) => each.includes('comes after a comma')).join()).toContain(`; ${advice}.`)
})

it.each(['claim/c claim/e', 'claim/c, claim/e', '["claim/c claim/e"]'])(
  'several ids in one text are to be a list: %s',
  async (written) => {
    const yaml = `claims:\n  - id: claim/a\n    text: {en: X}\n    speechAct: ASSERT\n    saidAfterClaims: ${written}\n`
    expect((await found(yaml)).problems).toEqual([
      expect.stringMatching(
        /is the text "claim\/c,? claim\/e"; write several ids as a list: \[claim\/c, claim\/e\]\.$/,
      ),
    ])
  },
)

it.each(['2025-02-30', '2025-02-30T10:00:00Z'])('a day that does not exist is no day to read on: %s', async (day) => {
  expect((await found(source(`"2025", retrieved: "${day}"`))).problems).toEqual([
    expect.stringMatching(/retrieved: "2025-02-30" is no day of the calendar\.$/),
  ])
})

it('a missing code says which there are', async () => {
  const yaml = 'events: [{id: event/a, labels: {en: A}, status: OCCURRED, participants: [{actor: person/n}]}]\n'
  expect((await found(yaml)).problems[0]).toMatch(/participants\[0\]: has no role; it must be one of .*INITIATOR/)
})

it('a comma in a number is named', async () => {
  expect((await found(amount('1,5'))).problems).toEqual([
    expect.stringMatching(/amounts\[0\]\.5: comes after a comma.*, and write a number with a point\.$/),
  ])
})

it('a link to what cannot be an id is wrong, whatever other bundles have', async () => {
  const yaml = 'claims: [{id: claim/a, text: {en: X}, speechAct: ASSERT, about: [state/Alpha, "state/ b"]}]\n'
  expect(await found(yaml)).toEqual({
    problems: [
      expect.stringMatching(/about\[0\]: is the text "state\/Alpha"; after state\/ come lower-case letters/),
      expect.stringMatching(/about\[1\]: is the text "state\/ b"; after state\//),
    ],
    warnings: [],
  })
})

it('a wrong id hides no other problem of its record', async () => {
  const yaml = 'events: [{id: event/A b, labels: {en: 1}, status: OCURRED, participants: [{actor: 12}]}]\n'
  expect((await found(yaml)).problems).toEqual([
    expect.stringMatching(/events\[0\]\.id: is the text "event\/A b"/),
    expect.stringMatching(/events\[0\]\.labels\.en: is the number 1/),
    expect.stringMatching(/events\[0\]\.status: .* did you mean OCCURRED\?/),
    expect.stringMatching(/participants\[0\]: has no role/),
    expect.stringMatching(/participants\[0\]\.actor: is the number 12/),
  ])
})

it('Windows line ends in a text become line feeds, and another control character is named with its place', async () => {
  await importBundle(store(), { path: await folderWith({ 'b.yaml': HEAD + person('{en: "A\\r\\nB"}') }) })
  expect((await nodeOf(store(), 'person/x')).search).toBe('a b')
  expect((await found(person('{en: "A 🙂\\x07b"}'))).problems).toEqual([
    expect.stringMatching(/labels\.en: has the control character U\+0007 as its character 4; take it out\.$/),
  ])
  expect((await found(person('{en: "A\\rb"}'))).problems).toEqual([
    expect.stringContaining('U+000D as its character 2'),
  ])
  expect((await found(person('{en: "\\uD83D"}'))).problems).toEqual([
    expect.stringContaining('half a character (U+D83D)'),
  ])
})

it.each(['\\u200B', '\\u00AD\\u2060', '\\u3164', '\\u2800', '\\uFEFF'])(
  'a label of nothing visible is refused: %s',
  async (invisible) => {
    expect((await found(person(`{en: "${invisible}"}`))).problems).toEqual([
      expect.stringMatching(/labels\.en: (has no visible character|is empty); write a text or leave the key out\.$/),
    ])
  },
)

it.each(['12345678901234567890', '0.1000000000000000055', '12345678.00000000001', '1e-400'])(
  'a number that cannot be kept exactly is refused: %s',
  async (written) => {
    expect((await found(amount(written))).problems).toEqual([
      expect.stringMatching(/value: is the number .*, which would be kept as .*; write at most 15 digits\.$/),
    ])
  },
)

it('a number is refused exactly if JavaScript would keep another one', async () => {
  const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`))
  const power = fc.integer({ min: -30, max: 30 })
  const numbers = fc.oneof(
    digits(22),
    fc.tuple(digits(20), digits(20)).map((parts) => parts.join('.')),
    fc.tuple(digits(4), digits(18), power).map(([whole, fraction, at]) => `-${whole}.${fraction}e${at}`),
  )
  const written = fc.sample(numbers, { numRuns: 300, seed: 20261129 })
  const amounts = written.map((each) => `{value: ${each}, unit: t, role: CAP}`)
  const { problems } = await found(
    `agreements: [{id: agreement/a, labels: {en: A}, status: PROPOSED}]
provisions: [{id: provision/x, text: {en: X}, status: PROPOSED, agreement: agreement/a, amounts: [${amounts.join(', ')}]}]
`,
  )
  const refused = problems.map((problem) =>
    Number(/amounts\[(\d+)\]\.value: .* which would be kept as/.exec(problem)?.[1]),
  )
  const other = written.flatMap((each, index) => (isSame(each, String(Number(each))) ? [] : [index]))
  expect(refused.toSorted((x, y) => x - y)).toEqual(other)
  expect(other.length).toBeGreaterThan(20)
})

/** Whether two decimal numbers are one, by whole numbers of any size. */
function isSame(one: string, another: string): boolean {
  const [first, second] = [one, another].map((text) => {
    const [number = '', power = '0'] = text.toLowerCase().split('e')
    const [whole = '', fraction = ''] = number.split('.')
    return { whole: BigInt(whole + fraction), power: Number(power) - fraction.length }
  })
  if (!first || !second) return false
  const least = Math.min(first.power, second.power)
  const scaled = ({ whole, power }: typeof first) => whole * 10n ** BigInt(power - least)
  return scaled(first) === scaled(second)
}

it.each(['1.50', '007', '1e3', '12.5e-1', '0x10', '-0.0', '9007199254740991'])(
  'a number that is written otherwise than it is kept is taken: %s',
  async (written) => {
    expect((await found(amount(written))).problems).toEqual([])
  },
)

it.each(['1.0e400', '.nan', '-.inf'])('what is no number is refused: %s', async (written) => {
  expect((await found(place(written))).problems).toEqual([
    expect.stringMatching(/latitude: is the number .*; it must be a number from -90 to 90\.$/),
  ])
})

it.each([
  ['1e3', /published: "1e3" is not a date/],
  ['0x7E9', /published: "0x7E9" is not a date/],
  ['2025.0', /published: "2025\.0" is not a date/],
])('a number that is written otherwise than a year is no date: %s', async (written, problem) => {
  expect((await found(source(written))).problems).toEqual([expect.stringMatching(problem)])
})

it.each(['2025', '0987'])('a year needs no quotes: %s', async (written) => {
  expect((await found(source(written))).problems).toEqual([])
})

it.each([
  'PERCENT',
  'UAH',
  'DEM',
  '%',
  't',
  'km2',
  'MW.h',
  'm3/a',
  '10*6.t',
  '{soldiers}',
  '[bbl_us]/d',
  'm/(s.kg)',
  '/(m.(s))',
  '(10*3.t)/a',
  'mm[Hg]',
  '[m/s2/Hz^(1/2)]',
  'XAU',
])('a unit is PERCENT, a currency or a unit of UCUM: %s', async (unit) => {
  expect((await found(amount('5', unit))).problems).toEqual([])
})

it.each([
  ['percent', 'did you mean PERCENT?'],
  ['uah', 'did you mean UAH?'],
  ['barrels', 'it must be PERCENT, a currency of ISO 4217 such as EUR, or a unit of UCUM'],
  ['ABC', 'it must be PERCENT'],
  ['km²', 'it must be PERCENT'],
  ['m//s', 'it must be PERCENT'],
  ['m/(s', 'it must be PERCENT'],
  ...['m(s)', '10(3)', 'kg(m)', '(m)(s)', '(m)2', 'm)', ')m(', '()', 'm/(/s)', '/', '{}', 't{}', '100{t}'].map(
    (unit) => [unit, 'it must be PERCENT'],
  ),
  ...['XXX', 'XTS', 'xxx'].map((code) => [code, 'it must be PERCENT']),
])('any other unit is refused: %s', async (unit, advice) => {
  expect((await found(amount('5', unit))).problems).toEqual([expect.stringContaining(advice)])
})

it.each(['BAN', 'EASE', 'RETURN', 'POLITICAL', 'ASSASSINATE', 'CLEANSING', 'MASSACRE', 'HOST', 'DETAIN'])(
  'a mode that PLOVER once had is not taken for another one: %s',
  async (mode) => {
    const yaml = `events: [{id: event/a, labels: {en: A}, status: OCCURRED, type: COERCE, modes: [${mode}]}]\n`
    const { problems } = await found(yaml)
    expect(problems).toEqual([expect.stringMatching(/modes\[0\]: is the text ".*"; it must be one of \d+ values/)])
  },
)

it.each(['Ada Alpha', 'Persson', 'person'])(
  'a name in place of an id is not taken for a misspelt one: %s',
  async (name) => {
    const yaml = `claims: [{id: claim/a, text: {en: X}, speechAct: ASSERT, speakers: [{actor: ${name}}]}]\n`
    expect((await found(yaml)).problems).toEqual([
      expect.stringMatching(
        /actor: is the text ".*", which is not an id of any kind; an id begins with person\/ or organization\/ or state\/\.$/,
      ),
    ])
  },
)

it.each(['Ada Alpha', 'ada-alpha', 'ÁDA ALPHA', 'persn/ada-alpha', 'actor/ada-alpha'])(
  'what a record of the bundle is called leads to its id: %s',
  async (name) => {
    const speaker = `claims: [{id: claim/a, text: {en: X}, speechAct: ASSERT, speakers: [{actor: ${name}}]}]\n`
    expect((await found(`persons: [{id: person/ada-alpha, labels: {en: Ada}}]\n${speaker}`)).problems).toEqual([
      expect.stringMatching(
        /actor: is the text ".*", which is not an id of any kind; did you mean person\/ada-alpha\?$/,
      ),
    ])
  },
)

it.each(['name', 'formatVersion', 'author', 'license'])('a head without %s says so', async (key) => {
  const whole: Record<string, string> = { name: 'x', formatVersion: '1', author: 'A', license: 'B' }
  delete whole[key]
  const head = `bundle: {${Object.entries(whole)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')}}\n`
  const path = await folderWith({ 'b.yaml': head })
  expect((await foundAt(path)).problems).toEqual([expect.stringMatching(new RegExp(`bundle: has no ${key}: `))])
})
