/**
 * Whatever was said on whatever days, in whatever chains: stances, kept positions, matrices and contradictions go by the one order
 * of docs/derived.md, also after imports that change a chain or replace a claim far away.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { engine } from '../engine.ts'
import { daysOf } from '../plain/days.ts'
import { asOf } from '../plain/lists.ts'
import { contradictionsOn, keyOf, latestFirst, stanceOf } from '../plain/order.ts'
import type { Item } from '../plain/reading.ts'
import { type Answer, openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'
import { patience } from './moments.ts'

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const propositions = ['proposition/rent', 'proposition/toll']
const speakers = ['state/alpha', 'state/beta', 'state/gamma']
const ids = Array.from({ length: 11 }, (_, index) => `claim/c${index}`)

/** Days that touch, overlap, lie apart, or are open or unknown. */
const said = fc.oneof(
  { weight: 4, arbitrary: one('2025-01-01', '2025-01-02', '2025-01-03', '2025-02-01') },
  { weight: 3, arbitrary: one('2025-01', '2025-01-02/2025-01-03', '[2025-01-03..2025-02-01]', '2025-02', '2025') },
  { weight: 1, arbitrary: one('../2025-01-02', '2025-01-03/..') },
  { weight: 3, arbitrary: fc.constant(undefined) },
)
const some = <T>(of: readonly T[], most: number) => fc.subarray([...of], { maxLength: Math.min(most, of.length) })
const claims = fc
  .tuple(
    // Claims that chains tie are compared one by one, all others counted in sorted days, so some worlds have no chains.
    fc.boolean(),
    ...ids.map((_, index) =>
      fc.record({
        there: fc.nat(7),
        said,
        stance: one('SUPPORT', 'OPPOSE', 'SUPPORT', 'OPPOSE', 'NEUTRAL', undefined),
        proposition: one(...propositions, ...propositions, propositions[0], undefined),
        speakers: one(['alpha'], ['beta'], ['alpha', 'beta'], ['beta', 'alpha'], ['alpha', 'beta', 'gamma'], ['gamma']),
        // Only earlier ones, so that nothing goes in a circle.
        saidAfterClaims: fc.oneof(fc.constant([]), some(ids.slice(0, index), 2)),
        replacedBy: fc.oneof({ weight: 8, arbitrary: fc.constant([]) }, some(ids.slice(0, index), 1)),
        published: one('early', 'late'),
      }),
    ),
  )
  .map(([hasChains, ...all]) => {
    const kept = new Set(ids.filter((_, index) => (all[index] as Item).there > 0))
    const isKept = (id: string) => kept.has(id)
    return ids.filter(isKept).map((id) => {
      const { there, speakers, saidAfterClaims, replacedBy, published, ...rest } = all[ids.indexOf(id)] as Item
      return claim(id.slice('claim/'.length), '', {
        ...rest,
        speakers: speakers.map((slug: string) => ({ actor: `state/${slug}` })),
        saidAfterClaims: hasChains ? saidAfterClaims.filter(isKept) : [],
        replacedBy: replacedBy.find(isKept),
        citations: [cite(published)],
      })
    })
  })
  .map((list) => JSON.parse(JSON.stringify(list)) as Item[])

const worldOf = (claims: Item[], relations: Item[]) =>
  bundleOf('order', {
    states: ['alpha', 'beta', 'gamma'].map((slug) => state(slug, slug)),
    propositions: propositions.map((id) => ({ id, text: { en: id }, citations: [cite('early')] })),
    sources: [source('early', { published: '2025-01-01' }), source('late', { published: '2025-12-31' })],
    claims,
    relations,
  })

