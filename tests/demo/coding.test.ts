/** The demonstration keeps to the rules of coding that demo/README.md states. */
import { expect, test } from 'vitest'
import type { BundleRecord } from '../../src/bundle/read/document.ts'
import { demonstrationRevisions } from '../../src/commands/demonstration.ts'
import { fuzzyDate } from '../../src/time/edtf.ts'

type Fields = Record<string, unknown>

const revisions = await demonstrationRevisions()
const said = revisions.map(({ bundle }) => {
  const { bundle: _, ...lists } = bundle
  return Object.values(lists as Record<string, BundleRecord[]>).flat()
})
/** Every record as each revision has it. */
const records = said.flat()
const last = new Map(said.at(-1)?.map((record) => [record.id, record]))

const ofKind = (prefix: string) => [...last.values()].filter(({ id }) => id.startsWith(`${prefix}/`))
const speakersOf = (claim: BundleRecord) => (claim.speakers ?? []) as { actor: string; tenure?: string }[]

function* mapsIn(value: unknown): Generator<Fields> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Fields
  for (const each of Object.values(value)) yield* mapsIn(each)
}
const citations = records.flatMap(({ id, ...rest }) =>
  [...mapsIn(rest)].filter((map) => 'source' in map).map((map): Fields => ({ ...map, owner: id })),
)

test('every text, label, title, note and office is there in English and in Japanese', () => {
  const texts = records.flatMap(({ id, ...rest }) =>
    [...mapsIn(rest)].flatMap((map) =>
      ['text', 'labels', 'title', 'note', 'office', 'capacity', 'description', 'of'].flatMap((field) => {
        const value = map[field]
        // An excerpt's text and an office's state are no texts in several languages.
        if (typeof value !== 'object' || value === null) return []
        const languages = Array.isArray(value) ? value.map(({ lang }) => lang) : Object.keys(value)
        return [{ id, field, languages }]
      }),
    ),
  )
  expect(texts.length).toBeGreaterThan(1_000)
  expect(texts.filter(({ languages }) => !languages.includes('en') || !languages.includes('ja'))).toEqual([])
})

test('every state, person, organization and place says that it is invented', () => {
  const named = ['state', 'person', 'organization', 'place'].flatMap(ofKind)
  const invented = ({ description }: BundleRecord) => {
    const { en = '', ja = '' } = description as Record<string, string>
    return /\binvented\b/.test(en) && ja.includes('架空')
  }
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter((record) => !invented(record)).map(({ id }) => id)).toEqual([])
})

