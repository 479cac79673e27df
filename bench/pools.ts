/** The ids of a made-up negotiation: how many there are of each thing that records refer to. */

/** How many records; everything else grows with them. */
export interface Sizes {
  actors: number
  claims: number
  events: number
}

export const defaultSizes: Sizes = { actors: 10_000, claims: 200_000, events: 20_000 }

/** Ids in the order in which hubs are drawn: the first most often. */
export interface Pools {
  persons: string[]
  states: string[]
  actors: string[]
  organizations: string[]
  publishers: string[]
  topics: string[]
  propositions: string[]
  processes: string[]
  places: string[]
  sources: string[]
  events: string[]
  agreements: string[]
}

/** The ids of everything that others refer to. */
export function poolsOf({ actors, claims, events }: Sizes): Pools {
  const states = idsOf('state', Math.min(200, Math.ceil(actors / 50)))
  const organizations = idsOf('organization', Math.ceil(actors * 0.3))
  const persons = idsOf('person', actors - states.length - organizations.length)
  return {
    persons,
    organizations,
    states,
    actors: mixed([persons, organizations, states]),
    publishers: organizations.slice(0, Math.max(2, Math.floor(organizations.length / 15))),
    topics: idsOf('topic', Math.ceil(claims / 400)),
    propositions: idsOf('proposition', Math.ceil(claims / 100)),
    processes: idsOf('process', 40),
    places: idsOf('place', 300),
    sources: idsOf('source', Math.ceil(claims / 40)),
    events: idsOf('event', events),
    agreements: idsOf('agreement', Math.ceil(events / 20)),
  }
}

export function idsOf(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}/${prefix[0]}${String(index + 1).padStart(6, '0')}`)
}

/** Merges lists to one, spreading each evenly over the whole, so that every kind is among the hubs. */
function mixed(lists: string[][]): string[] {
  return lists
    .flatMap((list) => list.map((id, index) => ({ id, place: (index + 0.5) / list.length })))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id)
}
