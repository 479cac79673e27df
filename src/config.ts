/** Every setting, read from the environment once; docs/operating.md has a table of them. */
import { isIP } from 'node:net'
import { readSettingFile, wrongFile } from './setting-file.ts'

export interface Config {
  host: string
  port: number
  data: string
  requestTimeoutMs: number
  /** Hosts that it answers for, with or without a port. */
  hosts: string[]
  /** Addresses and networks of the proxies in front of it. */
  proxies: string[]
  /** Origins whose pages may show the explorer in a frame. */
  embedOrigins: string[]
  /** Origins whose pages may read answers. */
  askOrigins: string[]
  neo4j: { uri: string; user: string; password: string; database: string } | null
  /** On loopback; null if the gauges are not served. */
  metricsPort: number | null
  /** The file of the tokens that clients may show. */
  tokensFile: string | null
  /** What a client may ask for in a minute; null if that is not set. */
  costPerMinute: number | null
  introspection: boolean
  /** The file of the only documents that are answered; null for any. */
  documentsFile: string | null
  logLevel: string
}

/** A setting that cannot be used; the message says which one, what its value is and what would be right. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads the settings from `env`; throws {@link ConfigError}. */
export function configFrom(env: NodeJS.ProcessEnv): Config {
  return {
    host: env.HOST || '127.0.0.1',
    port: wholeNumber(env, 'PORT', 4000, 0, 65_535),
    data: env.PARLEY_DATA || 'data',
    requestTimeoutMs: wholeNumber(env, 'PARLEY_REQUEST_TIMEOUT_MS', 10_000, 100, 600_000),
    hosts: list(env, 'PARLEY_HOSTS', isHost, 'hosts, such as parley.example or localhost:4000').map((host) =>
      host.toLowerCase(),
    ),
    proxies: list(env, 'PARLEY_PROXIES', isNetwork, 'addresses or networks, such as 10.0.0.7 or 172.16.0.0/12'),
    embedOrigins: origins(env, 'PARLEY_EMBED_ORIGINS'),
    askOrigins: origins(env, 'PARLEY_ASK_ORIGINS'),
    neo4j: env.NEO4J_URI ? neo4jAt(env.NEO4J_URI, env) : null,
    metricsPort: env.PARLEY_METRICS_PORT ? wholeNumber(env, 'PARLEY_METRICS_PORT', 0, 0, 65_535) : null,
    tokensFile: env.PARLEY_TOKENS_FILE || null,
    costPerMinute: env.PARLEY_COST_PER_MINUTE
      ? wholeNumber(env, 'PARLEY_COST_PER_MINUTE', 0, 1_000, 1_000_000_000)
      : null,
    documentsFile: env.PARLEY_DOCUMENTS || null,
    introspection: oneOf(env, 'PARLEY_INTROSPECTION', ['on', 'off'], 'on') === 'on',
    logLevel: oneOf(env, 'PARLEY_LOG', ['silent', 'error', 'warn', 'info', 'debug'], 'info'),
  }
}

/** The address is given back without a user and a password, so that whatever prints it prints neither. */
function neo4jAt(address: string, env: NodeJS.ProcessEnv): NonNullable<Config['neo4j']> {
  const url = URL.canParse(address) ? new URL(address) : null
  const [user, password] = [url?.username, url?.password].map(decoded)
  // It is not said what the address is: a password may be in it.
  if (!url?.host || user === null || password === null)
    throw new ConfigError('NEO4J_URI is no address; it must be one such as bolt://db.example:7687.')
  const isBare = url.username === '' && url.password === ''
  Object.assign(url, { username: '', password: '' })
  return {
    uri: isBare ? address : url.href,
    user: env.NEO4J_USER || user || 'neo4j',
    password:
      secret('NEO4J_PASSWORD', env.NEO4J_PASSWORD, 'NEO4J_PASSWORD_FILE', env.NEO4J_PASSWORD_FILE) || password || '',
    database: env.NEO4J_DATABASE || 'neo4j',
  }
}

/** Null if the `%` codes are wrong. */
function decoded(text = ''): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** So large may the file of a secret be, in bytes. */
const mostOfSecret = 10_000

/** A secret as it is set, or what is in its file, without the end of the line. */
function secret(name: string, value = '', fileName: string, file = ''): string {
  if (file === '') return value
  if (value !== '') throw new ConfigError(`${name} and ${fileName} are both set; one of them says enough.`)
  const wrong = wrongFile(fileName, file, 'a file of one line')
  const text = readSettingFile(file, mostOfSecret, wrong).text.replace(/\r?\n$/, '')
  if (text === '' || /[\r\n]/.test(text)) throw wrong(`has ${text === '' ? 'no' : 'more than one'} line`)
  return text
}

/** An address as it may be shown: a password in it is left out. */
export function withoutPassword(uri: string): string {
  return uri.replace(/^([^/]*\/\/[^/@:]*):[^/@]*@/, '$1:…@')
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, otherwise: number, least: number, most: number): number {
  const text = env[name]
  if (!text) return otherwise
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new ConfigError(`${name} is ${JSON.stringify(text)}; it must be a whole number from ${least} to ${most}.`)
}

function oneOf(env: NodeJS.ProcessEnv, name: string, allowed: string[], otherwise: string): string {
  const text = env[name] || otherwise
  if (allowed.includes(text)) return text
  throw new ConfigError(`${name} is ${JSON.stringify(text)}; it must be one of ${allowed.join(', ')}.`)
}

/** What stands between commas or blanks. */
function texts(env: NodeJS.ProcessEnv, name: string): string[] {
  return [...new Set((env[name] ?? '').split(/[\s,]+/).filter((text) => text !== ''))]
}

function list(env: NodeJS.ProcessEnv, name: string, isRight: (text: string) => boolean, what: string): string[] {
  const all = texts(env, name)
  const wrong = all.find((text) => !isRight(text))
  if (wrong === undefined) return all
  throw new ConfigError(`${name} has ${JSON.stringify(wrong)}; it must be a list of ${what}.`)
}

/** A name or an address, IPv6 in brackets, perhaps with a port: what can stand in a Host header. */
export function isHost(text: string): boolean {
  return /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(text) && URL.canParse(`http://${text}`)
}

function isNetwork(text: string): boolean {
  const [address = '', bits = '0'] = text.split('/')
  const version = isIP(address)
  return version > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128) && !/%|\/.*\//.test(text)
}

function origins(env: NodeJS.ProcessEnv, name: string): string[] {
  const all = texts(env, name)
  for (const text of all) {
    const url = URL.canParse(text) ? new URL(text) : null
    if (url && /^https?:$/.test(url.protocol) && url.origin === text) continue
    const instead = url && /^https?:$/.test(url.protocol) ? `; did you mean ${url.origin}?` : '.'
    throw new ConfigError(
      `${name} has ${JSON.stringify(text)}; it must be a list of origins, such as https://news.example, http://localhost:8080${instead}`,
    )
  }
  return all
}
