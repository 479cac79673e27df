/** The fields that filters are made of: what they test of a node, and where a list at the root can start for them. */
import { badInput } from '../errors.ts'
import { farLabel, kindNamed, linkOf } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'
import { foldedWords } from '../text/fold.ts'
import type { Arguments } from './arguments.ts'
import { written } from './clause.ts'
import { condition, entryOf, type FilterField, filterNamed } from './filter.ts'
import type { ListSource } from './read.ts'
import type { Path, Writer } from './writer.ts'

/** A field whose test needs nothing ahead of it. */
interface PlainField extends FilterField {
  test: (...all: Parameters<FilterField['test']>) => string
}

/** A property that is one of the values. */
export function isIn(property: string): PlainField {
  return {
    test: (node, values, write) =>
      `coalesce(${write.value(node)}.${property} IN ${write.param(values as string[])}, false)`,
  }
}

/**
 * The status of what has a history of them, as it is shown: as recorded, and under @asOf(valid or published) that of the last
 * point of its history that counts, by its day, then by its place; as recorded where none does.
 */
export function standsAt(pointKind: string): PlainField {
  return {
    test: (node, values, write) => {
      const { test } = isIn('status')
      const recorded = test(node, values, write)
      if (!write.at('valid') && !write.at('published')) return recorded
      const [point, later] = [write.name('h'), write.name('h')]
      const [at, then] = [write.value(point), write.value(later)]
      const points = write.path(node).out('HAS_STATUS', later, pointKind)
      const none = points.none()
      const last = points
        .where(`(${then}.onKey > ${at}.onKey OR (${then}.onKey = ${at}.onKey AND ${then}.seq > ${at}.seq))`)
        .none()
      const history = write
        .path(node)
        .out('HAS_STATUS', point, pointKind)
        .where(test(point, values, write), last)
      return `(${history.some()} OR (${none} AND ${recorded}))`
    },
  }
}

/** A property, itself a list, that has one of the values. */
export function hasOneOf(property: string): PlainField {
  return {
    test: (node, values, write) => {
      const each = write.name('x')
      return `size([${each} IN coalesce(${write.value(node)}.${property}, []) WHERE ${each} IN ${write.param(values as string[])}]) > 0`
    },
  }
}

/** A property with a language that one of the tags is, or begins: `en` matches `en-GB` (RFC 4647 basic filtering). */
export function isInLanguage(property: string): PlainField {
  return {
    test: (node, tags, write) => {
      const [tag, value] = [write.name('x'), `${write.value(node)}.${property}`]
      return `size([${tag} IN ${write.param(tags as string[])} WHERE ${value} = ${tag} OR ${value} STARTS WITH ${tag} + '-']) > 0`
    },
  }
}

/** Stored labels of which one is in such a language. */
export function hasLabelIn(property: string): PlainField {
  return {
    test: (node, tags, write) => {
      const each = write.name('x')
      // As the stored JSON has them: a quotation mark inside a value is escaped there, so that no value looks like this.
      const marks = (tags as string[]).flatMap((tag) => [`"lang":"${tag}"`, `"lang":"${tag}-`])
      return `size([${each} IN ${write.param(marks)} WHERE ${write.value(node)}.${property} CONTAINS ${each}]) > 0`
    },
  }
}

/** One step of a way through the graph: a relationship, along its direction or `against` it, and the label at its end. */
export interface Step {
  type: string
  label: string
  against?: boolean
}

/** The way by these links and parts, as graph.yaml names them: `stepsBy('Event', 'participants', 'actor')`. */
export function stepsBy(kind: string, ...names: string[]): Step[] {
  let at = kind
  return names.map((name) => {
    const { links, parts } = kindNamed(at)
    const part = parts.get(name)
    const step = part
      ? { type: part.type, label: part.kind }
      : { type: linkOf(at, name).type, label: farLabel(linkOf(at, name)) }
    at = part?.kind ?? links.get(name)?.toKinds[0] ?? at
    return step
  })
}

/** The same way from its end, which leads to nodes of `label`. */
export function backwards(steps: readonly Step[], label: string): Step[] {
  return steps
    .map(({ type, against }, index) => ({ type, against: !against, label: steps[index - 1]?.label ?? label }))
    .reverse()
}

