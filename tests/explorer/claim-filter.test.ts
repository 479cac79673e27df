/** The list of claims in an address, and the filter that it stands for. */
import { readFileSync } from 'node:fs'
import { buildSchema, coerceInputValue, type GraphQLInputType } from 'graphql'
import { describe, expect, it } from 'vitest'
import {
  claimFilterFrom,
  claimOrderFrom,
  claimParameters,
  claimsAddress,
} from '../../explorer/src/address/claim-filter.ts'
import { readParameters } from '../../explorer/src/address/parameters.ts'

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
const read = (search: string) => readParameters(claimParameters, search)
const filter = (search: string) => {
  const made = claimFilterFrom(read(search))
  coerceInputValue(made, schema.getType('ClaimFilter') as GraphQLInputType)
  return made
}

describe('the address of a list of claims', () => {
  it('leaves out what is the default', () => {
    expect(claimsAddress({})).toBe('/claims')
    expect(claimsAddress({ order: 'SAID_DESC', form: 'cards', undated: 'out', level: 'SPEAKER' })).toBe('/claims')
  })

  it('is the same for the same claims, however they are named', () => {
    const values = { topics: ['topic/a'], speakers: ['person/b'], said: { from: '2026-01-01', to: null } }
    expect(claimsAddress(values)).toBe('/claims?said=2026-01-01..&speakers=person/b&topics=topic/a')
    expect(claimsAddress(read(claimsAddress(values).slice(7)))).toBe(claimsAddress(values))
  })

  it('keeps the moment of the page that links to it', () => {
    expect(claimsAddress({ hedged: false }, '?published=2026-02-01&text=x')).toBe(
      '/claims?hedged=false&published=2026-02-01',
    )
    expect(filter('?published=2026-02-01')).toEqual({})
    expect(filter('?citedPublished=2026-02-01..')).toEqual({ cited: { published: { from: '2026-02-01', to: null } } })
  })

  it('writes grades by letter and number', () => {
    const values = { reliability: ['B_USUALLY_RELIABLE', 'A_COMPLETELY_RELIABLE'], credibility: ['C3_POSSIBLY_TRUE'] }
    expect(claimsAddress(values)).toBe('/claims?credibility=3&reliability=A&reliability=B')
    expect(filter('?credibility=3&reliability=A&reliability=B').cited).toEqual({
      reliability: ['A_COMPLETELY_RELIABLE', 'B_USUALLY_RELIABLE'],
      credibility: ['C3_POSSIBLY_TRUE'],
    })
  })

  it('ignores what it does not know', () => {
    expect(
      filter(
        '?stances=MAYBE&speakers=nobody&speakers=topic/x&said=soon..later&reliability=Z&hedged=perhaps&independent=-1&level=X&recorded=now..&credibility=9&colour=red',
      ),
    ).toEqual({})
  })
})

describe('the filter of a list of claims', () => {
  it('restricts nothing by default', () => {
    expect(claimFilterFrom({})).toEqual({})
    expect(filter('')).toEqual({})
  })

  it('leaves undated claims out of a range of days unless they are let in', () => {
    expect(filter('?said=2026-01-01..2026-01-31')).toEqual({ said: { from: '2026-01-01', to: '2026-01-31' } })
    expect(filter('?said=2026-01-01..&undated=true')).toEqual({
      said: { from: '2026-01-01', to: null, includeUndated: true },
    })
    expect(filter('?undated=only')).toEqual({ not: { said: {} } })
  })

  it('reads a single day, and days in the wrong order', () => {
    expect(filter('?said=2026-01-01')).toEqual({ said: { from: '2026-01-01', to: '2026-01-01' } })
    expect(filter('?said=2026-02-01..2026-01-01')).toEqual({ said: { from: '2026-01-01', to: '2026-02-01' } })
    expect(filter('?said=2026-02-30..')).toEqual({})
  })

  it('takes all of a day on which something was recorded', () => {
    expect(filter('?recorded=2026-01-01..2026-01-02')).toEqual({
      recorded: { from: '2026-01-01T00:00:00.000Z', to: '2026-01-02T23:59:59.999Z' },
    })
  })

  it('asks for those whose words count for an actor, at a level', () => {
    expect(filter('?wordsOf=state/x&level=STATE')).toEqual({ wordsOf: { actors: ['state/x'], level: 'STATE' } })
  })

  it('asks for claims that have no stance, beside those that have one', () => {
    const lacks = { not: { stances: ['SUPPORT', 'OPPOSE', 'NEUTRAL'] } }
    expect(filter('?stances=NONE')).toEqual(lacks)
    expect(filter('?stances=NONE&stances=SUPPORT')).toEqual({ or: [{ stances: ['SUPPORT'] }, lacks] })
  })

  it('holds all conditions where two of them exclude something', () => {
    const made = filter('?stances=NONE&undated=only&certainty=NONE')
    expect(made.not).toBeDefined()
    expect(made.and).toHaveLength(2)
  })

  it('asks for one citation with all its marks, or for all citations', () => {
    const search = 'sources=source/s&hedged=true&via=false&attributions=QUOTED'
    const cited = { sources: ['source/s'], hedged: true, via: false, attributions: ['QUOTED'] }
    expect(filter(`?${search}`)).toEqual({ cited })
    expect(filter(`?${search}&citedOnly=true`)).toEqual({ citedOnly: cited })
  })

  it('asks for what nobody graded', () => {
    const made = filter('?credibility=NONE&sources=source/s')
    expect(made.cited).toEqual({ sources: ['source/s'] })
    expect(made.not.cited.credibility).toHaveLength(6)
  })

  it('orders by what was said last unless told otherwise', () => {
    expect(claimOrderFrom({})).toEqual([{ by: 'SAID', direction: 'DESC' }])
    expect(claimOrderFrom({ order: 'RECORDED_ASC' })).toEqual([{ by: 'RECORDED', direction: 'ASC' }])
  })
})
