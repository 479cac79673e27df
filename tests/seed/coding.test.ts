/** The seed keeps to the rules of coding that seed/README.md states. */
import { expect, test } from 'vitest'
import { citations, type Fields, mapsIn, recordOf, records, recordsOf, type Value } from './seed.ts'

const PUBLISHER = 'organization/unnamed-publisher'
const ARTICLE = 'source/ukraine-negotiations-article'

const languagesOf = (value: Value | undefined) => Object.keys((value ?? {}) as Fields)
const lacking = (list: Fields[], field: string, wanted: string[]) =>
  list.filter((record) => wanted.some((language) => !languagesOf(record[field]).includes(language))).map(({ id }) => id)

test.each([
  ['labels', ['persons', 'organizations', 'states', 'processes', 'events', 'agreements', 'topics', 'places']],
  ['text', ['claims', 'provisions', 'propositions']],
  ['title', ['sources']],
  ['office', ['tenures']],
])('%s are there in English and in Japanese', (field, collections) => {
  const list = collections.flatMap(recordsOf)
  expect(list.length).toBeGreaterThan(0)
  expect(lacking(list, field, ['en', 'ja'])).toEqual([])
})

test('persons and states are named in Ukrainian and Russian too', () => {
  expect(recordsOf('persons')).toHaveLength(7)
  expect(recordsOf('states').map(({ id }) => id)).toEqual(['state/usa', 'state/ukr', 'state/rus'])
  expect(lacking([...recordsOf('persons'), ...recordsOf('states')], 'labels', ['uk', 'ru'])).toEqual([])
})

test('of the four sources each has a grade and a note that says why', () => {
  expect(recordsOf('sources')).toHaveLength(4)
  expect(recordsOf('sources').filter(({ reliability }) => !reliability)).toEqual([])
  expect(lacking(recordsOf('sources'), 'note', ['en', 'ja'])).toEqual([])
})

test('nothing is cited from or via the source that is off topic', () => {
  const offTopic = recordsOf('sources')
    .filter(({ relevance }) => relevance === 'OFF_TOPIC')
    .map(({ id }) => id)
  expect(offTopic).toEqual(['source/tbs-news-dig-1865324'])
  expect(citations.filter(({ source, via }) => [source, ...via].some((id) => offTopic.includes(id)))).toEqual([])
})

test('what was read is cited: the article, via the source whose summary the unit is', () => {
  const viaOf = (locator: string) => {
    if (/^§1\.[789]$/u.test(locator)) return ['source/yomiuri-online-2025-02-25']
    return /^§2\.(8|9|10)$/u.test(locator) ? ['source/jiji-press-2025-02-13'] : []
  }
  expect(citations.filter(({ source }) => source !== ARTICLE)).toEqual([])
  expect(citations.filter(({ locator, via }) => via.join() !== viaOf(locator).join())).toEqual([])
})

const claims = recordsOf('claims')
const citationsOf = (id: string) => citations.filter(({ owner }) => owner === id)
const actorsOf = ({ speakers }: Fields) => ((speakers ?? []) as Fields[]).map(({ actor }) => actor)

