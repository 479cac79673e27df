/** How the graph is walked: what some nodes are joined to, and the edges among some nodes. */
import { written } from '../composer/clause.ts'
import type { Ask } from '../composer/read.ts'
import type { Writer } from '../composer/writer.ts'
import { edgeTypeOf, type RecordedType } from '../graphs/edge-types.ts'
import { kindNamed, kindOfId } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'
import { type Way, waysOf, writtenWay } from './ways.ts'

/** What may be walked. */
export interface Walk {
  via: ReadonlySet<RecordedType>
  /** Nodes to go around. */
  avoid: readonly string[]
  /** Kinds of nodes to go to; null: all. */
  kinds: readonly string[] | null
}

/** A step looks at so many relationships of each way, shared out evenly among the nodes that it is made from. */
export const mostLooked = 20_000

/** What a step found: the far ends of each node, one for each relationship, and whether a node had more than were looked at. */
export interface Steps {
  ends: Map<string, string[]>
  truncated: boolean
}

/** The entities among these that are there at the moment, each with how many relationships it has. */
export async function standing(ids: readonly string[], ask: Ask): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const write = ask.writer()
  const found = write.byIds('n', RECORD, ids)
  found.where.push(write.isPast ? `${write.withdrawnBy('n')} IS NULL` : 'n:Entity')
  const text = `${written([found])} RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree`
  const rows = await ask.read('nodes that are there', text, write)
  return new Map(rows.map(({ id, degree }) => [id as string, degree as number]))
}

/** One step from these nodes, along edges and against them: one read. */
export async function stepsFrom(ids: readonly string[], walk: Walk, ask: Ask): Promise<Steps> {
  const ways = waysOf(walk.via)
  if (ids.length === 0 || ways.length === 0) return { ends: new Map(), truncated: false }
  const write = ask.writer()
  const most = Math.max(1, Math.floor(mostLooked / ids.length))
  const limit = write.param(most + 1)
  const conditions = (far: string) => allowed(far, walk, write)
  const list = write.param([...ids])
  const calls = [false, true].flatMap((reversed) =>
    ways.map((way, index) => {
      const { clauses, far } = writtenWay(way, 'n', reversed, write)
      clauses.at(-1)?.where.push(...conditions(far))
      const column = `${reversed ? 'b' : 'f'}${index}`
      return {
        column,
        text: `CALL (n) { ${written(clauses)} WITH ${far} LIMIT ${limit} RETURN collect(${far}.id) AS ${column} }`,
      }
    }),
  )
  const text =
    `UNWIND ${list} AS id MATCH (n:${RECORD} {id: id}) ${calls.map((call) => call.text).join(' ')} ` +
    `RETURN n.id AS id, ${calls.map(({ column }) => column).join(', ')}`
  const rows = await ask.read('steps', text, write)
  const truncated = rows.some((row) => calls.some(({ column }) => (row[column] as string[]).length > most))
  const ends = new Map(
    rows.map((row) => [row.id as string, calls.flatMap(({ column }) => (row[column] as string[]).slice(0, most))]),
  )
  return { ends: await thatStand(ends, write, ask), truncated }
}

/** Where the request asks about another moment than the present, only those ends that were there. */
async function thatStand(ends: Map<string, string[]>, write: Writer, ask: Ask): Promise<Map<string, string[]>> {
  if (Object.values(write.moment).every((time) => time === undefined)) return ends
  const there = await standing([...new Set([...ends.values()].flat())].filter(isEntity), ask)
  return new Map([...ends].map(([id, far]) => [id, far.filter((each) => there.has(each))]))
}

function isEntity(id: string): boolean {
  return kindOfId(id)?.is.includes('Entity') === true
}

/** One relationship between two entities, with all that an edge says of it. */
export interface Link {
  type: RecordedType
  /** The record that states it, as an entity, and what it names. */
  record: string
  named: string
  /** The record whose citations are for it: the same, or an office or a relation. */
  statedBy: string
  role: string | null
  first: string | null
  last: string | null
}

