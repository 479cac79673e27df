/** The connections of the schema, found by introspection, and what the Relay specification says that a page of one holds. */
import { getNamedType, isObjectType } from 'graphql'
import { schema } from '../../src/schema.ts'
import type { Answer, Service } from '../service.ts'

/** A field that answers pages: of the query, or of an object type. */
export interface PagedField {
  parent: string
  field: string
  connection: string
}

export const pagedFields: PagedField[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const connection = getNamedType(field.type).name
      return connection.endsWith('Connection') ? [{ parent: type.name, field: field.name, connection }] : []
    }),
  )

export interface Window {
  first?: number
  last?: number
  after?: string
  before?: string
}

export interface Page {
  nodes: { id: string }[]
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
}

const withoutId: Record<string, string> = {
  RevisionConnection: 'at action subject { ... on Node { id } }',
  TimelineConnection: 'kind label time { edtf } entity { id }',
}

/** What is asked of a page. Rows without an id of their own are told apart by what they are about. */
function pageOf(connection: string): string {
  const row = withoutId[connection] ?? 'id'
  return `{
    nodes { ${row} } edges { cursor node { ${row} } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`
}

/** The arguments that lists need besides their windows. */
const needed: Record<string, string> = { search: 'text: "e"' }

/** The pages of one list, of the query or of the record with that id, that these windows show; `more` are further arguments. */
export function pagesOf(
  service: Service,
  { parent, field, connection }: PagedField,
  id: string | null,
  windows: Window[],
  more = '',
): Promise<Page[]> {
  return Promise.all(
    windows.map(async (window) => {
      const args = Object.keys(window)
      const given = [...args.map((name) => `${name}: $${name}`), needed[field], more].filter(Boolean)
      const list = `list: ${field}${given.length > 0 ? `(${given.join(', ')})` : ''} ${pageOf(connection)}`
      const declared = args.map((name) => `$${name}: ${name === 'after' || name === 'before' ? 'String' : 'Int'}`)
      const query = args.length > 0 ? `query (${declared.join(', ')})` : 'query'
      const data: Answer = await service.data(
        id === null
          ? `${query} { ${list} }`
          : `${query} { parent: node(id: "${id}") { ... on ${parent} { ${list} } } }`,
        { ...window },
      )
      return (id === null ? data : data.parent).list
    }),
  )
}

/** The page that a window shows of the whole list `all`: first `first`, then `last` cuts what lies between the cursors. */
export function pageFrom(all: Page['edges'], { first, last, after, before }: Window): Page {
  const at = (cursor: string) => all.findIndex((edge) => edge.cursor === cursor)
  let start = after === undefined ? 0 : at(after) + 1
  let end = before === undefined ? all.length : Math.max(start, at(before))
  if (first !== undefined || last === undefined) end = Math.min(end, start + (first ?? 20))
  if (last !== undefined) start = Math.max(start, end - last)
  const edges = all.slice(start, end)
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: all.length,
  }
}
