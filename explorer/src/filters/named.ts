/** Names for the ids that stand in an address. */
import { useAnswer } from '../asking/use-answer.ts'
import type { NameFragment } from '../elements/name.graphql.ts'
import { RecordNames } from '../elements/record-names.graphql.ts'

/** So many ids one request may name. */
const most = 200

/** The records that exist at the moment of the page, by their ids. */
export function useNamed(ids: readonly string[]): Map<string, NameFragment> {
  const asked = [...ids].sort().slice(0, most)
  const answer = useAnswer(RecordNames, { ids: asked }, { enabled: asked.length > 0 })
  const found = asked.length > 0 ? (answer.data?.data.nodes ?? []) : []
  return new Map(found.flatMap((node) => (node && 'label' in node ? [[node.id, node as NameFragment] as const] : [])))
}
