/** What the rows of a list can be counted by: a declared dimension, and its place in a text. */
import { type Clause, written } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'
import type { Arguments } from './arguments.ts'
import type { RowDates } from './dates.ts'

/** How the value or the values of a row are found; a row without any counts as missing. */
export type Dimension =
  /** At most one value, from the row itself: an expression, null if there is none. */
  | { kind: 'value'; of: (node: string, write: Writer) => string; names: Naming }
  /** Several values, from a list in the row itself: an expression, never null. */
  | { kind: 'list'; of: (node: string, write: Writer) => string; names: Naming }
  /** What a way leads to: a clause that binds `far`, and the value there. A value that the way reaches several times counts once. */
  | { kind: 'way'; clause: Way<Clause>; value: ValueAt; names: Naming }
  /** The same for several ways, each of one clause or more. */
  | { kind: 'ways'; ways: readonly Way<Clause[]>[]; value: ValueAt; names: Naming }

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
 * The entities to which relationships lead, one type after another, each with the label of the node at its end. All nodes on the
 * way have names, since each of them must count at the moment that is asked about.
 */
export function byWay(...steps: readonly (readonly [type: string, label: string])[]): Dimension {
  return {
    kind: 'way',
    clause: (node, far, write) =>
      steps
        .reduce(
          (path, [type, label], index) => path.out(type, index === steps.length - 1 ? far : write.name('f'), label),
          write.path(node),
        )
        .clause(),
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
