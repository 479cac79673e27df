/** The pages of a timeline whose days lie far apart: with days, years and centuries without anything between them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const days = ['1215-06-15', '1990-01-01', '2024-01-01', '2024-01-02', '2024-02', '2025-06-01', '2037', '9998-12-31']
const early = { citations: [cite('early')] }

let service: Service
beforeAll(async () => {
  service = await openService(
    bundleOf('sparse', {
      events: days.map((time, index) => ({
        id: `event/e${index}`,
        labels: { en: `e${index}` },
        status: 'OCCURRED',
        time,
        ...early,
      })),
      claims: days.map((said, index) => claim(`c${index}`, 'state/alpha', { said, ...early })),
      states: [state('alpha', 'Alpha')],
      sources: [source('early', {})],
    }),
  )
})
afterAll(() => service.close())

interface Page {
  nodes: { entity: { id: string } }[]
  pageInfo: { more: boolean; cursor: string }
}

/** The ids of a timeline, page by page. */
async function pagesBy(size: string, from: string, more: string, cursor: string): Promise<string[]> {
  const found: string[] = []
  for (let at: string | null = null, left = true; left; ) {
    const { timeline }: { timeline: Page } = await service.data(
      `query ($at: String) { timeline(${size}, ${from}: $at) { nodes { entity { id } } pageInfo { more: ${more} cursor: ${cursor} } } }`,
      { at },
    )
    found.push(...timeline.nodes.map(({ entity }) => entity.id))
    at = timeline.pageInfo.cursor
    left = timeline.pageInfo.more
  }
  return found
}

const expected = days.flatMap((_, index) => [`event/e${index}`, `claim/c${index}`])

test.each([1, 3])('pages of %i come one after another from the start', async (size) => {
  expect(await pagesBy(`first: ${size}`, 'after', 'hasNextPage', 'endCursor')).toEqual(expected)
})

test('pages of one come one before another from the end', async () => {
  expect(await pagesBy('last: 1', 'before', 'hasPreviousPage', 'startCursor')).toEqual(expected.toReversed())
})

test('whether there is more on the other side of a cursor is exact', async () => {
  const { timeline } = await service.data('{ timeline(first: 1) { pageInfo { endCursor } } }')
  const cursor = timeline.pageInfo.endCursor
  const { next, none } = await service.data(
    `query ($cursor: String) {
      next: timeline(first: 1, after: $cursor) { pageInfo { hasPreviousPage hasNextPage } }
      none: timeline(last: 1, before: $cursor) { nodes { label } pageInfo { hasPreviousPage hasNextPage } }
    }`,
    { cursor },
  )
  expect(next.pageInfo).toEqual({ hasPreviousPage: true, hasNextPage: true })
  expect(none).toEqual({ nodes: [], pageInfo: { hasPreviousPage: false, hasNextPage: true } })
})
