/** Paths: patterns along relationships that hold at the moment that a text asks about. */
import { RECORD } from '../../model/structure.ts'
import { countOf, type Match, match } from './clause.ts'
import { joined, listOf, type Pattern, type Step } from './pattern.ts'

/** What a path needs from the text that it is in. */
export interface PathWriter {
  readonly isPast: boolean
  param(value: string[]): string
  name(prefix: string): string
  edge(type: string): { text: string; where: string[] }
  labelled(node: string, label: string): { text: string; where: string[] }
  values(node: string, evenGone: boolean): Match | null
  counted(node: string, label: string, ids?: readonly string[]): string[]
}

/** A pattern along relationships, e.g. `write.path('n').out('CITED_IN', 'q', 'Citation').out('CITES', 's', 'Source')`. */
export class Path {
  private readonly steps: Step[] = []
  /** The patterns that bind the values of its nodes, and the conditions on these. */
  private readonly values: Match[] = []
  private readonly tests: string[] = []
  /** Whether one of its relationships may be several in a row. */
  private hasChain = false

  constructor(
    private readonly write: PathWriter,
    private readonly from: string,
  ) {}

  /**
   * Along a relationship of one of the types. If the node gets a name, its values can be used (`write.value`). With `ids` it has
   * to be one of these.
   */
  out(type: string, node = '', label = '', ids?: readonly string[]): Path {
    return this.step('out', type, node, label, ids)
  }

  /** Against a relationship. */
  in(type: string, node = '', label = '', ids?: readonly string[]): Path {
    return this.step('in', type, node, label, ids)
  }

  /** Along or against one. */
  either(type: string, node = '', label = ''): Path {
    return this.step('either', type, node, label)
  }

  where(...conditions: string[]): Path {
    this.tests.push(...conditions)
    return this
  }

  /** As a clause of its own, which gives a row for each match. */
  clause(): Match {
    const patterns = [this.pattern(), ...this.values.flatMap(({ patterns }) => patterns)]
    return { kind: 'match', ahead: '', patterns, where: this.conditions() }
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
    if (!this.hasChain) return countOf(this.clause())
    // If a second pattern has several relationships in a row, Grafeo takes the relationships of this one for nodes with the same
    // ids.
    const values = this.values.map((each) => `${countOf(each)} > 0`)
    return countOf(match(this.pattern(), [...this.tests, ...values]))
  }

  /** An expression over each match, as a list. It may use the values of only the last of the named nodes. */
  list(expression: string): string {
    // The values of the last node follow it in the same pattern.
    const whole = this.values.flatMap(({ patterns }) => patterns).reduce(joined, this.pattern())
    return listOf(whole, this.conditions(), expression)
  }

  private pattern(): Pattern {
    return { from: this.from, steps: [...this.steps] }
  }

  private conditions(): string[] {
    return [...this.tests, ...this.values.flatMap(({ where }) => where)]
  }

  private step(way: Step['way'], type: string, node: string, label: string, ids?: readonly string[]): Path {
    const { write } = this
    const edge = write.edge(type)
    const far = node || (label !== '' && write.isPast ? write.name('t') : '')
    const end = label ? write.labelled(far, label) : { text: far, where: [] }
    this.steps.push({ way, edge: edge.text, node: end.text })
    this.hasChain ||= type.includes('*')
    this.tests.push(...edge.where, ...end.where)
    if (!node) return this
    const values = write.values(node, label === RECORD)
    const counted = label && label !== RECORD ? write.counted(node, label, ids) : []
    if (values) this.values.push({ ...values, where: [...values.where, ...counted] })
    else this.tests.push(...counted)
    if (ids) this.tests.push(`${node}.id IN ${write.param([...ids])}`)
    return this
  }
}
