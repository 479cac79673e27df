/** Reads what the days in @asOf hide of a kind: the keys `valid` and `published`. */
import type { Kind, Publication, Validity } from './declared.ts'
import { checkKeys, wrong, type Yaml } from './wrong.ts'

/** Begins what is derived from dates: the day by which one of them had certainly come. */
export const BY = 'by '

/** A kind whose days are still to be read. */
type Undated = Omit<Kind, 'valid' | 'published' | 'edge'>

/** By its date, unless something else is declared. */
export function validityOf(kind: Undated, own: Yaml): Validity | null {
  const { name, date } = kind
  if (date !== null) checkDate(kind, 'date', date)
  if (own.valid === 'always' || (own.valid === undefined && date === null)) return null
  if (typeof own.valid === 'string')
    wrong(`${name}.valid is ${own.valid}; it can be \`always\` or a map of from, to, ended, with, history and unless`)
  const declared = (own.valid ?? {}) as Yaml
  checkKeys(`${name}.valid`, declared, ['from', 'to', 'ended', 'with', 'history', 'unless'])
  const {
    from = date,
    to = null,
    ended = null,
    with: link = null,
    history = null,
  } = declared as Record<string, string | null>
  if (from !== null) checkDate(kind, 'valid.from', from)
  if (to !== null) checkDate(kind, 'valid.to', to)
  if (ended !== null && kind.properties.get(ended)?.type !== 'boolean')
    wrong(`${name}.valid.ended is ${ended}; it must be one of its properties of type boolean`)
  if (link !== null) checkLink(kind, 'valid.with', link)
  const parts = history === null ? null : kind.parts.get(history)
  if (parts === undefined)
    wrong(
      `${name}.valid.history is ${history}; it must be one of its parts: ${[...kind.parts.keys()].join(', ') || 'it has none'}`,
    )
  return { from, to, ended, with: link, history: parts, unless: unlessOf(kind, declared) }
}

function unlessOf({ name, properties }: Undated, { unless }: Yaml): Validity['unless'] {
  if (unless === undefined) return null
  const [[property, values] = [], ...more] = Object.entries(unless as Record<string, string[]>)
  if (!property || !Array.isArray(values) || more.length > 0 || properties.get(property)?.type !== 'enum') {
    wrong(`${name}.valid.unless must name one of its enums with some of its values, e.g. \`{ status: [PROPOSED] }\``)
  }
  return { property, values }
}

/** By its citations, unless something else is declared; parts come and go with their owner. */
export function publicationOf(kind: Undated, own: Yaml): Publication | null {
  const { name, part, derived, links } = kind
  const declared = own.published ?? (part ? 'always' : 'citations')
  if (declared === 'always') return null
  if (typeof declared === 'string' && derived.get(declared)?.startsWith(BY)) return { day: declared }
  const names = [declared].flat() as string[]
  if (own.published === undefined && !links.has('citations')) {
    wrong(
      `${name} has no citations by which @asOf(published) could go; write \`published: always\`, or name a date or links`,
    )
  }
  for (const link of names) checkLink(kind, 'published', link)
  return { links: names }
}

function checkDate({ name, properties }: Undated, key: string, property: string): void {
  if (properties.get(property)?.type === 'edtf') return
  const dates = [...properties.values()].filter(({ type }) => type === 'edtf').map((each) => each.name)
  wrong(
    `${name}.${key} is ${property}; it must be one of its properties of type edtf: ${dates.join(', ') || 'it has none'}`,
  )
}

function checkLink({ name, links }: Undated, key: string, link: string): void {
  if (!links.has(link))
    wrong(`${name}.${key} is ${link}; it must be one of its links: ${[...links.keys()].join(', ') || 'it has none'}`)
}
