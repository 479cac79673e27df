import { describe, expect, it } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import type { Migration } from '../../src/bundle/upgrade/migrations.ts'
import { migrate, StoreVersionError } from '../../src/bundle/upgrade/store-version.ts'
import { model } from '../../src/model/model.ts'
import { bundleOf, state } from '../worlds/island.ts'
import { countOf, nodeOf, useStore } from './graph.ts'

const store = useStore()
const alpha = bundleOf('talks', { states: [state('alpha', 'Alpha')] })

/** Migrates states from one version to the next by setting a property on them. */
function marking(to: number): Migration {
  return {
    to,
    async run(store) {
      await store.write((transaction) =>
        transaction.run({
          name: 'tests: mark',
          text: `MATCH (n:State) SET n.path = replace(coalesce(n.path, ''), $step, '') + $step`,
          params: { step: `>${to}` },
        }),
      )
    },
  }
}

async function setVersion(version: number): Promise<void> {
  await store().write((transaction) =>
    transaction.run({
      name: 'tests: version',
      text: 'MATCH (s:Store) SET s.modelVersion = $version',
      params: { version },
    }),
  )
}

describe("a store's version", () => {
  it('is written into an empty store once', async () => {
    await migrate(store())
    await migrate(store())
    expect(await nodeOf(store(), 'store')).toMatchObject({ modelVersion: model.version, labels: ['Store'] })
    expect(await countOf(store(), 'Store')).toBe(1)
  })

  it('leads an older store through every migration in order', async () => {
    await importRecords(store(), alpha)
    await migrate(store(), model.version + 2, [marking(model.version + 2), marking(model.version + 1)])
    expect(await nodeOf(store(), 'state/alpha')).toMatchObject({ path: `>${model.version + 1}>${model.version + 2}` })
    expect(await nodeOf(store(), 'store')).toMatchObject({ modelVersion: model.version + 2 })
  })

  it('stays where a migration failed, which then runs again', async () => {
    await importRecords(store(), alpha)
    const broken: Migration = {
      to: model.version + 2,
      async run(store) {
        await marking(model.version + 2).run(store)
        throw new Error('broken')
      },
    }
    await expect(migrate(store(), model.version + 2, [marking(model.version + 1), broken])).rejects.toThrow('broken')
    expect(await nodeOf(store(), 'store')).toMatchObject({ modelVersion: model.version + 1 })
    await migrate(store(), model.version + 2, [marking(model.version + 2)])
    expect(await nodeOf(store(), 'store')).toMatchObject({ modelVersion: model.version + 2 })
    expect(await nodeOf(store(), 'state/alpha')).toMatchObject({ path: `>${model.version + 1}>${model.version + 2}` })
  })

  it('is refused where it is newer, by imports too', async () => {
    await importRecords(store(), alpha)
    await setVersion(model.version + 1)
    const message = `The store was written with version ${model.version + 1} of the model, but this program knows versions up to ${model.version}`
    await expect(migrate(store())).rejects.toThrow(StoreVersionError)
    await expect(migrate(store())).rejects.toThrow(message)
    await expect(importRecords(store(), bundleOf('more', { states: [state('beta', 'Beta')] }))).rejects.toThrow(message)
    expect(await countOf(store(), 'State')).toBe(1)
  })

  it('is refused where no migration leads on from it', async () => {
    await migrate(store())
    await setVersion(0)
    await expect(migrate(store())).rejects.toThrow('The store has version 0 of the model, and no migration leads to 1.')
  })
})
