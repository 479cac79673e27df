/** Runs the built service under load while its store is killed, paused and restarted, and says what became of answers, writes and memory. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startBuilt } from '../../dev/built-service.ts'
import { type Pools, poolsOf, type Sizes } from '../pools.ts'
import { memoryOf } from '../siege/watch.ts'
import { type Answers, answersTo, keepAsking, questionsAbout } from './asking.ts'
import { type Fault, faultsOfEmbedded, type Neo4jServer } from './faults.ts'
import { keepWriting, missing, type Writes } from './writing.ts'

const clients = 6
/** Between one fault and the next. */
const calmMs = 40_000
/** After the last fault: so long it may take until all is well, and then so long all must be. */
const settleMs = 30_000

export interface Endured {
  data: string
  /** Null: the embedded engine in `data`, to which nobody can write meanwhile. */
  neo4j: Neo4jServer | null
  sizes: Sizes
  minutes: number
}

export async function endure({ data, neo4j, sizes, minutes }: Endured, say: (line: string) => void): Promise<void> {
  const settings: Record<string, string> = neo4j ? { NEO4J_URI: neo4j.uri } : {}
  const service = await startBuilt('start', data, { ...settings, PARLEY_LOG: 'silent' })
  const folder = await mkdtemp(join(tmpdir(), 'parley-endurance-'))
  try {
    const pools: Pools = poolsOf(sizes)
    const known = await answersTo(service.base, questionsAbout(pools))
    const until = Date.now() + minutes * 60_000
    const memory: number[] = []
    const struck: Record<string, number> = {}
    const [answers, writes] = await Promise.all([
      keepAsking(service.base, known, clients, until),
      neo4j ? keepWriting(folder, settings, until) : null,
      strikeAgain(neo4j?.faults() ?? faultsOfEmbedded(service.pid), struck, until),
      (async () => {
        for (; Date.now() < until; await pause(10_000)) memory.push(memoryOf(service.pid))
      })(),
    ])
    // A server that has just been started again plans each text anew.
    const late = await keepAsking(service.base, known, clients, Date.now() + settleMs)
    const last = await keepAsking(service.base, known, 1, Date.now() + settleMs)
    const lost = writes ? await missing(service.base, writes.acknowledged) : []
    tell({ answers, late, last, writes, lost, memory, struck }, say)
  } finally {
    await service.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function strikeAgain(faults: readonly Fault[], struck: Record<string, number>, until: number): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    await pause(calmMs)
    if (Date.now() > until - calmMs) return
    const { name, strike } = faults[turn % faults.length] as Fault
    await strike()
    struck[name] = (struck[name] ?? 0) + 1
  }
}

interface Found {
  answers: Answers
  late: Answers
  last: Answers
  writes: Writes | null
  lost: string[]
  memory: number[]
  struck: Record<string, number>
}

function tell({ answers, late, last, writes, lost, memory, struck }: Found, say: (line: string) => void): void {
  const listed = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([what, count]) => `${what}: ${count}`)
      .join('; ') || 'none'
  const quarter = Math.max(1, Math.floor(memory.length / 4))
  const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length
  say(`Faults: ${listed(struck)}.`)
  const became = ({ right, wrong, refused, odd }: Answers) =>
    `${right} right, ${wrong.length} wrong; refused: ${listed(refused)}; other: ${listed(odd)}`
  say(`Answers: ${became(answers)}.`)
  say(`After the last fault: ${became(late)}; then: ${became(last)}.`)
  for (const wrong of [...answers.wrong, ...late.wrong, ...last.wrong].slice(0, 5)) say(`  WRONG: ${wrong}`)
  if (writes)
    say(`Writes: ${writes.tried} tried, ${writes.acknowledged.length} acknowledged, ${lost.length} of these lost.`)
  say(
    `Memory of the service, MB: ${mean(memory.slice(0, quarter)).toFixed(0)} in the first quarter, ` +
      `${mean(memory.slice(-quarter)).toFixed(0)} in the last, ${Math.max(...memory).toFixed(0)} at most.`,
  )
}
