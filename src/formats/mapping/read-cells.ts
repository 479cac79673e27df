/** Reads the cells of a row as a mapping says. */
import { dateIn } from '../table/dates.ts'
import type { TableRow } from '../table/read-table.ts'
import type { CellValue, ColumnRule, Mapping } from './mapping.ts'

/** What the cells of a row mean: one value, or several where the mapping splits a cell. Columns without a value are left out. */
export type Values = Map<string, CellValue | CellValue[]>

/** A row that the mapping cannot read, and why. */
export class UnreadableRow extends Error {}

/** Throws an {@link UnreadableRow} if a cell is none of what the mapping says that it may be. */
export function valuesOf({ cells }: TableRow, mapping: Mapping): Values {
  const values: Values = new Map()
  for (const column of mapping.named.keys()) {
    const text = cells.get(column)
    if (text === undefined || mapping.absent.has(text)) continue
    const rule = mapping.columns.get(column)
    if (!rule) values.set(column, text)
    else if (rule.split === null) values.set(column, meaningOf(column, text, rule, cells, mapping))
    else {
      const parts = text.split(rule.split).map((part) => part.trim())
      const said = parts.filter((part) => part !== '' && !mapping.absent.has(part))
      if (said.length > 0)
        values.set(column, [...new Set(said.map((part) => meaningOf(column, part, rule, cells, mapping)))])
    }
  }
  return values
}

function meaningOf(
  column: string,
  text: string,
  rule: ColumnRule,
  cells: ReadonlyMap<string, string>,
  mapping: Mapping,
): CellValue {
  const mapped = rule.values?.get(text)
  if (mapped === undefined && rule.only)
    throw new UnreadableRow(`${column} is ${quoted(text)}, which the mapping has no value for.`)
  if (mapped !== undefined && typeof mapped !== 'string') return mapped
  const said = mapped ?? text
  if (rule.dates) {
    const forms = formsFor(column, rule, cells, mapping)
    const date = dateIn(said, forms)
    if (date === null)
      throw new UnreadableRow(`${column} is ${quoted(said)}, which is no day written as ${forms.join(' or ')}.`)
    return date
  }
  return rule.number ? numberOf(column, said, rule.number) : said
}

/** The forms of that row's days. */
function formsFor(
  column: string,
  { dates }: ColumnRule,
  cells: ReadonlyMap<string, string>,
  mapping: Mapping,
): string[] {
  if (!dates || dates.by === null) return dates?.others ?? []
  const said = cells.get(dates.by) ?? ''
  const meant = String(mapping.columns.get(dates.by)?.values?.get(said) ?? said)
  const forms = dates.ofValue.get(meant) ?? dates.others
  if (forms.length > 0) return forms
  throw new UnreadableRow(
    `${column} cannot be read: the mapping says in no form how days are written where ${dates.by} is ${quoted(meant)}.`,
  )
}

function numberOf(column: string, text: string, decimals: '.' | ','): number {
  const other = decimals === '.' ? ',' : '.'
  const thousands = `[${other} '’]`
  const written = new RegExp(`^[-−+]?(\\d{1,3}(${thousands}\\d{3})+|\\d+)(\\${decimals}\\d+)?$`)
  if (!written.test(text))
    throw new UnreadableRow(`${column} is ${quoted(text)}, which is no number with ${decimals} before decimals.`)
  return Number(text.replaceAll(new RegExp(thousands, 'g'), '').replace(decimals, '.').replace('−', '-'))
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
}
