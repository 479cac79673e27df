/** Settings are what the environment says, and what cannot be used is refused by its name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { configFrom } from '../src/config.ts'

test.each([
  [{ PORT: '65536' }, /PORT is "65536".*0 to 65535/],
  [{ PORT: '80.5' }, /PORT is "80.5".*whole number/],
  [{ PORT: '-1' }, /PORT is "-1"/],
  [{ PORT: 'http' }, /PORT is "http"/],
  [{ PORT: '0x10' }, /PORT is "0x10".*whole number/],
  [{ PORT: ' 80' }, /PORT is " 80"/],
  [{ PARLEY_REQUEST_TIMEOUT_MS: '1e3' }, /PARLEY_REQUEST_TIMEOUT_MS is "1e3".*whole number/],
  [{ PARLEY_REQUEST_TIMEOUT_MS: '5' }, /PARLEY_REQUEST_TIMEOUT_MS is "5".*100 to 600000/],
  [{ PARLEY_ASK_ORIGINS: '*' }, /PARLEY_ASK_ORIGINS has "\*".*list of origins, such as https:/],
  [{ PARLEY_ASK_ORIGINS: 'https://a.example, b.example' }, /PARLEY_ASK_ORIGINS has "b.example"/],
  [{ PARLEY_EMBED_ORIGINS: 'https://a.example/' }, /PARLEY_EMBED_ORIGINS has .*did you mean https:\/\/a.example\?/],
  [{ PARLEY_EMBED_ORIGINS: 'file:///a' }, /PARLEY_EMBED_ORIGINS has "file/],
  [{ PARLEY_HOSTS: 'https://parley.example' }, /PARLEY_HOSTS has "https:.*list of hosts, such as parley.example/],
  [{ PARLEY_HOSTS: 'parley.example:port' }, /PARLEY_HOSTS has "parley.example:port"/],
  [{ PARLEY_COST_PER_MINUTE: '10' }, /PARLEY_COST_PER_MINUTE is "10".*1000 to 1000000000/],
  [{ PARLEY_INTROSPECTION: 'yes' }, /PARLEY_INTROSPECTION is "yes".*on, off/],
  [{ PARLEY_PROXIES: 'proxy.example' }, /PARLEY_PROXIES has "proxy.example".*addresses or networks, such as 10/],
  [{ PARLEY_PROXIES: '10.0.0.0/33' }, /PARLEY_PROXIES has "10.0.0.0\/33"/],
  [{ PARLEY_PROXIES: '10.0.0.0/' }, /PARLEY_PROXIES has/],
  [{ PARLEY_METRICS_PORT: 'on' }, /PARLEY_METRICS_PORT is "on".*0 to 65535/],
  [{ PARLEY_LOG: 'loud' }, /PARLEY_LOG is "loud".*silent, error, warn, info, debug/],
])('%j is refused', (env, message) => {
  expect(() => configFrom(env)).toThrow(message)
})

test('what is set is taken, and what is set to nothing is as if it were not', () => {
  const set = {
    HOST: '::1',
    PORT: '0',
    PARLEY_DATA: '/var/parley',
    PARLEY_REQUEST_TIMEOUT_MS: '500',
    PARLEY_HOSTS: 'Parley.example, localhost:4000, [::1]',
    PARLEY_PROXIES: '10.0.0.7 fd00::/8',
    PARLEY_EMBED_ORIGINS: 'https://a.example,http://localhost:8080  https://a.example',
    PARLEY_ASK_ORIGINS: 'https://b.example',
    PARLEY_METRICS_PORT: '9464',
    PARLEY_TOKENS_FILE: '/etc/parley/tokens.yaml',
    PARLEY_COST_PER_MINUTE: '50000',
    PARLEY_INTROSPECTION: 'off',
    PARLEY_DOCUMENTS: '/etc/parley/documents.json',
    PARLEY_LOG: 'debug',
  }
  expect(configFrom(set)).toEqual({
    host: '::1',
    port: 0,
    data: '/var/parley',
    requestTimeoutMs: 500,
    hosts: ['parley.example', 'localhost:4000', '[::1]'],
    proxies: ['10.0.0.7', 'fd00::/8'],
    embedOrigins: ['https://a.example', 'http://localhost:8080'],
    askOrigins: ['https://b.example'],
    metricsPort: 9464,
    tokensFile: '/etc/parley/tokens.yaml',
    costPerMinute: 50_000,
    introspection: false,
    documentsFile: '/etc/parley/documents.json',
    logLevel: 'debug',
    neo4j: null,
  })
  const nothing = Object.fromEntries(Object.keys(set).map((name) => [name, '']))
  expect(configFrom({ ...nothing, NEO4J_URI: '' })).toEqual(configFrom({}))
})

test('a Neo4j is taken with whoever signs in, and its own names without', () => {
  expect(configFrom({ NEO4J_URI: 'neo4j://db' }).neo4j).toEqual({
    uri: 'neo4j://db',
    user: 'neo4j',
    password: '',
    database: 'neo4j',
  })
  const all = { NEO4J_URI: 'bolt://db', NEO4J_USER: 'ada', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'talks' }
  expect(configFrom(all).neo4j).toEqual({ uri: 'bolt://db', user: 'ada', password: 'secret', database: 'talks' })
})

test('a user and a password in the address of Neo4j count, unless they are set by themselves, and are never a part of it', () => {
  const NEO4J_URI = 'bolt://ada:s%40cret@db.example:7687'
  const uri = 'bolt://db.example:7687'
  expect(configFrom({ NEO4J_URI }).neo4j).toMatchObject({ uri, user: 'ada', password: 's@cret' })
  const others = { NEO4J_USER: 'eve', NEO4J_PASSWORD: 'other' }
  expect(configFrom({ NEO4J_URI, ...others }).neo4j).toMatchObject({ uri, user: 'eve', password: 'other' })
})

test.each(['bolt://ada:sec%ret@db', 'bolt://ada:secret@', 'ada:secret@db', '//ada:secret@db'])(
  'the address %s is refused without a word of it',
  (NEO4J_URI) => {
    expect(() => configFrom({ NEO4J_URI })).toThrow(/^NEO4J_URI is no address; .*bolt:\/\/db\.example:7687\.$/)
  },
)

describe('a password in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-secret-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const fileOf = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const withFile = (file: string) => ({ NEO4J_URI: 'bolt://db', NEO4J_PASSWORD_FILE: file })

  test.each(['secret', 'secret\n', 'secret\r\n'])('is its one line: %j', (text) => {
    expect(configFrom(withFile(fileOf('good', text))).neo4j?.password).toBe('secret')
  })

  test.each([
    ['that is not there', join(folder, 'none'), /NEO4J_PASSWORD_FILE is ".*none", which is not there/],
    ['that is a folder', folder, /which is no plain file/],
    ['that is a device', '/dev/zero', /which is no plain file/],
    ['that is empty', fileOf('empty', '\n'), /which has no line/],
    ['of two lines', fileOf('two', 'secret\nsecret\n'), /which has more than one line/],
    ['that is too large', fileOf('large', 'secret'.repeat(2_000)), /more than 10000 bytes/],
  ])('%s is refused, and not shown', (_, file, message) => {
    expect(() => configFrom(withFile(file))).toThrow(message)
    expect(() => configFrom(withFile(file))).not.toThrow(/secretsecret/)
  })

  test('is refused beside a password that is set', () => {
    const env = { ...withFile(fileOf('good', 'secret')), NEO4J_PASSWORD: 'secret' }
    expect(() => configFrom(env)).toThrow('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set')
  })
})
