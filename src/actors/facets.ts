/** What actors can be counted by. */
import type { Dimension, Facets } from '../composer/dimensions.ts'
import { dimensionEnum } from '../graphql/facets.ts'

export const ActorDimension = dimensionEnum('ActorDimension', 'actors', {
  KIND: 'Person, organization or state.',
  STATE: 'The states that it is part of or holds or held office for, also through organizations that are part of them.',
  ORGANIZATION: 'The organizations that it is part of or holds or held office for, also through parts of these.',
})

/** Steps up from an organization to what it is part of: at most so many. */
const mostSteps = 10

function upTo(label: string): Dimension {
  return {
    kind: 'list',
    of: (node, write) => {
      const [above, of] = [write.name('f'), write.name('f')]
      const part = write.path(node).out(`PART_OF*1..${mostSteps}`, above, label).list(`${above}.id`)
      const office = write
        .path(node)
        .in('HELD_BY', '', 'Tenure')
        .out('OFFICE_OF')
        .out(`PART_OF*0..${mostSteps}`, of, label)
        .list(`${of}.id`)
      return `${part} + ${office}`
    },
    names: 'entity',
  }
}

export const actorFacets: Facets = {
  dimensions: {
    KIND: { kind: 'value', of: (node) => `toUpper(head(split(${node}.id, '/')))` },
    STATE: upTo('State'),
    ORGANIZATION: upTo('Organization'),
  },
}
