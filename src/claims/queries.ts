/** How claims and the relations between them are read. */
import { reverseSource } from '../composer/declare/by-model.ts'
import { listsOf, throughKey } from '../composer/declare/lists.ts'
import { countedAhead, dated, type OrderFields, orderBy, stored } from '../composer/declare/order.ts'
import type { ConnectionRead, ExpressionRead, ListRead, ListSource } from '../composer/declare/read.ts'
import { call, carry } from '../composer/text/clause.ts'
import { nodeOf } from '../composer/text/pattern.ts'
import { independentSources } from '../corroboration/corroboration.ts'
import { byReport } from '../graphql/reported.ts'
import { RECORD } from '../model/structure.ts'
import { claimFacets } from './facets.ts'
import { claimFilter } from './filter.ts'
import { type DaysSaid, timingOf } from './timing.ts'

/** What claims can be ordered by. */
export const claimOrders = {
  SAID: dated('saidKey'),
  RECORDED: stored('recordedAt'),
  REPORTED: byReport,
  CORROBORATION: countedAhead(independentSources),
} satisfies OrderFields

const claims = listsOf('Claim', 'claims', { filter: claimFilter, orders: claimOrders, facets: claimFacets })

export const allClaims = claims.all

/** An actor's claims. On an engine whose indexes give no order, they are walked by months. */
const spokenBy: ListSource = {
  ...throughKey('Claim', 'speakers'),
  days: {
    label: 'Claim',
    key: 'saidKey',
    unit: 'month',
    among: ({ parent, key }, month) => nodeOf(`${key}:Speaking {actorMonth: ${parent}.id + ' ' + ${month}}`),
  },
}

/**
 * Claims said within some days are among those whose key lies within them and those whose date can mean several days. So a claim
 * with a single day before or after is not even looked at.
 */
const spokenWithin: ConnectionRead['narrow'] = (filter) => {
  const said = filter.said as { from?: string; to?: string; includeUndated?: boolean } | null | undefined
  if (!said || said.includeUndated) return null
  return ({ parent, node, key }, write) => {
    const days = `${key}.saidKey >= ${write.param(said.from ?? '0')} AND ${key}.saidKey <= ${write.param(said.to ?? '9999-12-31')}`
    const own = `MATCH (${key}:Speaking) WHERE ${key}.actorId = ${parent}.id`
    return [
      carry(
        call(parent, `${own} AND ${days} RETURN ${key} UNION ${own} AND ${key}.saidSpanKey >= '' RETURN ${key}`),
        key,
      ),
      write.path(key).in('SPOKEN_BY', node, 'Claim').clause(),
    ]
  }
}

export const claimsOfActor: ConnectionRead = { ...claims.from('Actor.claims', spokenBy), narrow: spokenWithin }

export const claimsAddressedTo = claims.from('Actor.claimsAddressed', reverseSource('Claim', 'addressees'))
export const claimsAbout = claims.from('Entity.claimsAbout', reverseSource('Claim', 'about'))
export const claimsOnTopic = claims.from('Topic.claims', reverseSource('Claim', 'topics'))
export const claimsInProcess = claims.from('Process.claims', reverseSource('Claim', 'processes'))
export const claimsOnProposition = claims.from('Proposition.claims', reverseSource('Claim', 'proposition'))
export const claimsMadeAt = claims.from('Event.claimsMade', reverseSource('Claim', 'saidAt'))

/** Claims that cite a source or have it via this source, each once, however often it does. */
export const claimsFromSource = claims.from('Source.claims', {
  clauses: ({ parent, node }, _args, write) => [
    write.path(parent).in('CITES|VIA', write.name('q'), 'Citation').in('CITED_IN', node, 'Claim').clause(),
  ],
  order: orderBy('saidKey', 'DESC'),
  group: () => ({ timesCited: 'count(*)' }),
})

/** The relations of a claim that somebody recorded, from either end. */
export const relationsOfClaim: ListRead = {
  kind: 'list',
  name: 'Claim.relations',
  single: false,
  source: {
    clauses: ({ parent, node }, args, write) => {
      const relations = write.path(parent).in('RELATES_FROM|RELATES_TO', node, 'ClaimRelation')
      if (args.types) relations.where(`${write.value(node)}.type IN ${write.param(args.types as string[])}`)
      return [relations.clause()]
    },
    order: orderBy('id', 'ASC'),
  },
  finish: (rows, claim) => rows.map((row) => ({ ...row, seenFrom: claim.id })),
}

/** Those by which it contradicts another claim, or another contradicts it. */
export const contradictionsOfClaim: ListRead = {
  ...relationsOfClaim,
  name: 'Claim.contradictions',
  source: {
    ...relationsOfClaim.source,
    clauses: (at, args, write) => relationsOfClaim.source.clauses(at, { ...args, types: ['CONTRADICTS'] }, write),
  },
}

/** The far end of such a relation. */
export const otherClaim: ListRead = {
  kind: 'list',
  name: 'ClaimRelation.other',
  single: false,
  source: {
    clauses: ({ parent, node }, _args, write) => [
      write.path(parent).out('RELATES_FROM|RELATES_TO', node, RECORD).clause(),
    ],
    order: orderBy('id', 'ASC'),
  },
  finish: (rows, relation) => rows.find(({ id }) => id !== relation.seenFrom) ?? null,
}

/** The days on which the two claims of a relation can have been said. */
export const daysSaid: ExpressionRead = {
  kind: 'expression',
  name: 'ClaimRelation.timing',
  expression: (node, write) => {
    const claim = write.name('c')
    const said = `${write.value(claim)}.said`
    const days = `{said: ${said}, earliest: ${said}Earliest, latest: ${said}Latest}`
    return write.path(node).out('RELATES_FROM|RELATES_TO', claim, RECORD).list(days)
  },
  value: (claims) => {
    const days = claims as unknown as (Omit<DaysSaid, 'isDated'> & { said: string | null })[]
    const [one, other] = days.map(({ said, ...days }) => ({ isDated: said !== null, ...days }))
    return one && other ? timingOf(one, other) : 'UNKNOWN'
  },
}
