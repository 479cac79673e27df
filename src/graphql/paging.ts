/** Relay connections: their types, arguments and resolvers (https://relay.dev/graphql/connections.htm). */
import { type Page, rowCursor } from '../composer/answer/page.ts'
import { mostRows } from '../composer/declare/bounds.ts'
import type { Row } from '../composer/declare/read.ts'
import { atMost } from './bounds.ts'
import { builder } from './builder.ts'
import { lookingAtList } from './cost.ts'
import { addFacets, type FacetEnums } from './facets.ts'
import type { RowType } from './refs.ts'

/** One row in its page, which knows what its cursor must carry. */
export interface Edge {
  page: Page
  row: Row
}

const PageInfo = builder.objectRef<Page>('PageInfo').implement({
  description: 'Where a page is in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      nullable: false,
      description: 'Whether the list goes on after this page. Exact in both directions.',
      resolve: (page) => page.hasNextPage,
    }),
    hasPreviousPage: t.boolean({
      nullable: false,
      description: 'Whether there is anything before this page. Exact in both directions.',
      resolve: (page) => page.hasPreviousPage,
    }),
    startCursor: t.string({
      description: 'The cursor of the first row; null if the page is empty.',
      resolve: (page) => cursorAt(page, 0),
    }),
    endCursor: t.string({
      description: 'The cursor of the last row: pass it as `after` to get the next page. Null if the page is empty.',
      resolve: (page) => cursorAt(page, -1),
    }),
  }),
})

function cursorAt(page: Page, index: number): string | null {
  const row = page.rows.at(index)
  return row ? rowCursor(row, page) : null
}

/** The largest count that GraphQL's Int can carry. */
const largestInt = 2_147_483_647

/** Declares `<name>Connection` and `<name>Edge` over rows of `node`, with `facets` if its list declares them. */
export function connectionOf(name: string, node: RowType, facets?: FacetEnums) {
  const EdgeType = builder.objectRef<Edge>(`${name}Edge`).implement({
    description: 'A row of a page, with its cursor.',
    fields: (t) => ({
      cursor: t.string({
        nullable: false,
        description: 'An opaque text that says where the row is, for `after` and `before` of the same list.',
        resolve: ({ row, page }) => rowCursor(row, page),
      }),
      node: t.field({ type: node, nullable: false, description: 'The row.', resolve: ({ row }) => row }),
    }),
  })
  const Connection = builder.objectRef<Page>(`${name}Connection`).implement({
    description: 'A page of a list, after the Relay cursor specification.',
    fields: (t) => ({
      edges: t.field({
        type: [EdgeType],
        nullable: false,
        description: 'The rows, each with its cursor.',
        complexity: { field: 1, multiplier: 1 },
        resolve: (page) => page.rows.map((row) => ({ row, page })),
      }),
      nodes: t.field({
        type: [node],
        nullable: false,
        description: 'The rows without their cursors.',
        complexity: { field: 1, multiplier: 1 },
        resolve: (page) => page.rows,
      }),
      pageInfo: t.field({
        type: PageInfo,
        nullable: false,
        description: 'Whether there is more, and the cursors to get it.',
        resolve: (page) => page,
      }),
      totalCount: t.int({
        description:
          'How many rows the whole list has, with its filter; counted only when asked for. Null beyond 2,147,483,647.',
        complexity: (_args, context) => 1 + (context.weighing?.isWhole ? 0 : lookingAtList(context)),
        resolve: ({ total }) => (total !== null && total > largestInt ? null : total),
      }),
    }),
  })
  if (facets) addFacets(Connection, facets)
  return { Connection, EdgeType }
}

/** The most characters of a cursor: five keys, and an id. */
const mostOfCursor = 4_000

/** The paging arguments of every connection. */
export const pagingArgs = builder.args((t) => ({
  first: t.int({
    description:
      'How many rows from the start (or after `after`): 0 to 200; 20 if neither `first` nor `last` is given.',
    ...atMost(mostRows),
  }),
  after: t.string({ description: 'The page starts after this cursor.', ...atMost(mostOfCursor) }),
  last: t.int({ description: 'How many rows from the end (or before `before`): 0 to 200.', ...atMost(mostRows) }),
  before: t.string({ description: 'The page ends before this cursor.', ...atMost(mostOfCursor) }),
}))

/** The argument of a plain list that can be cut. */
export const firstArg = builder.args((t) => ({
  first: t.int({
    description:
      'At most this many: 0 to 200; 200 by default. If there are more, `extensions.truncated` in the response names the path.',
    ...atMost(mostRows),
  }),
}))
