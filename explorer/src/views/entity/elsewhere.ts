/** The other views in which a record can be looked at, with it chosen. */
import { addressOf, several } from '../../address/parameters.ts'

const lists = {
  of: several(),
  actors: several(),
  processes: several(),
  agreements: several(),
  topics: several(),
  propositions: several(),
}

type Chosen = keyof typeof lists

/** Which parameter of each view takes records of a kind. */
const takes: Record<string, Partial<Record<'timeline' | 'network' | 'matrix', Chosen>>> = {
  person: { timeline: 'actors', network: 'of', matrix: 'actors' },
  organization: { timeline: 'actors', network: 'of', matrix: 'actors' },
  state: { timeline: 'actors', network: 'of', matrix: 'actors' },
  process: { timeline: 'processes', network: 'of', matrix: 'processes' },
  agreement: { timeline: 'agreements', network: 'of' },
  topic: { timeline: 'topics', network: 'of', matrix: 'topics' },
  proposition: { network: 'of', matrix: 'propositions' },
}

export function elsewhere(id: string, search: string): { view: 'timeline' | 'network' | 'matrix'; address: string }[] {
  const kind = id.split('/')[0] ?? ''
  const views = takes[kind] ?? { network: 'of' }
  return (['matrix', 'timeline', 'network'] as const).flatMap((view) => {
    const name = views[view]
    return name ? [{ view, address: addressOf(`/${view}`, lists, { [name]: [id] }, search) }] : []
  })
}
