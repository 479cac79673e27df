/** What the others notice of an attack: how long /health and a small question take, and how much memory the service has. */
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, type Outcome, type Target } from './client.ts'

/** The address of whoever is not rude. */
const other = 2
/** So long between two questions, in milliseconds. */
const everyMs = 100

const small = '{ actor(id: "person/p000002") { label claims(first: 5) { nodes { id said { edtf } } } } }'

export interface Seen {
  health: Outcome[]
  small: Outcome[]
  /** The most memory of the service, and of the engine's processes, in MB. */
  serviceMb: number
  engineMb: number
}

/** Asks both, each as often as it can but not more than ten times a second, until the target's time is over. */
export async function watch(target: Target, pid: number): Promise<Seen> {
  const client = new Client(target, other)
  const seen: Seen = { health: [], small: [], serviceMb: 0, engineMb: 0 }
  const repeat = async (one: () => Promise<void> | void) => {
    while (!client.isOver) {
      await one()
      await pause(everyMs)
    }
  }
  await Promise.all([
    repeat(async () => void seen.health.push(await client.ask({ path: '/health' }))),
    repeat(async () => void seen.small.push(await client.graphql(small))),
    repeat(() => {
      seen.serviceMb = Math.max(seen.serviceMb, memoryOf(pid))
      seen.engineMb = Math.max(
        seen.engineMb,
        childrenOf(pid)
          .map(memoryOf)
          .reduce((sum, each) => sum + each, 0),
      )
    }),
  ])
  client.close()
  return seen
}

/** In MB; 0 if the process has gone. */
export function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1_000
  } catch {
    return 0
  }
}

/** The processes that it has started. */
export function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}
