/** Whoever pages through a list while rows come and go meets each row that stays exactly once. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, claim, state } from '../worlds/island.ts'

/** Claims of one day each, the later letter the earlier day, so that they are listed from a on. */
const claims = (letters: string) =>
  bundleOf('claims', {
    states: [state('alpha', 'Alpha')],
    claims: [...letters].map((letter) =>
      claim(letter, 'state/alpha', { said: `2025-01-${31 - (letter.charCodeAt(0) - 'a'.charCodeAt(0))}` }),
    ),
  })

let service: Service
beforeAll(async () => {
  service = await openService(claims('abcdef'))
})
afterAll(() => service.close())

const root = { start: '', end: '' }
const below = { start: 'actor(id: "state/alpha") {', end: '}' }

async function page({ start, end }: typeof root, window: string) {
  const data = await service.data(
    `{ ${start} claims(${window}) { nodes { id } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } ${end} }`,
  )
  const { nodes, totalCount, pageInfo } = (data.actor ?? data).claims
  return { letters: nodes.map(({ id }: { id: string }) => id.at(-1)).join(''), totalCount, ...pageInfo }
}

test.each([
  ['at the root', root],
  ['below', below],
])('forwards, %s', async (_, list) => {
  await service.take(claims('abcdef'))
  const first = await page(list, 'first: 2')
  expect(first).toMatchObject({ letters: 'ab', totalCount: 6, hasNextPage: true })
  // The row of the cursor goes, a row before it comes, a row after it goes.
  await service.take(claims('acef'))
  const second = await page(list, `first: 2, after: "${first.endCursor}"`)
  expect(second).toMatchObject({ letters: 'ce', totalCount: 4, hasNextPage: true, hasPreviousPage: true })
  await service.take(claims('abcdefg'))
  const third = await page(list, `first: 2, after: "${second.endCursor}"`)
  expect(third).toMatchObject({ letters: 'fg', totalCount: 7, hasNextPage: false, hasPreviousPage: true })
})

test.each([
  ['at the root', root],
  ['below', below],
])('backwards, %s', async (_, list) => {
  await service.take(claims('abcdef'))
  const last = await page(list, 'last: 2')
  expect(last).toMatchObject({ letters: 'ef', hasPreviousPage: true, hasNextPage: false })
  await service.take(claims('abcf'))
  const before = await page(list, `last: 2, before: "${last.startCursor}"`)
  expect(before).toMatchObject({ letters: 'bc', hasPreviousPage: true, hasNextPage: true })
  await service.take(claims('cf'))
  const none = await page(list, `last: 2, before: "${before.startCursor}"`)
  expect(none).toMatchObject({
    letters: '',
    hasPreviousPage: false,
    hasNextPage: true,
    startCursor: null,
    endCursor: null,
  })
})

test('behind a cursor at whose place nothing is left, both ends are told exactly', async () => {
  await service.take(claims('abc'))
  const { endCursor } = await page(root, 'first: 1')
  await service.take(claims('bc'))
  expect(await page(root, `first: 5, after: "${endCursor}"`)).toMatchObject({
    letters: 'bc',
    hasPreviousPage: false,
    hasNextPage: false,
  })
})
