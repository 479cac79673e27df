/** What stands for a file as a whole in the bundle that it becomes: the bundle's head, and the source that its records cite. */
import type { BundleHead } from '../bundle/read/document.ts'
import type { ImportFile, ListedRecord } from './format.ts'
import { bundleNameOf } from './ids.ts'

/** The head of the file's bundle; without a license of the format's own, nobody asserted one. */
export function headOf(input: ImportFile, author: string, license = 'NOASSERTION'): BundleHead {
  return { name: bundleNameOf(input.name), formatVersion: 1, author, license }
}

/** The file as a source of the type DATASET. */
export function datasetOf(input: ImportFile, license?: string): ListedRecord {
  const id = `source/${bundleNameOf(input.name)}`
  const record = { id, title: { en: input.name }, type: 'DATASET', ...(license === undefined ? {} : { license }) }
  return { collection: 'sources', record }
}
