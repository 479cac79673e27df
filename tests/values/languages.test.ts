/** Words come in the language that is asked for, else in one that the request accepts, else in English, else in the first that there is. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, claim, state } from '../worlds/island.ts'

const days = {
  day: '2025-02-13',
  month: '2025-02',
  year: '2025',
  span: '2025-02-13/2025-02-25',
  among: '[2025-02-13..2025-02-25]',
  about: '2025-02~',
  perhaps: '2025?',
  from: '2025-03-01/..',
  until: '../2025-01-31',
}

let service: Service
beforeAll(async () => {
  service = await openService(
    bundleOf('languages', {
      states: [
        state('many', '', {
          labels: [
            { value: 'Second', lang: 'en', kind: 'ALTERNATE' },
            { value: 'First', lang: 'en', kind: 'PREFERRED' },
            { value: '日本語', lang: 'ja', kind: 'PREFERRED' },
            { value: '繁體', lang: 'zh-Hant', kind: 'PREFERRED' },
            { value: 'Nur zweiter Name', lang: 'de', kind: 'ALTERNATE' },
          ],
          description: { ja: '説明', uk: 'Опис' },
        }),
        state('regional', '', { labels: { fr: 'Zoé', 'en-GB': 'Colour', 'en-US': 'Color', 'pt-BR': 'Cor' } }),
        state('of-all', '', { labels: { fr: 'Eau', mul: 'H2O' } }),
        state('japanese', '', { labels: { ja: '無英語', ru: 'Без английского' } }),
      ],
      claims: Object.entries(days).map(([id, said]) => claim(id, 'state/many', { said })),
    }),
  )
})
afterAll(() => service.close())

describe('the label', () => {
  test.each([
    [['ja', 'en'], '日本語'],
    [['en', 'ja'], 'First'],
    [['fr', 'ja'], '日本語'],
    [['ja-JP'], '日本語'],
    [['JA'], '日本語'],
    [['en-GB'], 'First'],
    [['zh-Hant-TW'], '繁體'],
    [['zh'], '繁體'],
    [['zh', 'ja'], '日本語'],
    [['fr'], 'First'],
    [[], 'First'],
    [['de'], 'First'],
  ])('for lang %j is %s', async (lang, label) => {
    const { actor } = await service.data(
      'query ($lang: [LanguageTag!]) { actor(id: "state/many") { label(lang: $lang) } }',
      { lang },
    )
    expect(actor.label).toBe(label)
  })

  test.each([
    ['ja', '日本語'],
    ['ja-JP, en;q=0.5', '日本語'],
    ['en;q=0.5, ja;q=0.9', '日本語'],
    ['fr, *', 'First'],
    ['*', 'First'],
    ['', 'First'],
    ['!!, ja', '日本語'],
  ])('for Accept-Language: %s is %s', async (header, label) => {
    const { actor } = await service.data('{ actor(id: "state/many") { label } }', {}, { 'accept-language': header })
    expect(actor.label).toBe(label)
  })

  test('that lang asks for goes before the request’s own language', async () => {
    const { actor } = await service.data(
      '{ actor(id: "state/many") { label en: label(lang: ["en"]) zh: label(lang: ["zh-Hant"]) } }',
      {},
      { 'accept-language': 'ja' },
    )
    expect(actor).toEqual({ label: '日本語', en: 'First', zh: '繁體' })
  })

  test('is the first where there is neither the language nor English', async () => {
    const { actor } = await service.data(
      '{ actor(id: "state/japanese") { label ru: label(lang: ["ru"]) fr: label(lang: ["fr"]) } }',
    )
    expect(actor).toEqual({ label: '無英語', ru: 'Без английского', fr: '無英語' })
  })
})

describe('where a label has no English but that of a region', () => {
  test.each([
    [[], 'Colour'],
    [['ja'], 'Colour'],
    [['en'], 'Colour'],
    [['en-US'], 'Color'],
    [['en-AU'], 'Colour'],
    [['pt'], 'Cor'],
    [['pt-PT'], 'Colour'],
    [['pt', 'fr'], 'Zoé'],
  ])('lang %j shows %s', async (lang, label) => {
    const { actor } = await service.data(
      'query ($lang: [LanguageTag!]) { actor(id: "state/regional") { label(lang: $lang) } }',
      { lang },
    )
    expect(actor.label).toBe(label)
  })

  test('it is the English by which lists are ordered', async () => {
    const { actors } = await service.data(
      '{ actors(filter: { ids: ["state/regional", "state/many", "state/of-all"] }) { nodes { label } } }',
    )
    expect(actors.nodes).toEqual([{ label: 'Colour' }, { label: 'First' }, { label: 'H2O' }])
  })
})

test('what is in several languages comes where there is no English', async () => {
  const { actor } = await service.data(
    '{ actor(id: "state/of-all") { label ja: label(lang: ["ja"]) fr: label(lang: ["fr"]) } }',
  )
  expect(actor).toEqual({ label: 'H2O', ja: 'H2O', fr: 'Eau' })
})

test('a text without English comes in the language asked for, else in its first', async () => {
  const { actor, other } = await service.data(`{
    actor(id: "state/many") { description uk: description(lang: ["uk"]) en: description(lang: ["en"]) }
    other: actor(id: "state/japanese") { description }
  }`)
  expect(actor).toEqual({ description: '説明', uk: 'Опис', en: '説明' })
  expect(other.description).toBeNull()
})

test.each(['x', 'not a tag', '*', 'en_GB', ''])('lang %j is refused', async (lang) => {
  const { errors = [] } = await service.ask(
    'query ($lang: [LanguageTag!]) { actor(id: "state/many") { label(lang: $lang) } }',
    { lang: [lang] },
  )
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  expect(errors[0]?.message).toContain('BCP 47')
})

describe('a date in words', () => {
  const labels = async (lang: string): Promise<Record<string, string>> => {
    const { claims } = await service.data(
      'query ($lang: [LanguageTag!]) { claims { nodes { id said { label(lang: $lang) } } } }',
      { lang: [lang] },
    )
    return Object.fromEntries(
      claims.nodes.map(({ id, said }: { id: string; said: { label: string } }) => [
        id.slice('claim/'.length),
        said.label,
      ]),
    )
  }

  test('in English', async () => {
    expect(await labels('en')).toEqual({
      day: '13 February 2025',
      month: 'February 2025',
      year: '2025',
      span: expect.stringMatching(/^13\s?–\s?25 February 2025$/),
      among: expect.stringMatching(/^some day in 13\s?–\s?25 February 2025$/),
      about: 'about February 2025',
      perhaps: 'perhaps 2025',
      from: 'from 1 March 2025',
      until: 'until 31 January 2025',
    })
  })

  test('in Japanese', async () => {
    expect(await labels('ja')).toEqual({
      day: '2025年2月13日',
      month: '2025年2月',
      year: '2025年',
      span: expect.stringMatching(/^2025年2月13日.+25日$/),
      among: expect.stringMatching(/^2025年2月13日.+25日のいずれかの日$/),
      about: '2025年2月頃',
      perhaps: expect.stringContaining('2025年'),
      from: '2025年3月1日から',
      until: '2025年1月31日まで',
    })
  })

  test('in English where there are no words of that language, and by Accept-Language without lang', async () => {
    expect((await labels('tlh')).day).toBe('13 February 2025')
    const { claim: said } = await service.data(
      '{ claim(id: "claim/day") { said { label } } }',
      {},
      { 'accept-language': 'ja' },
    )
    expect(said.said.label).toBe('2025年2月13日')
  })
})
