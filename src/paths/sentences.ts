/** A path read out in a sentence, in English or Japanese. */
import { isText } from '../bundle/content/stored-values.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import type { Reader } from '../composer/declare/read.ts'
import { labelIn, translationIn } from '../graphql/localized.ts'
import type { RecordedType } from '../graphs/edge-types.ts'
import { kindOfId } from '../model/model.ts'
import type { PathRow } from './paths.ts'
import { words } from './phrases.ts'

/** In the first wanted language that there are words for, else in English; `labels` are as stored, by id. */
export function sentenceOf(
  { nodes, edges }: PathRow,
  labels: ReadonlyMap<string, unknown>,
  args: Arguments,
  reader: Reader,
): string {
  const spoken = words[translationIn({ en: 'en', ja: 'ja' }, args, reader) as 'en' | 'ja']
  const name = (id: string) => {
    const kind = kindOfId(id)
    const label = labelIn(labels.get(id), args, reader)
    // A text within a sentence loses its full stop; a name that ends in one keeps it: Ada Alpha Jr.
    return spoken.named(kind?.name ?? '', kind && isText(kind) ? label.replace(/[.。]$/u, '') : label)
  }
  const [first = '', ...others] = nodes
  if (others.length === 0) return spoken.alone(name(first))
  const said = others.map((id, index) => {
    const near = nodes[index] as string
    const { source, type, role } = edges[index] as PathRow['edges'][number]
    const phrases =
      spoken.particular[`${type} ${role ?? kindOfId(source)?.name}`] ?? spoken.phrases[type as RecordedType]
    const phrase = put(name(id), source === near ? phrases.along : phrases.against)
    return { kind: kindOfId(near)?.name ?? '', phrase }
  })
  return spoken.joined(name(first), said)
}

function put(text: string, into: string): string {
  return into.replace('~', () => text)
}
