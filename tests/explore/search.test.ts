/** Search: who and what has the words in a label or a text, in any script, the best first, the same on every engine. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, openService, type Service } from '../service.ts'
import { bundleOf } from '../worlds/island.ts'

const query = `query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score highlight node { id } }
    distribution(by: KIND) { buckets { key label count } other missing }
  }
}`

/** The page, and its ids in their order. */
async function found(service: Service, variables: Record<string, unknown>) {
  const { search } = await service.data(query, variables)
  return { ...search, ids: search.edges.map(({ node }: Answer) => node.id) }
}

describe('in the seed', () => {
  let seed: Service
  beforeAll(async () => {
    seed = await openService()
  })
  afterAll(() => seed.close())

  test.each([
    ['person/volodymyr-zelenskyy', ['Зеленский', 'zelensky', 'ZELENSKYY', 'ゼレンスキー', 'ｾﾞﾚﾝｽｷｰ', 'Zelénskyy']],
    ['person/marco-rubio', ['ルビオ', 'ﾙﾋﾞｵ', 'Rubio', 'Ｒｕｂｉｏ', 'Marco Rúbio', 'rubio marco']],
  ])('%s is found first by every spelling', async (id, spellings) => {
    for (const text of spellings) expect((await found(seed, { text, first: 1 })).ids, text).toEqual([id])
  })

  test('what is known later is not found before', async () => {
    const asked = `query ($known: DateTime) @asOf(known: $known) { search(text: "rubio") { totalCount nodes { id } } }`
    expect((await seed.data(asked, { known: '2001-01-01T00:00:00Z' })).search).toEqual({ totalCount: 0, nodes: [] })
    const [now, then] = [await seed.data(asked), await seed.data(asked, { known: '2999-01-01T00:00:00Z' })]
    expect(then).toEqual(now)
    expect(now.search.totalCount).toBeGreaterThan(3)
  })
})

const operators = ['*', '?', ':', '"', '(', ')', '[', ']', '~', '^', '\\', '/', '+', '&&', '||', 'NOT', '%', "'", '$p0']

const person = (slug: string, ...labels: string[]) => ({ id: `person/${slug}`, labels: { en: labels } })

/** Records that fit `oak` in every way, a source published on 2025-02-01, and what it is cited for. */
const grove = (oak = 'Oak') =>
  bundleOf('grove', {
    persons: [
      person('exact', 'A name that is longer than all', oak),
      person('exact-too', 'oák'),
      person('shy', 'No \u200Fshy\u200Bness'),
      person('prefix', 'Oak Ridge'),
      person('prefix-short', 'Oakley'),
      person('word', 'An Oak'),
      person('spread', 'The oaks', 'A ridge'),
      person('signs', ...operators.map((sign) => `x${sign}y`), 'AND OR'),
      person('plain', 'xy', 'and or'),
      person('emoji', '🌳🌳 ｏａｋ Straße'),
    ],
    propositions: [{ id: 'proposition/oak', text: { en: 'Oak is wood.' } }],
    agreements: [{ id: 'agreement/oak', labels: { en: 'On an oak wood.' }, status: 'SIGNED' }],
    provisions: [
      { id: 'provision/oak', text: { en: 'No oak is cut.' }, agreement: 'agreement/oak', status: 'PROPOSED' },
    ],
    sources: [{ id: 'source/oak', title: { en: 'News of an oak grove' }, type: 'WIRE', published: '2025-02-01' }],
    claims: ['a', 'b', 'c'].map((slug, index) => ({
      id: `claim/oak-${slug}`,
      text: { en: `The oak ${'is old '.repeat(3 - index)}`.trim() },
      speechAct: 'ASSERT',
      said: `2025-01-0${index + 1}`,
      speakers: [{ actor: 'person/word' }],
      citations:
        index === 0 ? [{ source: 'source/oak', attribution: 'REPORTED', credibility: 'C2_PROBABLY_TRUE' }] : [],
    })),
  })

/** From an exact label to words in a text; among equals the shorter label, then the id. */
const ranked = [
  'person/exact',
  'person/exact-too',
  'person/prefix-short',
  'person/prefix',
  'person/word',
  'person/spread',
  'person/emoji',
  'agreement/oak',
  'source/oak',
  'proposition/oak',
  'claim/oak-c',
  'provision/oak',
  'claim/oak-b',
  'claim/oak-a',
]

