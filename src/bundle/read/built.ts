/** Bundles that a program built, as documents. */
import type { Bundle, BundleDocument, BundleHead, BundleRecord, DocumentText } from './document.ts'

const BUILT: DocumentText = { file: null, locate: () => null, standsAlone: () => false }
const GIVEN: DocumentText = { ...BUILT, byLine: true }

/** A record, and the list of a bundle that it belongs to: `events`. */
export interface RecordInList {
  collection: string
  record: BundleRecord
}

/** A whole bundle, as one document. */
export async function* builtDocument(bundle: Bundle): AsyncGenerator<BundleDocument> {
  yield { text: BUILT, value: bundle }
}

/** A bundle whose records come one after another, each as a document. */
export async function* givenDocuments(
  head: BundleHead,
  records: Iterable<RecordInList> | AsyncIterable<RecordInList>,
): AsyncGenerator<BundleDocument> {
  yield { text: GIVEN, value: { bundle: head }, line: 1 }
  let line = 1
  for await (const { collection, record } of records) {
    line += 1
    yield { text: GIVEN, value: { [collection]: record }, line }
  }
}
