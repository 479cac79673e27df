/** The lists of all other records, and the search page: a number and what it opens have as many rows. */
import { expect, test } from 'vitest'
import { boxes, total } from './list.ts'
import { inChromium, open, settled } from './page.ts'

inChromium()

const facets = [
  ['/actors', 'Kind'],
  ['/events', 'Status'],
  ['/agreements', 'Status'],
  ['/propositions', 'Type'],
  ['/sources', 'Grade'],
] as const

test.each(facets)('%s has as many rows for a value of “%s” as the facet says', async (path, facet) => {
  const page = await open(path)
  const found = await boxes(page, facet)
  const index = found.findIndex(({ count }) => count > 0)
  await page.getByRole('group', { name: facet, exact: true }).getByRole('checkbox').nth(index).check()
  expect(await total(page)).toBe(found[index]?.count)
})

test.each(['/actors', '/processes', '/propositions', '/sources', '/topics', '/places'])(
  'each number of a row of %s opens a list of so many',
  async (path) => {
    const page = await open(path)
    await settled(page)
    const links = await page
      .locator('[data-panel="list"] a[href*="?"]')
      .evaluateAll((all) =>
        all
          .map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' }))
          .filter(({ text }) => /\d/.test(text)),
      )
    expect(links.length).toBeGreaterThan(0)
    for (const { href, text } of links.slice(0, 3)) {
      expect(await total(await open(href)), href).toBe(Number(text.replace(/\D/g, '')))
    }
  },
)

test.each(['/state/vesnava', '/person/tord-hemmelvik'])(
  'each number beside a counterpart on %s opens a list of so many, and all counterparts can be shown',
  async (path) => {
    const page = await open(path)
    const counterparts = page.locator('[data-panel="counterparts"]')
    const links = await counterparts.locator('a[href*="?"]').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        many: Number(/\d+/.exec(link.textContent ?? '')),
      })),
    )
    for (const list of ['/claims?', '/events?', '/agreements?']) {
      const first = links.filter(({ href }) => href.startsWith(list)).toSorted((a, b) => b.many - a.many)[0]
      if (first) expect(await total(await open(first.href)), first.href).toBe(first.many)
    }
    expect(links.some(({ href }) => href.startsWith('/events?'))).toBe(true)
    await counterparts.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(() => counterparts.locator('li').count()).toBeGreaterThan(12)
  },
)

test.each(['en', 'ja'] as const)('the search page finds so many of each kind as it says, in %s', async (language) => {
  const page = await open(`/search?text=${language === 'en' ? 'lake' : '湖'}`, { language })
  const kinds = page.locator('main fieldset button')
  // The rarest kind, all of which fit on the page at once.
  const rarest = kinds.last()
  const count = Number((await rarest.textContent())?.replace(/\D/g, ''))
  await rarest.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/kinds=/)
  await settled(page)
  expect(await page.locator('[data-panel="results"] article').count()).toBe(count)
  expect(await page.locator('[data-panel="results"] mark').count()).toBeGreaterThan(0)
})
