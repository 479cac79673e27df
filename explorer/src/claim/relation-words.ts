/** A relation in words, seen from one of its two claims. */

type Types = 'CONTRADICTS' | 'CORROBORATES' | 'REPEATS' | 'QUALIFIES' | 'RESPONDS_TO' | 'REPORTS' | 'RETRACTS'

/** `RESPONDS_TO`: this one answers the other; `RESPONDS_TO_BY`: the other answers this one. Those that hold both ways have one form. */
export type RelationForm = Types | 'REPEATS_BY' | 'QUALIFIES_BY' | 'RESPONDS_TO_BY' | 'REPORTS_BY' | 'RETRACTS_BY'

export function relationForm(type: Types, from: string, seenFrom: string): RelationForm {
  if (type === 'CONTRADICTS' || type === 'CORROBORATES' || from === seenFrom) return type
  return `${type}_BY`
}
