/** The files to deploy with fit the service: its times, its limits, and the programs that read them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { configFrom } from '../../src/config.ts'
import { edgeLimits } from '../../src/server/edge/limits.ts'
import { fileText } from './file.ts'

const unit = fileText('deploy/parley.service')
const nginx = fileText('deploy/nginx.conf')
const upstream = fileText('deploy/parley-upstream.conf')

/** The value of a directive: of systemd `Name=value`, of nginx `name value;`. */
function valueIn(text: string, name: string): string | undefined {
  return new RegExp(`^\\s*${name}[= ](.+?);?$`, 'm').exec(text)?.[1]
}

/** Whether a program is there to be asked. */
const has = (program: string) => spawnSync(program, ['--version']).error === undefined

/** So long the service takes to end at most, in seconds: it drains, and closes its store. */
const longestEnd = 20

test('the unit gives the service the time to end, few rights and bounds', () => {
  expect(Number(valueIn(unit, 'TimeoutStopSec'))).toBeGreaterThan(longestEnd)
  expect(valueIn(unit, 'MemoryMax')).toMatch(/^\d+G$/)
  expect(Number(valueIn(unit, 'TasksMax'))).toBeGreaterThan(50)
  for (const name of ['DynamicUser', 'NoNewPrivileges', 'PrivateTmp', 'ProtectHome']) {
    expect(valueIn(unit, name)).toBe('yes')
  }
  expect(valueIn(unit, 'ProtectSystem')).toBe('strict')
})

test.runIf(has('systemd-analyze'))('systemd takes the unit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-unit-'))
  const file = join(folder, 'parley.service')
  writeFileSync(file, unit.replace('/usr/bin/node', process.execPath))
  expect(execFileSync('systemd-analyze', ['verify', file], { encoding: 'utf8', stdio: 'pipe' })).toBe('')
  rmSync(folder, { recursive: true })
})

test('the compose file bounds each container, and gives it the time to end', () => {
  const { services } = parse(fileText('docker-compose.yml'))
  for (const service of Object.values<Record<string, string>>(services)) {
    for (const name of ['mem_limit', 'cpus', 'pids_limit']) expect(service[name]).toBeTruthy()
    expect(Number.parseInt(service.stop_grace_period ?? '', 10)).toBeGreaterThan(longestEnd)
  }
})

test('the proxy lets go of connections before the service does, waits for its answers, and takes no larger requests', () => {
  const seconds = (text: string, name: string) => Number.parseInt(valueIn(text, name) ?? '', 10)
  expect(seconds(nginx, 'keepalive_timeout') * 1_000).toBeLessThan(edgeLimits.idleMs)
  expect(seconds(upstream, 'proxy_read_timeout') * 1_000).toBeGreaterThan(configFrom({}).requestTimeoutMs)
  expect(seconds(nginx, 'client_max_body_size')).toBe(edgeLimits.body)
})

test('whatever the proxy hands on is of somebody who is signed in, limited, and says truly for whom it asks', () => {
  const locations = nginx.match(/^ {4}location [^{]+\{\n(?: {6}.*\n)+/gm) ?? []
  const handedOn = locations.filter((each) => each.includes('parley-upstream.conf'))
  expect(handedOn).toHaveLength(2)
  for (const location of handedOn) {
    expect(location).toContain('auth_request /oauth2/auth;')
    expect(location).toContain('limit_req zone=asking')
  }
  expect(nginx).not.toContain('proxy_pass http://parley')
  expect(upstream).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
  expect(upstream).toContain('proxy_set_header X-Forwarded-Host $host;')
  expect(upstream).toContain('proxy_set_header X-Forwarded-Proto $scheme;')
})
