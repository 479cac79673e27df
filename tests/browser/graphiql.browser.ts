/** GraphiQL in a browser: an example opens and answers from the first click on, and an address opens its query. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers, inChromium, open, sideways } from './page.ts'

inChromium()

/** No page that uses the package can mend how its tabs hold their buttons, and the colours of its editor. */
const ofPackage = ['.graphiql-tabs', '.monaco-editor']

/** Clicks as a hand does: at a place, whatever is there by then. */
async function clickOn(page: Page, question: string): Promise<void> {
  const button = page.getByRole('button', { name: question })
  await button.scrollIntoViewIfNeeded()
  const box = await button.boundingBox()
  if (!box) throw new Error(`There is no ${question}`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

const answer = (page: Page) => page.locator('.result-window').textContent()

test.each([
  ['seed', 'Where does the article contradict itself?', '"relations"'],
  ['demo', 'Does anybody confirm the letter?', 'seventy'],
] as const)('the first click on an example over %s opens it, and it answers', async (over, question, word) => {
  const page = await open('/graphql', { over })
  await clickOn(page, question)
  await expect.poll(() => page.getByRole('tab').count()).toBe(2)
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect.poll(() => answer(page), { timeout: 10_000 }).toContain(word)
})

test('an example that is open already is shown again, and not opened twice', async () => {
  const page = await open('/graphql')
  for (const question of ['Who met whom?', 'Does anybody confirm the letter?', 'Who met whom?'])
    await clickOn(page, question)
  expect(await page.getByRole('tab').count()).toBe(3)
  expect(await page.getByRole('button', { name: 'Who met whom?' }).getAttribute('aria-current')).toBe('true')
})

test('the query and the variables of the address are opened, and ask with the variables', async () => {
  const query = 'query One($id: ID!) { actor(id: $id) { label } }'
  const parameters = new URLSearchParams({ query, variables: '{"id": "organization/brinevik"}' })
  const page = await open(`/graphql?${parameters}`)
  expect(await page.getByRole('tab').allTextContents()).toEqual(['One'])
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect.poll(() => answer(page), { timeout: 10_000 }).toContain('Brinevik')
})

test('on a narrow window the page fits, with the examples and after a click on one', async () => {
  const page = await open('/graphql', { width: 360, height: 740 })
  expect(await sideways(page)).toBe(0)
  await clickOn(page, 'Who met whom?')
  await expect.poll(() => page.getByRole('tab').count()).toBe(2)
  expect(await sideways(page)).toBe(0)
})

test.each(['light', 'dark'] as const)(
  'nothing bars the way, in %s, and its name leads back to the explorer',
  async (theme) => {
    const page = await open('/graphql', { theme })
    expect(await barriers(page, ofPackage)).toEqual([])
    await page.getByRole('link', { name: 'Parley' }).click()
    await page.waitForURL((url) => url.pathname === '/')
  },
)
