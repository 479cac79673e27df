/** Writes the patterns of a text so that they hold at the moment that a request asks about (@asOf), the present without it. */

import { PART, RECORD, RETRACTED, versionOf, WAS } from '../../model/structure.ts'
import type { Value } from '../../store/store.ts'
import type { Clause } from './clause.ts'

/** The moment that a request asks about; what is left out restricts nothing, and `known` is then the present record. */
export interface Moment {
  /** What held or had happened by that day. */
  readonly valid?: string
  /** What sources had published by that day. */
  readonly published?: string
  /** What this graph had recorded by that instant. */
  readonly known?: string
}

/**
 * The conditions under which a node of a label (a kind, an interface, or Record), perhaps one with these ids, counts at the
 * text's moment.
 */
export type Counts = (write: Writer, node: string, label: string, ids?: readonly string[]) => string[]

/**
 * One text in the making: its parameters, its names, and its patterns. In the present a node's values are its own. Before, they
 * are those of whichever of itself and its versions stood then (`WAS`), a relationship may have been withdrawn since
 * (`RETRACTED`), and a node may have lost its labels: then it has those of a version.
 */
export class Writer {
  readonly params: Record<string, Value> = {}
  private names = 0
  private readonly moments: Partial<Record<keyof Moment, string>> = {}

  constructor(
    readonly moment: Moment,
    private readonly counts: Counts,
  ) {}

  /** Turns a value into a parameter and gives its name for the text: `$p0`. */
  param(value: Value): string {
    const name = `p${Object.keys(this.params).length}`
    this.params[name] = value
    return `$${name}`
  }

  /** A name that the text does not have yet. */
  name(prefix: string): string {
    return `${prefix}${this.names++}`
  }

  /** Whether the text reads what was known before, so that nothing of the present may be taken for granted. */
  get isPast(): boolean {
    return this.moment.known !== undefined
  }

  /** Whether the text reads the present record, of which no day hides anything. */
  get isPresent(): boolean {
    return Object.values(this.moment).every((time) => time === undefined)
  }

  /** The parameter of one of the three times, null where it is left out. */
  at(time: keyof Moment): string | null {
    const value = this.moment[time]
    if (value === undefined) return null
    this.moments[time] ??= this.param(value)
    return this.moments[time]
  }

  /** The name under which the values of a node stand. */
  value(node: string): string {
    return this.isPast ? `${node}v` : node
  }

  /** Those names that have to be carried on together with a node. */
  carried(node: string): string {
    return this.isPast ? `${node}, ${node}v` : node
  }

  /** A pattern from a node that is bound already. */
  path(from: string): Path {
    return new Path(this, from)
  }

  /** All nodes of a label. */
  every(node: string, label: string): Clause {
    const known = this.at('known')
    if (!known) return { match: `MATCH (${node}:${label})`, where: this.counted(node, label) }
    const value = this.value(node)
    const live = `MATCH (${node}:${label}) WHERE coalesce(${node}.since, ${node}.recordedAt) <= ${known} RETURN ${node}.id AS ${node}id, ${node} AS ${value}`
    const former = `MATCH (${value}:${versionOf(label)})<-[:${WAS}*0..1]-(${node}:${RECORD}) WHERE ${this.stood(value)} RETURN ${node}.id AS ${node}id, ${value}`
    return {
      // By its id again: Grafeo takes no pattern in an expression from a node that comes out of a sub-query.
      match: `CALL () { ${live} UNION ${former} } MATCH (${node}:${RECORD} {id: ${node}id})`,
      where: this.counted(node, label),
    }
  }

  /** Records (or parts) by id: also one that was withdrawn by then, with its last values. */
  byIds(node: string, label: string, ids: readonly string[]): Clause {
    const match = `UNWIND ${this.param([...ids])} AS id MATCH (${node}:${label} {id: id})`
    const known = this.at('known')
    const where = label === RECORD ? this.counted(node, label, ids) : []
    if (!known) return { match, where }
    const values = this.values(node, true)
    return { match: `${match} ${values?.match}`, where: [...(values?.where ?? []), ...where] }
  }

  /** Binds the values of a node, where they are not its own; with `evenGone` also of one that was withdrawn by then. */
  values(node: string, evenGone = false): Clause | null {
    if (!this.isPast) return null
    const value = this.value(node)
    return {
      match: `MATCH (${node})-[:${WAS}*0..1]->(${value})`,
      where: [evenGone ? this.wasRecorded(value) : this.stood(value)],
    }
  }

  /** When a node had been withdrawn by the moment, null where it had not. */
  withdrawnBy(node: string): string {
    const retractedAt = `${this.value(node)}.retractedAt`
    return `CASE WHEN ${retractedAt} <= ${this.at('known')} THEN ${retractedAt} END`
  }

  /** Whether these values stood at the moment. */
  private stood(value: string): string {
    const known = this.at('known')
    return `coalesce(${value}.since, ${value}.recordedAt) <= ${known} AND coalesce(${value}.until > ${known}, true)`
  }

