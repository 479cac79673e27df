/** Declares reads by the names that graph.yaml has for properties, links and parts. */
import { farLabel, kindNamed, linkOf, model } from '../../model/model.ts'
import { RECORD } from '../../model/structure.ts'
import { nodeOf } from '../text/pattern.ts'
import type { Arguments } from './arguments.ts'
import { type Direction, type Order, orderBy } from './order.ts'
import type { ListRead, ListSource, PropertyRead, Reader } from './read.ts'

/** The property as stored, or what `value` makes of it. */
export function property(
  name: string,
  value?: (stored: unknown, args: Arguments, reader: Reader) => unknown,
): PropertyRead {
  return {
    kind: 'property',
    properties: [name],
    value: value ? (row, args, reader) => value(row[name] ?? null, args, reader) : (row) => row[name] ?? null,
  }
}

/** The order that lists of a kind (or interface) have unless a request asks for another. */
export function defaultOrder(label: string): Order {
  const { key, direction } = defaultKey(label)
  return orderBy(key, direction)
}

/** The stored key of that order, and its direction. */
export function defaultKey(label: string): { key: string; direction: Direction } {
  const kind = model.kinds.get(label)
  if (kind?.order) return { key: kind.order, direction: 'DESC' }
  if (kind?.derived.has('seq')) return { key: 'seq', direction: 'ASC' }
  return { key: kind && !kind.derived.has('labelKey') ? 'id' : 'labelKey', direction: 'ASC' }
}

/**
 * What a link of a kind leads to. A link that must be there is followed to a withdrawn node too: only a withdrawn record can lead
 * to one, and such a record still answers by its id.
 */
export function link(kind: string, name: string): ListRead {
  const declared = linkOf(kind, name)
  const far = farLabel(declared)
  const label = declared.required ? RECORD : far
  return {
    kind: 'list',
    name: `${kind}.${name}`,
    single: !declared.many,
    required: declared.required,
    isInRecord: declared.many,
    source: {
      clauses: ({ parent, node }, _args, write) => [write.path(parent).out(declared.type, node, label).clause()],
      owned: declared.owned,
      order: defaultOrder(far),
    },
  }
}

/** What leads here by a link of `kind`; only one node with `single`. */
export function reverse(kind: string, name: string, single = false): ListRead {
  return { kind: 'list', name: `${kind}.${name}/reverse`, single, source: reverseSource(kind, name) }
}

/** The nodes of `kind` whose link `name` leads to the parent, in their default order. */
export function reverseSource(kind: string, name: string): ListSource {
  const declared = linkOf(kind, name)
  return {
    clauses: ({ parent, node }, _args, write) => [write.path(parent).in(declared.type, node, kind).clause()],
    order: defaultOrder(kind),
  }
}

/** The list of parts of that name. */
export function parts(kind: string, name: string): ListRead {
  const declared = kindNamed(kind).parts.get(name)
  if (!declared) throw new Error(`graph.yaml declares no parts ${kind}.${name}.`)
  return {
    kind: 'list',
    name: `${kind}.${name}`,
    single: false,
    isInRecord: true,
    source: {
      clauses: ({ parent, node }, _args, write) => [
        write.path(parent).out(declared.type, node, declared.kind).clause(),
      ],
      owned: true,
      order: defaultOrder(declared.kind),
    },
  }
}

/** The same list with an argument `roles`, which keeps only those with these roles. */
export function inRoles(read: ListRead): ListRead {
  return {
    ...read,
    source: {
      ...read.source,
      clauses: (at, args, write) => {
        const clauses = read.source.clauses(at, args, write)
        if (args.roles) clauses[0]?.where.push(`${write.value(at.node)}.role IN ${write.param(args.roles as string[])}`)
        return clauses
      },
    },
  }
}

/** The record that a part belongs to. */
export function owner(kind: string, name: string): ListRead {
  const declared = kindNamed(kind).parts.get(name)
  if (!declared) throw new Error(`graph.yaml declares no parts ${kind}.${name}.`)
  return {
    kind: 'list',
    name: `${kind}.${name}/owner`,
    single: true,
    source: {
      clauses: ({ parent, node }, _args, write) => [write.path(parent).in(declared.type, node, RECORD).clause()],
      order: orderBy('id', 'ASC'),
    },
  }
}

/** All live nodes with a label, in the label's default order. */
export function everySource(label: string): ListSource {
  const order = defaultOrder(label)
  const days = model.kinds.get(label)?.order
  return {
    ...(days
      ? {
          days: {
            label,
            key: days,
            unit: 'day',
            among: ({ node }, one) => nodeOf(`${node}:${label} {${days}: ${one}}`),
          },
        }
      : {}),
    joined: ({ node }, write) => write.everyJoined(node, label),
    clauses: (at, _args, write) => {
      const all = write.every(at.node, label)
      // Only with a condition on the key can an index give the order.
      const ordered = order.keys.map(({ by, direction }) => `${by(at, write, direction)} >= ''`)
      return [{ ...all, where: [...ordered, ...all.where] }]
    },
    order,
  }
}
