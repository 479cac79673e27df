/** A record's labels as the store keeps them: JSON text of a list. */

/** A name in one language; `kind` is a value of LabelKind. */
export type Label = { value: string; lang: string; kind: string }

/** The labels in a stored text; none if nothing is stored. */
export function storedLabels(stored: unknown): Label[] {
  return typeof stored === 'string' ? (JSON.parse(stored) as Label[]) : []
}