  /** Whether they stood, or were the last before a withdrawal that lasted. */
  private wasRecorded(value: string): string {
    const known = this.at('known')
    const gone = `${value}.retractedAt <= ${known} AND coalesce(${value}.restoredAt > ${known}, true)`
    const still = `coalesce(${value}.until > ${known}, true) OR coalesce(${gone}, false)`
    return `coalesce(${value}.since, ${value}.recordedAt) <= ${known} AND (${still})`
  }

  /** Whether a relationship of one of the types was there, perhaps with a name: `type` may also be `BROADER*0..10`. */
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

  /** The type of a relationship that has a name, also where it was withdrawn since. */
  typeOf(edge: string): string {
    return this.isPast ? `coalesce(${edge}.type, type(${edge}))` : `type(${edge})`
  }

  /** How a node with a label is matched, and what must be tested of it. */
  labelled(node: string, label: string): { text: string; where: string[] } {
    if (!this.isPast || label === RECORD || label === PART) return { text: `(${node}:${label})`, where: [] }
    const each = this.name('x')
    return {
      text: `(${node})`,
      where: [`size([${each} IN labels(${node}) WHERE ${each} IN ['${label}', '${versionOf(label)}']]) > 0`],
    }
  }

  /** What makes a node of a label count at the moment, beside its being recorded. */
  counted(node: string, label: string, ids?: readonly string[]): string[] {
    return this.counts(this, node, label, ids)
  }
}

/** A pattern along relationships, e.g. `write.path('n').out('CITED_IN', 'q', 'Citation').out('CITES', 's', 'Source')`. */
export class Path {
  private text: string
  /** Where the values of its nodes stand, and the conditions on them. */
  private readonly values: Clause[] = []
  private readonly tests: string[] = []
  /** Whether a relationship of it may be several in a row. */
  private hasChain = false

  constructor(
    private readonly write: Writer,
    from: string,
  ) {
    this.text = `(${from})`
  }

  /**
   * Along a relationship of one of the types; a node that is named has its values at hand (`write.value`). With `ids` it has
   * to be one of those.
   */
  out(type: string, node = '', label = '', ids?: readonly string[]): Path {
    return this.step('-', '->', type, node, label, ids)
  }

  /** Against a relationship. */
  in(type: string, node = '', label = '', ids?: readonly string[]): Path {
    return this.step('<-', '-', type, node, label, ids)
  }

  /** Along or against one. */
  either(type: string, node = '', label = ''): Path {
    return this.step('-', '-', type, node, label)
  }

  where(...conditions: string[]): Path {
    this.tests.push(...conditions)
    return this
  }

  /** As a clause of its own, which gives a row for each match. */
  clause(): Clause {
    return { match: ['MATCH', this.text, ...this.values.map(({ match }) => match)].join(' '), where: this.conditions() }
  }

  /** Whether there is a match. */
  some(): string {
    return `${this.count()} > 0`
  }

  none(): string {
    return `${this.count()} = 0`
  }

  /** How many matches there are. */
  count(): string {
    if (!this.hasChain) {
      const { match, where } = this.clause()
      return counting(match, where)
    }
    // Beside a second pattern of several in a row Grafeo takes the relationships of this one for nodes with their ids.
    const values = this.values.map(({ match, where }) => `${counting(match, where)} > 0`)
    return counting(`MATCH ${this.text}`, [...this.tests, ...values])
  }

  /** An expression over each match, as a list; of the named nodes only the last may have its values asked for. */
  list(expression: string): string {
    // The values of the last node follow it in the same pattern.
    const text = this.text + this.values.map(({ match }) => match.slice(match.indexOf(')') + 1)).join('')
    const where = this.conditions()
    return `[${text}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''} | ${expression}]`
  }

  private conditions(): string[] {
    return [...this.tests, ...this.values.flatMap(({ where }) => where)]
  }

  private step(
    before: string,
    behind: string,
    type: string,
    node: string,
    label: string,
    ids?: readonly string[],
  ): Path {
    const { write } = this
    const edge = write.edge(type)
    const far = node || (label !== '' && write.isPast ? write.name('t') : '')
    const end = label ? write.labelled(far, label) : { text: `(${far})`, where: [] }
    this.text += `${before}[${edge.text}]${behind}${end.text}`
    this.hasChain ||= type.includes('*')
    this.tests.push(...edge.where, ...end.where)
    if (!node) return this
    const values = write.values(node, label === RECORD)
    const counted = label && label !== RECORD ? write.counted(node, label, ids) : []
    if (values) this.values.push({ match: values.match, where: [...values.where, ...counted] })
    else this.tests.push(...counted)
    if (ids) this.tests.push(`${node}.id IN ${write.param([...ids])}`)
    return this
  }
}

function counting(match: string, where: readonly string[]): string {
  return `COUNT { ${match}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''} }`
}
