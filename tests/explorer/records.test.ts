/** What the pages of records work out of their answers. */
import { describe, expect, it } from 'vitest'
import { edgeOf, isHedged, isSecondHand, wordingOf } from '../../explorer/src/claim/firmness.ts'
import { relationForm } from '../../explorer/src/claim/relation-words.ts'
import { amountWords } from '../../explorer/src/views/entity/amounts.ts'
import { byRole } from '../../explorer/src/views/entity/by-role.ts'
import { elsewhere } from '../../explorer/src/views/entity/elsewhere.ts'
import { commonDays, voices } from '../../explorer/src/views/entity/histories.ts'
import { otherNames } from '../../explorer/src/views/entity/other-names.ts'
import { sidesOf } from '../../explorer/src/views/entity/sides.ts'

const citation = (attribution: string | null, more: { hedged?: boolean; via?: unknown[] } = {}) => ({
  attribution,
  hedged: false,
  via: [],
  ...more,
})

describe('how firm a claim is', () => {
  it('goes by the best of its citations', () => {
    expect(wordingOf([citation('INFERRED'), citation('QUOTED')])).toBe('QUOTED')
    expect(wordingOf([citation(null)])).toBeNull()
  })

  it('is second-hand or hedged only if all citations are', () => {
    expect(isSecondHand([citation('QUOTED', { via: ['w'] }), citation('QUOTED')])).toBe(false)
    expect(isSecondHand([citation('QUOTED', { via: ['w'] })])).toBe(true)
    expect(isHedged([citation('REPORTED', { hedged: true })])).toBe(true)
    expect(isHedged([])).toBe(false)
  })

  it('shows in the edge of its card', () => {
    expect(edgeOf([citation('QUOTED')])).toBe('firm')
    expect(edgeOf([citation('REPORTED', { via: ['w'] })])).toBe('loose')
    expect(edgeOf([citation('IMPLIED')])).toBe('faint')
    expect(edgeOf([])).toBe('faint')
  })
})

describe('a relation', () => {
  it('reads differently from either end, unless it holds both ways', () => {
    expect(relationForm('RESPONDS_TO', 'claim/a', 'claim/a')).toBe('RESPONDS_TO')
    expect(relationForm('RESPONDS_TO', 'claim/a', 'claim/b')).toBe('RESPONDS_TO_BY')
    expect(relationForm('CONTRADICTS', 'claim/a', 'claim/b')).toBe('CONTRADICTS')
  })
})

describe('amounts', () => {
  it('have a limit, a unit and what they are of', () => {
    expect(amountWords({ value: 30000, unit: 't', role: 'CAP', of: 'lithium' }, 'en')).toBe('Cap: 30,000 t (lithium)')
    expect(amountWords({ value: 55, unit: 'PERCENT', role: 'SHARE', of: null }, 'en')).toBe('Share: 55%')
    expect(amountWords({ value: 5e8, unit: 'USD', role: 'OTHER', of: null }, 'en')).toBe('500,000,000 USD')
  })

  it('have times and things that are counted in words', () => {
    expect(amountWords({ value: 1, unit: 'a', role: 'CAP', of: null }, 'en')).toBe('Cap: 1 year')
    expect(amountWords({ value: 2, unit: 'mo', role: 'OTHER', of: null }, 'ja')).toBe('2 か月')
    expect(amountWords({ value: 4e7, unit: '{crowns}', role: 'FLOOR', of: null }, 'en')).toBe(
      'Floor: 40,000,000 crowns',
    )
  })
})

const actor = (id: string) => ({ id, label: id })

describe('who was there', () => {
  it('is grouped by role, each actor once a role', () => {
    const parts = [
      { role: 'PARTY', actor: actor('a') },
      { role: 'MEDIATOR', actor: actor('m') },
      { role: 'PARTY', actor: actor('a') },
      { role: 'PARTY', actor: actor('b') },
    ]
    expect(byRole(parts).map(([role, those]) => [role, those.map((part) => part.actor.id)])).toEqual([
      ['PARTY', ['a', 'b']],
      ['MEDIATOR', ['m']],
    ])
  })
})

describe('the histories of stances', () => {
  const point = (earliest: string | null, latest: string | null, ...speakers: string[]) => ({
    said: earliest || latest ? { earliest, latest } : null,
    claim: { speakers: speakers.map((id) => ({ actor: actor(id) })) },
  })

  it('share the days from the first to the last', () => {
    const histories = [
      { history: [point('2025-02-01', '2025-02-28')] },
      { history: [point(null, null), point('2025-01-05', null)] },
    ]
    expect(commonDays(histories)).toEqual({ from: '2025-01-05', to: '2025-02-28' })
    expect(commonDays([{ history: [point(null, null)] }])).toBeUndefined()
  })

  it('tell own words from those of others, the most frequent first', () => {
    const history = [
      point(null, null, 'x', 'b'),
      point(null, null, 'b'),
      point(null, null, 'c'),
      point(null, null, 'c'),
    ]
    expect(voices(history, 'x')).toEqual({ own: 1, others: ['c', 'b'] })
  })
})

describe('sides', () => {
  it('stand by proposition; who changed sides stands on both, who took none apart', () => {
    const p = { id: 'p' }
    const claim = (stance: 'SUPPORT' | 'OPPOSE' | null, who: string) => ({
      stance,
      proposition: stance ? p : null,
      speakers: [{ actor: actor(who) }],
    })
    expect(
      sidesOf([claim('OPPOSE', 'a'), claim('SUPPORT', 'a'), claim('SUPPORT', 'b'), claim(null, 'b'), claim(null, 'c')]),
    ).toEqual({
      stances: [
        {
          proposition: p,
          sides: [
            { stance: 'SUPPORT', actors: [actor('a'), actor('b')] },
            { stance: 'OPPOSE', actors: [actor('a')] },
          ],
        },
      ],
      silent: [actor('c')],
    })
  })
})

describe('other names', () => {
  it('have each name once with its languages, and say what sort it is', () => {
    const labels = [
      { lang: 'en', value: 'Kyiv', kind: 'PREFERRED' },
      { lang: 'ja', value: 'キーウ', kind: 'PREFERRED' },
      { lang: 'ja', value: 'キエフ', kind: 'FORMER' },
      { lang: 'mul', value: 'KYIV', kind: 'ALTERNATE' },
    ]
    expect(otherNames('Kyiv', labels, 'en').map(({ value, tags }) => [value, tags.map(({ words }) => words)])).toEqual([
      ['キーウ', ['Japanese']],
      ['キエフ', ['Japanese, Former']],
      ['KYIV', ['Alternate']],
    ])
  })

  it('have in Japanese the brackets of Japanese around a script', () => {
    const name = { lang: 'sr-Cyrl', value: 'Кијев', kind: 'PREFERRED' }
    expect(otherNames('Kyiv', [name], 'ja')[0]?.tags[0]?.words).toMatch(/^セルビア語（.+）$/)
  })
})

describe('other views', () => {
  it('open with the record chosen, at the moment of the page', () => {
    expect(elsewhere('topic/sanctions', '?valid=2025-05-01&embed=x')).toEqual([
      { view: 'matrix', address: '/matrix?topics=topic/sanctions&valid=2025-05-01' },
      { view: 'timeline', address: '/timeline?topics=topic/sanctions&valid=2025-05-01' },
      { view: 'network', address: '/network?of=topic/sanctions&valid=2025-05-01' },
    ])
  })
})
