/** One bundle as a file that an import reads: YAML to be read and edited by people, or JSON lines for any number of records. */
import { stringify } from 'yaml'
import type { SaidBundle } from './bundle-records.ts'

/** Long texts stay on one line, so that a file differs only where its content does. */
const WRITING = { lineWidth: 0, aliasDuplicateObjects: false } as const

/** A bundle in YAML. */
export async function* yamlBundle(
  { head, lists }: SaidBundle,
  told: (records: number) => void,
): AsyncGenerator<string> {
  yield stringify({ bundle: head }, WRITING)
  let open = ''
  let written = 0
  for await (const { collection, records } of lists()) {
    if (collection !== open) yield `\n${collection}:\n`
    open = collection
    for (const record of records) yield stringify([record], WRITING)
    written += records.length
    told(written)
  }
}

/** A bundle in JSON lines: `{"parley": 1, "bundle": {…}}`, then `{"claims": {…}}` for each record. */
export async function* linesOfBundle(
  { head, lists }: SaidBundle,
  told: (records: number) => void,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ parley: 1, bundle: head })}\n`
  let written = 0
  for await (const { collection, records } of lists()) {
    for (const record of records) yield `${JSON.stringify({ [collection]: record })}\n`
    written += records.length
    told(written)
  }
}
