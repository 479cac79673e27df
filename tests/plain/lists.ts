/** Lists read plainly: their rows, the orders that they can have, and what of a bundle counts on a day. */
import type { Bundle } from '../../src/bundle/read/document.ts'
import { daysOf } from './days.ts'
import { scoreOf } from './plover.ts'
import { type Item, outBy, PlainReading } from './reading.ts'

const listOf = (value: Item): Item[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

/** The lists of a record: the list at the root that has the same rows, and which of its rows they have. */
export interface Below {
  on: string
  field: string
  list: string
  roles?: boolean
  has: (plain: PlainReading, row: Item, parent: string, roles?: string[]) => boolean
}

const linked = (link: string) => (_plain: PlainReading, row: Item, parent: string) => listOf(row[link]).includes(parent)
const inRole = (parts: string) => (_plain: PlainReading, row: Item, parent: string, roles?: string[]) =>
  listOf(row[parts]).some(({ actor, role }) => actor === parent && (!roles || roles.includes(role)))

export const below: Below[] = [
  { on: 'Actor', field: 'claims', list: 'claims', has: (plain, row, id) => plain.speakersOf(row).includes(id) },
  { on: 'Actor', field: 'claimsAddressed', list: 'claims', has: linked('addressees') },
  { on: 'Entity', field: 'claimsAbout', list: 'claims', has: linked('about') },
  { on: 'Actor', field: 'events', list: 'events', roles: true, has: inRole('participants') },
  { on: 'Actor', field: 'agreements', list: 'agreements', roles: true, has: inRole('parties') },
  { on: 'Process', field: 'claims', list: 'claims', has: linked('processes') },
  { on: 'Process', field: 'events', list: 'events', has: linked('processes') },
  { on: 'Process', field: 'agreements', list: 'agreements', has: linked('processes') },
  { on: 'Event', field: 'claimsMade', list: 'claims', has: linked('saidAt') },
  { on: 'Proposition', field: 'claims', list: 'claims', has: linked('proposition') },
  { on: 'Source', field: 'claims', list: 'claims', has: (plain, row, id) => plain.carriersOf(row).includes(id) },
  { on: 'Topic', field: 'claims', list: 'claims', has: linked('topics') },
  { on: 'Place', field: 'events', list: 'events', has: linked('place') },
]

export interface OrderAsked {
  by: string
  direction: 'ASC' | 'DESC'
}

const unasked: Record<string, OrderAsked> = {
  claims: { by: 'SAID', direction: 'DESC' },
  events: { by: 'TIME', direction: 'DESC' },
  agreements: { by: 'SIGNED', direction: 'DESC' },
  sources: { by: 'PUBLISHED', direction: 'DESC' },
}

/** The rows in that order, one key after another, then by id; what has no key comes last in either direction. */
export function ordered(plain: PlainReading, list: string, rows: Item[], asked: OrderAsked[]): Item[] {
  const orders = asked.length > 0 ? asked : [unasked[list] ?? { by: 'LABEL', direction: 'ASC' as const }]
  return rows.toSorted((a, b) => {
    for (const { by, direction } of orders) {
      const [one, other] = [keyOf(plain, a, by), keyOf(plain, b, by)]
      if (one === other) continue
      if (one === null) return 1
      if (other === null) return -1
      return one < other === (direction === 'ASC') ? -1 : 1
    }
    return a.id < b.id ? -1 : 1
  })
}

function keyOf(plain: PlainReading, row: Item, by: string): string | number | null {
  const dates: Record<string, string> = { SAID: row.said, TIME: row.time, SIGNED: row.signed, PUBLISHED: row.published }
  if (by in dates) {
    const days = daysOf(dates[by])
    return days ? (days[0] ?? days[1]) : null
  }
  const claims = plain.all('claims')
  if (by === 'REPORTED') return plain.reportedBy(row)
  if (by === 'LABEL') return (row.labels ?? row.text ?? row.title).en.toLowerCase()
  if (by === 'SCORE') return scoreOf(row.type, row.modes ?? []).score ?? null
  if (by === 'CORROBORATION') return plain.independentSources(row)
  if (by === 'EVENT_COUNT')
    return plain.all('events').filter((event) => inRole('participants')(plain, event, row.id)).length
  if (by === 'CITATION_COUNT') {
    const citing = ['claims', 'events', 'agreements', 'processes', 'propositions', 'tenures', 'relations'].flatMap(
      (list) => plain.all(list),
    )
    const cited = citing
      .flatMap((item) => [item, ...listOf(item.statusHistory)])
      .flatMap((each) => listOf(each.citations))
    return cited.filter(({ source }) => source === row.id).length
  }
  if (by !== 'CLAIM_COUNT') throw new Error(`The plain reading has no order ${by}.`)
  if (row.id.startsWith('proposition/')) return claims.filter(({ proposition }) => proposition === row.id).length
  return claims.filter((claim) => plain.speakersOf(claim).includes(row.id)).length
}

/** The last point of a history, by its day, then by its position. */
function lastOf(points: Item[]): Item | undefined {
  const key = ({ on }: Item) => daysOf(on)?.[0] ?? daysOf(on)?.[1] ?? ''
  return points.reduce((last, point) => (last && key(point) < key(last) ? last : point), undefined)
}

/** The bundle without what does not count on these days, and without anything that leads there. */
export function asOf(bundle: Bundle, { valid, published }: { valid?: string; published?: string }): Bundle {
  const lists = structuredClone(bundle) as unknown as Record<string, Item[]>
  const whole = new PlainReading(bundle)
  const earliest = (date: string | undefined) => daysOf(date)?.[0] ?? ''
  const isOut = (source: Item) => !published || (outBy(source) ?? '9999-99-99') <= published
  const out = new Set((lists.sources ?? []).filter(isOut).map(({ id }) => id))
  const cut = (item: Item) => {
    if (!published || !item.citations) return
    item.citations = listOf(item.citations)
      .filter(({ source, via }) => [source, ...listOf(via)].some((id) => out.has(id)))
      .map(({ source, via, ...rest }) => ({
        ...rest,
        ...(out.has(source) ? { source } : {}),
        via: listOf(via).filter((id) => out.has(id)),
      }))
  }
  for (const item of lists.tenures ?? []) item.lastReport = whole.lastReport(item)
  const happened = ({ on }: Item) => !valid || earliest(on) <= valid
  const begun = ({ statusHistory }: Item) => statusHistory.some(happened)
  const begins: Record<string, (item: Item) => boolean> = {
    claims: ({ said }) => !valid || earliest(said) <= valid,
    events: ({ status, time }) => !valid || ['PROPOSED', 'PLANNED'].includes(status) || earliest(time) <= valid,
    agreements: (item) =>
      !valid ||
      item.status === 'PROPOSED' ||
      (item.statusHistory?.length > 0 ? begun(item) : earliest(item.signed) <= valid),
    provisions: ({ agreement }) => (lists.agreements ?? []).some(({ id }) => id === agreement),
    tenures: (item) => {
      if (!valid || earliest(item.from) > valid) return !valid
      const over = item.ended && item.to === undefined ? whole.lastReport(item) : daysOf(item.to)?.[1]
      return (over ?? '9999') >= valid
    },
    relations: () => true,
    processes: (item) => !valid || !(item.statusHistory?.length > 0) || begun(item),
    propositions: () => true,
  }
  for (const [name, counts] of Object.entries(begins)) {
    for (const item of lists[name] ?? []) [item, ...listOf(item.statusHistory)].forEach(cut)
    // For whom somebody spoke depends on the day said, whatever day is asked about.
    if (name === 'tenures')
      lists.offices = (lists.tenures ?? []).filter((item) => !published || item.citations?.length > 0)
    lists[name] = (lists[name] ?? []).filter(
      (item) => counts(item) && (!published || listOf(item.citations).length > 0),
    )
  }
  // A source says what it draws on from its own day on, whenever those others were published.
  for (const item of lists.sources ?? []) item.drawsOn = whole.drawnOn(item.id)
  lists.sources = (lists.sources ?? []).filter(({ id }) => out.has(id))
  const left = new Set(Object.values(lists).flatMap((list) => (Array.isArray(list) ? list.map(({ id }) => id) : [])))
  lists.relations = (lists.relations ?? []).filter(({ from, to }) => left.has(from) && left.has(to))
  for (const list of Object.values(lists)) {
    if (!Array.isArray(list)) continue
    for (const item of list) {
      for (const link of ['about', 'processes', 'saidAfter', 'saidAfterClaims']) {
        if (item[link]) item[link] = item[link].filter((id: string) => left.has(id))
      }
      if (item.statusHistory) {
        const told = (point: Item) => !published || listOf(point.citations).length > 0
        const counting = item.statusHistory.filter((point: Item) => happened(point) && told(point))
        const isSigned = ({ status }: Item) => status === 'SIGNED'
        if (published && item.statusHistory.some(isSigned) && !counting.some(isSigned)) delete item.signed
        item.statusHistory = counting
        if (valid || published) item.status = lastOf(counting)?.status ?? item.status
      }
      if (valid && earliest(item.signed) > valid) delete item.signed
      for (const link of ['proposition', 'saidAt', 'saidIn', 'replacedBy']) if (!left.has(item[link])) delete item[link]
    }
  }
  return lists as unknown as Bundle
}
