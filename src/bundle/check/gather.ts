/** Reads a bundle once, record by record, and brings each into its normal form. Memory holds its ids, and a file the rest. */
import type { Kind } from '../../model/declared.ts'
import { model } from '../../model/model.ts'
import { TextFile } from '../content/text-file.ts'
import type { BundleDocument, BundleHead, DocumentText } from '../read/document.ts'
import type { Findings } from '../read/problems.ts'
import { HeadReader } from './bundle-head.ts'
import { DocumentPlace } from './document-place.ts'
import { ExternalIds } from './external-ids.ts'
import { LateClaims } from './late-claims.ts'
import { recordFrom } from './record-from.ts'
import { References } from './references.ts'

/** What a bundle says, before anybody asks what others say. Whoever has it closes `records`. */
export interface OwnBundle {
  head: BundleHead
  /** Id → JSON of the {@link Content} that the bundle gives it; without problems, of every record. */
  records: TextFile
  references: References
  externalIds: ExternalIds
  lateClaims: LateClaims
  /** All that was found; places report here, too. */
  findings: Findings
  /** Whether every file could be read: if not, what seems to be missing may be in one that could not. */
  whole: boolean
  /** Where a record of the bundle is. */
  placeOf(id: string): DocumentPlace | null
}

const kindsByCollection = new Map(
  [...model.kinds.values()].flatMap((kind) => (kind.collection ? [[kind.collection, kind] as const] : [])),
)
const collections = [...kindsByCollection.keys()]

/** Reads the documents, which are asked for one after another. What is wrong or doubtful goes to `findings`. */
export async function gather(documents: AsyncIterable<BundleDocument>, findings: Findings): Promise<OwnBundle> {
  const head = new HeadReader(collections, findings)
  const origins = new Origins(findings)
  const references = new References(origins)
  const records = new TextFile()
  const externalIds = new ExternalIds()
  const lateClaims = new LateClaims()
  let unreadable = 0
  try {
    let checked = 0
    for await (const document of documents) {
      // Whatever was found since the last document was checked was found while this one was read.
      unreadable += findings.problems.count - checked
      head.read(document)
      for (const { kind, value, place } of recordsIn(document, findings)) {
        const id = idIn(value)
        if (id !== null) origins.note(id, place)
        const content = recordFrom(kind, value, place, references)
        if (content?.id === undefined) continue
        externalIds.note(content, place)
        lateClaims.note(content, place)
        if (!records.has(content.id)) records.add(content.id, JSON.stringify(content))
      }
      checked = findings.problems.count
    }
    unreadable += findings.problems.count - checked
  } catch (error) {
    records.close()
    throw error
  }
  references.settle()
  return {
    head: head.found(),
    records,
    references,
    externalIds,
    lateClaims,
    findings,
    whole: unreadable === 0,
    placeOf: (id) => origins.placeOf(id),
  }
}

/** Which records there are, by id, and where each one was read first: of each as little as will do. */
class Origins {
  /** Id → the number of its list, and its position there or its line. */
  private readonly origins = new Map<string, number>()
  private readonly lists: { document: DocumentText; collection: string }[] = []

  constructor(private readonly findings: Findings) {}

  has(id: string): boolean {
    return this.origins.has(id)
  }

  keys(): MapIterator<string> {
    return this.origins.keys()
  }

  /** Reports an id that comes twice. */
  note(id: string, place: DocumentPlace): void {
    const before = this.placeOf(id)
    if (before) {
      place.at('id').wrong(`is ${id}, which ${before.text()} has already.`)
      return
    }
    const [collection, index] = place.path as [string, number]
    const list = this.lists.findLastIndex((each) => each.document === place.document && each.collection === collection)
    const number = list >= 0 ? list : this.lists.push({ document: place.document, collection }) - 1
    this.origins.set(id, index * MOST_LISTS + number)
  }

  placeOf(id: string): DocumentPlace | null {
    const origin = this.origins.get(id)
    if (origin === undefined) return null
    const { document, collection } = this.lists[origin % MOST_LISTS] as Origins['lists'][number]
    return new DocumentPlace(this.findings, document, [collection, Math.floor(origin / MOST_LISTS)], id)
  }
}

/** More than the files of a folder have lists in all, of which there are some 25 in each. */
const MOST_LISTS = 1 << 17

/** What can be shown in a message as the id that it may be meant as. */
const LIKE_AN_ID = /^[\w-]+\/[\w-]{1,200}$/

/** The records of a document. Reading the head reports collections that are not lists. */
function* recordsIn(
  { text, value, line }: BundleDocument,
  findings: Findings,
): Generator<{ kind: Kind; value: unknown; place: DocumentPlace }> {
  const lists = (value ?? {}) as Record<string, unknown>
  for (const [collection, kind] of kindsByCollection) {
    if (!Object.hasOwn(lists, collection)) continue
    const list = lists[collection]
    const at = (index: number, value: unknown) => {
      const id = idIn(value)
      const shown = id !== null && LIKE_AN_ID.test(id) ? id : null
      return { kind, value, place: new DocumentPlace(findings, text, [collection, index], shown) }
    }
    if (line !== undefined) yield at(line, list)
    else if (Array.isArray(list)) for (const [index, value] of list.entries()) yield at(index, value)
  }
}

function idIn(value: unknown): string | null {
  const id = (value as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : null
}
