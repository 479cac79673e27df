/** Before all browser tests: starts the built service over the seed and over the demonstration; both end after them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    seed: string
    demo: string
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const running: ChildProcess[] = []
let folder: string

export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'parley-browser-'))
  const [seed, demo] = await Promise.all([started('serve'), started('demo')])
  project.provide('seed', seed)
  project.provide('demo', demo)
}

export async function teardown(): Promise<void> {
  await Promise.all(
    running.map(async (child) => {
      const ended = once(child, 'close')
      child.kill()
      await ended
    }),
  )
  await rm(folder, { recursive: true, force: true })
}

/** The address at which it listens, once it does. */
function started(command: 'serve' | 'demo'): Promise<string> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['dist/main.js', command], {
    cwd: root,
    env: { PATH, HOME, PORT: '0', PARLEY_DATA: join(folder, command) },
  })
  running.push(child)
  let said = ''
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (text) => {
      said += text
    })
    child.stdout.on('data', (text) => {
      said += text
      const [, address] = /Explorer: (http:\/\/\S+?)\/?\n/.exec(said) ?? []
      if (address) resolve(address)
    })
    child.once('close', (code) => reject(new Error(`parley ${command} ended with ${code}:\n${said}`)))
  })
}
