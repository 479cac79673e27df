/** An export belongs together only if no import came in while it was read. */
import { readStore } from '../bundle/content/store-node.ts'
import type { Store } from '../store/store.ts'
import { ExportError } from './export-error.ts'

/** A function that throws an {@link ExportError} if an import came in since this was called. */
export async function watchedImports(store: Store): Promise<() => Promise<void>> {
  const before = await lastImport(store)
  return async () => {
    if ((await lastImport(store)) !== before) overtaken()
  }
}

export function overtaken(): never {
  throw new ExportError(
    'An import came in while the store was read, so what was written is not whole. Export it again.',
  )
}

async function lastImport(store: Store): Promise<unknown> {
  return (await store.read(readStore))[0]?.lastRecordedAt
}
