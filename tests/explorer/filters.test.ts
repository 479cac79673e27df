/** What is chosen in the facets of a list, in words. */
import { describe, expect, it } from 'vitest'
import { claimParameters } from '../../explorer/src/address/claim-filter.ts'
import { readParameters } from '../../explorer/src/address/parameters.ts'
import { chipsOf } from '../../explorer/src/filters/chips.ts'
import { withoutFacet } from '../../explorer/src/filters/counting.ts'
import type { FacetSpec } from '../../explorer/src/filters/facet-spec.ts'
import { atLeast, atLeastOf } from '../../explorer/src/filters/grades.ts'
import { aboveOf, forestOf } from '../../explorer/src/filters/topic-forest.ts'

const facets: FacetSpec[] = [
  { as: 'text', name: 'text', title: 'Words' },
  { as: 'records', name: 'speakers', title: 'Speaker', kinds: ['PERSON'] },
  { as: 'codes', name: 'stances', title: 'Stance', list: 'Stance', lacking: 'takes no stance' },
  { as: 'grades', name: 'reliability', title: 'Source', list: 'Reliability' },
  { as: 'days', name: 'said', title: 'Said', undated: 'undated' },
  { as: 'yesNo', name: 'hedged', title: 'Reserve', yes: 'with', no: 'without' },
  { as: 'topics', name: 'topics', title: 'Topic', exact: 'exactTopics' },
  { as: 'given', name: 'ids', title: 'These' },
]
const values = (search: string) => readParameters(claimParameters, search)
const chips = (search: string, language: 'en' | 'ja' = 'en') =>
  chipsOf(facets, values(search), language).map(({ title, text }) => `${title}: ${text}`)

describe('chips', () => {
  it('are none where nothing is chosen', () => {
    expect(chips('')).toEqual([])
    expect(chips('?undated=true')).toEqual([])
  })

  it('say in words what is chosen, never in codes', () => {
    expect(chips('?stances=SUPPORT&stances=NONE&hedged=false&text=ore')).toEqual([
      'Words: “ore”',
      'Stance: Support',
      'Stance: takes no stance',
      'Reserve: without',
    ])
    expect(chips('?stances=SUPPORT', 'ja')).toEqual(['Stance: 支持'])
  })

  it('name grades as analysts do, and “at least C” for A, B and C', () => {
    expect(chips('?reliability=A&reliability=B&reliability=C')).toEqual(['Source: at least C'])
    expect(chips('?reliability=B&reliability=F')).toEqual(['Source: B usually reliable', 'Source: F cannot be judged'])
  })

  it('say what becomes of undated rows', () => {
    expect(chips('?said=2026-01-01..&undated=true')).toEqual(['Said: since 2026-01-01, undated let in'])
    expect(chips('?said=..2026-01-01')).toEqual(['Said: until 2026-01-01'])
    expect(chips('?undated=only')).toEqual(['Said: undated only'])
  })

  it('take away one value each', () => {
    const [first] = chipsOf(facets, values('?speakers=person/a&speakers=person/b'), 'en')
    expect(first).toMatchObject({ id: 'person/a', without: { speakers: ['person/b'] } })
  })

  it('are one for many ids at once', () => {
    const search = `?${[1, 2, 3, 4, 5, 6].map((n) => `ids=claim/${n}`).join('&')}`
    expect(chips(search)).toEqual(['These: 6'])
  })
})

describe('counts of a facet', () => {
  it('leave out what is chosen in it, so that its other values can be chosen too', () => {
    const all = values('?said=2026-01-01..&undated=true&stances=SUPPORT')
    const days = facets.find(({ name }) => name === 'said') as FacetSpec
    expect(withoutFacet(all, days)).not.toHaveProperty('said')
    expect(withoutFacet(all, days)).not.toHaveProperty('undated')
    expect(withoutFacet(all, days)).toHaveProperty('stances', ['SUPPORT'])
  })
})

describe('“at least” a grade', () => {
  it('is that grade and all that are better, without those that cannot be judged', () => {
    expect(atLeast('C_FAIRLY_RELIABLE', 'Reliability').map((code) => code.charAt(0))).toEqual(['A', 'B', 'C'])
    expect(atLeast('C5_IMPROBABLE', 'Credibility')).toHaveLength(5)
  })

  it('is recognized again, but not where one between is left out or F is ticked too', () => {
    expect(atLeastOf(atLeast('B_USUALLY_RELIABLE', 'Reliability'), 'Reliability')).toBe('B_USUALLY_RELIABLE')
    expect(atLeastOf(['A_COMPLETELY_RELIABLE', 'C_FAIRLY_RELIABLE'], 'Reliability')).toBeNull()
    expect(atLeastOf(['A_COMPLETELY_RELIABLE', 'F_CANNOT_BE_JUDGED'], 'Reliability')).toBeNull()
    expect(atLeastOf([], 'Reliability')).toBeNull()
  })
})

describe('topics as trees', () => {
  const topic = (id: string, broader: string | null) => ({ id, label: id, broader: broader ? { id: broader } : null })

  it('put each beneath the one that it is part of', () => {
    const topics = [topic('a', null), topic('b', 'a'), topic('c', 'b'), topic('d', 'elsewhere')]
    const [first, second] = forestOf(topics)
    expect(first?.narrower[0]?.narrower[0]?.topic.id).toBe('c')
    expect(second?.topic.id).toBe('d')
    expect([...aboveOf(topics, ['c'])]).toEqual(['b', 'a'])
  })

  it('lose no topic where broader ones form a ring', () => {
    const topics = [topic('a', 'b'), topic('b', 'a'), topic('c', 'a')]
    expect(forestOf(topics).map(({ topic: { id } }) => id)).toEqual(['a', 'b'])
    expect([...aboveOf(topics, ['c'])]).toEqual(['a', 'b'])
  })
})
