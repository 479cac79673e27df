/** Pages of changes go on where they ended, whatever has happened since the first of them was read. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, state } from '../worlds/island.ts'

let service: Service
beforeAll(async () => {
  service = await openService(bundleOf('talks', { states: [state('north', 'North'), state('south', 'South')] }))
})
afterAll(() => service.close())

async function pageAfter(after: string | null) {
  const { changes } = await service.data(
    `query ($after: String) { changes(first: 1, after: $after) {
      totalCount pageInfo { endCursor hasNextPage hasPreviousPage } nodes { action entity { id label } }
    } }`,
    { after },
  )
  return changes
}

test('the next page is what was behind the first, as it is by now', async () => {
  const first = await pageAfter(null)
  expect(first).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
    nodes: [{ action: 'CREATED', entity: { id: 'state/north', label: 'North' } }],
  })
  await service.take(bundleOf('talks', { states: [state('south', 'The South')] }))
  const next = await pageAfter(first.pageInfo.endCursor)
  expect(next).toMatchObject({
    totalCount: 4,
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
    nodes: [{ action: 'CREATED', entity: { id: 'state/south', label: 'The South' } }],
  })
})
