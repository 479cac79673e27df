/** GraphiQL over HTTP: its page for browsers at the address of the API, its policy, and the examples that it lists. */
import pino from 'pino'
import { expect, test } from 'vitest'
import { readBuiltFiles } from '../../src/server/built-files.ts'
import { type ExampleTheme, seedExamples } from '../../src/server/example-queries.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { storeOf } from './rowless-store.ts'
import { graphiql, smallBuild } from './small-build.ts'

const built = readBuiltFiles(smallBuild())
const serverOf = (more: { built?: typeof built; examples?: ExampleTheme[] } = {}) =>
  createGraphqlServer({ store: storeOf(async () => []), log: pino({ level: 'silent' }), built, ...more })
const server = serverOf()
const get = (path: string, accept: string, from = server) =>
  from.fetch(new URL(path, 'http://parley.example'), { headers: { accept } })

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

test.each(['/graphql', '/graphql?query=%7B__typename%7D', '/graphql?query=%7B__typename%7D&variables=%7B%7D'])(
  'a browser that opens %s gets the page, a program the answer',
  async (path) => {
    const page = await get(path, browser)
    expect([page.status, await page.text()]).toEqual([200, graphiql])
    const answer = await get(path, 'application/json')
    expect(await answer.text()).not.toContain('<')
    for (const { headers } of [page, answer]) expect(headers.get('vary')).toMatch(/(^|[ ,])accept($|[ ,])/)
  },
)

test('the page may run only its own scripts and workers, and load nothing from elsewhere', async () => {
  const { headers } = await get('/graphql', browser)
  const policy = headers.get('content-security-policy') ?? ''
  const rules = Object.fromEntries(
    policy.split('; ').map((rule) => [rule.split(' ')[0], rule.slice(rule.indexOf(' ') + 1)]),
  )
  expect(rules).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'worker-src': "'self'",
    'connect-src': "'self'",
    'frame-ancestors': "'self'",
  })
  expect(policy).not.toMatch(/https?:|\*|blob:|unsafe-eval/)
})

test('without a build, browsers are told how to make one, and programs are answered', async () => {
  const unbuilt = serverOf({ built: null })
  expect((await get('/graphql', browser, unbuilt)).status).toBe(503)
  expect((await get('/graphql?query=%7B__typename%7D', 'application/json', unbuilt)).status).toBe(200)
})

test('/examples.json has what the service was started with, by default what asks the seed', async () => {
  expect(await (await get('/examples.json', '*/*')).json()).toEqual(seedExamples)
  const examples = [{ theme: 'One', examples: [{ title: 'What is this?', query: '# What is this?\n{ __typename }' }] }]
  expect(await (await get('/examples.json', '*/*', serverOf({ examples }))).json()).toEqual(examples)
})
