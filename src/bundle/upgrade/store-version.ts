/** The version of the model that a store was written with: an older store is migrated at start, a newer one refused. */
import { randomUUID } from 'node:crypto'
import { model } from '../../model/model.ts'
import type { Store } from '../../store/store.ts'
import { createStoreNode, giveStoreId, readStore, setModelVersion } from '../content/store-node.ts'
import { migrations } from './migrations.ts'

/** A store that this program cannot use. */
export class StoreVersionError extends Error {
  override name = 'StoreVersionError'
}

/** What to do about a store in which a restore did not end. */
export const unfinishedRestore =
  'A restore into this store did not end, so that not all is in it: `parley restore` begins anew.'

/**
 * Makes the store fit for this program: an empty store gets the model's version and an id, an older one is migrated, one version after
 * another. Resolves with whether the store was empty. Throws a {@link StoreVersionError} if the store is newer, or if no migration leads
 * on from its version.
 */
export async function migrate(store: Store, version = model.version, known = migrations): Promise<boolean> {
  const [found] = await store.read(readStore)
  if (!found) {
    const [made] = await store.write((transaction) => transaction.run(createStoreNode(version, randomUUID())))
    return made?.created === true
  }
  if (found.restoring === true) throw new StoreVersionError(unfinishedRestore)
  const written = Number(found.modelVersion)
  if (written > version) {
    throw new StoreVersionError(
      `The store was written with version ${written} of the model, but this program knows versions up to ${version}: use a newer Parley, or another store (PARLEY_DATA, NEO4J_URI).`,
    )
  }
  for (let to = written + 1; to <= version; to += 1) {
    const migration = known.find((each) => each.to === to)
    if (!migration)
      throw new StoreVersionError(`The store has version ${to - 1} of the model, and no migration leads to ${to}.`)
    await migration.run(store)
    await store.write((transaction) => transaction.run(setModelVersion(to)))
  }
  // Stores of earlier programs have none.
  if (found.storeId === null) await store.write((transaction) => transaction.run(giveStoreId(randomUUID())))
  return false
}
