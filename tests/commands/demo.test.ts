/** `parley demo` fills a store of its own with the demonstration, finds it again, and leaves other graphs alone. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { inReadyStore } from '../../src/commands/ready-store.ts'
import { configFrom } from '../../src/config.ts'
import { emptyNeo4j, engine } from '../engine.ts'
import { asked, outcome, serving, settings } from './process.ts'

let data: string
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'parley-demo-'))
  await emptyIfShared()
})
afterAll(() => rm(data, { recursive: true, force: true }))

const imports = (base: string) =>
  asked(
    base,
    '{ service { lastRecordedAt } agreement(id: "agreement/ketta-transit-protocol") { revisions { at by action } } }',
  )

test('it imports the three revisions once, each at its own instant, and a second run starts what is there', async () => {
  const first = await serving(settings(data), 'demo')
  expect(first.said()).toContain('Demo:     3 revisions')
  expect(first.said()).not.toContain('Seed:')
  if (engine === 'grafeo') expect(first.said()).toContain(join(data, 'demo'))
  const recorded = await imports(first.base)
  expect(recorded).toEqual({
    service: { lastRecordedAt: '2026-07-06T09:00:00.000Z' },
    agreement: {
      revisions: [
        ['2026-07-06', 'CHANGED'],
        ['2026-01-12', 'CHANGED'],
        ['2025-07-01', 'CREATED'],
      ].map(([day, action]) => ({ at: `${day}T09:00:00.000Z`, by: 'lake-orsunn-demonstration', action })),
    },
  })
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)

  const second = await serving(settings(data), 'demo')
  expect(second.said()).not.toMatch(/Demo:|Seed:/)
  expect(await imports(second.base)).toEqual(recorded)
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
}, 120_000)

test('it starts over no store that holds something else', async () => {
  await emptyIfShared()
  const head = { name: 'tea', formatVersion: 1, author: 'Tests', license: 'CC0-1.0' } as const
  await inReadyStore(configFrom(settings(join(data, 'other', 'demo'))), (store) =>
    importRecords(store, { bundle: head, topics: [{ id: 'topic/tea', labels: { en: 'Tea' } }] }),
  )
  const { code, said } = await outcome(['demo'], { ...settings(join(data, 'other')), PORT: '0' })
  expect(code).toBe(1)
  const where =
    engine === 'neo4j' ? /NEO4J_URI is .*, but the store there/ : `The store in ${join(data, 'other', 'demo')}`
  expect(said).toMatch(where)
  expect(said).toContain(' already holds tea; the demonstration needs one that is empty')
}, 120_000)

async function emptyIfShared(): Promise<void> {
  if (engine === 'neo4j') await (await emptyNeo4j(30_000)).close()
}
