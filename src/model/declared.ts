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
  /** Its name in a bundle, where that differs (`text` for a claim's labels). */
  as: string
  type: PropertyType
  /** The name of its enum, where type is `enum`. */
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
  /** The far end is written inside this record and belongs to it. */
  owned: boolean
  reverse: string | null
  /** The type of edge that its relationship is for users; null where it joins no entities. */
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
  /** The labels that a live node of it has, its own name last; beside them every node but a part has `Record`. */
  liveLabels: string[]
  properties: Map<string, Property>
  links: Map<string, Link>
  parts: Map<string, PartList>
  /** Derived property → where its value comes from. */
  derived: Map<string, string>
  /** The date that tells when it was: its edges have its days. */
  date: string | null
  /** The key that its lists are ordered by, descending: its date's; null for an ascending order by what it has. */
  order: string | null
  /** What `valid` in @asOf hides of it; null: nothing. */
  valid: Validity | null
  /** From when it counts for `published` in @asOf; null: always. */
  published: Publication | null
  /** Of a record that is an edge between two entities; null of all others. */
  edge: RecordedEdge | null
  /** How it is named in a sentence: `~` stands for its label, `(the) ` for an article where the label has ordinary words. */
  named: Record<Language, string>
  /** How it is taken up again once it was named; null of what is no entity. */
  pronoun: Record<Language, string> | null
  indexes: DeclaredIndex[]
}

/** The languages that paths are read out in. */
export const languages = ['en', 'ja'] as const
export type Language = (typeof languages)[number]

/** What is there on a day: all that does not certainly begin later and has not certainly ended. */
export interface Validity {
  /** The dates by which it begins and ends. */
  from: string | null
  to: string | null
  /** The link to what has to be there too. */
  with: string | null
  /** The list of parts of which the first says since when it is there, where it has any. */
  history: PartList | null
  /** The values with which it is there on any day. */
  unless: { property: string; values: string[] } | null
}

/** What had been published by a day: by a date of its own, or where these links lead to something that had been. */
export type Publication = { date: string } | { links: string[] }

/** The links to the ends of an edge that is a record of its own, and its type: one, or the value of a property. */
export interface RecordedEdge {
  from: string
  to: string
  type: string | null
  typeIn: string | null
}

/** What is said of the end that an edge runs from, and of the one that it runs to; `~` stands for the other end. */
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
  /** Whether its ends join everything with everything in two steps, so that paths leave it out unasked. */
  hub: boolean
  phrases: Record<Language, Phrases>
  /** Other phrases for edges with that role, or without one from that kind. */
  where: Map<string, Record<Language, Phrases>>
}

/**
 * What graph.yaml says of an index: its properties together, the one whose texts it finds by what they contain, or the one that it finds
 * by equality on engines whose indexes give no order.
 */
export type DeclaredIndex = { properties: string[] } | { text: string } | { hash: string }

export interface Enumeration {
  name: string
  description: string
  source: string | null
  values: Map<string, string>
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
