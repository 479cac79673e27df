/** `parley export`: writes what the store has in a format that others read. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { watchedImports } from '../export/between-imports.ts'
import { linesOfBundle, yamlBundle } from '../export/bundle-formats.ts'
import { saidBundle } from '../export/bundle-records.ts'
import { cypherScript } from '../export/cypher-script.ts'
import { printTexts, writeFileOf } from '../export/destination.ts'
import { ExportError } from '../export/export-error.ts'
import type { ExportOptions } from '../export/formats.ts'
import { graphRecords, kindsOfLists } from '../export/graph-records.ts'
import { defaultBase, jsonLdText, turtleText } from '../export/linked/linked-formats.ts'
import type { Store } from '../store/store.ts'
import { progressOf } from './progress.ts'
import { noStore } from './ready-store.ts'
import { storeAtHand } from './store-at-hand.ts'

/** How an export tells how far it is. */
type ToldSoFar = (done: number) => void

/**
 * Writes the export to `out` or standard output, and to `warn` what a file has and what was left out. Throws a ConfigError if there is no store, an ExportError if
 * it cannot be written as asked.
 */
export async function exportAs(config: Config, options: ExportOptions, warn: (line: string) => void): Promise<void> {
  const atHand = await storeAtHand(config)
  if (!atHand.store) throw atHand.isThere ? new ExportError(`Nothing was exported: ${atHand.why}.`) : noStore(config)
  const { told, end } = progressOf(options.format === 'csv' ? 'rows written' : 'records written')
  try {
    if (options.format === 'csv') await writeTables(atHand.store, options, told, warn)
    else if (options.format === 'bundle' || options.format === 'ndjson') {
      await writeBundle(atHand.store, options, told, warn)
    } else await writeGraph(atHand.store, options, told, warn)
  } finally {
    end()
    await atHand.store.close()
  }
}

async function writeBundle(
  store: Store,
  { format, bundle, out }: ExportOptions,
  told: ToldSoFar,
  warn: (line: string) => void,
): Promise<void> {
  const said = await saidBundle(store, bundle)
  const texts = format === 'bundle' ? yamlBundle(said, told) : linesOfBundle(said, told)
  if (out === undefined) return printTexts(texts)
  await writeFileOf(out, texts)
  warn(`${out}: ${said.head.name}, ${counted(said.count, 'record')}.`)
}

/** The present graph, merged from all bundles. */
async function writeGraph(
  store: Store,
  { format, kinds, base = defaultBase, out }: ExportOptions,
  told: ToldSoFar,
  warn: (line: string) => void,
): Promise<void> {
  const chosen = kindsOfLists(kinds)
  let records = 0
  const count = (written: number) => {
    records = written
    told(written)
  }
  const texts =
    format === 'cypher'
      ? cypherScript(store, chosen, count)
      : (format === 'jsonld' ? jsonLdText : turtleText)(counting(graphRecords(store, chosen), count), base)
  if (out === undefined) return printTexts(texts)
  await writeFileOf(out, texts)
  warn(`${out}: ${counted(records, 'record')}.`)
}

async function* counting<T>(slices: AsyncIterable<T[]>, count: (so: number) => void): AsyncGenerator<T[]> {
  let records = 0
  for await (const slice of slices) {
    yield slice
    records += slice.length
    count(records)
  }
}

/** One table goes to a file or standard output; several go into a folder. */
async function writeTables(
  store: Store,
  { kinds, bom, out, format: _, ...rows }: ExportOptions,
  told: ToldSoFar,
  warn: (line: string) => void,
): Promise<void> {
  // The schema takes a while to load: only what needs it waits for it.
  const { tableText } = await import('../export/tables/table-text.ts')
  const { chosenTables } = await import('../export/tables/tables.ts')
  const { askingStore } = await import('./ask-store.ts')
  const names = chosenTables(kinds, rows, out)
  let isCut = false
  const ask = askingStore(store, () => {
    isCut = true
  })
  const checkImports = await watchedImports(store)
  const textOf = async function* (name: (typeof names)[number]) {
    yield* tableText(name, rows, ask, { bom, told })
    await checkImports()
  }
  const [first] = names
  if (out === undefined) await printTexts(textOf(first))
  else if (names.length === 1) await writeFileOf(out, textOf(first))
  else {
    await mkdir(out, { recursive: true })
    for (const name of names) await writeFileOf(join(out, `${name}.csv`), textOf(name))
  }
  if (out !== undefined) warn(`${out}: ${names.join(', ')}.`)
  if (isCut) warn('Some rows have longer lists than the table shows; bundle and ndjson have all of them.')
}

function counted(count: number, what: string): string {
  return count === 1 ? `a ${what}` : `${count.toLocaleString('en-US')} ${what}s`
}
