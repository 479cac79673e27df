/** docker-compose.yml and the Dockerfile, as far as they can be tested without a Docker engine. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DCLinter } from 'dclint'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { instructionsOf } from '../../dev/docker/dockerfile.ts'
import { configFrom } from '../../src/config.ts'
import { fileText, root } from './file.ts'

interface ComposeService {
  environment: Record<string, string>
  ports?: string[]
  volumes?: string[]
  healthcheck?: { test: string[] }
  cap_drop: string[]
  security_opt: string[]
  user?: string
}

const text = fileText('docker-compose.yml')
const compose: { services: Record<string, ComposeService>; volumes: object } = parse(text, { merge: true })
const services = Object.entries(compose.services)

/** What is wrong by the Compose Specification's schema, and by the linter's rules that are not about style. */
function faults(path: string): string[] {
  const style = [
    'require-quotes-in-ports',
    'service-dependencies-alphabetical-order',
    'service-keys-order',
    'services-alphabetical-order',
    'top-level-properties-order',
  ]
  const rules = Object.fromEntries(style.map((name) => [name, 0 as const]))
  const linter = new DCLinter({ rules, quiet: true, debug: false, exclude: [] })
  // The package's own types are lost under Node's rules for modules.
  const results: { messages: { rule: string; message: string }[] }[] = linter.lintFiles([path], false)
  return results.flatMap(({ messages }) => messages.map(({ rule, message }) => `${rule}: ${message}`))
}

test("the compose file fits the Compose Specification's schema", () => {
  expect(faults(fileURLToPath(new URL('docker-compose.yml', root)))).toEqual([])
})

test('a key that the specification does not have would be found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-compose-'))
  const path = join(folder, 'docker-compose.yml')
  writeFileSync(path, text.replace('healthcheck:', 'helthcheck:'))
  expect(faults(path)).toEqual([expect.stringContaining('invalid-schema')])
  rmSync(folder, { recursive: true })
})

test('there is no password in it, and none by default', () => {
  expect(compose.services.neo4j?.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.*8 characters.*\}$/)
  expect(compose.services.parley?.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?\}$/)
})

test.each(services)('%s is checked for its health, and has no more rights than it needs', (_, service) => {
  expect(service.healthcheck?.test[0]).toBe('CMD')
  expect(service.cap_drop).toEqual(['ALL'])
  expect(service.security_opt).toEqual(['no-new-privileges:true'])
})

test('only this machine reaches the published port, and the data is in named volumes', () => {
  const ports = services.flatMap(([, service]) => service.ports ?? [])
  expect(ports).toHaveLength(1)
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
  const volumes = services.flatMap(([, service]) => service.volumes ?? []).map((volume) => volume.split(':')[0])
  expect(volumes).toEqual(Object.keys(compose.volumes))
})

test('the settings that it gives the service are settings', () => {
  const given = Object.entries(compose.services.parley?.environment ?? {})
  const known = fileText('src/config.ts')
  expect(given.filter(([name]) => !new RegExp(`\\b${name}\\b`).test(known))).toEqual([])
  const withDefaults = given.map(([name, value]) => [name, value.replace(/^\$\{\w+:(?:-(.*)|\?)\}$/, '$1')])
  expect(configFrom(Object.fromEntries(withDefaults)).neo4j?.uri).toBe('bolt://neo4j:7687')
})

test('whatever is set for the service can be set, but files and what the container itself decides', () => {
  const settings = [...fileText('src/config.ts').matchAll(/\b(?:PARLEY|NEO4J)_[A-Z_0-9]+\b/g)].map(([name]) => name)
  const decided = ['PARLEY_DATA', 'PARLEY_METRICS_PORT', 'NEO4J_USER', 'NEO4J_DATABASE']
  const files = ['PARLEY_TOKENS_FILE', 'PARLEY_DOCUMENTS', 'NEO4J_PASSWORD_FILE']
  const given = Object.keys(compose.services.parley?.environment ?? {})
  expect([...given, ...decided, ...files].sort()).toEqual([...new Set(settings)].sort())
})

const instructions = instructionsOf(fileText('Dockerfile'))

test('whatever the Dockerfile copies is there, and let in by .dockerignore', () => {
  const copied = instructions
    .filter(({ name, options }) => name === 'COPY' && !options.from)
    .flatMap((instruction) => instruction.text.split(' ').slice(0, -1))
  const letIn = fileText('.dockerignore').match(/(?<=^!).+$/gm) ?? []
  expect(copied.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  expect([...new Set(copied)].sort()).toEqual([...letIn].sort())
})

test('the image runs as a user without rights, and checks its health', () => {
  const last = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'))
  const text = (wanted: string) => last.find(({ name }) => name === wanted)?.text
  expect(text('USER')).toBe('node')
  expect(text('HEALTHCHECK')).toContain('/ready')
})
