/** How claims and the relations between them are read. */
import type { Arguments } from '../composer/arguments.ts'
import { everySource, reverseSource } from '../composer/declare.ts'
import { type FilterFields, isIn, leadsTo, liesIn, ownIds, stepsBy } from '../composer/filter.ts'
import { orderBy } from '../composer/order.ts'
import type { ConnectionRead, ExpressionRead, ListRead, ListSource } from '../composer/read.ts'
import type { Writer } from '../composer/writer.ts'
import { RECORD } from '../model/structure.ts'
import { claimFacets } from './facets.ts'

/** The fields that can start a list at the root stand in the order in which they are preferred for it. */
const claimFilter: FilterFields = {
  ids: ownIds('Claim'),
  propositions: leadsTo(stepsBy('Claim', 'proposition')),
  speakers: {
    ids: ['Actor'],
    test: (node, ids, write) => {
      const speaking = write.name('k')
      const spoken = write.path(node).out('SPOKEN_BY', speaking, 'Speaking')
      return spoken.where(`${speaking}.actorId IN ${write.param(ids as string[])}`).some()
    },
    entry: (node, label, ids, write) =>
      `UNWIND ${write.param(ids as string[])} AS speaker MATCH (k:Speaking) WHERE k.actorId = speaker AND k.saidKey >= '' MATCH (k)<-[:SPOKEN_BY]-(${node}:${label})`,
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
    test: (node, cited, write) => citationTest(node, cited as Arguments, write),
  },
}

const publishedIn = liesIn('published')

/** At least one citation that fits in every respect: its sources are the one cited and those that it is cited via. */
function citationTest(node: string, cited: Arguments, write: Writer): string {
  const [citation, source] = [write.name('q'), write.name('s')]
  const values = write.value(citation)
  const among = (value: unknown) => write.param(value as string[])
  const found = write.path(node).out('CITED_IN', citation, 'Citation').out('CITES', source, 'Source')
  if (cited.credibility) found.where(`${values}.credibility IN ${among(cited.credibility)}`)
  if (cited.attributions) found.where(`${values}.attribution IN ${among(cited.attributions)}`)
  if (cited.reliability) {
    const grades = among(cited.reliability)
    found.where(
      `coalesce(${write.value(source)}.reliability IN ${grades}, ${gradedByPublisher(source, grades, write)})`,
    )
  }
  if (cited.published) found.where(publishedIn.test(source, cited.published, write))
  if (cited.sources) {
    const carrier = write.name('s')
    const carried = write.path(citation).out('CITES|VIA', carrier, 'Source')
    found.where(carried.where(`${carrier}.id IN ${among(cited.sources)}`).some())
  }
  if (cited.publishers) {
    const publisher = write.name('o')
    const published = write.path(citation).out('CITES|VIA', '', 'Source').out('PUBLISHED_BY', publisher, 'Organization')
    found.where(published.where(`${publisher}.id IN ${among(cited.publishers)}`).some())
  }
  return found.some()
}

/** Whether the publisher of a source without a grade of its own has one of the grades; F stands for none at all. */
function gradedByPublisher(source: string, grades: string, write: Writer): string {
  const by = (test: (grade: string) => string) => {
    const publisher = write.name('o')
    const path = write.path(source).out('PUBLISHED_BY', publisher, 'Organization')
    return path.where(test(`${write.value(publisher)}.reliability`))
  }
  const graded = by((grade) => `${grade} IN ${grades}`).some()
  const ungraded = by((grade) => `${grade} IS NOT NULL`).none()
  return `(${graded} OR ('F_CANNOT_BE_JUDGED' IN ${grades} AND ${ungraded}))`
}

function claimList(name: string, source: ListSource): ConnectionRead {
  return { kind: 'connection', name, source, filter: claimFilter, facets: claimFacets }
}

export const allClaims: ConnectionRead = { ...claimList('claims', everySource('Claim')), label: 'Claim' }

/**
 * An actor's claims: by the key that its Speaking parts carry, so that an index gives them in order and a page costs the
 * same whether the actor made a hundred claims or fifty thousand.
 */
const spokenBy: ListSource = {
  clauses: ({ parent, node, key }, _args, write) => {
    const claim = write.path(key).in('SPOKEN_BY', node, 'Claim').clause()
    if (write.isPast) return [write.path(parent).in('SPEAKER', key, 'Speaking').clause(), claim]
    return [
      { match: `MATCH (${key}:Speaking)`, where: [`${key}.actorId = ${parent}.id`, `${key}.saidKey >= ''`] },
      claim,
    ]
  },
  keyed: true,
  order: {
    keys: [{ by: ({ key }, write) => `${write.value(key)}.saidKey`, direction: 'DESC' }],
    id: ({ key }) => `${key}.ownerId`,
    prefix: ({ key }) => `${key}.actorId`,
  },
}

/**
 * Claims said in some days are among those whose key lies in them and those with a date that can mean several days: a claim
 * with a single day before or after is not even looked at.
 */
const spokenWithin: ConnectionRead['narrow'] = ({ parent, node, key }, filter, write) => {
  const said = filter.said as { from?: string; to?: string; includeUndated?: boolean } | null | undefined
  if (!said || said.includeUndated) return null
  const days = `${key}.saidKey >= ${write.param(said.from ?? '0')} AND ${key}.saidKey <= ${write.param(said.to ?? '9999-12-31')}`
  const own = `MATCH (${key}:Speaking) WHERE ${key}.actorId = ${parent}.id`
  return [
    {
      match: `CALL (${parent}) { ${own} AND ${days} RETURN ${key} UNION ${own} AND ${key}.saidSpanKey >= '' RETURN ${key} } WITH ${key}`,
      where: [],
    },
    write.path(key).in('SPOKEN_BY', node, 'Claim').clause(),
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
  clauses: ({ parent, node }, _args, write) => [
    write.path(parent).in('CITES|VIA', write.name('q'), 'Citation').in('CITED_IN', node, 'Claim').clause(),
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
    clauses: ({ parent, node }, args, write) => {
      const relations = write.path(parent).in('RELATES_FROM|RELATES_TO', node, 'ClaimRelation')
      if (args.types) relations.where(`${write.value(node)}.type IN ${write.param(args.types as string[])}`)
      return [relations.clause()]
    },
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
    clauses: ({ parent, node }, _args, write) => [
      write.path(parent).out('RELATES_FROM|RELATES_TO', node, RECORD).clause(),
    ],
    order: orderBy('id', 'ASC'),
  },
  finish: (rows, relation) => rows.find(({ id }) => id !== relation.seenFrom) ?? null,
}

/** The days that a relation's two claims can have been said on. */
export const daysSaid: ExpressionRead = {
  kind: 'expression',
  name: 'ClaimRelation.timing',
  expression: (node, write) => {
    const claim = write.name('c')
    const said = `${write.value(claim)}.said`
    const days = `{said: ${said}, earliest: ${said}Earliest, latest: ${said}Latest}`
    return write.path(node).out('RELATES_FROM|RELATES_TO', claim, RECORD).list(days)
  },
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
