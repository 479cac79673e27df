/** What a page of another site can do with the service, in a real browser: nothing, unless its origin is listed. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { type BuiltService, startBuilt } from '../../dev/built-service.ts'
import { launchChromium } from '../../dev/chromium.ts'

/** Serves a page of another site, at localhost, while the services are at 127.0.0.1. */
const elsewhere = createServer((_, response) => {
  response
    .setHeader('content-type', 'text/html')
    .end('<!doctype html><title>Elsewhere</title><p>A page of another site.')
})
let site: string
/** A service that lists the page's origin, and where one is that does not. */
let listing: BuiltService
const closed = inject('seed')
let open: string
let folder: string
let browser: Browser

beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, 'localhost', resolve))
  site = `http://localhost:${(elsewhere.address() as AddressInfo).port}`
  folder = await mkdtemp(join(tmpdir(), 'parley-listing-'))
  const settings = { PARLEY_ASK_ORIGINS: site, PARLEY_EMBED_ORIGINS: site }
  ;[browser, listing] = await Promise.all([launchChromium(), startBuilt('start', folder, settings)])
  open = listing.base
})
afterAll(async () => {
  await Promise.all([browser.close(), listing.stop()])
  elsewhere.close().closeAllConnections()
  await rm(folder, { recursive: true, force: true })
})

let page: Page
/** What the service that does not list the page answered. */
const statuses: number[] = []
beforeEach(async () => {
  page = await (await browser.newContext()).newPage()
  statuses.length = 0
  page.on('response', (response) => {
    if (response.url().startsWith(closed)) statuses.push(response.status())
  })
  await page.goto(site)
})

const question = '/graphql?query=%7Bclaims%7BtotalCount%7D%7D'
const download = '/export/network.nodes.csv?type=COPARTICIPATION'

const typed = { method: 'POST', headers: { 'content-type': 'application/json' } }

/** What a script of the page gets. */
const fetched = (address: string, init: RequestInit = {}) =>
  page.evaluate(
    ([url, options]) =>
      fetch(url, options).then(
        async (response) => `${response.type} ${response.status} ${(await response.text()).slice(0, 200)}`,
        () => 'refused',
      ),
    [address, init] as const,
  )

test('a page that is not listed gets nothing, in whatever way it asks', async () => {
  const body = '{"query":"{claims{totalCount}}"}'
  for (const path of [question, download, '/schema.graphql', '/ready', '/person/marco-rubio']) {
    expect(await fetched(closed + path)).toBe('refused')
    expect(await fetched(closed + path, { mode: 'no-cors' })).toBe('opaque 0 ')
  }
  expect(await fetched(`${closed}/graphql`, { ...typed, body })).toBe('refused')
  expect(await fetched(`${closed}/graphql`, { method: 'POST', body, mode: 'no-cors' })).toBe('opaque 0 ')
  await page.evaluate(
    ([ask, load]) => {
      const tags = `<img src="${ask}"><script src="${ask}"></script><link rel="stylesheet" href="${ask}"><iframe src="${load}"></iframe>`
      document.body.append(document.createRange().createContextualFragment(tags))
    },
    [closed + question, closed + download] as const,
  )
  // What is asked with CORS, and what stands in elements, a browser need not report: at least five by GET, one by POST, and a frame.
  await expect.poll(() => statuses.length).toBeGreaterThanOrEqual(7)
  expect(new Set(statuses)).toEqual(new Set([403]))
})

test('a link on it opens the service, where everything works', async () => {
  await page.evaluate((address) => {
    document.body.innerHTML = `<a href="${address}">There</a>`
  }, `${closed}/person/marco-rubio`)
  await page.getByText('There').click()
  await page.getByRole('heading', { name: 'Marco Rubio' }).first().waitFor()
})

test('a link on it leads a person to a download', async () => {
  await page.evaluate((address) => {
    document.body.innerHTML = `<a href="${address}">There</a>`
  }, closed + download)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByText('There').click()])
  expect(file.suggestedFilename()).toBe('parley-network.nodes.csv')
})

test('a page that is listed asks as the recipes for dashboards do', async () => {
  const body = '{"query":"{claims{totalCount}}"}'
  const asked = await fetched(`${open}/graphql`, { ...typed, body })
  expect(asked).toMatch(/^cors 200 \{"data":\{"claims":\{"totalCount":\d+\}\}\}$/)
  expect(await fetched(open + question, { headers: { accept: 'application/json' } })).toBe(asked)
  expect(await fetched(open + download)).toMatch(/^cors 200 /)
})

test('a page shows the service in a frame only if it is listed', async () => {
  const framed = async (base: string) => {
    await page.evaluate((address) => {
      document.body.innerHTML = `<iframe width="900" height="700" src="${address}"></iframe>`
    }, `${base}/person/marco-rubio?embed=claims`)
    return page.frameLocator('iframe').getByText('Rubio').first()
  }
  await (await framed(open)).waitFor()
  await expect((await framed(closed)).waitFor({ timeout: 2_000 })).rejects.toThrow('Timeout')
})