test('an attribution says whose voice the words are in', () => {
  const allowed = (owner: string, via: string[]): string[] => {
    if (/^(proposition|relation)\//u.test(owner)) return ['INFERRED']
    if (!owner.startsWith('claim/'))
      return via.length > 0 ? ['REPORTED'] : ['DIRECT', 'REPORTED', 'IMPLIED', 'INFERRED']
    if (!actorsOf(recordOf('claims', owner)).includes(PUBLISHER)) return ['REPORTED', 'IMPLIED']
    return via.length > 0 ? ['REPORTED', 'INFERRED'] : ['DIRECT', 'INFERRED']
  }
  expect(citations.filter(({ owner, via, attribution }) => !allowed(owner, via).includes(attribution))).toEqual([])
})

test('of one unit that is in the voice of the article, everything but what somebody says is DIRECT', () => {
  const own = ['§0.1', '§0.3', '§1.13', '§2.14', '§2.15', '§3.12', '§3.13', '§3.15', '§3.21']
  const told = citations.filter(
    ({ owner, locator }) => own.includes(locator) && !/^(claim|proposition|relation)\//u.test(owner),
  )
  expect(told.length).toBeGreaterThan(10)
  expect(told.filter(({ attribution }) => !['DIRECT', 'INFERRED'].includes(attribution))).toEqual([])
})

test('whoever speaks under a title speaks in that office', () => {
  const titled = claims.flatMap(({ id, speakers }) =>
    ((speakers ?? []) as Fields[]).map((each) => ({ id, ...each }) as Fields),
  )
  expect(titled.filter(({ capacity, tenure }) => capacity && !tenure)).toEqual([])
  expect(titled.filter(({ tenure, actor }) => tenure && recordOf('tenures', String(tenure)).person !== actor)).toEqual(
    [],
  )
})

test('the text of a claim can stand alone', () => {
  const opening = claims.flatMap(({ text }) => [String((text as Fields).en), String((text as Fields).ja)])
  expect(
    opening.filter((text) => /^(he|she|it|they|this|these|those|here)\b|^(彼|これ|それ|この|その)/iu.test(text)),
  ).toEqual([])
})

test('only what is asserted or foretold is more or less certain', () => {
  const asserting = ['ASSERT', 'PREDICT', 'CRITICIZE', 'PRAISE', 'ACCUSE', 'DENY']
  expect(claims.filter(({ certainty, speechAct }) => certainty && !asserting.includes(String(speechAct)))).toEqual([])
  const open = claims.filter(({ certainty, speechAct }) => !certainty && asserting.includes(String(speechAct)))
  // Hints, what cannot be seen, and what is passed on without its content.
  expect(open.map(({ id }) => id)).toEqual([
    'claim/usa-hints-at-limits-of-mediation',
    'claim/article-trump-and-zelenskyy-fall-out',
    'claim/article-early-agreement-is-uncertain',
    'claim/trump-tells-zelenskyy-of-putin-talk',
    'claim/rubio-hints-at-rift',
    'claim/rubio-passes-framework-to-lavrov',
    'claim/rubio-explains-peace-plan',
    'claim/usa-goes-on-mediating',
  ])
})

test('every proposition has a type, and no grade, since nobody asserts it', () => {
  expect(recordsOf('propositions').filter(({ type }) => !type)).toEqual([])
  expect(
    citations.filter(({ owner, credibility }) => owner.startsWith('proposition/') !== (credibility === null)),
  ).toEqual([])
})

test('the only days are those on which two sources were published', () => {
  const days = records.flatMap(({ id, ...rest }) =>
    [...mapsIn(rest)].flatMap((map) =>
      ['said', 'time', 'signed', 'published', 'on', 'from', 'to', 'deadline']
        .filter((name) => name in map && !id.startsWith('relation/'))
        .map((name) => `${id} ${name} ${map[name]}`),
    ),
  )
  expect(days).toEqual([
    'source/yomiuri-online-2025-02-25 published 2025-02-25',
    'source/jiji-press-2025-02-13 published 2025-02-13',
  ])
})

test('everything that the article tells cites it', () => {
  const told = ['processes', 'events', 'agreements', 'provisions', 'claims', 'propositions', 'tenures', 'relations']
  const citing = new Set(citations.map(({ owner }) => owner))
  expect(told.flatMap(recordsOf).filter(({ id }) => !citing.has(id))).toEqual([])
})

test('the publisher of the article is never named', () => {
  const speaking = recordsOf('claims').flatMap(({ speakers }) => (speakers ?? []) as Fields[])
  const own = speaking.filter(({ actor }) => actor === PUBLISHER)
  expect(own.length).toBeGreaterThan(20)
  expect(own.filter(({ named }) => named !== false)).toEqual([])
})

test('hints are IMPLIED and refusals WITHHOLD', () => {
  const attributions = (id: string) =>
    citations.filter(({ owner }) => owner === id).map(({ attribution }) => attribution)
  expect(attributions('claim/rubio-hints-at-putin-zelenskyy-meeting')).toEqual(['IMPLIED'])
  expect(attributions('claim/usa-goes-on-mediating')).toEqual(['IMPLIED'])
  const withheld = recordsOf('claims').filter(({ speechAct }) => speechAct === 'WITHHOLD')
  expect(withheld.map(({ id }) => id)).toEqual([
    'claim/rubio-withholds-the-russian-conditions',
    'claim/rubio-avoids-calling-putin-a-war-criminal',
  ])
})

test('both sides of what the article contradicts itself on are kept, joined by a relation that says why', () => {
  const contradictions = recordsOf('relations').filter(({ type }) => type === 'CONTRADICTS')
  expect(contradictions.map(({ from, to }) => [from, to])).toEqual([
    ['claim/article-memorandum-is-signed', 'claim/article-early-agreement-is-uncertain'],
    ['claim/usa-goes-on-mediating', 'claim/usa-may-give-up-mediating'],
    ['claim/administration-wishes-freedom-and-security', 'claim/article-administration-was-reluctant-on-security'],
    ['claim/article-rubio-is-senator', 'claim/article-rubio-is-secretary-of-state'],
    ['claim/article-trump-is-president', 'claim/article-trump-is-former-president'],
  ])
  expect(lacking(contradictions, 'note', ['en', 'ja'])).toEqual([])
  for (const { from, to } of contradictions) {
    for (const [one, other] of [
      [String(from), String(to)],
      [String(to), String(from)],
    ] as const) {
      const notes = citationsOf(one).map(({ note }) => note)
      const passages = citationsOf(other).map(({ locator }) => locator)
      const within = citationsOf(one).some(({ locator }) => passages.includes(locator))
      expect(
        notes.filter((note) => note && (within || passages.some((locator) => note.includes(locator)))),
        one,
      ).not.toEqual([])
    }
  }
})

test('amounts are those that the article states', () => {
  const amounts = recordsOf('claims').flatMap((claim) => (claim.amounts ?? []) as Fields[])
  expect(amounts.map(({ value, unit, role }) => [value, unit, role])).toEqual([
    [50, 'PERCENT', 'SHARE'],
    [500_000_000_000, 'USD', 'CAP'],
    [5, 'PERCENT', 'SHARE'],
  ])
})

test('the six materials are topics of one scheme under mineral resources', () => {
  const materials = recordsOf('topics').filter(({ broader }) => broader === 'topic/mineral-resources')
  expect(materials.map(({ id }) => id).toSorted()).toEqual(
    ['coal', 'gas', 'lithium', 'oil', 'titanium', 'uranium'].map((material) => `topic/${material}`),
  )
  expect(new Set(materials.map(({ scheme }) => scheme))).toEqual(new Set(['raw-materials']))
})
