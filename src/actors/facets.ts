/** What actors can be counted by. */
import type { Facets } from '../composer/declare/dimensions.ts'
import { dimensionEnum } from '../graphql/facets.ts'
import { belongingTo } from './belonging.ts'

export const actorFacets = {
  dimensions: {
    KIND: { kind: 'value', of: (node) => `toUpper(head(split(${node}.id, '/')))`, names: { codesOf: 'ActorKind' } },
    STATE: belongingTo('State'),
    ORGANIZATION: belongingTo('Organization'),
  },
} satisfies Facets

export const ActorDimension = dimensionEnum('ActorDimension', 'actors', actorFacets.dimensions, {
  KIND: 'Person, organization or state.',
  STATE:
    'The states that it is part of, or for which it holds or held an office, directly or through organizations that are part of them.',
  ORGANIZATION:
    'The organizations that it is part of, or for which it holds or held an office, directly or through their parts.',
})
