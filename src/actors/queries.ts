/** How actors and the offices they hold are read. */
import { everySource, reverse } from '../composer/declare.ts'
import { type FilterFields, ownIds } from '../composer/filter.ts'
import type { ConnectionRead, ListRead } from '../composer/read.ts'
import { kindNamed } from '../model/model.ts'
import { actorFacets } from './facets.ts'

export const actorFilter: FilterFields = {
  ids: ownIds('Actor'),
  kinds: {
    test: (node, kinds, write) => {
      const prefixes = (kinds as string[]).map((kind) => kindNamed(kind[0] + kind.slice(1).toLowerCase()).prefix)
      return `head(split(${node}.id, '/')) IN ${write.param(prefixes)}`
    },
  },
}

export const allActors: ConnectionRead = {
  kind: 'connection',
  name: 'actors',
  label: 'Actor',
  source: everySource('Actor'),
  filter: actorFilter,
  facets: actorFacets,
}

/** Tenures from their far end, with `on` those that may be held on that day. */
function tenuresFrom(link: 'person' | 'of'): ListRead {
  const read = reverse('Tenure', link)
  return {
    ...read,
    source: {
      ...read.source,
      clauses: (at, args, write) => {
        const clauses = read.source.clauses(at, args, write)
        if (args.on) {
          const [day, tenure] = [write.param(args.on as string), write.value(at.node)]
          clauses[0]?.where.push(
            `coalesce(${tenure}.fromEarliest <= ${day}, true)`,
            `coalesce(${tenure}.toLatest >= ${day}, true)`,
          )
        }
        return clauses
      },
    },
  }
}

export const officesHeldBy = tenuresFrom('person')
export const officesOf = tenuresFrom('of')
