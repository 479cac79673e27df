/** A name as a bundle says it: beside what is stored, how the bundle came to prefer it. */
import type { Label } from '../../stored/labels.ts'

export type SaidLabel = Label & {
  /** Whether the bundle says `kind: PREFERRED` itself; in the short form, the first name of a language is the preferred one anyway. */
  declared?: true
}

/** The name as it is stored. */
export function storedLabel({ value, lang, kind }: SaidLabel): Label {
  return { value, lang, kind }
}
