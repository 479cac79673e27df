/** Where a list of all nodes of a kind can start because its filter demands something that few of them have. */
import { call } from '../text/clause.ts'
import type { Arguments } from './arguments.ts'
import { type FilterFields, joinedByOr, type LinksOf, type Start } from './filter.ts'

/** How a list at the root starts if its filter demands something that few nodes have. */
export interface Entry {
  /** The field that demands it; `or` if each of its branches demands something of the kind. */
  field: string
  text: Start
  /** How many relationships the records have at which it starts; null if that is not known. */
  links: number | null
  /** What of the filter is left to test; it may be empty. */
  rest: Arguments
}

/** What a start without a known number of relationships is taken for, when it is compared with one that has. */
const usualLinks = 1_000

const unknown: LinksOf = () => null

/**
 * The entry of the first field that has one, in the order of `fields`, wherever in the filter and in those that it joins by `and`
 * it stands, and after these that of an `or` all of whose branches start at ids that they name; or one of the later ones if it is
 * known that it starts at records with fewer relationships. Null if there is none.
 */
export function entryOf(fields: FilterFields, filter: Arguments, linksOf = unknown): Entry | null {
  const demands = demandsOf(filter)
  const [first, ...others] = [...fieldEntries(fields, demands, linksOf), ...orEntries(fields, demands, linksOf)]
  if (!first) return null
  const fewer = (one: Entry, other: Entry) => (other.links ?? usualLinks) < (one.links ?? usualLinks)
  return others.filter(({ links }) => links !== null).reduce((best, each) => (fewer(best, each) ? each : best), first)
}

/** Those of single fields, in the order of `fields`. */
function fieldEntries(fields: FilterFields, demands: readonly Arguments[], linksOf: LinksOf): Entry[] {
  return Object.entries(fields).flatMap(([field, { entry, entryIsWider = false, startsAt }]) =>
    demands.flatMap((demand): Entry[] => {
      const value = demand[field]
      const text = value === null || value === undefined ? null : entry?.(value, linksOf)
      if (!text) return []
      const links = startsAt ? sum(startsAt(value, linksOf).map(linksOf)) : null
      return [{ field, text, links, rest: entryIsWider ? joinedByAnd(demands) : without(field, demand, demands) }]
    }),
  )
}

function orEntries(fields: FilterFields, demands: readonly Arguments[], linksOf: LinksOf): Entry[] {
  return demands.flatMap((demand): Entry[] => {
    const branches = demand.or ? joinedByOr(fields, demand.or as Arguments[]) : []
    const starts = branches.flatMap((each) => entryOf(fields, each, linksOf) ?? [])
    if (starts.length === 0 || starts.length < branches.length || !starts.every(({ field }) => isNamed(field, fields)))
      return []
    const isWider = starts.some(({ rest }) => Object.keys(rest).length > 0)
    return [
      {
        field: 'or',
        text: eitherStart(starts.map(({ text }) => text)),
        links: sum(starts.map(({ links }) => links)),
        rest: isWider ? joinedByAnd(demands) : without('or', demand, demands),
      },
    ]
  })
}

function isNamed(field: string, fields: FilterFields): boolean {
  return field === 'or' || fields[field]?.ids !== undefined
}

/** Binds what one of the starts binds; it may bind a node several times. */
export function eitherStart(starts: readonly Start[]): Start {
  const [only] = starts
  if (only && starts.length === 1) return only
  return (node, label, write) =>
    call('', starts.map((start) => `${start(node, label, write)} RETURN ${node}`).join(' UNION '))
}

/** Filters, none of them with an `and`, that together demand what the filter demands. */
function demandsOf({ and, ...own }: Arguments): Arguments[] {
  return [own, ...((and as Arguments[] | null | undefined) ?? []).flatMap(demandsOf)]
}

function joinedByAnd(demands: readonly Arguments[]): Arguments {
  const [first = {}, ...more] = demands.filter((each) => Object.keys(each).length > 0)
  return more.length === 0 ? first : { and: [first, ...more] }
}

/** The demands but for one field of one of them. */
function without(field: string, demand: Arguments, demands: readonly Arguments[]): Arguments {
  const { [field]: _, ...others } = demand
  return joinedByAnd(demands.map((each) => (each === demand ? others : each)))
}

function sum(links: readonly (number | null)[]): number | null {
  return links.reduce((total, each) => (total === null || each === null ? null : total + each), 0)
}
