/** The sentences of paths, as people would say them in English and in Japanese. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const named = (id: string, en: string, ja: string, more: object = {}) => ({ id, labels: { en, ja }, ...more })
const early = { citations: [cite('early', { via: ['source/wire'] })] }

let service: Service
beforeAll(async () => {
  service = await openService(
    bundleOf('said', {
      persons: [
        named('person/ada', 'Ada Alpha', 'エイダ・アルファ', early),
        named('person/bo', 'Bo Beta Jr.', 'ボー・ベータJr.'),
      ],
      states: [state('isles', 'United Isles of Alpha'), { id: 'state/beta', labels: { en: 'Beta', ja: 'ベータ国' } }],
      organizations: [
        named('organization/port', 'Beta port authority', 'ベータ国港湾局', {
          type: 'GOVERNMENT',
          partOf: 'state/beta',
        }),
        named('organization/cooks', 'Cooks without Borders', '国境なき料理人', {
          type: 'OTHER',
          partOf: 'state/isles',
        }),
      ],
      tenures: [
        { id: 'tenure/ada', person: 'person/ada', of: 'organization/port', office: { en: 'harbour master' }, ...early },
      ],
      events: [
        named('event/dinner', 'Dinner of the "Big Two"', '「二大国」の夕食会', {
          status: 'OCCURRED',
          participants: [{ actor: 'person/ada', role: 'HOST' }],
          place: 'place/hall',
        }),
        named('event/visit', 'Visit to Beta', 'ベータ国訪問', {
          status: 'CANCELLED',
          participants: [
            { actor: 'person/ada', role: 'INITIATOR' },
            { actor: 'person/bo', role: 'ENVOY' },
            { actor: 'state/beta', role: 'TARGET' },
            { actor: 'organization/cooks', role: 'SUBJECT' },
          ],
        }),
      ],
      places: [
        named('place/hall', 'Alpha Hall', 'アルファ会館', { within: 'place/town' }),
        named('place/town', 'Alphaville', 'アルファビル'),
      ],
      propositions: [
        { id: 'proposition/toll', text: { en: 'There should be a toll.', ja: '通行料を取るべきである。' } },
      ],
      claims: [
        claim('toll', 'person/ada', {
          text: { en: 'The so-called “toll” is a "fee".', ja: 'いわゆる「通行料」は「料金」である。' },
          proposition: 'proposition/toll',
          stance: 'SUPPORT',
          addressees: ['state/isles'],
          saidAt: 'event/dinner',
          ...early,
        }),
      ],
      sources: [
        source('early', { title: { en: 'The morning paper', ja: '朝刊' } }),
        source('wire', { title: { en: 'The wire', ja: '通信社の記事' } }),
      ],
    }),
  )
})
afterAll(() => service.close())

/** The sentence of the first path, in both languages. */
async function readOut(from: string, to: string, more = ''): Promise<[string, string]> {
  const { paths } = await service.data(
    `query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to ${more}) { paths { en: sentence(lang: ["en"]) ja: sentence(lang: ["ja"]) } }
    }`,
    { from, to },
  )
  return [paths.paths[0].en, paths.paths[0].ja]
}

test('what is named by ordinary words has an article, what has a name of its own has none', async () => {
  const [port] = await readOut('organization/port', 'event/dinner')
  expect(port).toBe(
    'The Beta port authority had Ada Alpha in office, who is a participant in the event “Dinner of the ‘Big Two’”.',
  )
  const [cooks] = await readOut('organization/cooks', 'claim/toll')
  expect(cooks).toBe(
    'Cooks without Borders is part of the United Isles of Alpha, which was addressed in the claim “The so-called ‘toll’ is a ‘fee’”.',
  )
})

test('quotes within quotes are those of the language', async () => {
  const [en, ja] = await readOut('event/dinner', 'proposition/toll')
  expect(en).toBe(
    'The event “Dinner of the ‘Big Two’” is where the claim “The so-called ‘toll’ is a ‘fee’” was made, which takes a stance on the proposition “There should be a toll”.',
  )
  expect(ja).toBe(
    '「二大国」の夕食会は発言「いわゆる『通行料』は『料金』である」の場となった。この発言は論点「通行料を取るべきである」への立場を示している。',
  )
})

