/** Writes the patterns of a text so that they hold at the moment that a request asks about with @asOf, or in the present. */

import { PART, RECORD, RETRACTED, versionOf, WAS } from '../../model/structure.ts'
import type { Value } from '../../store/store.ts'
import { type Clause, call, type Match, match, matchEach } from './clause.ts'
import { Path } from './path.ts'
import { nodeOf, type Step } from './pattern.ts'

/** The moment that a request asks about. A time that is left out restricts nothing; without `known`, the present record answers. */
export interface Moment {
  /** What held or had happened by that day. */
  readonly valid?: string
  /** What sources had published by that day. */
  readonly published?: string
  /** What this graph had recorded by that instant. */
  readonly known?: string
}

/** Whether it asks what was known before, so that nothing of the present can be relied on. */
export function isPast({ known }: Moment): boolean {
  return known !== undefined
}

/** Whether it asks about a day, so that some of what is recorded does not count. */
export function hasDays({ valid, published }: Moment): boolean {
  return valid !== undefined || published !== undefined
}

/** What counts at a text's moment, besides having been recorded. */
export interface Counts {
  /** The conditions under which a node of a label (a kind, an interface, or Record), perhaps one with these ids, counts. */
  tests: (write: Writer, node: string, label: string, ids?: readonly string[]) => string[]
  /**
   * Keeps, of all the nodes of a label that are bound, those that count, each once, by one join with what makes them count; null if no such
   * thing does.
   */
  join: (write: Writer, node: string, label: string) => Clause[] | null
}

/**
 * One text in the making: its parameters, its names, and its patterns. In the present a node's values are its own. In the past
 * they are those of the node or of one of its versions (`WAS`), whichever stood then; a relationship may have been withdrawn
 * since (`RETRACTED`); and a node may have lost its labels, so that it has those of a version.
 */
export class Writer {
  readonly params: Record<string, Value> = {}
  private names = 0
  private readonly moments: Partial<Record<keyof Moment, string>> = {}

  constructor(
    readonly moment: Moment,
    private readonly counts: Counts,
  ) {}

  /** Turns a value into a parameter and gives the name to use in the text: `$p0`. */
  param(value: Value): string {
    const name = `p${Object.keys(this.params).length}`
    this.params[name] = value
    return `$${name}`
  }

  /** A name that the text does not have yet. */
  name(prefix: string): string {
    return `${prefix}${this.names++}`
  }

  /** Whether the text reads what was known before. */
  get isPast(): boolean {
    return isPast(this.moment)
  }

  /** Whether the text reads the present record, and no day hides anything of it. */
  get isPresent(): boolean {
    return Object.values(this.moment).every((time) => time === undefined)
  }

  /** The parameter of one of the three times; null if it is left out. */
  at(time: keyof Moment): string | null {
    const value = this.moment[time]
    if (value === undefined) return null
    this.moments[time] ??= this.param(value)
    return this.moments[time]
  }

  /** The name that the values of a node have in the text. */
  value(node: string): string {
    return this.isPast ? `${node}v` : node
  }

  /** The names that have to be carried on for a node. */
  carried(node: string): string {
    return this.isPast ? `${node}, ${node}v` : node
  }

  /** A pattern from a node that is bound already. */
  path(from: string): Path {
    return new Path(this, from)
  }

  /** All nodes of a label. */
  every(node: string, label: string): Match {
    const known = this.at('known')
    if (!known) return match(nodeOf(`${node}:${label}`), this.counted(node, label))
    const value = this.value(node)
    const live = `MATCH (${node}:${label}) WHERE coalesce(${node}.since, ${node}.recordedAt) <= ${known} RETURN ${node}.id AS ${node}id, ${node} AS ${value}`
    const former = `MATCH (${value}:${versionOf(label)})<-[:${WAS}*0..1]-(${node}:${RECORD}) WHERE ${this.stood(value)} RETURN ${node}.id AS ${node}id, ${value}`
    // The node is matched by its id again: in an expression, Grafeo allows no pattern from a node that comes out of a sub-query.
    const again = match(nodeOf(`${node}:${RECORD} {id: ${node}id}`), this.counted(node, label))
    return { ...again, ahead: call('', `${live} UNION ${former}`) }
  }

