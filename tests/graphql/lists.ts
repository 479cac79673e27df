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

const page = `{
  nodes { id } edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}`

/** The pages of one list that these windows show, some fifty to a request; `more` are its other arguments. */
export async function pagesOf(
  service: Service,
  { parent, field }: PagedField,
  id: string | null,
  windows: Window[],
  more = '',
): Promise<Page[]> {
  const pages: Page[] = []
  for (let from = 0; from < windows.length; from += 50) {
    const asked = windows.slice(from, from + 50).map((window, index) => {
      const args = Object.entries(window).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      if (more) args.push(more)
      return `w${index}: ${field}${args.length > 0 ? `(${args.join(', ')})` : ''} ${page}`
    })
    const text = asked.join('\n')
    const data: Answer =
      id === null
        ? await service.data(`{ ${text} }`)
        : (await service.data(`{ node(id: "${id}") { ... on ${parent} { ${text} } } }`)).node
    pages.push(...asked.map((_, index) => data[`w${index}`] as Page))
  }
  return pages
}

/** The page that a window shows of the whole list `all`: `first` cuts what lies between the cursors, then `last` does. */
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