const stanceFields = `{
  actor { id } proposition { id } current since { edtf } reversed history { claim { id } stance }
}`
const cells = '{ cells { actor { id } proposition { id } support oppose neutral current reversed } }'
const filters: [name: string, filter: Item][] = [
  ['all', {}],
  ['own', { sameSpeaker: true }],
  ['others', { sameSpeaker: false }],
  ['unknown', { timing: ['UNKNOWN'] }],
  ['apart', { timing: ['SEPARATE'], sameSpeaker: true }],
  ['together', { timing: ['OVERLAPPING', 'UNKNOWN'] }],
  ['ofGamma', { speakers: ['state/gamma'] }],
  ['ofSome', { speakers: ['state/beta'], claims: { stances: ['SUPPORT'] }, sameSpeaker: true }],
  ['ofAlpha', { speakers: ['state/alpha'], timing: ['SEPARATE', 'UNKNOWN'] }],
]
/** Of the past only some are asked: Neo4j takes long to plan what it sees for the first time. */
const fewer = filters.filter(([name]) => ['all', 'own', 'ofAlpha'].includes(name))
const questionOf = (filters: [name: string, filter: Item][]) => `
  propositions { nodes { id stances ${stanceFields} claims(first: 20) { nodes { id contradictions { relation { id } other { id } } } } } }
  actors { nodes { id stances ${stanceFields} } }
  kept: stanceMatrix ${cells} counted: stanceMatrix(filter: {}) ${cells}
  ${filters.map(([name]) => `${name}: contradictions(filter: $${name}, first: 200) { totalCount nodes { id basis timing from { id } } }`).join('\n  ')}`
const variablesOf = (filters: [name: string, filter: Item][]) =>
  filters.map(([name]) => `$${name}: ContradictionFilter`).join(', ')

/** The claims that take a stance and that no other has replaced. */
const standing = (all: Item[]) =>
  all.filter(({ stance, proposition, replacedBy }) => stance && proposition && !replacedBy)
const byActor = (all: Item[], actor: string, proposition: string) =>
  all.filter((each) => each.proposition === proposition && each.speakers.some((each: Item) => each.actor === actor))

function stancesRight(all: Item[]) {
  return propositions.flatMap((proposition) =>
    speakers.flatMap((actor) => {
      const history = byActor(all, actor, proposition)
        .filter(({ stance }) => stance)
        .toSorted(latestFirst)
        .toReversed()
      if (history.length === 0) return []
      const counting = standing(history)
      const cell = {
        ...{ actor, proposition, ...stanceOf(counting, all) },
        history: history.map(({ id, stance }) => `${id} ${stance}`),
        ...Object.fromEntries(
          ['SUPPORT', 'OPPOSE', 'NEUTRAL'].map((wanted) => [
            wanted.toLowerCase(),
            counting.filter(({ stance }) => stance === wanted).length,
          ]),
        ),
      }
      return [cell as Item]
    }),
  )
}

const inOrder = (list: Item[]) =>
  list.toSorted((a, b) => (`${a.proposition} ${a.actor}` < `${b.proposition} ${b.actor}` ? -1 : 1))
const endsOf = ({ actor, proposition, ...rest }: Answer) => ({ actor: actor.id, proposition: proposition.id, ...rest })
const shown = (stances: Answer[]) =>
  inOrder(
    stances.map(endsOf).map(({ since, history, ...rest }) => ({
      ...rest,
      since: since && `${keyOf({ said: since.edtf })} ${daysOf(since.edtf)?.[1] ?? ''}`,
      history: history.map(({ claim, stance }: Answer) => `${claim.id} ${stance}`),
    })),
  )

function contradictionsRight(all: Item[], recorded: Item[], filter: Item) {
  const made = (pair: { support: Item; oppose: Item }, test: (claim: Item) => boolean) =>
    test(pair.support) || test(pair.oppose)
  const hidden = recorded.map(({ from, to }) =>
    [from, to]
      .map((id) => id.slice('claim/'.length))
      .toSorted()
      .join('~'),
  )
  return propositions
    .flatMap((id) => contradictionsOn(standing(all.filter(({ proposition }) => proposition === id)), all))
    .filter((pair) => !hidden.includes(pair.id.slice('relation/derived/'.length)))
    .filter((pair) => filter.sameSpeaker === undefined || pair.own === filter.sameSpeaker)
    .filter((pair) => !filter.timing || filter.timing.includes(pair.timing))
    .filter(
      (pair) =>
        !filter.speakers ||
        made(pair, (claim) => claim.speakers.some(({ actor }: Item) => filter.speakers.includes(actor))),
    )
    .filter((pair) => !filter.claims || made(pair, ({ stance }) => filter.claims.stances.includes(stance)))
    .map(({ id, timing, from }) => ({ id, timing, from }))
}

