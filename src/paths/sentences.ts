/** A path read out in a sentence, in English or Japanese. */
import type { Arguments } from '../composer/arguments.ts'
import type { Reader } from '../composer/read.ts'
import type { RecordedType } from '../graphs/edge-types.ts'
import { kindOfId } from '../model/model.ts'
import { labelIn, translationIn } from '../text/localized.ts'
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
  // A text within a sentence loses its full stop.
  const name = (id: string) =>
    spoken.named(kindOfId(id)?.name ?? '', labelIn(labels.get(id), args, reader).replace(/[.。]$/u, ''))
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
