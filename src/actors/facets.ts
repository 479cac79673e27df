/** What actors can be counted by. */
import type { Dimension, Facets } from '../composer/declare/dimensions.ts'
import { dimensionEnum } from '../graphql/facets.ts'

/** From an organization up to what it is part of: ten steps at most. */
const UP = 'PART_OF*1..10'
/** From an office up to whose it is, then as many steps. */
const UP_FROM_OFFICE = 'OFFICE_OF|PART_OF*1..11'

function upTo(label: string): Dimension {
  return {
    kind: 'ways',
    ways: [
      (node, far, write) => [write.path(node).out(UP, far, label).clause()],
      // Two clauses: on Grafeo the relationships along a path lose their properties if two more such paths follow.
      (node, far, write) => {
        const office = write.name('t')
        return [
          write.path(node).in('HELD_BY', office, 'Tenure').clause(),
          write.path(office).out(UP_FROM_OFFICE, far, label).clause(),
        ]
      },
    ],
    value: (far) => `${far}.id`,
    names: 'entity',
  }
}

export const actorFacets = {
  dimensions: {
    KIND: { kind: 'value', of: (node) => `toUpper(head(split(${node}.id, '/')))`, names: { codesOf: 'ActorKind' } },
    STATE: upTo('State'),
    ORGANIZATION: upTo('Organization'),
  },
} satisfies Facets

export const ActorDimension = dimensionEnum('ActorDimension', 'actors', actorFacets.dimensions, {
  KIND: 'Person, organization or state.',
  STATE:
    'The states that it is part of, or for which it holds or held an office, directly or through organizations that are part of them.',
  ORGANIZATION:
    'The organizations that it is part of, or for which it holds or held an office, directly or through their parts.',
})
