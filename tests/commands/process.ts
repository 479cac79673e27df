/** Runs the command line as its users do, in separate processes, which are ended after the tests of a file. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { engine, neo4jSettings } from '../engine.ts'
import type { Answer } from '../service.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const running = new Set<ChildProcess>()

/** What is built starts three times as fast as the sources do; it is taken if nothing changed since. `npm test` builds first. */
const program = newest('src') < newest('dist', '.tsbuildinfo') ? ['dist/main.js'] : ['--import', 'tsx', 'src/main.ts']

/** When a file of the folder (one of that name, if given) last changed, in ms; 0 if there is none. */
function newest(folder: string, name?: string): number {
  const entries = existsSync(`${root}${folder}`)
    ? readdirSync(`${root}${folder}`, { recursive: !name, withFileTypes: true })
    : []
  const files = entries.filter((entry) => entry.isFile() && (!name || entry.name === name))
  return Math.max(0, ...files.map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs))
}
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** Settings that say where the tests' data are, for the engine that is tested. */
export function settings(data: string): Record<string, string> {
  const { uri, user, password, database } = neo4jSettings
  return {
    PARLEY_DATA: data,
    ...(engine === 'neo4j'
      ? { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
      : {}),
  }
}

export interface Run {
  child: ChildProcess
  /** What it has printed so far, on both of its streams. */
  said(): string
  /** The same by stream. */
  printed: { stdout: string; stderr: string }
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string | null>
}

/** Starts `parley` with these arguments and settings, and without any settings from the environment. */
export function parley(args: string[], env: Record<string, string> = {}): Run {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: root,
    env: { PATH, HOME, ...env },
  })
  running.add(child)
  let text = ''
  const printed = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      printed[stream] += chunk
    })
  }
  const ended = once(child, 'close').then(([code, signal]) => {
    running.delete(child)
    return (signal ?? code) as number | string | null
  })
  return { child, said: () => text, printed, ended }
}

/** Runs it and waits for its end. */
export async function outcome(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: unknown; said: string }> {
  const run = parley(args, env)
  return { code: await run.ended, said: run.said() }
}

/** The data of the service's answer to a question. */
export async function asked(base: string, query: string): Promise<Answer> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return ((await response.json()) as { data: Answer }).data
}

/** Starts the service on a free port and waits until it says where it listens. If it ends before, throws what it printed. */
export async function serving(
  env: Record<string, string>,
  command: 'start' | 'demo' = 'start',
): Promise<Run & { base: string }> {
  const run = parley([command], { PORT: '0', ...env })
  const base = await Promise.race([
    new Promise<string>((resolve) => {
      run.child.stdout?.on('data', () => {
        const [, found] = /GraphiQL: (http:\/\/\S+)\/graphql/.exec(run.said()) ?? []
        if (found) resolve(found)
      })
    }),
    run.ended.then((code) => {
      throw new Error(`It ended with ${code}:\n${run.said()}`)
    }),
  ])
  return { ...run, base }
}
