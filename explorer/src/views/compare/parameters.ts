/** What of a comparison stands in its address. */
import { ids } from '../../address/choices.ts'
import { oneOf, type ValuesOf } from '../../address/parameters.ts'
import { momentParameters } from '../../positions/two-moments.ts'

const actors = ids(['person', 'organization', 'state'])

export const compareParameters = {
  of: oneOf(['actors', 'moments'], 'actors'),
  /** The two actors; each holds at most one. */
  a: actors,
  b: actors,
  /** `auto` goes by what the actors are. */
  level: oneOf(['auto', 'SPEAKER', 'ORGANIZATION', 'STATE'], 'auto'),
  ...momentParameters,
  /** Of two moments, only these actors are compared. */
  who: actors,
}

export type CompareValues = ValuesOf<typeof compareParameters>

export type Level = 'SPEAKER' | 'ORGANIZATION' | 'STATE'

/** States are compared by the words of all who speak for them, organizations likewise; anybody else by what they say themselves. */
export function levelFor(level: CompareValues['level'], compared: readonly string[]): Level {
  if (level !== 'auto') return level
  const all = (kind: string) => compared.length > 0 && compared.every((id) => id.startsWith(`${kind}/`))
  return all('state') ? 'STATE' : all('organization') ? 'ORGANIZATION' : 'SPEAKER'
}
