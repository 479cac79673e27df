/** Typed search parameters: what of a view's state stands in its address. */
import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { momentIn } from './moment.ts'

/** How one parameter is read and written. `read` gets all its texts; `write` answers none where it is the default. */
export interface Parameter<Value> {
  read(texts: readonly string[]): Value
  write(value: Value): readonly string[]
}

/** A text; left out where it is the default. A text that `fits` refuses counts as the default. */
export function text(otherwise = '', fits: (text: string) => boolean = () => true): Parameter<string> {
  return {
    read: ([first]) => (first !== undefined && fits(first) ? first : otherwise),
    write: (value) => (value === otherwise ? [] : [value]),
  }
}

/** One of some values. */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  otherwise: NoInfer<Value>,
): Parameter<Value> {
  return {
    read: ([first]) => values.find((value) => value === first) ?? otherwise,
    write: (value) => (value === otherwise ? [] : [value]),
  }
}

/** Any of some values, in their order; without `values` any texts, in the order given. */
export function several<const Value extends string = string>(values?: readonly Value[]): Parameter<Value[]> {
  return {
    read: (texts) =>
      values ? values.filter((value) => texts.includes(value)) : ([...new Set(texts)].filter(Boolean) as Value[]),
    write: (value) => value,
  }
}

export function flag(): Parameter<boolean> {
  return { read: ([first]) => first === 'true', write: (value) => (value ? ['true'] : []) }
}

/** A whole number within bounds. */
export function whole(otherwise: number, least: number, most: number): Parameter<number> {
  return {
    read: ([first]) => {
      const value = /^\d+$/.test(first ?? '') ? Number(first) : Number.NaN
      return value >= least && value <= most ? value : otherwise
    },
    write: (value) => (value === otherwise ? [] : [String(value)]),
  }
}

export type ValuesOf<P> = { [Name in keyof P]: P[Name] extends Parameter<infer Value> ? Value : never }

// biome-ignore lint/suspicious/noExplicitAny: a parameter reads and writes its own type, so no other type holds them all
type AnyParameters = Record<string, Parameter<any>>

export function readParameters<P extends AnyParameters>(parameters: P, search: string): ValuesOf<P> {
  const given = new URLSearchParams(search)
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, parameter.read(given.getAll(name))]),
  ) as ValuesOf<P>
}

/** The search that these values stand for, e.g. `?speakers=person%2Fx`: defaults left out, names sorted, so that one view has one address. */
export function printSearch(pairs: Iterable<readonly [string, string]>): string {
  const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const printed = new URLSearchParams(sorted.map(([name, value]) => [name, value])).toString()
  // Ids and days stay readable: a slash, a colon and a comma need no escape in a search.
  const readable = printed.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')
  return readable === '' ? '' : `?${readable}`
}

export function pairsOf<P extends AnyParameters>(parameters: P, values: Partial<ValuesOf<P>>): [string, string][] {
  return Object.entries(parameters).flatMap(([name, parameter]) =>
    name in values ? parameter.write(values[name] as never).map((each): [string, string] => [name, each]) : [],
  )
}

/**
 * The address of a path with these parameters, at the moment of the search `at` (if given). One view has one address.
 */
export function addressOf<P extends AnyParameters>(
  path: string,
  parameters: P,
  values: Partial<ValuesOf<P>>,
  at = '',
): string {
  const moment = Object.entries(momentIn(at)).filter((pair): pair is [string, string] => pair[1] !== null)
  return `${path}${printSearch([...pairsOf(parameters, values), ...moment])}`
}

/**
 * The values in the page's address, and a function that changes some of them. A change adds to the history; with `replace` (typing,
 * brushing) it takes the place of the last. Other parameters stay.
 */
export function useParameters<P extends AnyParameters>(
  parameters: P,
): [ValuesOf<P>, (change: Partial<ValuesOf<P>>, how?: { replace?: boolean }) => void] {
  const search = useSearch()
  const [path, go] = useLocation()
  const values = useMemo(() => readParameters(parameters, search), [parameters, search])
  const change = useCallback(
    (changed: Partial<ValuesOf<P>>, how: { replace?: boolean } = {}) => {
      const now = window.location.search
      const others = [...new URLSearchParams(now)].filter(([name]) => !(name in parameters))
      const next = { ...readParameters(parameters, now), ...changed }
      go(`${path}${printSearch([...others, ...pairsOf(parameters, next)])}`, how)
    },
    [parameters, path, go],
  )
  return [values, change]
}
