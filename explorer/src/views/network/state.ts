/** What of the network stands in its address, and what is asked for it. */
import { codes, ids } from '../../address/choices.ts'
import { claimFilterFrom } from '../../address/claim-filter.ts'
import { days } from '../../address/days.ts'
import { oneOf, type Parameter, type ValuesOf, whole } from '../../address/parameters.ts'

export const networkTypes = ['COPARTICIPATION', 'ADDRESS', 'MENTION', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'] as const
export const levels = ['SPEAKER', 'ORGANIZATION', 'STATE'] as const
export const normalizations = ['NONE', 'AVERAGE_ACTIVITY', 'JACCARD', 'COSINE'] as const
export const duplicateRules = ['ALL', 'ONCE_PER_SOURCE', 'ONCE_PER_MONTH', 'ONCE'] as const
/** How many ties, or nodes, are asked for. */
export const sizes = ['50', '100', '200', '500', '1000', '2000'] as const

/** A record whose surroundings are shown: all of them, or those along ties of some types. */
export interface Opened {
  id: string
  types: string[] | null
}

/** `person/x`, or `person/x:MADE,ABOUT`. */
function opened(): Parameter<Opened[]> {
  const known = ids()
  return {
    read: (texts) => {
      const found = new Map<string, Opened>()
      for (const text of texts) {
        const [id = '', types] = text.split(':')
        if (known.read([id]).length === 0 || found.size === 50) continue
        const named = types?.split(',').filter((type) => /^[A-Z_]+$/.test(type)) ?? []
        found.set(id, { id, types: named.length > 0 ? named : null })
      }
      return [...found.values()]
    },
    write: (value) => value.map(({ id, types }) => (types ? `${id}:${types.join(',')}` : id)),
  }
}

/** A number of at least 0, with fractions. */
function weight(): Parameter<number> {
  return {
    read: ([first]) => (/^\d+(?:\.\d+)?$/.test(first ?? '') ? Number(first) : 0),
    write: (value) => (value > 0 ? [String(value)] : []),
  }
}

const actorKinds = ['person', 'organization', 'state']

export const networkParameters = {
  /** Of these the surroundings are shown; without any, a network of actors. */
  of: opened(),
  depth: whole(1, 1, 3),
  kinds: codes('EntityKind'),
  type: oneOf(networkTypes, 'COPARTICIPATION'),
  level: oneOf(levels, 'SPEAKER'),
  normalization: oneOf(normalizations, 'NONE'),
  duplicates: oneOf(duplicateRules, 'ALL'),
  weight: weight(),
  size: oneOf(sizes, '200'),
  /** Actors with fewer claims or events behind their ties are hidden. */
  least: whole(1, 1, 10_000),
  hidden: ids(),
  actors: ids(actorKinds),
  topics: ids(['topic']),
  processes: ids(['process']),
  said: days(),
  undated: oneOf(['out', 'true'], 'out'),
  voice: codes('Voice', true),
  /** The ends of a path. */
  from: ids(),
  to: ids(),
  /** The node or tie that is chosen. */
  at: { read: ([first]) => first ?? '', write: (value) => (value ? [value] : []) } as Parameter<string>,
}

export type NetworkValues = ValuesOf<typeof networkParameters>

/** What a network is made of: events for taking part together, claims for everything else. */
function madeOf({ type, topics, processes, said, undated, voice }: NetworkValues) {
  if (type !== 'COPARTICIPATION') {
    const claims = claimFilterFrom({ topics, processes, said, undated, voice })
    return Object.keys(claims).length > 0 ? { claims } : {}
  }
  const events = {
    ...(topics.length > 0 ? { topics } : {}),
    ...(processes.length > 0 ? { processes } : {}),
    ...(said ? { time: { ...said, ...(undated === 'true' ? { includeUndated: true } : {}) } } : {}),
  }
  return Object.keys(events).length > 0 ? { events } : {}
}

export function networkVariables(values: NetworkValues) {
  const { type, level, normalization, duplicates, weight: minWeight, size, actors } = values
  return {
    type,
    level,
    normalization,
    duplicates,
    minWeight,
    first: Number(size),
    ...madeOf(values),
    ...(actors.length > 0 ? { actors: { ids: actors } } : {}),
  }
}

/** The same ties between two actors only. */
export function evidenceVariables(values: NetworkValues, ends: readonly [string, string]) {
  const { type, level, duplicates } = values
  return { type, level, duplicates, ...madeOf(values), actors: { ids: [...ends] } }
}

export function surroundingsVariables({ of, depth, kinds, hidden, size }: NetworkValues) {
  const open = of.filter(({ id }) => !hidden.includes(id))
  const via = open.every(({ types }) => types !== null) ? [...new Set(open.flatMap(({ types }) => types ?? []))] : null
  return {
    of: open.map(({ id }) => id),
    depth,
    first: Number(size),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(via ? { via } : {}),
    ...(hidden.length > 0 ? { avoid: hidden } : {}),
  }
}

/** The address of the same graph as a file (docs/export.md). */
export function exportAddress(values: NetworkValues, format: string, language: string, moment: object): string {
  const around = values.of.length > 0
  const variables = {
    ...(around ? surroundingsVariables(values) : networkVariables(values)),
    ...moment,
    lang: language,
  }
  const pairs = Object.entries(variables).flatMap(([name, value]): [string, string][] => {
    if (value === null || value === undefined) return []
    if (Array.isArray(value)) return value.map((each) => [name, String(each)])
    return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]]
  })
  return `/export/${around ? 'neighborhood' : 'network'}.${format}?${new URLSearchParams(pairs)}`
}
