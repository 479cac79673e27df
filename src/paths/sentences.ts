/** Tells a path in a sentence, in English or Japanese. */
import { isText } from '../bundle/content/stored-values.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import type { Reader } from '../composer/declare/read.ts'
import { labelIn, translationIn } from '../graphql/localized.ts'
import { edgeType } from '../graphs/edge-types.ts'
import type { Kind, Language } from '../model/declared.ts'
import { kindOfId } from '../model/model.ts'
import { grammars } from './grammar.ts'
import type { PathRow } from './paths.ts'

/** The sentence, in the first wanted language that there are words for, else in English. `labels` are as stored, by id. */
export function sentenceOf(
  { nodes, edges }: PathRow,
  labels: ReadonlyMap<string, unknown>,
  args: Arguments,
  reader: Reader,
): string {
  const language = translationIn({ en: 'en', ja: 'ja' }, args, reader) as Language
  const grammar = grammars[language]
  const name = (id: string) => {
    const kind = kindOfId(id) as Kind
    const label = labelIn(labels.get(id), args, reader)
    // A text within a sentence loses its full stop; a name that ends in one keeps it: Ada Alpha Jr.
    return grammar.named(kind.named[language], isText(kind) ? label.replace(/[.。]$/u, '') : label)
  }
  const [first = '', ...others] = nodes
  if (others.length === 0) return grammar.alone(name(first))
  const said = others.map((id, index) => {
    const near = nodes[index] as string
    const { source, type, role } = edges[index] as PathRow['edges'][number]
    const { phrases, where } = edgeType(type)
    const { along, against } = (where.get(role ?? kindOfId(source)?.name ?? '') ?? phrases)[language]
    return {
      pronoun: kindOfId(near)?.pronoun?.[language] ?? '',
      phrase: put(name(id), source === near ? along : against),
    }
  })
  return grammar.joined(name(first), said)
}

function put(text: string, into: string): string {
  return into.replace('~', () => text)
}
