/** What the statements of an entity of Wikidata say. */
import { isMap } from '../../bundle/check/document-place.ts'

type WikidataStatement = Record<string, unknown>

/** The statements of a property that nobody has marked as wrong. */
export function statementsOf(entity: Record<string, unknown>, property: string): WikidataStatement[] {
  const claims = isMap(entity.claims) ? entity.claims : {}
  return [claims[property]]
    .flat()
    .filter(isMap)
    .filter(({ rank }) => rank !== 'deprecated')
}

/** The ids of the entities that a property names. */
export function itemsOf(entity: Record<string, unknown>, property: string): string[] {
  return statementsOf(entity, property).flatMap(({ mainsnak }) => itemIn(mainsnak) ?? [])
}

/** The first text that a property has; null if it has none. */
export function textOf(entity: Record<string, unknown>, property: string): string | null {
  const [text = null] = statementsOf(entity, property).map(({ mainsnak }) => valueIn(mainsnak))
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

/** The id of the entity that a snak names; null if it names none. */
export function itemIn(snak: unknown): string | null {
  const value = valueIn(snak)
  const id = isMap(value) ? value.id : null
  return typeof id === 'string' ? id : null
}

/** The entities, and the first date, that a qualifier of a statement names. */
export function itemsOfQualifier(statement: WikidataStatement, property: string): string[] {
  return qualifiersOf(statement, property).flatMap((snak) => itemIn(snak) ?? [])
}

/** In EDTF, as sharp as Wikidata has it: a day, a month or a year; null if it is less sharp, or before the year 1. */
export function dateOfQualifier(statement: WikidataStatement, property: string): string | null {
  const [value] = qualifiersOf(statement, property).map(valueIn)
  if (!isMap(value) || typeof value.time !== 'string') return null
  const [, year, month, day] = /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(value.time) ?? []
  if (year === undefined || year === '0000') return null
  if (value.precision === 11) return `${year}-${month}-${day}`
  if (value.precision === 10) return `${year}-${month}`
  return value.precision === 9 ? year : null
}

function qualifiersOf(statement: WikidataStatement, property: string): unknown[] {
  return isMap(statement.qualifiers) ? [statement.qualifiers[property] ?? []].flat() : []
}

function valueIn(snak: unknown): unknown {
  if (!isMap(snak) || snak.snaktype !== 'value' || !isMap(snak.datavalue)) return null
  return snak.datavalue.value
}