async function compare(service: Service, all: Item[], relations: Item[], directive: string): Promise<void> {
  const asked = directive === '' ? filters : fewer
  const question = `query (${variablesOf(asked)}) ${directive} { ${questionOf(asked)} }`
  const found = await service.data(question, Object.fromEntries(asked))
  const right = stancesRight(all)
  const stances = (list: Answer[]) => shown(list.flatMap((each) => each.stances))
  const withoutCounts = inOrder(right).map(({ support, oppose, neutral, ...rest }) => rest)
  expect(stances(found.propositions.nodes)).toEqual(withoutCounts)
  expect(stances(found.actors.nodes)).toEqual(withoutCounts)
  const cellsRight = inOrder(right)
    .filter(({ support, oppose, neutral }) => support + oppose + neutral > 0)
    .map(({ since, history, ...rest }) => rest)
  expect(inOrder(found.kept.cells.map(endsOf))).toEqual(cellsRight)
  expect(inOrder(found.counted.cells.map(endsOf))).toEqual(cellsRight)
  for (const [name, filter] of asked) {
    const { totalCount, nodes } = found[name]
    const derived = nodes.filter(({ basis }: Answer) => basis === 'DERIVED')
    expect(
      derived.map(({ id, timing, from }: Answer) => ({ id, timing, from: from.id })),
      name,
    ).toEqual(contradictionsRight(all, relations, filter))
    expect(totalCount, name).toBe(nodes.length)
  }
  const pairs = contradictionsRight(all, relations, {}).map(({ id }) => id)
  for (const { id, contradictions } of found.propositions.nodes.flatMap(({ claims }: Answer) => claims.nodes)) {
    const own = pairs.filter((pair) =>
      pair.slice('relation/derived/'.length).split('~').includes(id.slice('claim/'.length)),
    )
    const derived = contradictions
      .map(({ relation }: Answer) => relation.id)
      .filter((each: string) => /derived/.test(each))
    expect(derived.toSorted(), id).toEqual(own.toSorted())
  }
}

const relations = (all: Item[]) =>
  all.length > 1
    ? [{ id: 'relation/r', type: 'CONTRADICTS', from: all[0].id, to: all[1].id, citations: [cite('early')] }]
    : []

test('stances, positions, matrices and contradictions go by one order', { timeout: patience }, async () => {
  const soak = Number(process.env.PARLEY_SOAK_SECONDS ?? 0)
  const seed = Number(process.env.PARLEY_SEED ?? (soak > 0 ? Date.now() : 20_250_228))
  const worlds = fc.array(fc.noBias(claims), { minLength: 2, maxLength: 2 })
  const property = fc.asyncProperty(worlds, async (versions) => {
    const [then, now] = versions as [Item[], Item[]]
    const service = await openService(worldOf(then, relations(then)))
    try {
      const { lastRecordedAt } = (await service.data('{ service { lastRecordedAt } }')).service
      await service.take(worldOf(now, relations(now)))
      await compare(service, now, relations(now), '')
      await compare(service, then, relations(then), `@asOf(known: "${lastRecordedAt}")`)
      for (const day of [{ valid: '2025-01-02' }, { published: '2025-06-01' }]) {
        const visible = asOf(worldOf(now, relations(now)), day) as unknown as { claims: Item[]; relations: Item[] }
        const [[time, each]] = Object.entries(day) as [[string, string]]
        await compare(service, visible.claims, visible.relations, `@asOf(${time}: "${each}")`)
      }
    } finally {
      await service.close()
    }
  })
  const runs = engine === 'neo4j' ? 3 : 12
  const length = soak > 0 ? { numRuns: 1_000_000, interruptAfterTimeLimit: soak * 1000 } : { numRuns: runs }
  await fc.assert(property, { seed, ...length, endOnFailure: true })
})
