/** How many rows of a list have each value of a dimension: asked by a facet when it is opened. */
import { createContext, useContext } from 'react'
import type { Question } from '../asking/question.ts'
import { useAnswer } from '../asking/use-answer.ts'
import type { NameFragment } from '../elements/name.graphql.ts'
import type { FacetSpec, Values } from './facet-spec.ts'

export interface Bucket {
  key: string
  label: string
  count: number
  entity: NameFragment | null
}

export interface Distribution {
  buckets: readonly Bucket[]
  other: number
  missing: number
}

// biome-ignore lint/suspicious/noExplicitAny: filters, orders and dimensions differ from list to list
type Any = any

export interface CountVariables {
  valid?: string | null
  published?: string | null
  known?: string | null
  filter?: Any
  by: Any
  first?: number | null
}

export type CountsQuestion = Question<{ list: { distribution: Distribution | null } | null }, CountVariables>

/** The list that the facets of a page belong to. */
export interface Counting {
  question: CountsQuestion
  /** The variables that choose its rows. */
  asks: (values: Values) => Values
  values: Values
}

export const CountingOf = createContext<Counting | null>(null)

/** The values without those of one facet: a facet counts what choosing another of its values would give. */
export function withoutFacet(values: Values, facet: FacetSpec): Values {
  const own = [facet.name, 'exact' in facet ? facet.exact : undefined, 'undated' in facet ? facet.undated : undefined]
  return Object.fromEntries(Object.entries(values).filter(([name]) => !own.includes(name)))
}

/** Counts under all that is chosen but in this facet; nothing is asked where it has no dimension or `enabled` is false. */
export function useCounts(facet: FacetSpec & { by?: string }, first: number, enabled = true) {
  const counting = useContext(CountingOf)
  const asked = enabled && counting !== null && facet.by !== undefined
  const variables = counting ? counting.asks(withoutFacet(counting.values, facet)) : {}
  return useAnswer(
    (counting?.question ?? '') as CountsQuestion,
    { ...variables, by: facet.by, first },
    { enabled: asked },
  )
}
