/** By what claims can be counted, and which list of claims each count opens. */
import { none } from '../../address/choices.ts'
import type { ClaimValues } from '../../address/claim-filter.ts'

type Filter = Partial<ClaimValues>

interface Dimension {
  /** The claims that have this value. */
  having: (key: string) => Filter
  /** The claims that have none, where the list can say so. */
  lacking?: Filter
}

/** As the API's ClaimDimension, the most asked for first. */
const table = {
  SPEAKER: { having: (key) => ({ wordsOf: [key], level: 'SPEAKER' }), lacking: { voice: ['UNATTRIBUTED'] } },
  SPEAKER_ORGANIZATION: { having: (key) => ({ wordsOf: [key], level: 'ORGANIZATION' }) },
  SPEAKER_STATE: { having: (key) => ({ wordsOf: [key], level: 'STATE' }) },
  ABOUT: { having: (key) => ({ about: [key] }) },
  ADDRESSEE: { having: (key) => ({ addressees: [key] }) },
  STANCE: { having: (key) => ({ stances: [key] }), lacking: { stances: [none] } },
  SPEECH_ACT: { having: (key) => ({ speechActs: [key] }) },
  TOPIC: { having: (key) => ({ exactTopics: [key] }) },
  PROPOSITION: { having: (key) => ({ propositions: [key] }) },
  PROPOSITION_TYPE: { having: (key) => ({ propositionTypes: [key] }), lacking: { propositionTypes: [none] } },
  PROCESS: { having: (key) => ({ processes: [key] }) },
  CERTAINTY: { having: (key) => ({ certainty: [key] }), lacking: { certainty: [none] } },
  VOICE: { having: (key) => ({ voice: [key] }) },
  SOURCE: { having: (key) => ({ sources: [key] }) },
  PUBLISHER: { having: (key) => ({ publishers: [key] }) },
  RELIABILITY: { having: (key) => ({ reliability: [key] }) },
  CREDIBILITY: { having: (key) => ({ credibility: [key] }) },
  ATTRIBUTION: { having: (key) => ({ attributions: [key] }) },
  HEDGED: { having: (key) => ({ hedged: key === 'HEDGED' }) },
  LANGUAGE: { having: (key) => ({ exactLanguages: [key] }) },
} satisfies Record<string, Dimension>

export type DimensionName = keyof typeof table
export const dimensions = Object.keys(table) as DimensionName[]

/** What the list has to be filtered by beside the panel's own filter; null where that filter has the parameter already and means less. */
export function narrowed(values: Filter, by: DimensionName, key: string): Filter | null {
  return joined(values, (table[by] as Dimension).having(key))
}

export function lacking(values: Filter, by: DimensionName): Filter | null {
  const without = (table[by] as Dimension).lacking
  return without ? joined(values, without) : null
}

/** Both filters as one; null where both have the same parameter, since a list of values means any of them. */
function joined(values: Filter, more: Filter): Filter | null {
  const clash = Object.entries(more).some(([name, value]) => {
    const old = values[name as keyof Filter]
    const same = JSON.stringify(old) === JSON.stringify(value)
    const within =
      Array.isArray(old) && Array.isArray(value) && value.every((each) => (old as unknown[]).includes(each))
    const empty = old === undefined || old === null || (Array.isArray(old) && old.length === 0)
    // A level matters only where somebody's words are asked for.
    if (name === 'level') return (values.wordsOf?.length ?? 0) > 0 && !same
    return !(empty || same || within)
  })
  return clash ? null : { ...values, ...more }
}
