import { describe, expect, it } from 'vitest'
import { folderWith, foundAt, HEAD } from './files.ts'

const SOURCE = 'sources: [{id: source/s, title: {en: S}, type: ARTICLE}]\n'

/** The warnings of a bundle of one file that has no problems. */
async function warningsOf(yaml: string): Promise<string[]> {
  const { problems, warnings } = await foundAt(await folderWith({ 'b.yaml': HEAD + yaml }))
  expect(problems).toEqual([])
  return warnings
}

describe('what is only doubtful', () => {
  it.each([
    [
      'a stance on nothing',
      'claims: [{id: claim/a, text: {en: x}, speechAct: ASSERT, stance: SUPPORT}]',
      'b.yaml:2:66 claims[0].stance: is SUPPORT, but the claim has no proposition, so it is a stance on nothing.',
    ],
    ...['PROPOSE', 'REQUEST', 'DEMAND', 'OFFER', 'PROMISE', 'AGREE', 'THREATEN', 'WITHHOLD'].map(
      (act): [string, string, string] => [
        `${act} of which somebody is sure`,
        `claims: [{id: claim/a, text: {en: x}, speechAct: ${act}, certainty: CERTAIN}]`,
        `b.yaml:2:${63 + act.length} claims[0].certainty: is CERTAIN, but a claim whose speechAct is ${act} asserts nothing; leave it out.`,
      ],
    ),
    [
      'a claim after one of a later day',
      `claims: [
        {id: claim/a, text: {en: x}, speechAct: ASSERT, said: 2025-02, saidAfterClaims: [claim/b, claim/c]},
        {id: claim/b, text: {en: x}, speechAct: ASSERT, said: 2025-03-01},
        {id: claim/c, text: {en: x}, speechAct: ASSERT, said: 2025-02-28, saidAfterClaims: [claim/d]},
        {id: claim/d, text: {en: x}, speechAct: ASSERT}]`,
      /claims\[0\]\.saidAfterClaims: has claim\/b, which is later: it is of 2025-03-01, and this one is of 2025-02\.$/,
    ],
    [
      'a source that was read before it was out',
      'sources: [{id: source/s, title: {en: S}, type: ARTICLE, published: 2025-03, retrieved: "2025-02-28T10:00:00Z"}]',
      /sources\[0\]\.retrieved: is 2025-02-28T10:00:00\.000Z, before 2025-03-01, the first day that published can mean\.$/,
    ],
    [
      'a claim that was said after its sources were out',
      `sources: [{id: source/s, title: {en: S}, type: ARTICLE, published: 2025-02}, {id: source/t, title: {en: T}, type: WIRE}]
claims:
- {id: claim/a, text: {en: x}, speechAct: UNCODED, said: 2025-03, citations: [{source: source/s}]}
- {id: claim/b, text: {en: x}, speechAct: UNCODED, said: 2025-02, citations: [{source: source/s}]}
- {id: claim/c, text: {en: x}, speechAct: UNCODED, said: 2025-03, citations: [{source: source/s}, {source: source/t}]}`,
      /^b\.yaml:4:\d+ claims\[0\]\.said: begins on 2025-03-01, but its only source, source\/s, was out by 2025-02-28; look at both days\.$/,
    ],
    [
      'an obligation as a fact',
      'propositions: [{id: proposition/p, text: {en: They ought to pay.}, type: FACT}]',
      /propositions\[0\]\.type: is FACT, but its English text has the word ought, as a POLICY has\.$/,
    ],
    [
      'an obligation as a forecast, in English of a region',
      'propositions: [{id: proposition/p, text: {ja: 払う, en-GB: They must pay.}, type: FORECAST}]',
      /type: is FORECAST, but its English text has the word must, as a POLICY has\.$/,
    ],
    [
      'a forecast as a policy',
      'propositions: [{id: proposition/p, text: {en: They will pay.}, type: POLICY}]',
      /type: is POLICY, but its English text has the word will, as a FORECAST has\.$/,
    ],
    [
      'a claim that a person coded without a grade',
      `${SOURCE}claims: [{id: claim/a, text: {en: x}, speechAct: ASSERT, citations: [{source: source/s, attribution: QUOTED}]}]`,
      /claims\[0\]\.citations\[0\]: has no credibility, although a person coded this; .* C6_CANNOT_BE_JUDGED\.$/,
    ],
    [
      'an event that a person coded without a grade or a word on how it reaches us',
      `${SOURCE}events: [{id: event/a, labels: {en: x}, status: OCCURRED, citations: [{source: source/s}]}]`,
      /events\[0\]\.citations\[0\]: has no attribution and no credibility, although a person coded this; /,
    ],
    [
      'the code of a country in place of a language',
      'persons: [{id: person/x, labels: {jp: X}}]',
      /labels\.jp: is jp, but the language jp is not in the IANA .* Registry; did you mean ja\?$/,
    ],
    [
      'the name of a language',
      'persons: [{id: person/x, labels: [{value: X, lang: Arabic}]}]',
      /labels\[0\]\.lang: is Arabic, but the language arabic is not .*; did you mean ar\?$/,
    ],
    [
      'a region that is none',
      'persons: [{id: person/x, labels: {en-ZQ: X}}]',
      /labels\.en-ZQ: is en-ZQ, but the region ZQ is not in the IANA Language Subtag Registry\.$/,
    ],
    [
      'an external id of two records',
      'persons: [{id: person/x, labels: {en: X}, identifiers: {wikidata: Q1}}, {id: person/y, labels: {en: Y}, identifiers: {wikidata: Q1}}]',
      /persons\[1\]\.identifiers\.wikidata: is Q1, as that of person\/x is; are the two one record\?$/,
    ],
  ])('is warned of: %s', async (_, yaml, warning) => {
    expect(await warningsOf(yaml)).toEqual([typeof warning === 'string' ? warning : expect.stringMatching(warning)])
  })

  it('is not what nobody, or a program, has coded, nor names that look like words, nor an opinion', async () => {
    const citations = 'citations: [{source: source/s}]'
    expect(
      await warningsOf(`${SOURCE}claims: [{id: claim/a, text: {en: x}, speechAct: UNCODED, ${citations}}, {id: claim/b, text: {en: x}, speechAct: HOLD, certainty: PROBABLE}]
events: [{id: event/a, labels: {en: x}, status: OCCURRED, coding: MACHINE, ${citations}}]
propositions:
- {id: proposition/a, text: {en: In May Will should pay.}, type: POLICY}
- {id: proposition/b, text: {en: They will pay.}, type: FORECAST}
- {id: proposition/c, text: {en: It must be unfair.}, type: VALUE}
- {id: proposition/d, text: {en: They should pay.}}
`),
    ).toEqual([])
  })

  it('is not a language that is registered, in whatever script and region, or private', async () => {
    const tags = [
      'uk',
      'zh-Hant-TW',
      'sr-Latn',
      'es-419',
      'mul',
      'qaa',
      'de-1996',
      'en-x-old',
      'iw',
      'en-US-u-ca-gregory',
    ]
    const labels = tags.map((tag) => `${tag}: X`).join(', ')
    expect(await warningsOf(`persons: [{id: person/x, labels: {${labels}}}]`)).toEqual([])
  })

  it('is, without a store, what another bundle may have, with the reason and the nearest id of this one', async () => {
    const claims = '{id: claim/a, text: {en: x}, speechAct: ASSERT, about: [state/alpah, person/x]}'
    expect(await warningsOf(`states: [{id: state/alpha, labels: {en: Alpha}}]\nclaims: [${claims}]\n`)).toEqual([
      'What other bundles say was not checked: there is no store.',
      'b.yaml:3:66 claims[0].about[0]: is state/alpah, which this bundle does not have; did you mean state/alpha? If another bundle has it: not checked.',
      'b.yaml:3:79 claims[0].about[1]: is person/x, which this bundle does not have; another one may have it: not checked.',
    ])
  })
})
