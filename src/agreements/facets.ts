/** What agreements can be counted by. */
import { byProperty, byWay, type Facets } from '../composer/declare/dimensions.ts'
import { dimensionEnum } from '../graphql/facets.ts'

export const agreementFacets = {
  date: 'signed',
  dimensions: {
    STAGE: byProperty('stage', { codesOf: 'AgreementStage' }),
    FORM: byProperty('form', { codesOf: 'AgreementForm' }),
    STATUS: byProperty('status', { codesOf: 'AgreementStatus' }),
    PROCESS: byWay(['IN_PROCESS', 'Process']),
    PARTY: byWay(['HAS_PARTY', 'Party'], ['PARTY', 'Actor']),
    TOPIC: byWay(['HAS_TOPIC', 'Topic']),
  },
} satisfies Facets

export const AgreementDimension = dimensionEnum('AgreementDimension', 'agreements', agreementFacets.dimensions, {
  STAGE: 'PA-X stage.',
  FORM: 'PA-X form of the document.',
  STATUS: 'Its status.',
  PROCESS: 'The processes that it belongs to.',
  PARTY: 'Who is party to it, in whatever role.',
  TOPIC: 'Its own topics; broader ones are not counted.',
})