describe('among oaks', () => {
  let service: Service
  beforeAll(async () => {
    service = await openService(grove())
  })
  afterAll(() => service.close())

  test('an exact label ranks over a prefix, a prefix over a word in a label, that over a word in a text', async () => {
    const page = await found(service, { text: ' OAK ' })
    expect(page.ids).toEqual(ranked)
    const scores = page.edges.map(({ score }: Answer) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores[0]).toBeCloseTo((3 + 1 / 3) / 4)
    expect(scores.at(-1)).toBeCloseTo(1 / 'The oak is old is old is old'.length / 4)
    expect(page.edges.map(({ highlight }: Answer) => highlight).slice(0, 7)).toEqual([
      '«Oak»',
      '«oák»',
      '«Oak»ley',
      '«Oak» Ridge',
      'An «Oak»',
      'The «oak»s',
      '🌳🌳 «ｏａｋ» Straße',
    ])
  })

  test('pages follow one another exactly, forwards and backwards', async () => {
    for (const size of [1, 4, 5]) {
      const pages: string[][] = []
      for (let after: string | null = null, more = true; more; ) {
        const page: Answer = await found(service, { text: 'oak', first: size, after })
        expect(page.pageInfo.hasPreviousPage, `after ${after}`).toBe(pages.length > 0)
        pages.push(page.ids)
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      expect(pages.flat()).toEqual(ranked)
      const back: string[][] = []
      for (let before: string | null = null, more = true; more; ) {
        const page: Answer = await found(service, { text: 'oak', last: size, before })
        expect(page.pageInfo.hasNextPage, `before ${before}`).toBe(back.length > 0)
        back.unshift(page.ids)
        before = page.pageInfo.startCursor
        more = page.pageInfo.hasPreviousPage
      }
      expect(back.flat()).toEqual(ranked)
    }
    const { edges } = await found(service, { text: 'oak' })
    const between = { text: 'oak', after: edges[1].cursor, before: edges[11].cursor }
    expect((await found(service, { ...between, first: 50 })).ids).toEqual(ranked.slice(2, 11))
    expect((await found(service, { ...between, last: 2 })).ids).toEqual(ranked.slice(9, 11))
    expect((await found(service, { text: 'oak', first: 0 })).ids).toEqual([])
  })

  test('a cursor is refused by another text, other kinds, another moment and another list', async () => {
    const { pageInfo } = await found(service, { text: 'oak', first: 2 })
    const after = pageInfo.endCursor
    for (const variables of [{ text: 'oaks' }, { text: 'oak', kinds: ['PERSON'] }]) {
      const { errors } = await service.ask(query, { ...variables, after })
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
    for (const list of [
      `query ($after: String) @asOf(valid: "2025-01-02") { search(text: "oak", after: $after) { nodes { id } } }`,
      'query ($after: String) { actors(after: $after) { nodes { id } } }',
    ]) {
      expect((await service.ask(list, { after })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    }
  })

  test('counts by kind add up to the total, whatever the page', async () => {
    for (const first of [0, 3, 20]) {
      const { totalCount, distribution } = await found(service, { text: 'oak', first })
      expect(totalCount).toBe(ranked.length)
      expect(distribution).toEqual({
        buckets: [
          { key: 'PERSON', label: 'Person', count: 7 },
          { key: 'CLAIM', label: 'Claim', count: 3 },
          { key: 'AGREEMENT', label: 'Agreement', count: 1 },
          { key: 'PROPOSITION', label: 'Proposition', count: 1 },
          { key: 'PROVISION', label: 'Provision', count: 1 },
          { key: 'SOURCE', label: 'Source', count: 1 },
        ],
        other: 0,
        missing: 0,
      })
    }
  })

  test.each([
    [['PERSON'], (id: string) => id.startsWith('person/')],
    [['CLAIM', 'SOURCE'], (id: string) => /^(claim|source)\//.test(id)],
    [['STATE', 'ORGANIZATION'], () => false],
    [[], () => false],
  ])('only the kinds %j', async (kinds, isWanted) => {
    const page = await found(service, { text: 'oak', kinds })
    expect(page.ids).toEqual(ranked.filter(isWanted))
    expect(page.totalCount).toBe(page.ids.length)
  })

  test('all words must be there, in one label or in several', async () => {
    expect((await found(service, { text: 'ridge oak' })).ids).toEqual(['person/prefix', 'person/spread'])
    expect((await found(service, { text: 'oak wood' })).ids).toEqual(['agreement/oak', 'proposition/oak'])
    const [edge] = (await found(service, { text: 'wood oak', kinds: ['AGREEMENT'] })).edges
    expect(edge.highlight).toBe('On an «oak» «wood».')
    expect((await found(service, { text: 'strasse 🌳' })).ids).toEqual(['person/emoji'])
  })

  test("what is not seen in a label or in the text stands in nobody's way", async () => {
    const page = await found(service, { text: 'shy\u00ADness\u200E' })
    expect(page.ids).toEqual(['person/shy'])
    expect(page.edges[0].highlight).toBe('No \u200F«shy\u200Bness»')
  })

  test.each(operators)('%s is text', async (sign) => {
    expect((await found(service, { text: `x${sign}y` })).ids).toEqual(['person/signs'])
  })

  test('a hyphen separates words, and is no operator', async () => {
    expect((await found(service, { text: 'x-y' })).ids).toEqual(['person/plain', 'person/signs'])
    expect((await found(service, { text: '-xy' })).ids).toEqual(['person/plain'])
    expect((await found(service, { text: '- -' })).ids).toEqual([])
  })

  test('AND and OR are words', async () => {
    expect((await found(service, { text: 'AND OR' })).ids).toEqual(['person/plain', 'person/signs'])
    expect((await found(service, { text: 'oak OR ridge' })).ids).toEqual([])
    expect((await found(service, { text: 'oak AND nonsense' })).ids).toEqual([])
  })

  test('nonsense and blanks find nothing', async () => {
    for (const text of ['qwxz', 'oakoak', '', ' \t　\n']) {
      const { ids, totalCount, pageInfo, distribution } = await found(service, { text })
      expect({ ids, totalCount, distribution }, JSON.stringify(text)).toEqual({
        ids: [],
        totalCount: 0,
        distribution: { buckets: [], other: 0, missing: 0 },
      })
      expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null })
    }
  })

  test('a text of more than 500 characters or 20 words is refused', async () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ')
    for (const text of ['x'.repeat(500), words(20)]) expect((await found(service, { text })).ids).toEqual([])
    for (const text of ['x'.repeat(501), words(21)]) {
      const { errors } = await service.ask(query, { text })
      expect(errors?.[0]?.message).toMatch(/at most 500 characters.*501|at most 20 words.*21/)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    }
  })

  test('a claim counts from the day it was said, and from the day its source was out', async () => {
    const ids = async (times: string) => {
      const { search } = await service.data(
        `query @asOf(${times}) { search(text: "oak", kinds: [CLAIM, SOURCE]) { totalCount nodes { id } } }`,
      )
      expect(search.totalCount).toBe(search.nodes.length)
      return search.nodes.map(({ id }: Answer) => id)
    }
    expect(await ids('valid: "2025-01-02"')).toEqual(['source/oak', 'claim/oak-b', 'claim/oak-a'])
    expect(await ids('published: "2025-01-31"')).toEqual([])
    expect(await ids('published: "2025-02-01"')).toEqual(['source/oak', 'claim/oak-a'])
  })
})

test('a name that was changed is found as it was known', async () => {
  const service = await openService(grove())
  try {
    const { changes } = await service.data('{ changes(first: 1) { nodes { at } } }')
    const known = changes.nodes[0].at
    await new Promise((resolve) => setTimeout(resolve, 5))
    await service.take(grove('Elm'))
    const asked = (text: string, at: string | null) =>
      service
        .data(
          'query ($text: String!, $at: DateTime) @asOf(known: $at) { search(text: $text, first: 1) { edges { highlight node { id } } } }',
          { text, at },
        )
        .then(({ search }) => search.edges.map(({ highlight, node }: Answer) => [highlight, node.id]))
    expect(await asked('elm', null)).toEqual([['«Elm»', 'person/exact']])
    expect(await asked('elm', known)).toEqual([])
    expect(await asked('oak', known)).toEqual([['«Oak»', 'person/exact']])
    expect(await asked('oak', null)).toEqual([['«oák»', 'person/exact-too']])
  } finally {
    await service.close()
  }
})

/** One man's name as it is written in many languages and scripts, in the forms that lists of names have. */
const spellings = [
  'Volodymyr Zelenskyy',
  'Volodymyr Zelensky',
  'ZELENSKYY, Volodymyr',
  'Zelenskyy Volodymyr Oleksandrovych',
  'V. O. Zelenskyy',
  'Président Zelensky',
  'Wołodymyr Zełenski',
  'Vladimír Zelenskij',
  'Volodimir Zelenszkij',
  'Volodymyr Zelenskyj',
  'Volodîmîr Zelenskîi',
  'Wolodymyr Selenskyj',
  'Volodymyr Zelenskiy',
  'Володимир Зеленський',
  'ЗЕЛЕ́НСЬКИЙ Володи́мир Олекса́ндрович',
  'Владимир Зеленский',
  'Зеленский, В. А.',
  'Уладзімір Зяленскі',
  'Βολοντίμιρ Ζελένσκι',
  'Վոլոդիմիր Զելենսկի',
  'ვოლოდიმირ ზელენსკი',
  'וולודימיר זלנסקי',
  'فولوديمير زيلينسكي',
  'ولودیمیر زلنسکی',
  'वोलोदिमिर ज़ेलेंस्की',
  'ভলোদিমির জেলেনস্কি',
  'ವೊಲೊಡಿಮಿರ್ ಝೆಲೆನ್ಸ್ಕಿ',
  'โวโลดือมือร์ แซแลนสกึย',
  'ဗိုလိုဒီမာ ဇလန်စကီး',
  'វ៉ូឡូឌីមៀរ ហ្សេលេនស្គី',
  '弗拉基米尔·泽连斯基',
  '澤倫斯基',
  'ウォロディミル・ゼレンスキー',
  'ｾﾞﾚﾝｽｷｰ大統領',
  '볼로디미르 젤렌스키',
]

test('each spelling of a name finds the man who carries it, in capitals and taken apart too', async () => {
  const others = ['Volodymyr', 'Владимир Иванов', 'ウォロディミル', '볼로디미르', 'زيلين'].map((name, index) =>
    person(`other-${index}`, name),
  )
  const service = await openService(bundleOf('names', { persons: [person('he', ...spellings), ...others] }))
  try {
    const forms = spellings.flatMap((name) => [name, name.toUpperCase(), name.normalize('NFD')])
    const fields = forms.map(
      (name, index) => `n${index}: search(text: ${JSON.stringify(name)}, first: 1) { nodes { id } edges { score } }`,
    )
    for (let start = 0; start < fields.length; start += 40) {
      const answers: Answer = await service.data(`{ ${fields.slice(start, start + 40).join('\n')} }`)
      for (const [key, { nodes, edges }] of Object.entries<Answer>(answers)) {
        const name = forms[Number(key.slice(1))]
        expect(nodes, name).toEqual([{ id: 'person/he' }])
        expect(edges[0].score, name).toBeGreaterThan(0.75)
      }
    }
  } finally {
    await service.close()
  }
})

describe('keyboards', () => {
  let service: Service
  beforeAll(async () => {
    service = await openService(
      bundleOf('keyboards', {
        persons: [
          person('obrien', 'O’Brien'),
          person('damato', "D'Amato"),
          person('kim', 'Kim Jong-Un'),
          person('abu', 'Abu\u2011Dhabi'),
          person('ali', 'علی ۱۲'),
        ],
      }),
    )
  })
  afterAll(() => service.close())

  test.each([
    ["O'Brien", 'obrien'],
    ['OʼBrien', 'obrien'],
    ['D’Amato', 'damato'],
    ['Kim Jong Un', 'kim'],
    ['kim jong\u2013un', 'kim'],
    ['jong-un', 'kim'],
    ['Abu-Dhabi', 'abu'],
    ['abu dhabi', 'abu'],
    ['علي', 'ali'],
    ['على 12', 'ali'],
  ])('%s finds %s, however it is written there', async (text, slug) => {
    expect((await found(service, { text })).ids).toEqual([`person/${slug}`])
    const { actors } = await service.data(
      'query ($text: String) { actors(filter: { text: $text }) { nodes { id } } }',
      {
        text,
      },
    )
    expect(actors.nodes).toEqual([{ id: `person/${slug}` }])
  })

  test('what was found is shown as it is written', async () => {
    const highlights = async (text: string) =>
      (await found(service, { text })).edges.map(({ highlight }: Answer) => highlight)
    expect(await highlights('jong un')).toEqual(['Kim «Jong-Un»'])
    expect(await highlights("o'brien")).toEqual(['«O’Brien»'])
    expect(await highlights('kim un')).toEqual(['«Kim» Jong-«Un»'])
  })
})
