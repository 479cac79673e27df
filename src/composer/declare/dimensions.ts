/** What the rows of a list can be counted by: a declared dimension, and its place in a text. */
import { type Clause, written } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'
import type { Arguments } from './arguments.ts'
import type { RowDates } from './dates.ts'

/** How the value or the values of a row are found; a row without any counts as missing. */
export type Dimension =
  /** At most one value: an expression over the row, null if there is none; and perhaps a text that finds those of all rows at once. */
  | { kind: 'value'; of: (node: string, write: Writer) => string; ofAll?: ValuesOfAll; names: Naming }
  /** Several values, from a list in the row itself: an expression, never null. */
  | { kind: 'list'; of: (node: string, write: Writer) => string; names: Naming }
  /**
   * What a way leads to: a clause that binds `far`, and the value there. A value that the way reaches several times counts once; with
   * `isDirect` it reaches none more than once, so that its rows can simply be counted.
   */
  | { kind: 'way'; clause: Way<Clause>; value: ValueAt; isDirect?: boolean; names: Naming }
  /** The same for several ways, each of one clause or more. */
  | { kind: 'ways'; ways: readonly Way<Clause[]>[]; value: ValueAt; names: Naming }

/**
 * Binds `node` to each node of a list, and `value` to its value, which is never null. Only for the present record; worth it where the value takes
 * long to find for one row after another.
 */
export type ValuesOfAll = (list: string, node: string, write: Writer) => string

type Way<Found> = (node: string, far: string, write: Writer) => Found
type ValueAt = (far: string, write: Writer) => string

/** What a value is: an entity's id, a language's tag, or a code of this enum. */
export type Naming = 'entity' | 'language' | { codesOf: string }

/** The dimensions of a list, by the values of their enum. */
export type Dimensions = Readonly<Record<string, Dimension>>

/** What can be asked of a whole list besides its rows. */
export interface Facets {
  dimensions: Dimensions
  /** The dates by which its time series can go, the first one unless a request names another; without any there is no time series. */
  dates?: RowDates
  /** The score of a bucket in its time series is the mean of these values: the properties of a row, and what they come to. */
  score?: { properties: readonly string[]; value: (values: readonly unknown[]) => number | null }
}

/** One facet as a request asks for it. */
export interface FacetAsked {
  name: 'distribution' | 'timeSeries'
  args: Arguments
  /** For a time series: whether the scores of its buckets are asked for. */
  scored: boolean
}

/** A stored property with one value. */
export function byProperty(property: string, names: Naming): Dimension {
  return { kind: 'value', of: (node, write) => `${write.value(node)}.${property}`, names }
}

/** A stored property that is a list. */
export function byList(property: string, names: Naming): Dimension {
  return { kind: 'list', of: (node, write) => `coalesce(${write.value(node)}.${property}, [])`, names }
}

/**
 * The entities to which relationships lead, one type after another, each with the label of the node at its end. The nodes on the way have
 * names, since each of them must count at the moment that is asked about; but a citation counts wherever the source does to which its way goes on.
 */
export function byWay(...steps: readonly (readonly [type: string, label: string])[]): Dimension {
  return {
    kind: 'way',
    clause: (node, far, write) =>
      steps
        .reduce((path, [type, label], index) => {
          const onTheWay = label === 'Citation' ? '' : write.name('f')
          return path.out(type, index === steps.length - 1 ? far : onTheWay, label)
        }, write.path(node))
        .clause(),
    // One node leads to another by one relationship of a type at a time.
    isDirect: steps.length === 1,
    value: (far) => `${far}.id`,
    names: 'entity',
  }
}

/**
 * The text that follows a list's clauses and binds `value`, the empty string if it is missing: it gives each row once for each of
 * its values, perhaps several times.
 */
export function valuesOf(dimension: Dimension, node: string, carried: string, write: Writer): string {
  if (dimension.kind === 'value') return `WITH ${carried}, coalesce(${dimension.of(node, write)}, '') AS value`
  if (dimension.kind === 'list') {
    return `WITH ${carried}, ${dimension.of(node, write)} AS found UNWIND (CASE WHEN size(found) = 0 THEN [''] ELSE found END) AS value WITH ${carried}, value`
  }
  const by = (clauses: Way<Clause[]>, result: string) => {
    const far = write.name('f')
    return `${written(clauses(node, far, write))} ${result}coalesce(${dimension.value(far, write)}, '') AS value`
  }
  if (dimension.kind === 'way') return by((...all) => [dimension.clause(...all)], `WITH ${carried}, `)
  const ways = dimension.ways.map((way) => by(way, 'RETURN '))
  return `CALL (${carried}) { ${ways.join(' UNION ')} } WITH ${carried}, value`
}
