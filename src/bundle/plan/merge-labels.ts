/** Merges the names that several bundles give one record. A language has one preferred name. */
import { grouped } from '../../collections/grouped.ts'
import { inOrder } from '../../collections/in-order.ts'
import type { Value } from '../../store/store.ts'
import type { SaidLabel } from '../content/said-label.ts'

/** The names that one bundle gives. */
export interface SaidLabels {
  /** Since when the bundle has said something of the record, see Assertion. */
  since: string
  value: SaidLabel[]
}

/**
 * All names once, in the order of `said`. Of several preferred ones in a language that one stays preferred whose bundle says so in
 * so many words (`kind: PREFERRED`), else that of the bundle which has spoken of the record longest; the others become alternates.
 */
export function mergedLabels(said: readonly SaidLabels[]): Value {
  const all = said.flatMap(({ since, value }) => value.map((label) => ({ since, label })))
  const preferred = new Map<string, string>()
  const ranked = all
    .filter(({ label }) => label.kind === 'PREFERRED')
    .toSorted(
      (a, b) => Number(b.label.declared ?? false) - Number(a.label.declared ?? false) || inOrder(a.since, b.since),
    )
  for (const { label } of ranked) if (!preferred.has(label.lang)) preferred.set(label.lang, label.value)
  const byWords = grouped(all, ({ label }) => `${label.lang} ${label.value}`)
  return [...byWords.values()].map((same) => {
    const { value, lang, kind } = (same[0] as { label: SaidLabel }).label
    const isPreferred = preferred.get(lang) === value
    return { value, lang, kind: isPreferred ? 'PREFERRED' : kind === 'PREFERRED' ? 'ALTERNATE' : kind }
  })
}
