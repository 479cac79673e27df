/** `parley export`: writes what the store has in a format that others read. */
import type { Config } from '../config.ts'
import { linesOfBundle, yamlBundle } from '../export/bundle-formats.ts'
import { saidBundle } from '../export/bundle-records.ts'
import { printTexts, writeFileOf } from '../export/destination.ts'
import { ExportError } from '../export/export-error.ts'
import { progressOf } from './progress.ts'
import { noStore } from './ready-store.ts'
import { storeAtHand } from './store-at-hand.ts'

export interface ExportOptions {
  format: 'bundle' | 'ndjson'
  bundle?: string
  out?: string
}

/** Writes the export to `out` or standard output, and to `warn` how much a file has. Throws a ConfigError if there is no store, an ExportError if it cannot be written as asked. */
export async function exportAs(
  config: Config,
  { format, bundle, out }: ExportOptions,
  warn: (line: string) => void,
): Promise<void> {
  const atHand = await storeAtHand(config)
  if (!atHand.store) throw atHand.isThere ? new ExportError(`Nothing was exported: ${atHand.why}.`) : noStore(config)
  const { told, end } = progressOf('records written')
  try {
    const said = await saidBundle(atHand.store, bundle)
    const texts = format === 'bundle' ? yamlBundle(said, told) : linesOfBundle(said, told)
    if (out === undefined) return await printTexts(texts)
    await writeFileOf(out, texts)
    warn(`${out}: ${said.head.name}, ${counted(said.count)}.`)
  } finally {
    end()
    await atHand.store.close()
  }
}

function counted(records: number): string {
  return records === 1 ? 'a record' : `${records.toLocaleString('en-US')} records`
}