  /**
   * All nodes of a label in the present record, and the clauses that keep those of them that count on a day by one join; null if no join
   * tells. It takes the embedded engine a third of the time, and Neo4j half the hits, that testing one after another takes.
   */
  everyJoined(node: string, label: string): { all: Match; join: Clause[] } | null {
    const join = this.isPast ? null : this.counts.join(this, node, label)
    return join && { all: match(nodeOf(`${node}:${label}`)), join }
  }

  /** Records (or parts) by id, also those that were withdrawn by then, with their last values. */
  byIds(node: string, label: string, ids: readonly string[]): Match {
    const found = matchEach(this.param([...ids]), 'id', nodeOf(`${node}:${label} {id: id}`))
    const values = this.values(node, true)
    const counted = label === RECORD ? this.counted(node, label, ids) : []
    return {
      ...found,
      patterns: [...found.patterns, ...(values?.patterns ?? [])],
      where: [...(values?.where ?? []), ...counted],
    }
  }

  /** Binds the values of a node, if they are not its own; with `evenGone` also those of a node that was withdrawn by then. */
  values(node: string, evenGone = false): Match | null {
    if (!this.isPast) return null
    const value = this.value(node)
    const was: Step = { way: 'out', edge: `:${WAS}*0..1`, node: value }
    return match({ from: node, steps: [was] }, [evenGone ? this.wasRecorded(value) : this.stood(value)])
  }

  /** When a node had been withdrawn, if that was before the moment; else null. */
  withdrawnBy(node: string): string {
    const retractedAt = `${this.value(node)}.retractedAt`
    return `CASE WHEN ${retractedAt} <= ${this.at('known')} THEN ${retractedAt} END`
  }

  /** The condition that these values stood at the moment. */
  private stood(value: string): string {
    const known = this.at('known')
    return `coalesce(${value}.since, ${value}.recordedAt) <= ${known} AND coalesce(${value}.until > ${known}, true)`
  }

  /** The condition that they stood, or were the last values before a withdrawal that was still in force. */
  private wasRecorded(value: string): string {
    const known = this.at('known')
    const gone = `${value}.retractedAt <= ${known} AND coalesce(${value}.restoredAt > ${known}, true)`
    const still = `coalesce(${value}.until > ${known}, true) OR coalesce(${gone}, false)`
    return `coalesce(${value}.since, ${value}.recordedAt) <= ${known} AND (${still})`
  }

  /** A relationship of one of the types, perhaps with a name, and the condition that it was there. `type` may also be `BROADER*0..10`. */
  edge(type: string, name?: string): { text: string; where: string[] } {
    const known = this.at('known')
    if (!known) return { text: `${name ?? ''}:${type}`, where: [] }
    const [types = '', length] = type.split('*')
    const edge = name ?? this.name('e')
    const named = types.split('|').map((each) => `'${each}'`)
    const there = (e: string) =>
      `coalesce(${e}.type, type(${e})) IN [${named.join(', ')}] AND ${e}.recordedAt <= ${known} AND coalesce(${e}.retractedAt > ${known}, true)`
    if (length === undefined) return { text: `${edge}:${types}|${RETRACTED}`, where: [there(edge)] }
    const each = this.name('x')
    return { text: `${edge}:${types}|${RETRACTED}*${length}`, where: [`all(${each} IN ${edge} WHERE ${there(each)})`] }
  }

  /** The type of a relationship that has a name, even if it has been withdrawn since. */
  typeOf(edge: string): string {
    return this.isPast ? `coalesce(${edge}.type, type(${edge}))` : `type(${edge})`
  }

  /** How to match a node with a label, and what must be tested of it. */
  labelled(node: string, label: string): { text: string; where: string[] } {
    if (!this.isPast || label === RECORD || label === PART) return { text: `${node}:${label}`, where: [] }
    const each = this.name('x')
    return {
      text: node,
      where: [`size([${each} IN labels(${node}) WHERE ${each} IN ['${label}', '${versionOf(label)}']]) > 0`],
    }
  }

  /** The conditions under which a node of a label counts at the moment, besides having been recorded. */
  counted(node: string, label: string, ids?: readonly string[]): string[] {
    return this.counts.tests(this, node, label, ids)
  }
}
