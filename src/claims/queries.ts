/** How claims and the relations between them are read. */
import type { Arguments, Param } from '../composer/arguments.ts'
import { everySource, orderBy, reverseSource } from '../composer/declare.ts'
import { type FilterFields, isIn, leadsTo, liesIn, ownIds, stepsBy } from '../composer/filter.ts'
import type { ConnectionRead, ExpressionRead, ListRead, ListSource } from '../composer/read.ts'
import { RECORD } from '../model/structure.ts'

/** The fields that can start a list at the root stand in the order in which they are preferred for it. */
const claimFilter: FilterFields = {
  ids: ownIds('Claim'),
  propositions: leadsTo(stepsBy('Claim', 'proposition')),
  speakers: {
    ids: ['Actor'],
    test: (node, ids, param) =>
      `COUNT { MATCH (${node})-[:SPOKEN_BY]->(k:Speaking) WHERE k.actorId IN ${param(ids as string[])} } > 0`,
    entry: (node, label, ids, param) =>
      `UNWIND ${param(ids as string[])} AS speaker MATCH (k:Speaking) WHERE k.actorId = speaker AND k.saidKey >= '' MATCH (k)<-[:SPOKEN_BY]-(${node}:${label})`,
  },
  addressees: leadsTo(stepsBy('Claim', 'addressees')),
  about: leadsTo(stepsBy('Claim', 'about')),
  processes: leadsTo(stepsBy('Claim', 'processes')),
  topics: leadsTo([...stepsBy('Claim', 'topics'), { type: 'BROADER*0..10', label: 'Topic' }]),
  speechActs: isIn('speechAct'),
  stances: isIn('stance'),
  said: liesIn('said'),
  cited: {
    inner: { sources: ['Source'], publishers: ['Organization'] },
    check: (cited, argument) => {
      const { published } = cited as Arguments
      if (published) publishedIn.check?.(published, `${argument}.published`)
    },
    test: (node, cited, param) => citationTest(node, cited as Arguments, param),
  },
}

const publishedIn = liesIn('published')

/** At least one citation that fits in every respect: its sources are the one cited and those that it is cited via. */
function citationTest(node: string, cited: Arguments, param: Param): string {
  const matches = [`MATCH (${node})-[:CITED_IN]->(q:Citation)-[:CITES]->(s:Source)`]
  const where: string[] = []
  const among = (value: unknown) => param(value as string[])
  if (cited.credibility) where.push(`q.credibility IN ${among(cited.credibility)}`)
  if (cited.attributions) where.push(`q.attribution IN ${among(cited.attributions)}`)
  if (cited.reliability) {
    const grades = among(cited.reliability)
    where.push(`coalesce(s.reliability IN ${grades}, ${gradedByPublisher('s', grades)})`)
  }
  if (cited.published) where.push(publishedIn.test('s', cited.published, param))
  if (cited.sources) {
    matches.push('MATCH (q)-[:CITES|VIA]->(x:Source)')
    where.push(`x.id IN ${among(cited.sources)}`)
  }
  if (cited.publishers) {
    matches.push('MATCH (q)-[:CITES|VIA]->(:Source)-[:PUBLISHED_BY]->(o:Organization)')
    where.push(`o.id IN ${among(cited.publishers)}`)
  }
  return `COUNT { ${matches.join(' ')}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''} } > 0`
}

/** Whether the publisher of a source without a grade of its own has one of the grades; F stands for none at all. */
function gradedByPublisher(source: string, grades: string): string {
  const graded = `COUNT { MATCH (${source})-[:PUBLISHED_BY]->(p:Organization) WHERE p.reliability IN ${grades} } > 0`
  const ungraded = `COUNT { MATCH (${source})-[:PUBLISHED_BY]->(p:Organization) WHERE p.reliability IS NOT NULL } = 0`
  return `(${graded} OR ('F_CANNOT_BE_JUDGED' IN ${grades} AND ${ungraded}))`
}

function claimList(name: string, source: ListSource): ConnectionRead {
  return { kind: 'connection', name, source, filter: claimFilter }
}

export const allClaims: ConnectionRead = { ...claimList('claims', everySource('Claim')), label: 'Claim' }

/**
 * An actor's claims: by the key that its Speaking parts carry, so that an index gives them in order and a page costs the
 * same whether the actor made a hundred claims or fifty thousand.
 */
const spokenBy: ListSource = {
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
}

/**
 * Claims said in some days are among those whose key lies in them and those with a date that can mean several days: a claim
 * with a single day before or after is not even looked at.
 */
const spokenWithin: ConnectionRead['narrow'] = ({ parent, node, key }, filter, param) => {
  const said = filter.said as { from?: string; to?: string; includeUndated?: boolean } | null | undefined
  if (!said || said.includeUndated) return null
  const days = `${key}.saidKey >= ${param(said.from ?? '0')} AND ${key}.saidKey <= ${param(said.to ?? '9999-12-31')}`
  const own = `MATCH (${key}:Speaking) WHERE ${key}.actorId = ${parent}.id`
  return [
    {
      match: `CALL (${parent}) { ${own} AND ${days} RETURN ${key} UNION ${own} AND ${key}.saidSpanKey >= '' RETURN ${key} } WITH ${key}`,
      where: [],
    },
    { match: `MATCH (${key})<-[:SPOKEN_BY]-(${node}:Claim)`, where: [] },
  ]
}

export const claimsOfActor: ConnectionRead = { ...claimList('Actor.claims', spokenBy), narrow: spokenWithin }

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
      { match: `MATCH (${parent})-[:RELATES_FROM|RELATES_TO]->(${node}:${RECORD})`, where: [] },
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
    `[(${node})-[:RELATES_FROM|RELATES_TO]->(c:${RECORD}) | {said: c.said, earliest: c.saidEarliest, latest: c.saidLatest}]`,
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
