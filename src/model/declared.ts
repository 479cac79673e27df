/** What schema/graph.yaml declares, as types. */

/** Types of properties; graph.yaml's head says what each holds. */
export type PropertyType =
  | 'string'
  | 'float'
  | 'boolean'
  | 'url'
  | 'language'
  | 'date'
  | 'datetime'
  | 'text'
  | 'labels'
  | 'quote'
  | 'identifiers'
  | 'amounts'
  | 'edtf'
  | 'enum'

export interface Property {
  name: string
  /** Its name in a bundle, if that differs (`text` for a claim's labels). */
  as: string
  type: PropertyType
  /** The name of its enum, if `type` is `enum`. */
  enum: string | null
  list: boolean
  required: boolean
  default: string | boolean | null
  pattern: string | null
  minimum: number | null
  maximum: number | null
  description: string
}

export interface Link {
  name: string
  /** The relationship's type. */
  type: string
  /** The kinds at its far end; interfaces are spelled out in `toKinds`. */
  to: string[]
  toKinds: string[]
  many: boolean
  required: boolean
  /** Whether the far end is written inside this record and belongs to it. */
  owned: boolean
  /** Whether it leads to records of its own kind and must not lead in a circle. */
  acyclic: boolean
  reverse: string | null
  /** The type of edge that users see for its relationship; null if it does not join entities. */
  edge: string | null
  description: string
}

export interface PartList {
  name: string
  type: string
  kind: string
}

export interface Kind {
  name: string
  description: string
  /** Prefix of its ids; null for parts. */
  prefix: string | null
  collection: string | null
  is: string[]
  part: boolean
  owned: boolean
  key: string[]
  /** The labels that a live node of it has, its own name last. Every node that is not a part also has `Record`. */
  liveLabels: string[]
  properties: Map<string, Property>
  links: Map<string, Link>
  parts: Map<string, PartList>
  /** Derived property → where its value comes from. */
  derived: Map<string, string>
  /** The date that says when it was; its edges have the days of this date. */
  date: string | null
  /** The key of its date, by which its lists are ordered, descending; null if it has no date and its lists are in ascending order. */
  order: string | null
  /** What `valid` in @asOf hides of it; null: nothing. */
  valid: Validity | null
  /** From when it counts for `published` in @asOf; null: always. */
  published: Publication | null
  /** What makes a record an edge between two entities; null for all other kinds. */
  edge: RecordedEdge | null
  /** How it is named in a sentence: `~` stands for its label, `(the) ` for an article if the label has ordinary words. */
  named: Record<Language, string>
  /** How a sentence refers to it once it has been named; null if it is not an entity. */
  pronoun: Record<Language, string> | null
  indexes: DeclaredIndex[]
}

/** The languages in which there are sentences for paths. */
export const languages = ['en', 'ja'] as const
export type Language = (typeof languages)[number]

/** When a node is there on a day: unless it certainly begins later or has certainly ended. */
export interface Validity {
  /** The dates by which it begins and ends. */
  from: string | null
  to: string | null
  /** The property that says that it is over, on a day that nobody names. */
  ended: string | null
  /** The link to what has to be there too. */
  with: string | null
  /** The list of parts, if it has any, the first of which says since when it is there. */
  history: PartList | null
  /** The property and those of its values with which it is there on any day. */
  unless: { property: string; values: string[] } | null
}

/** What had been published by a day: it goes by a derived day of its own, or by links, one of which leads to something that had been published. */
export type Publication = { day: string } | { links: string[] }

/** The links of a record to the two entities whose edge it is, and the type of that edge: a fixed one, or the value of a property. */
export interface RecordedEdge {
  from: string
  to: string
  type: string | null
  typeIn: string | null
}

/** What is said of the end that an edge runs from (`along`), and of the end that it runs to (`against`); `~` stands for the other end. */
export interface Phrases {
  along: string
  against: string
}

/** How users see what joins two entities. */
export interface EdgeType {
  description: string
  /** Whether it runs from the far end of its links to the record that has them: who made a claim, not by whom it was made. */
  inverse: boolean
  /** Whether it holds both ways. */
  symmetric: boolean
  /** Whether its ends join everything with everything in two steps, so that paths leave it out unless they are asked for it. */
  hub: boolean
  phrases: Record<Language, Phrases>
  /** Other phrases for edges with that role, or without a role from that kind. */
  where: Map<string, Record<Language, Phrases>>
}

/**
 * An index as graph.yaml declares it: on its properties together; on a text, to find what it contains; or, for engines whose
 * indexes give no order, on a property to find by equality.
 */
export type DeclaredIndex = { properties: string[] } | { text: string } | { hash: string }

export interface Enumeration {
  name: string
  description: string
  source: string | null
  /** What each value means. */
  values: Map<string, string>
  /** What to show for a value, where its name spelt out is not enough. */
  labels: Record<Language, Map<string, string>>
}

export interface PloverType {
  quad: string
  score: number
  modes: Map<string, number>
}

export interface Model {
  version: number
  interfaces: Map<string, { description: string; kinds: string[]; indexes: DeclaredIndex[] }>
  kinds: Map<string, Kind>
  /** By the names that users know. */
  edges: Map<string, EdgeType>
  enums: Map<string, Enumeration>
  plover: Map<string, PloverType>
}
