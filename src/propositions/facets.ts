/** What propositions can be counted by. */
import { byProperty, byWay, type Facets } from '../composer/declare/dimensions.ts'
import { dimensionEnum } from '../graphql/facets.ts'

export const propositionFacets = {
  dimensions: {
    TYPE: byProperty('type', { codesOf: 'PropositionType' }),
    TOPIC: byWay(['HAS_TOPIC', 'Topic']),
  },
} satisfies Facets

export const PropositionDimension = dimensionEnum(
  'PropositionDimension',
  'propositions',
  propositionFacets.dimensions,
  {
    TYPE: 'What kind of statement it is.',
    TOPIC: 'Its own topics; broader ones are not counted.',
  },
)
