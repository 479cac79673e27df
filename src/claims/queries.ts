/** How claims and the relations between them are read. */

import type { Arguments, Param } from '../composer/arguments.ts'
import { everySource, orderBy, reverseSource } from '../composer/declare.ts'
import { type FilterFields, isIn, leadsTo, liesIn, ownIds } from '../composer/filter.ts'
import type { ConnectionRead, ExpressionRead, ListRead, ListSource } from '../composer/read.ts'

const claimFilter: FilterFields = {
  ids: ownIds(['Claim']),
  speakers: {
    ids: ['Actor'],
    test: (node, ids, param) =>
      `COUNT { MATCH (${node})-[:SPOKEN_BY]->(k:Speaking) WHERE k.actorId IN ${param(ids as string[])} } > 0`,
  },
  addressees: leadsTo(['Actor'], (node, far) => `(${node})-[:ADDRESSED_TO]->(${far}:Actor)`),
  about: leadsTo(['Entity'], (node, far) => `(${node})-[:ABOUT]->(${far}:Entity)`),
  topics: leadsTo(['Topic'], (node, far) => `(${node})-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..10]->(${far}:Topic)`),
  processes: leadsTo(['Process'], (node, far) => `(${node})-[:IN_PROCESS]->(${far}:Process)`),
  propositions: leadsTo(['Proposition'], (node, far) => `(${node})-[:TAKES_STANCE_ON]->(${far}:Proposition)`),
  speechActs: isIn('speechAct'),
  stances: isIn('stance'),
  said: liesIn('said'),
  cited: {
    inner: { sources: ['Source'], publishers: ['Organization'] },
    test: (node, cited, param) => citationTest(node, cited as Arguments, param),
  },
}

/** At least one citation that fits in every respect: its sources are the one cited and those that it is cited via. */
function citationTest(node: string, cited: Arguments, param: Param): string {
  const matches = [`MATCH (${node})-[:CITED_IN]->(q:Citation)-[:CITES]->(s:Source)`]
  const where: string[] = []
  const list = (value: unknown) => param(value as string[])
  if (cited.credibility) where.push(`q.credibility IN ${list(cited.credibility)}`)
  if (cited.attributions) where.push(`q.attribution IN ${list(cited.attributions)}`)
  if (cited.reliability)
    where.push(`coalesce(s.reliability, p.reliability, 'F_CANNOT_BE_JUDGED') IN ${list(cited.reliability)}`)
  if (cited.published) where.push(liesIn('published').test('s', cited.published, param))
  if (cited.sources) where.push(`x.id IN ${list(cited.sources)}`)
  if (cited.publishers) where.push(`o.id IN ${list(cited.publishers)}`)
  if (cited.reliability) matches.push('OPTIONAL MATCH (s)-[:PUBLISHED_BY]->(p:Organization)')
  if (cited.sources) matches.push('MATCH (q)-[:CITES|VIA]->(x:Source)')
  if (cited.publishers) matches.push('MATCH (q)-[:CITES|VIA]->(:Source)-[:PUBLISHED_BY]->(o:Organization)')
  const condition = where.length > 0 ? ` WITH * WHERE ${where.join(' AND ')}` : ''
  return `COUNT { ${matches.join(' ')}${condition} RETURN q } > 0`
}

function claimList(name: string, source: ListSource): ConnectionRead {
  return { kind: 'connection', name, source, filter: claimFilter }
}

export const allClaims = claimList('claims', everySource('Claim'))

/**
 * An actor's claims: by the key that its Speaking parts carry, so that an index gives them in order and a page costs the
 * same whether the actor made a hundred claims or fifty thousand.
 */
export const claimsOfActor = claimList('Actor.claims', {
  clauses: ({ parent, node, key }) => [
    { match: `MATCH (${key}:Speaking)`, where: [`${key}.actorId = ${parent}.id`, `${key}.saidKey >= ''`] },
    { match: `MATCH (${key})<-[:SPOKEN_BY]-(${node}:Claim)`, where: [] },
  ],
  keyed: true,
  order: {
    by: ({ key }) => `${key}.saidKey`,
    id: ({ key }) => `${key}.ownerId`,
    prefix: ({ key }) => `${key}.actorId`,
    direction: 'DESC',
  },
})

export const claimsAddressedTo = claimList('Actor.claimsAddressed', reverseSource('Claim', 'addressees'))
export const claimsAbout = claimList('Entity.claimsAbout', reverseSource('Claim', 'about'))
export const claimsOnTopic = claimList('Topic.claims', reverseSource('Claim', 'topics'))
export const claimsInProcess = claimList('Process.claims', reverseSource('Claim', 'processes'))
export const claimsOnProposition = claimList('Proposition.claims', reverseSource('Claim', 'proposition'))
export const claimsMadeAt = claimList('Event.claimsMade', reverseSource('Claim', 'saidAt'))

/** Claims that cite a source or have it from it, each once however often they do. */
export const claimsFromSource = claimList('Source.claims', {
  clauses: ({ parent, node }) => [
    { match: `MATCH (${parent})<-[:CITES|VIA]-(:Citation)<-[:CITED_IN]-(${node}:Claim)`, where: [] },
  ],
  order: orderBy('saidKey', 'DESC'),
  group: () => ({ timesCited: 'count(*)' }),
})

/** A claim's curated relations, from either end. */
export const relationsOfClaim: ListRead = {
  kind: 'list',
  name: 'Claim.relations',
  single: false,
  source: {
    clauses: ({ parent, node }, args, param) => [
      {
        match: `MATCH (${parent})<-[:RELATES_FROM|RELATES_TO]-(${node}:ClaimRelation)`,
        where: args.types ? [`${node}.type IN ${param(args.types as string[])}`] : [],
      },
    ],
    order: orderBy('id', 'ASC'),
  },
  finish: (rows, claim) => rows.map((row) => ({ ...row, seenFrom: claim.id })),
}

/** The far end of such a relation. */
export const otherClaim: ListRead = {
  kind: 'list',
  name: 'ClaimRelation.other',
  single: false,
  source: {
    clauses: ({ parent, node }) => [
      { match: `MATCH (${parent})-[:RELATES_FROM|RELATES_TO]->(${node}:Claim)`, where: [] },
    ],
    order: orderBy('id', 'ASC'),
  },
  finish: (rows, relation) => rows.find(({ id }) => id !== relation.seenFrom) ?? null,
}

/** The days that a relation's two claims can have been said on. */
export const daysSaid: ExpressionRead = {
  kind: 'expression',
  name: 'ClaimRelation.timing',
  expression: (node) =>
    `[(${node})-[:RELATES_FROM|RELATES_TO]->(c:Claim) | {said: c.said, earliest: c.saidEarliest, latest: c.saidLatest}]`,
  value: (claims) => timingOf(claims as unknown as DaysSaid[]),
}

interface DaysSaid {
  said: string | null
  earliest: string | null
  latest: string | null
}

function timingOf(claims: readonly DaysSaid[]): string {
  const [one, other] = claims
  if (!one?.said || !other?.said) return 'UNKNOWN'
  const before = (a: DaysSaid, b: DaysSaid) => a.latest !== null && b.earliest !== null && a.latest < b.earliest
  return before(one, other) || before(other, one) ? 'SEPARATE' : 'OVERLAPPING'
}
