/** A dossier: records that somebody collected, in their order, with notes; and how it is changed, written and read. */
import type { Moment } from '../address/moment.ts'

export interface DossierItem {
  id: string
  note: string
  /** The moment in which it was collected; `known` is always filled in where the service said until when it knows. */
  moment: Moment
  addedAt: string
}

export interface Dossier {
  version: 1
  title: string
  items: readonly DossierItem[]
}

export const emptyDossier: Dossier = { version: 1, title: '', items: [] }

/** So many records at most: beyond, the page would ask for too much, and a browser keep no more of it. */
export const mostItems = 500
/** So many signs of a note can be written. */
export const mostOfNote = 5_000
/** A file may be so large, in bytes: with as many records and notes as there can be, it is smaller. */
export const mostOfFile = 10_000_000

/** Kinds of records that a dossier takes. */
export const collected = ['claim', 'event', 'agreement'] as const

export const holds = (dossier: Dossier, id: string): boolean => dossier.items.some((item) => item.id === id)

export const isFull = (dossier: Dossier): boolean => dossier.items.length >= mostItems

/** As it was if it holds the record, or is full. */
export function added(dossier: Dossier, item: DossierItem): Dossier {
  return holds(dossier, item.id) || isFull(dossier) ? dossier : { ...dossier, items: [...dossier.items, item] }
}

export function removed(dossier: Dossier, id: string): Dossier {
  return { ...dossier, items: dossier.items.filter((item) => item.id !== id) }
}

/** The item `by` places further down (or up, if negative), no further than the ends. */
export function moved(dossier: Dossier, id: string, by: number): Dossier {
  const items = [...dossier.items]
  const from = items.findIndex((item) => item.id === id)
  if (from < 0) return dossier
  const [item] = items.splice(from, 1)
  if (item) items.splice(Math.min(items.length, Math.max(0, from + by)), 0, item)
  return { ...dossier, items }
}

export function noted(dossier: Dossier, id: string, note: string): Dossier {
  return { ...dossier, items: dossier.items.map((item) => (item.id === id ? { ...item, note } : item)) }
}

/** Both: what is there stays in its order, the other's items follow; where both have a note on one record, both notes stay. */
export function merged(dossier: Dossier, other: Dossier): Dossier {
  const others = new Map(other.items.map((item) => [item.id, item]))
  const ids = new Set(dossier.items.map(({ id }) => id))
  const items = dossier.items.map((item) => {
    const same = others.get(item.id)
    if (!same || same.note === '' || item.note.includes(same.note)) return item
    return { ...item, note: [item.note, same.note].filter(Boolean).join('\n\n') }
  })
  return {
    version: 1,
    title: dossier.title || other.title,
    items: [...items, ...other.items.filter(({ id }) => !ids.has(id))],
  }
}

export function writeDossier(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`
}

/** What a text holds; null if it is no dossier that this page can read whole. */
export function readDossier(text: string): Dossier | null {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return null
  }
  if (!isObject(given) || given.version !== 1 || typeof given.title !== 'string' || !Array.isArray(given.items)) {
    return null
  }
  const items = given.items.map(readItem)
  if (!items.every((item) => item !== null)) return null
  const first = new Map<string, DossierItem>()
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item)
  return { version: 1, title: given.title, items: [...first.values()] }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const anId = /^(?:claim|event|agreement)\/[^\s/?#]+$/

function readItem(given: unknown): DossierItem | null {
  if (!isObject(given) || typeof given.id !== 'string' || !anId.test(given.id)) return null
  const { id, note, addedAt, moment } = given
  if (typeof note !== 'string' || typeof addedAt !== 'string' || !isObject(moment)) return null
  const at = (name: string) => (typeof moment[name] === 'string' ? moment[name] : null)
  return { id, note, addedAt, moment: { valid: at('valid'), published: at('published'), known: at('known') } }
}
