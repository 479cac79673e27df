/** What can be chosen in a list: one facet a parameter of its address. */
import type { CodeList } from '../words/codes.ts'

interface Named {
  /** The parameter. */
  name: string
  title: string
  /** True: it is open from the start. What it counts is then asked at once, so it has to be cheap. */
  opened?: boolean
}

/** A facet that shows how many rows of the list have each value; `by` is the API's dimension. */
interface Counted {
  by?: string
}

export interface CodesFacet extends Named, Counted {
  as: 'codes'
  list: CodeList
  /** The thing may have no such code: `NONE` can be chosen, in these words. */
  lacking?: string
}

export interface GradesFacet extends Named, Counted {
  as: 'grades'
  list: 'Reliability' | 'Credibility'
  lacking?: string
}

export interface RecordsFacet extends Named, Counted {
  as: 'records'
  /** Kinds of records that can be picked, as EntityKind; none: all. */
  kinds: readonly string[]
}

/** Topics with narrower ones as a tree; those of the parameter `exact` without. */
export interface TopicsFacet extends Named {
  as: 'topics'
  exact?: string
}

export interface DaysFacet extends Named {
  as: 'days'
  /** The parameter that lets undated rows in. */
  undated?: string
}

/** A single day, as text; empty where none is chosen. */
export interface DayFacet extends Named {
  as: 'day'
}

export interface YesNoFacet extends Named {
  as: 'yesNo'
  yes: string
  no: string
}

export interface OneFacet extends Named {
  as: 'one'
  /** The first is the default. */
  options: readonly { value: string; text: string }[]
  /** True: it sharpens another facet and chooses nothing by itself. */
  aside?: boolean
}

/** A single box to tick. */
export interface FlagFacet extends Named {
  as: 'flag'
}

export interface LeastFacet extends Named {
  as: 'least'
  /** The numbers that can be chosen, in words. */
  options: readonly { value: number; text: string }[]
}

export interface TextFacet extends Named {
  as: 'text'
}

/** Languages by their tags, with their names in the page's language. */
export interface LanguagesFacet extends Named, Counted {
  as: 'languages'
}

/** Values that the page only takes from a link: shown as chips, not offered. */
export interface GivenFacet extends Named {
  as: 'given'
}

export type FacetSpec =
  | CodesFacet
  | GradesFacet
  | RecordsFacet
  | TopicsFacet
  | DaysFacet
  | DayFacet
  | YesNoFacet
  | OneFacet
  | LeastFacet
  | FlagFacet
  | TextFacet
  | LanguagesFacet
  | GivenFacet

export interface FacetGroup {
  title: string
  facets: readonly FacetSpec[]
}

// biome-ignore lint/suspicious/noExplicitAny: each facet knows the type of the value that its parameter reads
export type Values = Record<string, any>

export type Change = (change: Values, how?: { replace?: boolean }) => void
