/** Besieges the built service with one rude crowd after another, and tells what the others notice. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'
import { type BuiltService, startBuilt } from '../../dev/built-service.ts'
import { attacks } from './attacks.ts'
import { Client, type Outcome, type Tally, type Target } from './client.ts'
import { memoryOf, type Seen, watch } from './watch.ts'

/** What the others may have to wait, and what the service may take. */
const most = { p99Ms: 1_000, serviceMb: 600, recoveryMs: 5_000 }

const settleMs = 15_000

/** `settings` name the store in the environment; `only` chooses attacks by a part of their name. Prints a row for each attack. */
export async function besiege(
  engine: string,
  data: string,
  settings: Record<string, string>,
  { seconds, only }: { seconds: number; only: string },
  say: (line: string) => void,
): Promise<void> {
  const service = await startBuilt('start', data, settings)
  // The embedded engine opens a second process for a large graph after the start.
  await pause(settleMs)
  say(`\n${engine}, ${seconds} s each; the service has ${memoryOf(service.pid).toFixed(0)} MB before.\n`)
  say(
    '| attack | what came back | /health, ms: p50, p99, max | small question, ms: p50, p99, max | not answered | service, MB | engine, MB | well after, ms |',
  )
  say('|---|---|---|---|---|---|---|---|')
  try {
    for (const { name } of attacks.filter((each) => each.name.includes(only))) {
      const [tally, seen] = await attackedBy(name, service, seconds)
      say(row(name, tally, seen, await recovery(service)))
    }
    say(`\nThe service has ${memoryOf(service.pid).toFixed(0)} MB after.`)
  } finally {
    await service.stop()
  }
}

async function attackedBy(name: string, { base, pid }: BuiltService, seconds: number): Promise<[Tally, Seen]> {
  const { hostname: host, port } = new URL(base)
  const attacker = fork(new URL('attacker.ts', import.meta.url), [name], {
    execArgv: ['--import', createRequire(import.meta.url).resolve('tsx')],
  })
  await once(attacker, 'message')
  const target: Target = { host, port: Number(port), until: Date.now() + seconds * 1_000 }
  attacker.send(target)
  const tally = once(attacker, 'message') as Promise<[Tally]>
  const seen = await watch(target, pid)
  return [(await tally)[0], seen]
}

/** How long until ten small questions in a row were answered within 100 ms each, in milliseconds. */
async function recovery({ base }: BuiltService): Promise<number> {
  const { hostname: host, port } = new URL(base)
  const client = new Client({ host, port: Number(port), until: 0 }, 2)
  const start = performance.now()
  let last = 0
  for (let good = 0; good < 10 && last < 60_000; ) {
    const { result, ms } = await client.graphql('{ actor(id: "person/p000002") { label } }')
    good = result === '200' && ms < 100 ? good + 1 : 0
    if (good <= 1) last = performance.now() - start
  }
  client.close()
  return last
}

function row(name: string, { outcomes, slowestRefusalMs, answeredMs }: Tally, seen: Seen, well: number): string {
  const came = Object.entries(outcomes).map(([result, count]) => `${result}: ${count}`)
  if (answeredMs.length > 0) came.push(`answered within ${at(0.99, answeredMs).toFixed(0)} ms (p99)`)
  if (slowestRefusalMs > 0) came.push(`refused within ${slowestRefusalMs.toFixed(0)} ms`)
  const unanswered = [...seen.health, ...seen.small].filter(({ result }) => result !== '200')
  const why = [...new Set(unanswered.map(({ result }) => result))].join(', ')
  const cells = [
    ...[name, came.join('; '), times(seen.health), times(seen.small)],
    unanswered.length > 0 ? `${unanswered.length} (${why})` : '0',
    ...[judged(seen.serviceMb, most.serviceMb), seen.engineMb.toFixed(0), judged(well, most.recoveryMs)],
  ]
  return `| ${cells.join(' | ')} |`
}

function times(outcomes: readonly Outcome[]): string {
  const ms = outcomes.map((each) => each.ms)
  return `${at(0.5, ms).toFixed(0)}, ${judged(at(0.99, ms), most.p99Ms)}, ${Math.max(0, ...ms).toFixed(0)}`
}

function at(part: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.POSITIVE_INFINITY
}

function judged(value: number, limit: number): string {
  return `${value.toFixed(0)}${value > limit ? ` (at most ${limit}: MISSED)` : ''}`
}
