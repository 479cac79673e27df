/** Settings are what the environment says, and what cannot be used is refused by its name. */
import { expect, test } from 'vitest'
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
  [{ PARLEY_PROXIES: 'proxy.example' }, /PARLEY_PROXIES has "proxy.example".*addresses or networks, such as 10/],
  [{ PARLEY_PROXIES: '10.0.0.0/33' }, /PARLEY_PROXIES has "10.0.0.0\/33"/],
  [{ PARLEY_PROXIES: '10.0.0.0/' }, /PARLEY_PROXIES has/],
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