/** The way to a record's topics and all that are wider: at its end stand those under which a reader finds it. */
export function topicsOf(kind: string): Step[] {
  return [...stepsBy(kind, 'topics'), { type: 'BROADER*0..10', label: 'Topic' }]
}

/** The way to the sources that a record cites, or has from them (via). */
export const sourcesOf: Step[] = [
  { type: 'CITED_IN', label: 'Citation' },
  { type: 'CITES|VIA', label: 'Source' },
]

/** At least one node at the end of the way has one of the ids. */
export function leadsTo(steps: readonly Step[]): PlainField {
  const last = lastOf(steps)
  return {
    ids: [last],
    test: (node, ids, write) => {
      const far = write.name('f')
      return endOf(steps, node, far, write)
        .where(`${far}.id IN ${write.param(ids as string[])}`)
        .some()
    },
    entry: (ids) => (node, label, write) => fromIds(ids, last, wayBack(steps, node, label), write),
  }
}

/** Each of the ids is had by a node at the end of the way; none of no ids. */
export function leadsToEach(steps: readonly Step[]): PlainField {
  const { ids, test, entry } = leadsTo(steps)
  return {
    ids: ids as string[],
    each: true,
    test: (node, wanted, write, beside) => {
      const tests = [...new Set(wanted as string[])].map((id) => test(node, [id], write, beside))
      return tests.length === 0 ? 'false' : `(${tests.join(' AND ')})`
    },
    entry: (wanted) => entry?.((wanted as string[]).slice(0, 1)) ?? null,
    entryIsWider: true,
  }
}

/** At least one node at the end of the way passes the filter of that name. */
export function meets(steps: readonly Step[], filter: string): FilterField {
  return {
    filter,
    test: (node, value, write) => {
      const far = write.name('f')
      const { ahead, test } = condition(filterNamed(filter), value as Arguments, far, write)
      const path = endOf(steps, node, far, write)
      if (!ahead) return path.where(test).some()
      // What has to stand ahead has no place in a COUNT.
      const count = write.name('x')
      const inner = `${written([path.clause()])}${ahead} WITH * WHERE ${test} RETURN count(*) AS ${count}`
      return { ahead: ` CALL (${node}) { ${inner} }`, test: `${count} > 0` }
    },
    entry: (value) => {
      const start = entryOf(filterNamed(filter), value as Arguments)
      if (!start) return null
      return (node, label, write) => {
        const far = write.name('f')
        const found = start.text(far, lastOf(steps), write)
        return `${found} WITH DISTINCT ${far} MATCH (${far})${wayBack(steps, node, label)}`
      }
    },
    entryIsWider: true,
  }
}

/** Those that pass one field, or the other; each takes the ids of its own kinds. */
export function eitherOf(one: PlainField, other: PlainField): PlainField {
  return {
    ids: [...(one.ids ?? []), ...(other.ids ?? [])],
    test: (...all) => `(${one.test(...all)} OR ${other.test(...all)})`,
  }
}

function lastOf(steps: readonly Step[]): string {
  return steps.at(-1)?.label ?? ''
}

/** The pattern along the way, to a node named `far`. */
export function endOf(steps: readonly Step[], node: string, far: string, write: Writer): Path {
  return steps.reduce((path, { type, label, against }, index) => {
    const name = index === steps.length - 1 ? far : ''
    return against ? path.in(type, name, label) : path.out(type, name, label)
  }, write.path(node))
}

/** Records with these ids in the present, and a pattern that goes on from them. */
function fromIds(ids: unknown, label: string, onward: string, write: Writer): string {
  const id = write.name('id')
  return `UNWIND ${write.param(ids as string[])} AS ${id} MATCH (:${RECORD}:${label} {id: ${id}})${onward}`
}

/** What leads from the end of a way, in the present, back to `node`. */
function wayBack(steps: readonly Step[], node: string, start: string): string {
  return backwards(steps, start)
    .map(({ type, label, against }, index) => {
      const end = `(${index === steps.length - 1 ? node : ''}:${label})`
      return against ? `<-[:${type}]-${end}` : `-[:${type}]->${end}`
    })
    .join('')
}

