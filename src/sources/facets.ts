/** What sources can be counted by. */
import { byProperty, byWay, type Facets } from '../composer/declare/dimensions.ts'
import { dimensionEnum } from '../graphql/facets.ts'
import { gradeOf } from '../graphql/grade.ts'

export const sourceFacets = {
  dimensions: {
    TYPE: byProperty('type', { codesOf: 'SourceType' }),
    PUBLISHER: byWay(['PUBLISHED_BY', 'Organization']),
    LANGUAGE: byProperty('language', 'language'),
    RELIABILITY: { kind: 'value', of: gradeOf, names: { codesOf: 'Reliability' } },
    RELEVANCE: byProperty('relevance', { codesOf: 'Relevance' }),
  },
} satisfies Facets

export const SourceDimension = dimensionEnum('SourceDimension', 'sources', sourceFacets.dimensions, {
  TYPE: 'What sort of source.',
  PUBLISHER: 'Who published it.',
  LANGUAGE: 'The language it is in.',
  RELIABILITY: "Its Admiralty grade, its own or its publisher's.",
  RELEVANCE: 'Whether it is about the negotiation.',
})
