/**
 * Whatever is recorded and whatever is asked, lists answer as a plain reading of the same bundle does. The cases are the same
 * each time; PARLEY_SOAK_SECONDS=300 tries new ones for so long, and PARLEY_SEED repeats those of a failure.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import type { Bundle } from '../../src/bundle/read/document.ts'
import { engine } from '../engine.ts'
import { type Page, pageFrom } from '../lists/connections.ts'
import { distribution, timeSeries } from '../plain/facets.ts'
import { asOf, ordered } from '../plain/lists.ts'
import { PlainReading } from '../plain/reading.ts'
import { type Answer, openService, type Service } from '../service.ts'
import { complete, graph } from './graph.ts'
import { inputs, type Question, question } from './questions.ts'

const soak = Number(process.env.PARLEY_SOAK_SECONDS ?? 0)
const seed = Number(process.env.PARLEY_SEED ?? (soak > 0 ? Date.now() : 20_250_213))
// Neo4j takes up to some seconds to plan a text that it sees for the first time, most of all for whose words count as of what was known.
const [graphs, questions] = engine === 'neo4j' ? [2, 12] : [3, 100]

let service: Service

/** Records the bundle and says when. */
async function take(bundle: Bundle): Promise<string> {
  const { at } = await importRecords(service.store, bundle)
  if (at) return at
  return (await service.data('{ service { lastRecordedAt } }')).service.lastRecordedAt
}

type Window = { first?: number; last?: number; after?: string; before?: string }

/** The list of each parent (or of the query itself, if there is none) as the window shows it, with the facets asked for. */
async function ask(asked: Question, before: string, window: Window, facets: boolean): Promise<Answer[]> {
  const { list, below, parents, roles, filter, orderBy, moment } = asked
  const input = inputs[list]
  const uses = {
    filter: [`${input}Filter`, filter],
    orderBy: [`[${input}Order!]`, orderBy.length > 0 ? orderBy : null],
    roles: [`[${list === 'events' ? 'ParticipantRole' : 'PartyRole'}!]`, roles],
    first: ['Int', window.first ?? null],
    last: ['Int', window.last ?? null],
    after: ['String', window.after ?? null],
    before: ['String', window.before ?? null],
    range: ['DateRange', facets && asked.series ? asked.series.range : null],
  }
  const used = Object.entries(uses).filter(([, [, value]]) => value !== null)
  const times = { ...moment, ...(moment.known ? { known: before } : {}) }
  const given = used.filter(([name]) => name !== 'range').map(([name]) => `${name}: $${name}`)
  const bucket = 'buckets { key count } missing other'
  const { distribution: spread, series } = asked
  const counted = [
    ...(spread ? [`distribution(by: ${spread.by}, first: ${spread.first}) { ${bucket} }`] : []),
    ...(series
      ? [
          `timeSeries(interval: ${series.interval}, range: $range, splitFirst: ${series.splitFirst}${series.by ? `, by: ${series.by}` : ''}${series.splitBy ? `, splitBy: ${series.splitBy}` : ''}) {
            buckets { start end count score split { key count } } imprecise undated outside }`,
        ]
      : []),
  ]
  const rows = `nodes { id } edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`
  const text = `list: ${below?.field ?? list}${given.length > 0 ? `(${given.join(', ')})` : ''} { ${rows} ${facets ? counted.join(' ') : ''} }`
  const declared = used.map(([name, [type]]) => `$${name}: ${type}`)
  const directive =
    Object.keys(times).length > 0 ? `@asOf(${Object.entries(times).map(([time, at]) => `${time}: "${at}"`)})` : ''
  const head = `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${directive}`
  const variables = Object.fromEntries(used.map(([name, [, value]]) => [name, value]))
  if (!below) return [(await service.data(`${head} { ${text} }`, variables)).list]
  const nodes = `nodes(ids: ${JSON.stringify(parents)}) { ... on ${below.on} { id ${text} } }`
  return (await service.data(`${head} { ${nodes} }`, variables)).nodes
}