/** The ids of the wanted nodes themselves, of these kinds or interfaces. */
export function ownIds(kind: string): PlainField {
  return {
    ids: [kind],
    test: (node, ids, write) => `${node}.id IN ${write.param(ids as string[])}`,
    entry: (ids) => (node, label, write) => {
      const id = write.name('id')
      return `UNWIND ${write.param(ids as string[])} AS ${id} MATCH (${node}:${RECORD}:${label} {id: ${id}})`
    },
  }
}

/** A text in a filter may have this many characters, and this many words. */
const mostCharacters = 500
const mostWords = 20

/** Refuses a text that is too long to look for. */
function checkText(value: unknown, argument: string): void {
  const text = value as string
  if (text.length > mostCharacters || foldedWords(text).length > mostWords) {
    throw badInput(argument, `a text may have at most ${mostCharacters} characters and ${mostWords} words.`)
  }
}

/** Whether the record whose values stand there has every word of the text somewhere in its labels, folded; no words ask nothing. */
function hasWords(values: string, text: string, write: Writer): string[] {
  // Bare conditions, so that an index of texts can answer them; `search` is never missing.
  return foldedWords(text).map((word) => `${values}.search CONTAINS ${write.param(word)}`)
}

/** Every word of a text is in some label. */
export const containsText: FilterField = {
  check: checkText,
  test: (node, text, write) => {
    const words = hasWords(write.value(node), text as string, write)
    return words.length === 0 ? 'true' : `(${words.join(' AND ')})`
  },
  // By the longest word, which few have; Neo4j would take whichever of several.
  entry: (text) => {
    const [longest] = foldedWords(text as string).toSorted((a, b) => b.length - a.length)
    return longest === undefined
      ? null
      : (node, label, write) => `MATCH (${node}:${label}) WHERE ${node}.search CONTAINS ${write.param(longest)}`
  },
  entryIsWider: true,
}

/** The same nodes with an argument `text` that keeps those of which every word of it is in some label. */
export function withText(source: ListSource): ListSource {
  return {
    ...source,
    clauses: (at, args, write) => {
      const clauses = source.clauses(at, args, write)
      if (typeof args.text !== 'string') return clauses
      checkText(args.text, 'text')
      clauses[0]?.where.push(...hasWords(write.value(at.node), args.text, write))
      return clauses
    },
  }
}

/** A date that may lie between two days: what it can mean overlaps them. */
export function liesIn(property: string): PlainField {
  return {
    check: checkRange,
    test: (node, value, write) => {
      const { from, to, includeUndated } = value as { from?: string; to?: string; includeUndated?: boolean }
      const date = `${write.value(node)}.${property}`
      const dated = [
        `${date} IS NOT NULL`,
        ...(to ? [`coalesce(${date}Earliest <= ${write.param(to)}, true)`] : []),
        ...(from ? [`coalesce(${date}Latest >= ${write.param(from)}, true)`] : []),
      ].join(' AND ')
      return includeUndated ? `(${date} IS NULL OR (${dated}))` : `(${dated})`
    },
  }
}

/** An instant, which every node has, between two others, both included. */
export function isBetween(property: string): PlainField {
  return {
    check: checkRange,
    test: (node, value, write) => {
      const { from, to } = value as { from?: string; to?: string }
      const instant = `${write.value(node)}.${property}`
      const tests = [
        ...(from ? [`${instant} >= ${write.param(from)}`] : []),
        ...(to ? [`${instant} <= ${write.param(to)}`] : []),
      ]
      return tests.length === 0 ? 'true' : `(${tests.join(' AND ')})`
    },
  }
}

function checkRange(value: unknown, argument: string): void {
  const { from, to } = value as { from?: string; to?: string }
  if (from && to && from > to) throw badInput(argument, `from (${from}) is after to (${to}); swap them.`)
}

/** Whether there is anything at the end of the way, or nothing. */
export function hasAny(steps: readonly Step[]): PlainField {
  return {
    test: (node, wanted, write) => {
      const path = endOf(steps, node, write.name('f'), write)
      return wanted ? path.some() : path.none()
    },
  }
}
