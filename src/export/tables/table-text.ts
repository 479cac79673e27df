/** A list of the API as a table: CSV by RFC 4180, asked page by page. */
import { csvLine } from '../../graphs/formats/csv.ts'
import { schema } from '../../schema.ts'
import { ExportError } from '../export-error.ts'
import { type Columns, cellsOf, selectionFor } from './column.ts'
import { type TableName, tables } from './tables.ts'

/** So many rows are asked at once; with all that a row has, more would cost more than a question may. */
const PAGE = 100

/** Excel takes a file that begins with it for UTF-8. */
const BYTE_ORDER_MARK = '\u{FEFF}'

/** Which rows, as the list's arguments and @asOf have it. */
export interface TableRows {
  filter?: unknown
  valid?: string
  published?: string
  known?: string
}

/** A page as GraphQL answers it. */
export interface TablePage {
  list: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

/** Asks a question of GraphQL; throws what is wrong with it. */
export type AskPage = (question: { query: string; variables: Record<string, unknown> }) => Promise<TablePage>

export interface TableWriting {
  /** Whether it begins with a byte order mark. */
  bom?: boolean
  /** Is told how many rows were written so far. */
  told?: (rows: number) => void
}

/** The table: a line for the names of its columns, and one for each row, in the order of the list. Holds a page of 100 rows at a time.
 * Throws an {@link ExportError} if a filter is given for a list that has none, and what `ask` throws. */
export async function* tableText(
  name: TableName,
  rows: TableRows,
  ask: AskPage,
  { bom = false, told = () => {} }: TableWriting = {},
): AsyncGenerator<string> {
  const columns: Columns = tables[name]
  if (rows.filter !== undefined && filterType(name) === null) {
    throw new ExportError(`The list ${name} has no filter; leave it out.`)
  }
  yield `${bom ? BYTE_ORDER_MARK : ''}${csvLine(Object.keys(columns))}`
  const query = queryFor(name, columns)
  let written = 0
  for (let after: string | null = null, more = true; more; ) {
    const { list }: TablePage = await ask({ query, variables: { ...rows, first: PAGE, after } })
    for (const row of list.nodes) yield csvLine(cellsOf(columns, row))
    written += list.nodes.length
    told(written)
    after = list.pageInfo.endCursor
    more = list.pageInfo.hasNextPage
  }
}

function filterType(name: TableName): string | null {
  const type = schema
    .getQueryType()
    ?.getFields()
    [name]?.args.find((arg) => arg.name === 'filter')?.type
  return type ? String(type) : null
}

function queryFor(name: TableName, columns: Columns): string {
  const filter = filterType(name)
  return (
    `query ($first: Int, $after: String, $valid: Date, $published: Date, $known: DateTime${filter ? `, $filter: ${filter}` : ''}) ` +
    '@asOf(valid: $valid, published: $published, known: $known) ' +
    `{ list: ${name}(first: $first, after: $after${filter ? ', filter: $filter' : ''}) ` +
    `{ nodes ${selectionFor(columns)} pageInfo { hasNextPage endCursor } } }`
  )
}
