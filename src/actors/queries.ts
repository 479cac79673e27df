/** How actors and the offices they hold are read. */
import { everySource, reverse } from '../composer/declare.ts'
import { type FilterFields, ownIds } from '../composer/filter.ts'
import type { ConnectionRead, ListRead } from '../composer/read.ts'
import { kindNamed } from '../model/model.ts'

export const actorFilter: FilterFields = {
  ids: ownIds('Actor'),
  kinds: {
    test: (node, kinds, param) => {
      const prefixes = (kinds as string[]).map((kind) => kindNamed(kind[0] + kind.slice(1).toLowerCase()).prefix)
      return `head(split(${node}.id, '/')) IN ${param(prefixes)}`
    },
  },
}

export const allActors: ConnectionRead = {
  kind: 'connection',
  name: 'actors',
  label: 'Actor',
  source: everySource('Actor'),
  filter: actorFilter,
}

/** Tenures from their far end, with `on` those that may be held on that day. */
function tenuresFrom(link: 'person' | 'of'): ListRead {
  const read = reverse('Tenure', link)
  return {
    ...read,
    source: {
      ...read.source,
      clauses: (at, args, param) => {
        const clauses = read.source.clauses(at, args, param)
        if (args.on) {
          const day = param(args.on as string)
          clauses[0]?.where.push(
            `coalesce(${at.node}.fromEarliest <= ${day}, true)`,
            `coalesce(${at.node}.toLatest >= ${day}, true)`,
          )
        }
        return clauses
      },
    },
  }
}

export const officesHeldBy = tenuresFrom('person')
export const officesOf = tenuresFrom('of')
