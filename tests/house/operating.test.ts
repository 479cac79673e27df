/** docs/operating.md holds every setting and every limit, and no other. */
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mostInRecord, mostLanguages, mostRows, mostValues } from '../../src/composer/declare/bounds.ts'
import { mostConditions } from '../../src/composer/declare/filter.ts'
import { mostOrders } from '../../src/composer/declare/order.ts'
import { configFrom } from '../../src/config.ts'
import { mostDocumentBytes, mostKeptBytes } from '../../src/server/documents/bounded-documents.ts'
import { costLimits } from '../../src/server/documents/weighed-requests.ts'
import { edgeLimits } from '../../src/server/edge/limits.ts'
import { readingLimits } from '../../src/server/reads/reading-limits.ts'
import { fileText, root } from './file.ts'

const manual = fileText('docs/operating.md')

/** The rows of the table under a heading, cell by cell. */
function tableUnder(heading: string): string[][] {
  const section = manual.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('|--'))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

const settings = new Map(
  tableUnder('Settings').map(([name = '', otherwise = '']) => [name.replaceAll('`', ''), otherwise]),
)

test('every setting that is read stands in the table, and no other', () => {
  const read = new Set(fileText('src/config.ts').match(/\b(?:NEO4J_[A-Z_]+|PARLEY_[A-Z_]+|HOST|PORT)\b/g))
  expect([...settings.keys()].sort()).toEqual([...read].sort())
})

test('nothing but src/config.ts knows the names of settings', () => {
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  expect(files.filter((name) => /\benv(?:\.[A-Z]|\[)/.test(fileText(`src/${name}`)))).toEqual(['config.ts'])
})

test('a setting that is left out is what the table says', () => {
  const { host, port, data, requestTimeoutMs, hosts, proxies, embedOrigins, askOrigins, logLevel, neo4j } = configFrom(
    {},
  )
  expect({ host, port: String(port), data, requestTimeoutMs: String(requestTimeoutMs), logLevel }).toEqual({
    host: withoutIt('HOST'),
    port: withoutIt('PORT'),
    data: withoutIt('PARLEY_DATA'),
    requestTimeoutMs: withoutIt('PARLEY_REQUEST_TIMEOUT_MS'),
    logLevel: withoutIt('PARLEY_LOG'),
  })
  expect([neo4j, configFrom({}).metricsPort]).toEqual([null, null])
  for (const [list, name] of [
    [hosts, 'PARLEY_HOSTS'],
    [proxies, 'PARLEY_PROXIES'],
    [embedOrigins, 'PARLEY_EMBED_ORIGINS'],
    [askOrigins, 'PARLEY_ASK_ORIGINS'],
  ] as const) {
    expect([list, withoutIt(name)]).toEqual([[], 'none'])
  }
  const { user, database, password } = configFrom({ NEO4J_URI: 'bolt://db' }).neo4j ?? {}
  expect({ user, database, password }).toEqual({
    user: withoutIt('NEO4J_USER'),
    database: withoutIt('NEO4J_DATABASE'),
    password: '',
  })
})

function withoutIt(name: string): string | undefined {
  return settings.get(name)?.replaceAll('`', '')
}

test.each([
  ['connections', edgeLimits.connections],
  ['connections from one address', edgeLimits.connectionsOfAddress],
  ['requests on one connection that wait for their answers', edgeLimits.requestsOfConnection],
  ['first line and headers of a request', edgeLimits.head],
  ['address of a request, its path and parameters', edgeLimits.target],
  ['body of a request', edgeLimits.body],
  ['time for the first line and the headers to arrive', edgeLimits.headMs / 1_000],
  ['time for a request to arrive', edgeLimits.requestMs / 1_000],
  ['time without a request on a connection', edgeLimits.idleMs / 1_000],
  ['one answer, before it is compressed', edgeLimits.answer],
  ['bodies in memory that are not yet read or sent, of one address', edgeLimits.unreadOfAddress],
  ['bodies in memory that are not yet read or sent, in all', edgeLimits.unread],
  ['time in which a reader takes nothing of its answer', edgeLimits.stalledMs / 1_000],
  ['rate at which a reader takes its answer after that', edgeLimits.readingRate],
  ['rows of a page or plain list', mostRows],
  ['rows of a plain list of what a record has', mostInRecord],
  ['cost of a query', costLimits.anonymousCost],
  ['cost of a query with a token', costLimits.knownCost],
  ['depth of a query', costLimits.depth],
  ['fields of a query', costLimits.fields],
  ['conditions of a filter, over all depths', mostConditions],
  ['values in a list of an argument', mostValues],
  ['languages of `lang`, and of Accept-Language', mostLanguages],
  ['orders of a list', mostOrders],
  ['document of a request', mostDocumentBytes],
  ['documents that are kept parsed, so that the next request need not', mostKeptBytes],
  ['fields of the root in a query, each a read or more', costLimits.roots],
  ['requests under way at a time', readingLimits.requests],
  ['requests that wait for a place', readingLimits.waitingForPlace],
  ['waiting to be read and checked', readingLimits.entranceMs / 1_000],
  ['waiting for the first place', readingLimits.firstPlaceMs.small / 1_000],
  ['downloads (`/export`) that wait for the one that is made', readingLimits.waitingDownloads],
  ['reads of one request at a time', readingLimits.readsOfRequest],
])('the limit on the %s is the one in the table', (limit, value) => {
  const [, documented = ''] = tableUnder('Limits').find(([name]) => name === limit) ?? []
  expect(documented.split(/[\s;]+/)).toContain(value.toLocaleString('en-US'))
})