/** All links among these nodes, which are there at the moment: one read, from the records that state them. */
export async function linksAmong(ids: readonly string[], walk: Walk, ask: Ask): Promise<Link[]> {
  const ways = waysOf(walk.via)
  if (ids.length === 0 || ways.length === 0) return []
  const write = ask.writer()
  const among = write.param([...ids])
  const values = write.values('n')
  const start = written([
    { match: `UNWIND ${among} AS id MATCH (n:${RECORD} {id: id})`, where: [] },
    ...(values ? [values] : []),
  ])
  const calls = ways.map((way, index) => {
    const column = `f${index}`
    const { clauses, far, between, lead } = writtenWay(way, 'n', false, write)
    clauses.at(-1)?.where.push(`${far}.id IN ${among}`)
    const link = [
      `far: ${far}.id`,
      ...(way.told === 'relationship' ? [`lead: ${write.typeOf(lead)}`] : []),
      ...(between ? factsOf(way, write.value(between), between) : []),
    ].join(', ')
    return { column, way, text: `CALL (n) { ${written(clauses)} RETURN collect({${link}}) AS ${column} }` }
  })
  const record = write.value('n')
  const text =
    `${start} ${calls.map((call) => call.text).join(' ')} ` +
    `RETURN n.id AS id, ${days(record, datesOfRecords)}, ${calls.map(({ column }) => column).join(', ')}`
  const rows = await ask.read('edges', text, write)
  return rows.flatMap((row) =>
    calls.flatMap(({ column, way }) =>
      (row[column] as Record<string, string | null>[]).map((found): Link => {
        const isOffice = way.told === 'always'
        return {
          type: typeOf(way, found),
          record: row.id as string,
          named: found.far as string,
          statedBy: found.stated ?? (row.id as string),
          role: found.role ?? null,
          first: (isOffice ? found.first : row.first) as string | null,
          last: (isOffice ? found.last : row.last) as string | null,
        }
      }),
    ),
  )
}

function typeOf({ told, edges }: Way, { lead, type }: Record<string, string | null>): RecordedType {
  if (told === 'relationship') return edgeTypeOf(lead as string)
  return told === 'between' ? (type as RecordedType) : (edges[0] as RecordedType)
}

/** What the node between the two says of their edge. */
function factsOf({ told, hops }: Way, value: string, node: string): string[] {
  if (told === 'between') return [`type: ${value}.type`, `stated: ${node}.id`]
  if (told === 'always') {
    const from = `coalesce(${value}.fromEarliest, ${value}.fromLatest)`
    const to = `coalesce(${value}.toLatest, ${value}.toEarliest)`
    return [`stated: ${node}.id`, `first: ${from}`, `last: ${to}`]
  }
  return hops.length === 2 && hops[0]?.label === 'Part' ? [`role: coalesce(${value}.role, ${value}.type)`] : []
}

/** The dates that kinds of entities have: none has two of them. */
const datesOfRecords = ['Claim', 'Event', 'Agreement', 'Source'].map((kind) => {
  const key = kindNamed(kind).order as string
  return key.slice(0, -'Key'.length)
})

function days(value: string, dates: readonly string[]): string {
  const all = (...ends: string[]) => ends.flatMap((end) => dates.map((date) => `${value}.${date}${end}`)).join(', ')
  return `coalesce(${all('Earliest', 'Latest')}) AS first, coalesce(${all('Latest', 'Earliest')}) AS last`
}

function allowed(far: string, { avoid, kinds }: Walk, write: Writer): string[] {
  const prefixes = kinds?.map((kind) => `${far}.id STARTS WITH ${write.param(`${kindPrefix(kind)}/`)}`)
  return [
    ...(prefixes ? [`(${prefixes.join(' OR ')})`] : []),
    ...(avoid.length > 0 ? [`NOT ${far}.id IN ${write.param([...avoid])}`] : []),
  ]
}

function kindPrefix(enumValue: string): string {
  return enumValue.toLowerCase()
}