test('whom a source names is not said to have its support', async () => {
  expect(await readOut('person/ada', 'claim/toll', ', via: [CITES]')).toEqual([
    'Ada Alpha is known from the source “The morning paper”, which is cited for the claim “The so-called ‘toll’ is a ‘fee’”.',
    'エイダ・アルファは情報源「朝刊」に記されている。この情報源には発言「いわゆる『通行料』は『料金』である」が記されている。',
  ])
})

test('whom a source has from another is not said to come from that one', async () => {
  expect(await readOut('person/ada', 'claim/toll', ', via: [VIA]')).toEqual([
    'Ada Alpha is known at second hand from the source “The wire”, which is cited at second hand for the claim “The so-called ‘toll’ is a ‘fee’”.',
    'エイダ・アルファは情報源「通信社の記事」を引く情報源に記されている。この情報源を引く情報源には発言「いわゆる『通行料』は『料金』である」が記されている。',
  ])
})

test('an event takes place where a place lies', async () => {
  expect(await readOut('event/dinner', 'place/town')).toEqual([
    'The event “Dinner of the ‘Big Two’” takes place in Alpha Hall, which is located in Alphaville.',
    '「二大国」の夕食会の場所はアルファ会館である。この場所はアルファビルに位置する。',
  ])
  expect(await readOut('place/town', 'event/dinner')).toEqual([
    'Alphaville contains Alpha Hall, which is the place of the event “Dinner of the ‘Big Two’”.',
    'アルファビルにはアルファ会館がある。この場所は「二大国」の夕食会の場所である。',
  ])
})

test('nobody is said to have taken part in what was called off, nor who is its target or subject', async () => {
  expect(await readOut('person/ada', 'event/visit')).toEqual([
    'Ada Alpha is a participant in the event “Visit to Beta”.',
    'エイダ・アルファはベータ国訪問の参加者である。',
  ])
  expect(await readOut('event/visit', 'person/ada')).toEqual([
    'The event “Visit to Beta” has among its participants Ada Alpha.',
    'ベータ国訪問はエイダ・アルファを参加者とする。',
  ])
  expect(await readOut('state/beta', 'organization/cooks', ', via: [PARTICIPATED_IN]')).toEqual([
    'Beta is the target of the event “Visit to Beta”, which is about Cooks without Borders.',
    'ベータ国はベータ国訪問の対象である。この出来事は国境なき料理人に関するものである。',
  ])
  expect(await readOut('organization/cooks', 'state/beta', ', via: [PARTICIPATED_IN]')).toEqual([
    'Cooks without Borders is the subject of the event “Visit to Beta”, which has as its target Beta.',
    '国境なき料理人はベータ国訪問の主題である。この出来事はベータ国を対象とする。',
  ])
})

test('a name that ends in a full stop keeps it, and a sentence has one', async () => {
  expect(await readOut('person/bo', 'event/visit')).toEqual([
    'Bo Beta Jr. is a participant in the event “Visit to Beta”.',
    'ボー・ベータJr.はベータ国訪問の参加者である。',
  ])
  const [en] = await readOut('event/visit', 'person/bo')
  expect(en).toBe('The event “Visit to Beta” has among its participants Bo Beta Jr.')
})

test('a proposition is at issue in what is said about it', async () => {
  expect(await readOut('proposition/toll', 'person/ada')).toEqual([
    'The proposition “There should be a toll” is at issue in the claim “The so-called ‘toll’ is a ‘fee’”, which was made by Ada Alpha.',
    '論点「通行料を取るべきである」については発言「いわゆる『通行料』は『料金』である」で立場が示された。この発言はエイダ・アルファによるものである。',
  ])
})

test('a sentence begins with a capital letter, also where it is about one thing only', async () => {
  const [en, ja] = await readOut('event/dinner', 'event/dinner')
  expect(en).toBe('The event “Dinner of the ‘Big Two’” is both the start and the end.')
  expect(ja).toBe('「二大国」の夕食会は出発点であり、到達点でもある。')
})
