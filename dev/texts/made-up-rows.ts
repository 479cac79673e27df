/**
 * Answers without a database, so that a query's further statements are sent too. For a text of the composer it makes up, in every
 * list, one row of each kind that can be there, with an id and nothing else.
 */
import type { Kind } from '../../src/model/declared.ts'
import { kindNamed, model } from '../../src/model/model.ts'
import type { Statement, StoreRow, Value } from '../../src/store/store.ts'
import { apart, clausesOf } from './lines.ts'

/** The first and the last day of whatever is dated. */
export const madeUpDays = { earliest: '2025-01-01', latest: '2025-12-31' }

/**
 * The rows for a text of the composer, and for what the service looks up beside it; null for a statement from whose rows code
 * computes something.
 */
export function madeUpRows({ name, text, params = {} }: Statement): StoreRow[] | null {
  if (name === 'ids that exist')
    return Object.values(params).flatMap((ids) => (ids as string[]).map((id) => ({ id, links: 10 })))
  if (asksForDays(name)) return [madeUpDays]
  if (name === 'store: last import') return []
  if (name === 'left out') return [{ sourcesWithoutDay: 0, first: [], claimsLeftOut: 0 }]
  return isComposed(text) ? new Answer(text, params).rows() : null
}

/** Whether a statement, by its name, asks for the first and last day of what is dated. */
export function asksForDays(name: string): boolean {
  return /^days of \w+\.\w+$/.test(name)
}

/** The composer returns `row`, or columns that it named. */
export function isComposed(text: string): boolean {
  return columnsOf(clausesOf(text).at(-1) ?? '').every(({ name }) => /^(?:row|c\d+)$/.test(name))
}

interface Column {
  name: string
  /** Its expression; or its name, if it was bound before. */
  shown: string
}

function columnsOf(clause: string): Column[] {
  return itemsOf(clause.replace(/^RETURN /, '')).map((item) => {
    const [, shown = item, name = item] = /^(.*) AS (\w+)$/.exec(item) ?? []
    return { name, shown }
  })
}

function itemsOf(list: string): string[] {
  return apart(list, /, /y)
}

/** The answer to one text, made up from what the text returns. */
class Answer {
  private readonly columns: Column[]
  private readonly bound: ReadonlyMap<string, string>

  constructor(
    private readonly text: string,
    private readonly params: Record<string, Value>,
  ) {
    const returns = clausesOf(text).filter((clause) => clause.startsWith('RETURN '))
    this.columns = columnsOf(returns.at(-1) ?? '')
    const named = returns.flatMap(columnsOf).filter(({ name, shown }) => name !== shown)
    this.bound = new Map(named.map(({ name, shown }) => [name, shown]))
  }

  rows(): StoreRow[] {
    const [{ name, shown } = { name: '', shown: '' }] = this.columns
    if (name === 'row') return this.nodes(shown).map((row) => ({ row }))
    return [Object.fromEntries(this.columns.map((each) => [each.name, this.value(each.name)]))]
  }

  private value(expression: string): Value {
    const bound = this.bound.get(expression)
    if (bound !== undefined) return this.value(bound)
    if (/^(?:count|size)\(|^COUNT \{/.test(expression)) return 1
    const [, collected] = /^collect\((.*)\)$/.exec(expression) ?? []
    if (collected) return this.nodes(collected)
    const lists = apart(expression, / \+ /y)
    if (lists.length > 1) return lists.flatMap((each) => this.value(each))
    const [, inside] = /^\[(.*)\]$/.exec(expression) ?? []
    if (inside === undefined) return null
    const [, projection] = apart(inside, / \| /y)
    return projection ? this.nodes(projection) : itemsOf(inside).flatMap((each) => this.item(each))
  }

  private item(expression: string): Value[] {
    return expression.startsWith('{') ? this.nodes(expression) : [null]
  }

  /** `n0 {.id, c1: c1}` or `{id: n0.id, c1: c1}`, for each id that the node can have. */
  private nodes(projection: string): StoreRow[] {
    const [, node, entries = ''] = /^(?:DISTINCT )?(\w*) ?\{(.*)\}$/.exec(projection) ?? []
    const values: StoreRow = {}
    for (const entry of itemsOf(entries)) {
      const [, name, expression] = /^(\w+): (.*)$/.exec(entry) ?? []
      if (name && expression) values[name] = this.value(expression)
    }
    const named = node || /^id: (\w+)\.id\b/.exec(entries)?.[1]
    return named ? this.idsOf(named).map((id) => ({ ...structuredClone(values), id })) : [values]
  }

  /** The ids that are asked for, or one of each kind that the pattern allows the node to be. */
  private idsOf(values: string): string[] {
    // In the past, the values of n0 have the name n0v, and its label is a condition.
    const node = values.replace(/v$/, '')
    const found = (pattern: string) => new RegExp(pattern.replaceAll('NODE', node)).exec(this.text)?.slice(1)
    const [ids] = found(String.raw`UNWIND \$(\w+) AS id MATCH \(NODE:`) ?? []
    const asked = ids ? this.params[ids] : null
    if (Array.isArray(asked)) return asked as string[]
    const [label] =
      found(String.raw`\(NODE(?::Record|:Part)*:(?!Record\b|Part\b)(\w+)`) ??
      found(String.raw`labels\(NODE\) WHERE \w+ IN \['(\w+)'`) ??
      []
    if (label) return kindsOf(label).map(idOf)
    // Without a label, a relationship tells the kinds.
    const [towards] = found(String.raw`-\[\w*:(\w+)[^\]]*\]->\(NODE\b`) ?? []
    if (towards) return endsOf(towards).map(idOf)
    const [against] =
      found(String.raw`\(NODE[:\w]*\)-\[\w*:(\w+)`) ?? found(String.raw`<-\[\w*:(\w+)[^\]]*\]-\(NODE\b`) ?? []
    return against ? startsOf(against).map(idOf) : []
  }
}

function kindsOf(label: string): Kind[] {
  return (model.interfaces.get(label)?.kinds ?? [label]).flatMap((name) => model.kinds.get(name) ?? [])
}

function idOf({ prefix, name }: Kind): string {
  return `${prefix ?? 'part'}/made-up-${name.toLowerCase()}`
}

/** The kinds to which relationships of a type lead. */
function endsOf(type: string): Kind[] {
  const names = [...model.kinds.values()].flatMap(({ links, parts }) => [
    ...[...links.values()].filter((link) => link.type === type).flatMap(({ toKinds }) => toKinds),
    ...[...parts.values()].filter((part) => part.type === type).map(({ kind }) => kind),
  ])
  return [...new Set(names)].map(kindNamed)
}

/** The kinds from which they start. */
function startsOf(type: string): Kind[] {
  return [...model.kinds.values()].filter(({ links, parts }) =>
    [...links.values(), ...parts.values()].some((each) => each.type === type),
  )
}
