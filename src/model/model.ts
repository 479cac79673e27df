/** The model of this installation, and how its kinds and links are looked up. */
import { readFileSync } from 'node:fs'
import type { Kind, Link, Model } from './declared.ts'
import { modelFrom } from './read-model.ts'
import { wrong } from './wrong.ts'

/** The one model of this installation. */
export const model: Model = modelFrom(readFileSync(new URL('../../schema/graph.yaml', import.meta.url), 'utf8'))

const kindsByPrefix = new Map(
  [...model.kinds.values()].flatMap((kind) => (kind.prefix ? [[kind.prefix, kind] as const] : [])),
)

/** The kind that an id names by its prefix, or null: `person/marco-rubio` is a Person. */
export function kindOfId(id: string): Kind | null {
  return kindsByPrefix.get(id.slice(0, Math.max(0, id.indexOf('/')))) ?? null
}

/** The kind of entity that a value of EntityKind or ActorKind stands for: its name in capitals. */
export function kindOfCode(code: string): Kind {
  return kindsByPrefix.get(code.toLowerCase()) ?? wrong(`${code} stands for no kind`)
}

/** The kind of that name. Throws if graph.yaml does not declare it: that is a mistake in the code. */
export function kindNamed(name: string): Kind {
  return model.kinds.get(name) ?? wrong(`${name} is not a kind`)
}

/** These values of an enum, each once, in the order of graph.yaml. */
export function inOrderOf(enumName: string, values: readonly string[]): string[] {
  return [...(model.enums.get(enumName)?.values.keys() ?? [])].filter((value) => values.includes(value))
}

/** The narrowest live label that all kinds at the far end of a link have in common. */
export function farLabel(link: Link): string {
  if (link.toKinds.length === 1) return link.toKinds[0] as string
  const shared = kindNamed(link.toKinds[0] as string).is.filter((label) =>
    link.toKinds.every((kind) => kindNamed(kind).is.includes(label)),
  )
  const narrowest = shared.at(-1)
  if (!narrowest) throw new Error(`The kinds at the end of ${link.type} have no label in common.`)
  return narrowest
}

/** The link of a kind. Throws if graph.yaml does not declare it: that is a mistake in the code. */
export function linkOf(kind: string, name: string): Link {
  const link = kindNamed(kind).links.get(name)
  if (!link) throw new Error(`graph.yaml declares no link ${kind}.${name}.`)
  return link
}
