/** The edges among some nodes, link by link. */

import { isSigningTold } from '../agreements/signed.ts'
import type { Ask } from '../composer/declare/read.ts'
import { matchEach, written } from '../composer/text/clause.ts'
import { nodeOf } from '../composer/text/pattern.ts'
import type { Writer } from '../composer/text/writer.ts'
import { edgeTypeOf } from '../graphs/edge-types.ts'
import { model } from '../model/model.ts'
import { PART, RECORD } from '../model/structure.ts'
import { type BetweenFacts, betweensThere, factsOfBetween } from './present-entities.ts'
import type { WalkRequest } from './steps.ts'
import { isTested, type StoragePattern, waysOf, writtenWay } from './storage-patterns.ts'

/** One relationship between two entities, with everything that an edge says of it. */
export interface LinkRow {
  type: string
  /** The entity whose record states it, and the entity that the record names. */
  record: string
  named: string
  /** The record whose citations are evidence for it: the same one, or an office or a relation. */
  statedBy: string
  role: string | null
  first: string | null
  last: string | null
}

/** What a text gives for one link: the relationship that leads to its far end, a part's role, or what the record between says. */
type Told = { far: string; lead?: string; role?: string | null; stated?: string } & Partial<BetweenFacts>

/**
 * All links among these nodes, which are there at the moment, from the records that state them. One read; at a moment other than
 * the present, some more for the records between.
 */
export async function linksAmong(ids: readonly string[], walk: WalkRequest, ask: Ask): Promise<LinkRow[]> {
  const ways = waysOf(walk.via)
  if (ids.length === 0 || ways.length === 0) return []
  const write = ask.writer()
  const among = write.param([...ids])
  const values = write.values('n')
  const start = written([matchEach(among, 'id', nodeOf(`n:${RECORD} {id: id}`)), ...(values ? [values] : [])])
  const calls = ways.map((way, index) => {
    const column = `f${index}`
    const { clauses, far, between, lead } = writtenWay(way, 'n', false, write)
    clauses.at(-1)?.where.push(`${far}.id IN ${among}`)
    const told = [`far: ${far}.id`, ...toldBy(way, between, lead, write)].join(', ')
    return { column, way, text: `CALL (n) { ${written(clauses)} RETURN collect({${told}}) AS ${column} }` }
  })
  // Of all dates, a moment hides only that of a signing, which no other record has.
  const told = isSigningTold('n', write)
  const text =
    `${start} ${calls.map((call) => call.text).join(' ')} ${told ? `WITH *, ${told} AS told ` : ''}` +
    `RETURN n.id AS id, ${days(write.value('n'), told && 'told')}, ${calls.map(({ column }) => column).join(', ')}`
  const rows = await ask.read('edges', text, write)
  const found = rows.flatMap((row) =>
    calls.flatMap(({ column, way }) => (row[column] as Told[]).map((told) => ({ row, way, told }))),
  )
  const tested = found.flatMap(({ way, told }) => (isTested(way, write) && told.stated ? [told.stated] : []))
  const there = await betweensThere(tested, ask)
  return found.flatMap(({ row, way, told }) => {
    const said = isTested(way, write) ? there.get(told.stated as string) : told
    const type = said ? typeOf(way, { ...told, ...said }) : null
    if (!said || !type) return []
    const hasDays = way.recordedAs?.valid
    const [first, last] = hasDays ? [said.first, said.last] : [row.first as string, row.last as string]
    const record = row.id as string
    const link: LinkRow = {
      type,
      record,
      named: told.far,
      statedBy: told.stated ?? record,
      role: told.role ?? null,
      first: first ?? null,
      last: last ?? null,
    }
    return [link]
  })
}

/** Null if a relation turns out to be of a type that is not wanted. */
function typeOf({ told, edges }: StoragePattern, { lead, type }: Told): string | null {
  if (told === 'relationship') return edgeTypeOf(lead as string)
  return told === 'always' ? (edges[0] as string) : (edges.find((each) => each === type) ?? null)
}

/** The columns that tell the type of a link, and what the node between says of it. */
function toldBy(way: StoragePattern, between: string | null, lead: string, write: Writer): string[] {
  if (way.told !== 'relationship') {
    return [`stated: ${between}.id`, ...(isTested(way, write) ? [] : [factsOfBetween(between as string)])]
  }
  const isPart = way.hops.length === 2 && way.hops[0]?.label === PART
  return [`lead: ${write.typeOf(lead)}`, ...(isPart ? [`role: coalesce(${between}.role, ${between}.type)`] : [])]
}

/** The dates that kinds of entities have. No kind has two of them. */
const datesOfRecords = [
  ...new Set([...model.kinds.values()].flatMap(({ is, date }) => (is.includes('Entity') && date ? [date] : []))),
]

/** The columns of the days of a record; with `isTold`, the name of whether its date counts. */
function days(value: string, isTold: string | null): string {
  const all = (...ends: string[]) => ends.flatMap((end) => datesOfRecords.map((date) => `${value}.${date}${end}`))
  const day = (...ends: string[]) => {
    const stored = `coalesce(${all(...ends).join(', ')})`
    return isTold ? `CASE WHEN ${isTold} THEN ${stored} END` : stored
  }
  return `${day('Earliest', 'Latest')} AS first, ${day('Latest', 'Earliest')} AS last`
}
