/** Walks the graph one step: finds what some nodes are joined to. */

import type { Ask } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { kindOfCode } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'
import { betweensThere, degreesOfPresent } from './present-entities.ts'
import { isTested, type StoragePattern, waysOf, writtenWay } from './storage-patterns.ts'

/** What may be walked. */
export interface WalkRequest {
  via: ReadonlySet<string>
  /** Nodes to go around. */
  avoid: readonly string[]
  /** Kinds of nodes to go to; null: all. */
  kinds: readonly string[] | null
}

/** A step looks at so many relationships of each stored form. */
export const mostLooked = 20_000

/**
 * What a step found: for each node the far ends, one for each relationship, and whether a node had more relationships than the
 * step looked at.
 */
export interface Steps {
  ends: Map<string, string[]>
  truncated: boolean
}

/** The end of a relationship, and the record between, if that has to be tested. */
interface End {
  far: string
  between: string | null
  way: StoragePattern
}

const GAP = ' '

/**
 * One step from these nodes, along edges and against them, with at most `most` relationships of each stored form from each node.
 * One read; at a moment other than the present, some more by ids.
 */
export async function stepsFrom(ids: readonly string[], walk: WalkRequest, most: number, ask: Ask): Promise<Steps> {
  const ways = waysOf(walk.via)
  if (ids.length === 0 || ways.length === 0) return { ends: new Map(), truncated: false }
  const write = ask.writer()
  const limit = write.param(most + 1)
  const conditions = (far: string) => allowed(far, walk, write)
  const list = write.param([...ids])
  const calls = [false, true].flatMap((reversed) =>
    ways.map((way, index) => {
      const { clauses, far, between } = writtenWay(way, 'n', reversed, write)
      clauses.at(-1)?.where.push(...conditions(far))
      const column = `${reversed ? 'b' : 'f'}${index}`
      const tested = isTested(way, write)
      const found = tested ? `${between}.id + '${GAP}' + ${far}.id` : `${far}.id`
      const text = `CALL (n) { ${written(clauses)} WITH ${found} AS found LIMIT ${limit} RETURN collect(found) AS ${column} }`
      return { column, way, tested, text }
    }),
  )
  const text =
    `UNWIND ${list} AS id MATCH (n:${RECORD} {id: id}) ${calls.map((call) => call.text).join(' ')} ` +
    `RETURN n.id AS id, ${calls.map(({ column }) => column).join(', ')}`
  const rows = await ask.read('steps', text, write)
  const truncated = rows.some((row) => calls.some(({ column }) => (row[column] as string[]).length > most))
  const endsOf = (row: (typeof rows)[number]) =>
    calls.flatMap(({ column, way, tested }) => {
      const found = (row[column] as string[]).slice(0, most)
      return found.map((each) => endOf(each, way, tested))
    })
  const ends = new Map(rows.map((row) => [row.id as string, endsOf(row)]))
  return { ends: await thoseThat(ends, write, ask), truncated }
}

function endOf(found: string, way: StoragePattern, tested: boolean): End {
  if (!tested) return { far: found, between: null, way }
  const [between = '', far = ''] = found.split(GAP)
  return { far, between, way }
}

/** The ids of the ends; if the request asks about a moment other than the present, only of those that were there. */
async function thoseThat(ends: ReadonlyMap<string, End[]>, write: Writer, ask: Ask): Promise<Map<string, string[]>> {
  const ids = (left: (end: End) => boolean) =>
    new Map([...ends].map(([id, each]) => [id, each.filter(left).map(({ far }) => far)]))
  if (write.isPresent) return ids(() => true)
  const all = [...ends.values()].flat()
  const [there, betweens] = await Promise.all([
    degreesOfPresent(
      all.map(({ far }) => far),
      ask,
    ),
    betweensThere(
      all.flatMap(({ between }) => between ?? []),
      ask,
    ),
  ])
  return ids(({ far, between, way }) => {
    if (!there.has(far)) return false
    if (between === null) return true
    const said = betweens.get(between)
    return said !== undefined && (way.told === 'always' || way.edges.some((type) => type === said.type))
  })
}

function allowed(far: string, { avoid, kinds }: WalkRequest, write: Writer): string[] {
  return [
    ...(kinds ? [`head(split(${far}.id, '/')) IN ${write.param(kinds.map((kind) => kindOfCode(kind).prefix))}`] : []),
    ...(avoid.length > 0 ? [`NOT ${far}.id IN ${write.param([...avoid])}`] : []),
  ]
}
