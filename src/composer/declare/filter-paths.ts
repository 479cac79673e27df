/** The fields of filters that look at what a way through the graph leads to, and where a list at the root can start because of them. */
import { farLabel, kindNamed, linkOf } from '../../model/model.ts'
import { RECORD } from '../../model/structure.ts'
import { written } from '../text/clause.ts'
import type { Path } from '../text/path.ts'
import type { Writer } from '../text/writer.ts'
import type { Arguments } from './arguments.ts'
import { condition, type FilterField, filterNamed, type LinksOf, type PlainField } from './filter.ts'
import { eitherStart, entryOf } from './filter-entry.ts'
import { idsOfKinds } from './named-ids.ts'

/** One step of a way through the graph: a relationship, along its direction or `against` it, and the label at its end. */
export interface WayStep {
  type: string
  label: string
  against?: boolean
}

/** The way by these links and parts, as graph.yaml names them: `stepsBy('Event', 'participants', 'actor')`. */
export function stepsBy(kind: string, ...names: string[]): WayStep[] {
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

/** The same way in the other direction, which leads to nodes of `label`. */
export function backwards(steps: readonly WayStep[], label: string): WayStep[] {
  return steps
    .map(({ type, against }, index) => ({ type, against: !against, label: steps[index - 1]?.label ?? label }))
    .reverse()
}

/** The way to a record's topics and all broader ones: to every topic under which a reader finds the record. */
export function topicsOf(kind: string): WayStep[] {
  return [...stepsBy(kind, 'topics'), { type: 'BROADER*0..10', label: 'Topic' }]
}

/**
 * The way to the sources that are cited for a record, and to those via which it is cited. The citation between them needs no name:
 * it counts wherever one of these sources does.
 */
export const sourcesOf: WayStep[] = [
  { type: 'CITED_IN', label: 'Citation' },
  { type: 'CITES|VIA', label: 'Source' },
]

/** At least one node at the end of the way has one of the ids. */
export function leadsTo(steps: readonly WayStep[]): PlainField {
  const last = lastOf(steps)
  return {
    ids: [last],
    test: (node, ids, write) => endOf(steps, node, write.name('f'), write, ids as string[]).some(),
    entry: (ids) => (node, label, write) => fromIds(ids, last, backTo(steps, node, label), write),
    ...(steps.some(({ type }) => type.includes('*')) ? {} : { startsAt: (ids) => ids as string[] }),
  }
}

/** Each of the ids is that of a node at the end of the way. An empty list matches nothing. */
export function leadsToEach(steps: readonly WayStep[]): PlainField {
  const { ids, test, entry } = leadsTo(steps)
  const fewest = (wanted: unknown, linksOf: LinksOf) =>
    (wanted as string[]).toSorted((a, b) => (linksOf(a) ?? 0) - (linksOf(b) ?? 0)).slice(0, 1)
  return {
    ids: ids as string[],
    each: true,
    test: (node, wanted, write, beside) => {
      const tests = [...new Set(wanted as string[])].map((id) => test(node, [id], write, beside))
      return tests.length === 0 ? 'false' : `(${tests.join(' AND ')})`
    },
    startsAt: fewest,
    entry: (wanted, linksOf) => entry?.(fewest(wanted, linksOf), linksOf) ?? null,
    entryIsWider: true,
  }
}

/** At least one node at the end of the way passes the filter of that name. */
export function meets(steps: readonly WayStep[], filter: string): FilterField {
  return {
    filter,
    test: (node, value, write) => {
      const far = write.name('f')
      const { ahead, test } = condition(filterNamed(filter), value as Arguments, far, write)
      const path = endOf(steps, node, far, write)
      if (!ahead) return path.where(test).some()
      // A COUNT has no place for what has to come ahead.
      const count = write.name('x')
      const inner = `${written([path.clause()])}${ahead} WITH * WHERE ${test} RETURN count(*) AS ${count}`
      return { ahead: ` CALL (${node}) { ${inner} }`, test: `${count} > 0` }
    },
    entry: (value, linksOf) => {
      const start = entryOf(filterNamed(filter), value as Arguments, linksOf)
      if (!start) return null
      return (node, label, write) => {
        const far = write.name('f')
        const found = start.text(far, lastOf(steps), write)
        return `${found} WITH DISTINCT ${far} MATCH (${far})${backTo(steps, node, label)}`
      }
    },
    entryIsWider: true,
  }
}

/** Passes one field or the other; each gets the ids of its own kinds. */
export function eitherOf(...fields: readonly PlainField[]): PlainField {
  const asked = (ids: unknown) =>
    fields
      .map((field) => ({ ...field, own: idsOfKinds(ids as string[], field.ids ?? []) }))
      .filter(({ own }) => own.length > 0)
  return {
    ids: fields.flatMap(({ ids = [] }) => ids),
    test: (node, ids, write) => {
      const tests = asked(ids).map(({ test, own }) => test(node, own, write))
      return tests.length === 0 ? 'false' : `(${tests.join(' OR ')})`
    },
    startsAt: (ids) => ids as string[],
    entry: (ids, linksOf) => {
      const starts = asked(ids).flatMap(({ entry, own }) => entry?.(own, linksOf) ?? [])
      return starts.length === 0 ? null : eitherStart(starts)
    },
  }
}

function lastOf(steps: readonly WayStep[]): string {
  return steps.at(-1)?.label ?? ''
}

/** The pattern along the way to a node named `far`, which has one of the ids, if ids are given. */
export function endOf(
  steps: readonly WayStep[],
  node: string,
  far: string,
  write: Writer,
  ids?: readonly string[],
): Path {
  return steps.reduce((path, { type, label, against }, index) => {
    const end: [string, string, (readonly string[])?] = index === steps.length - 1 ? [far, label, ids] : ['', label]
    return against ? path.in(type, ...end) : path.out(type, ...end)
  }, write.path(node))
}

/** Records with these ids in the present, and a pattern that goes on from them. */
function fromIds(ids: unknown, label: string, onward: string, write: Writer): string {
  const id = write.name('id')
  return `UNWIND ${write.param(ids as string[])} AS ${id} MATCH (:${RECORD}:${label} {id: ${id}})${onward}`
}

/** What leads from the end of a way, in the present, back to `node`. */
export function backTo(steps: readonly WayStep[], node: string, start: string): string {
  return backwards(steps, start)
    .map(({ type, label, against }, index) => {
      const end = `(${index === steps.length - 1 ? node : ''}:${label})`
      return against ? `<-[:${type}]-${end}` : `-[:${type}]->${end}`
    })
    .join('')
}

/** Whether there is anything at the end of the way, or nothing. */
export function hasAny(steps: readonly WayStep[]): PlainField {
  return {
    test: (node, wanted, write) => {
      const path = endOf(steps, node, write.name('f'), write)
      return wanted ? path.some() : path.none()
    },
  }
}
