/** The lists of records in addresses, and the filters that they stand for. */
import { readFileSync } from 'node:fs'
import { buildSchema, coerceInputValue, type GraphQLInputType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { actorFilterFrom, actorParameters, actorsAddress } from '../../explorer/src/address/actor-filter.ts'
import {
  agreementFilterFrom,
  agreementParameters,
  agreementsAddress,
} from '../../explorer/src/address/agreement-filter.ts'
import { orderBy } from '../../explorer/src/address/choices.ts'
import { eventFilterFrom, eventParameters, eventsAddress } from '../../explorer/src/address/event-filter.ts'
import { readParameters } from '../../explorer/src/address/parameters.ts'
import { processesAddress, processFilterFrom, processParameters } from '../../explorer/src/address/process-filter.ts'
import {
  propositionFilterFrom,
  propositionParameters,
  propositionsAddress,
} from '../../explorer/src/address/proposition-filter.ts'
import { sourceFilterFrom, sourceParameters, sourcesAddress } from '../../explorer/src/address/source-filter.ts'

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
const fits = (type: string, filter: Record<string, unknown>) => {
  coerceInputValue(filter, schema.getType(type) as GraphQLInputType)
  return filter
}

describe('a list of records', () => {
  it('has all of them at its plain address', () => {
    const plain = [
      actorsAddress,
      processesAddress,
      eventsAddress,
      agreementsAddress,
      propositionsAddress,
      sourcesAddress,
    ]
    expect(plain.map((address) => address({}))).toEqual([
      '/actors',
      '/processes',
      '/events',
      '/agreements',
      '/propositions',
      '/sources',
    ])
    const filters = [actorFilterFrom, processFilterFrom, eventFilterFrom, agreementFilterFrom, propositionFilterFrom]
    for (const filter of [...filters, sourceFilterFrom]) expect(filter({})).toEqual({})
  })

  it('ignores what its address has that is unknown', () => {
    const search = '?statuses=GONE&parties=x&signed=never&order=BY_LUCK&types=X&languages=&kinds=GHOST&contested=maybe'
    expect(agreementFilterFrom(readParameters(agreementParameters, search))).toEqual({})
    expect(sourceFilterFrom(readParameters(sourceParameters, search))).toEqual({})
    expect(actorFilterFrom(readParameters(actorParameters, search))).toEqual({})
    expect(propositionFilterFrom(readParameters(propositionParameters, search))).toEqual({})
    expect(readParameters(agreementParameters, search).order).toBe('SIGNED_DESC')
  })
})

describe('the filter of a list of records', () => {
  it('asks for any of several records, or for all of them together', () => {
    const both = '?participants=person/a&participants=state/b'
    const asked = (search: string) => fits('EventFilter', eventFilterFrom(readParameters(eventParameters, search)))
    expect(asked(both)).toEqual({ participants: ['person/a', 'state/b'] })
    expect(asked(`${both}&together=all`)).toEqual({ participants: ['person/a'], and: [{ participants: ['state/b'] }] })
    expect(agreementFilterFrom({ parties: ['state/a', 'state/b'], together: 'all', statuses: ['SIGNED'] })).toEqual({
      ...{ statuses: ['SIGNED'], parties: ['state/a'] },
      and: [{ parties: ['state/b'] }],
    })
  })

  it('has actors that belong to a state and to an organization', () => {
    const values = readParameters(actorParameters, '?states=state/s&organizations=organization/o&topics=topic/t')
    expect(fits('ActorFilter', actorFilterFrom(values))).toEqual({
      belongsTo: ['organization/o'],
      claims: { topics: ['topic/t'] },
      and: [{ belongsTo: ['state/s'] }],
    })
  })

  it('has who was in office on a day, if it is one', () => {
    expect(actorFilterFrom(readParameters(actorParameters, '?of=state/s&on=2026-02-28'))).toEqual({
      of: ['state/s'],
      on: '2026-02-28',
    })
    expect(actorFilterFrom(readParameters(actorParameters, '?on=2026-02-30'))).toEqual({})
  })

  it('has events of no type, undated ones let in', () => {
    const values = readParameters(eventParameters, '?time=..2026-01-01&undated=true&types=NONE&statuses=PLANNED')
    const filter = fits('EventFilter', eventFilterFrom(values))
    expect(filter).toMatchObject({
      statuses: ['PLANNED'],
      time: { from: null, to: '2026-01-01', includeUndated: true },
    })
    expect(filter.not).toHaveProperty('types')
  })

  it('has sources by the day they were published, apart from the moment of the page', () => {
    const values = readParameters(sourceParameters, '?published=2026-01-01&publishedIn=2025-01-01..&reliability=A')
    expect(fits('SourceFilter', sourceFilterFrom(values))).toEqual({
      reliability: ['A_COMPLETELY_RELIABLE'],
      published: { from: '2025-01-01', to: null },
    })
  })

  it('has negotiations by who takes part, and propositions by whether they are contested', () => {
    const processes = readParameters(processParameters, '?participants=state/s&statuses=ACTIVE')
    expect(fits('ProcessFilter', processFilterFrom(processes))).toEqual({
      participants: ['state/s'],
      statuses: ['ACTIVE'],
    })
    const propositions = readParameters(propositionParameters, '?contested=true')
    expect(fits('PropositionFilter', propositionFilterFrom(propositions))).toEqual({ contested: true })
  })

  it('orders by what its address names, also where the name has several words', () => {
    expect(orderBy('CLAIM_COUNT_DESC')).toEqual([{ by: 'CLAIM_COUNT', direction: 'DESC' }])
  })
})
