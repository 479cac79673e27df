/** Before all browser tests: starts the built service over the seed and over the demonstration; both end after them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type BuiltService, startBuilt } from '../../dev/built-service.ts'

declare module 'vitest' {
  interface ProvidedContext {
    seed: string
    demo: string
  }
}

const running: BuiltService[] = []
let folder: string

export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'parley-browser-'))
  for (const [name, command] of [
    ['seed', 'start'],
    ['demo', 'demo'],
  ] as const) {
    const service = await startBuilt(command, join(folder, command))
    running.push(service)
    project.provide(name, service.base)
  }
}

export async function teardown(): Promise<void> {
  for (const { stop } of running) await stop()
  await rm(folder, { recursive: true, force: true })
}