/** Compares the answers to a question with those of the plain reading; throws an error with the question if they differ. */
async function compare(asked: Question, now: Bundle, then: Bundle, before: string): Promise<void> {
  try {
    await compareWhole(asked, now, then, before)
  } catch (error) {
    const { message, actual, expected: right } = error as Error & { actual: unknown; expected: unknown }
    throw new Error(
      `${JSON.stringify(asked)}\n${message}\n${JSON.stringify(actual)}\n${JSON.stringify(right)}\n${JSON.stringify(service.log.at(-1))}`,
    )
  }
}

async function compareWhole(asked: Question, now: Bundle, then: Bundle, before: string): Promise<void> {
  const { list, below, parents, roles, filter, orderBy } = asked
  const plain = new PlainReading(asOf(asked.moment.known ? then : now, asked.moment))
  const passing = plain.all(list).filter((row) => filter === null || plain.passes(list, row, filter))
  const answers = await ask(asked, before, { first: 50 }, true)
  for (const [index, parent] of (below ? parents : ['']).entries()) {
    const answer = below ? answers[index] : { list: answers[0] }
    // What does not count has no lists.
    if (below && !plain.of(parent)) {
      expect(answer).toBe(null)
      continue
    }
    const there = below ? passing.filter((row) => below.has(plain, row, parent, roles ?? undefined)) : passing
    const rows = ordered(plain, list, there, orderBy)
    const { nodes, totalCount } = answer.list as Page
    expect(nodes.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
    expect(totalCount).toBe(rows.length)
    const { distribution: spread, series } = asked
    if (spread) expect(answer.list.distribution).toEqual(distribution(plain, list, rows, spread.by, spread.first))
    if (series) expect(answer.list.timeSeries).toEqual(timeSeries(plain, list, rows, series))
  }
  if (asked.walked) await walk(asked, before, below ? answers[0]?.list : answers[0])
}

/** Reads the first of the lists page by page, and one window between two of its cursors: each must be as in the whole list. */
async function walk(asked: Question, before: string, whole: Page | undefined): Promise<void> {
  if (!whole) return
  const { edges } = whole
  const show = async (window: Window): Promise<Page> => {
    const [answer] = await ask({ ...asked, parents: asked.parents.slice(0, 1) }, before, window, false)
    const page = asked.below ? answer.list : answer
    expect(page).toEqual(pageFrom(edges, window))
    return page
  }
  const size = asked.backwards ? { last: asked.page } : { first: asked.page }
  for (let place: Window = {}, more = edges.length > 0; more; ) {
    const { pageInfo } = await show({ ...size, ...place })
    more = asked.backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
    place = asked.backwards ? { before: pageInfo.startCursor as string } : { after: pageInfo.endCursor as string }
  }
  const [from, to] = [edges[0]?.cursor, edges[asked.page]?.cursor]
  if (from && to) await show({ first: asked.page, last: 2, after: from, before: to })
}

test(
  'lists answer as a plain reading of the bundle does',
  async () => {
    const property = fc.asyncProperty(
      // With so few graphs, each should be as random as any: the first cases must not lean towards what is small.
      fc.noBias(graph),
      fc.noBias(graph),
      fc.array(fc.noBias(question), { minLength: questions, maxLength: questions }),
      async (then, now, asked) => {
        // In a fresh store each time, so that a seed and a path bring back a failure whatever was recorded before.
        service = await openService(complete(then))
        try {
          const before = await take(then)
          await take(now)
          for (const each of asked) await compare(each, now, then, before)
        } finally {
          await service.close()
        }
      },
    )
    const length = soak > 0 ? { numRuns: 1_000_000, interruptAfterTimeLimit: soak * 1000 } : { numRuns: graphs }
    await fc.assert(property, { seed, ...length, endOnFailure: true })
  },
  soak > 0 ? (soak + 120) * 1000 : 600_000,
)