test('addresses, codes of states and languages are of the ranges that belong to nobody', () => {
  expect(ofKind('source').filter(({ url }) => url && !/^https:\/\/[\w.-]+\.example\//.test(String(url)))).toEqual([])
  expect(records.filter(({ iso3 }) => iso3 && !/^X[A-Z]{2}$/.test(String(iso3)))).toEqual([])
  const languages = new Set(citations.flatMap(({ excerpt }) => (excerpt ? [(excerpt as Fields).lang] : [])))
  expect([...languages].sort()).toEqual(['en', 'ja', 'qak', 'qav-Cyrl', 'qaz-Arab'])
})

test('an excerpt is in the language of its source', () => {
  const languageOf = new Map(records.filter(({ language }) => language).map(({ id, language }) => [id, language]))
  const quoting = citations.filter(({ excerpt }) => excerpt)
  expect(quoting.length).toBeGreaterThan(100)
  expect(quoting.filter(({ source, excerpt }) => languageOf.get(String(source)) !== (excerpt as Fields).lang)).toEqual(
    [],
  )
})

test('what is told cites a source with a locator, and how sure it is', () => {
  const told = ['claim', 'event', 'agreement', 'provision', 'process', 'tenure', 'relation', 'proposition'].flatMap(
    ofKind,
  )
  expect(told.filter(({ citations: own }) => !own).map(({ id }) => id)).toEqual([])
  expect(citations.filter(({ locator, attribution }) => !locator && attribution !== 'INFERRED')).toEqual([])
  const graded = citations.filter(({ owner }) => !String(owner).startsWith('proposition/'))
  expect(graded.filter(({ credibility }) => !credibility)).toEqual([])
})

test('a text can stand alone, and a proposition has a type', () => {
  const pronoun =
    /^(He|She|It|They|This|That|These|Those|We|I|Its|His|Her|Their)\b(?! (who|of)\b)|^(彼|彼女|それ|これ|我々|私)/
  const texts = ofKind('claim').flatMap(({ id, text }) =>
    Object.values(text as Fields).map((value) => `${value} (${id})`),
  )
  expect(texts.filter((text) => pronoun.test(text))).toEqual([])
  expect(ofKind('proposition').filter(({ type }) => !type)).toEqual([])
})

test('what nobody is known to say is nobody’s own publication', () => {
  const speakerless = ofKind('claim').filter(({ speakers }) => !speakers)
  expect(speakerless.length).toBeGreaterThan(5)
  const attributions = ({ citations: own }: BundleRecord) => (own as Fields[]).map(({ attribution }) => attribution)
  expect(speakerless.filter((claim) => attributions(claim).includes('DIRECT')).map(({ id }) => id)).toEqual([])
})

test('a claim is sure or not only where it asserts or foretells something', () => {
  const asserting = ['ASSERT', 'DENY', 'PREDICT', 'ACCUSE', 'CRITICIZE', 'PRAISE']
  const sure = ofKind('claim').filter(({ certainty }) => certainty)
  expect(sure.filter(({ speechAct }) => !asserting.includes(String(speechAct))).map(({ id }) => id)).toEqual([])
})

test('nobody is quoted before having spoken, and nothing is told before it happened', () => {
  const published = new Map(
    records.filter(({ published: day }) => day).map(({ id, published: day }) => [id, String(day)]),
  )
  const told = [...ofKind('claim'), ...ofKind('event').filter(({ status }) => status === 'OCCURRED')]
  const early = told.flatMap(({ id, said: on, time = on, citations: own }) => {
    const { earliest } = time === undefined ? { earliest: null } : fuzzyDate(String(time))
    return (own as Fields[]).flatMap(({ source }) => {
      const day = published.get(String(source))
      const { latest } = day === undefined ? { latest: null } : fuzzyDate(day)
      return earliest && latest && latest < earliest ? [`${id} ${source}`] : []
    })
  })
  expect(early).toEqual([])
})

test('what is said at an event is said on one of its days', () => {
  const there = ofKind('claim').filter(({ saidAt }) => saidAt)
  const elsewhere = there.filter(({ said: on, saidAt }) => {
    const claim = fuzzyDate(String(on))
    const event = fuzzyDate(String(last.get(String(saidAt))?.time))
    return String(claim.latest) < String(event.earliest) || String(claim.earliest) > String(event.latest)
  })
  expect(there.length).toBeGreaterThan(50)
  expect(elsewhere.map(({ id }) => id)).toEqual([])
})

test('only what two sources tell is graded as confirmed', () => {
  const confirmed = records.flatMap(({ id, ...rest }) =>
    [...mapsIn(rest)].flatMap(({ citations: own }) => {
      const list = (own ?? []) as Fields[]
      const sources = new Set(list.filter(({ via }) => !via).map(({ source }) => source))
      const isConfirmed = list.some(({ credibility }) => credibility === 'C1_CONFIRMED_BY_OTHER_SOURCES')
      return isConfirmed ? [{ id, sources: sources.size }] : []
    }),
  )
  expect(confirmed.length).toBeGreaterThan(5)
  expect(confirmed.filter(({ sources }) => sources < 2)).toEqual([])
})

test('nothing is recorded before it was read', () => {
  revisions.forEach(({ recordedAt }, at) => {
    const sources = said[at]?.filter(({ id }) => id.startsWith('source/')) ?? []
    expect(sources.filter(({ retrieved }) => String(retrieved ?? '') > recordedAt).map(({ id }) => id)).toEqual([])
  })
})

test('each claim of one speaker says another thing than the rest', () => {
  const texts = ofKind('claim').map((claim) => `${speakersOf(claim)[0]?.actor} ${(claim.text as Fields).en}`)
  expect(texts.length).toBeGreaterThan(245)
  expect(new Set(texts).size).toBe(texts.length)
})
