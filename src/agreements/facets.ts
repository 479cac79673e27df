/** What agreements can be counted by. */
import { byProperty, byWay, type Facets } from '../composer/declare/dimensions.ts'
import { byStatus } from '../composer/declare/status.ts'
import { dateEnum, dimensionEnum } from '../graphql/facets.ts'
import { reportedDate } from '../graphql/reported.ts'
import { signed } from './signed.ts'

export const agreementFacets = {
  dates: { SIGNED: signed, REPORTED: reportedDate },
  dimensions: {
    STAGE: byProperty('stage', { codesOf: 'AgreementStage' }),
    FORM: byProperty('form', { codesOf: 'AgreementForm' }),
    STATUS: byStatus('AgreementStatusPoint', 'AgreementStatus'),
    PROCESS: byWay(['IN_PROCESS', 'Process']),
    PARTY: byWay(['HAS_PARTY', 'Party'], ['PARTY', 'Actor']),
    TOPIC: byWay(['HAS_TOPIC', 'Topic']),
  },
} satisfies Facets

export const AgreementDimension = dimensionEnum('AgreementDimension', 'agreements', agreementFacets.dimensions, {
  STAGE: 'PA-X stage.',
  FORM: 'PA-X form of the document.',
  STATUS: 'Its status, at the moment of @asOf.',
  PROCESS: 'The processes that it belongs to.',
  PARTY: 'Who is party to it, in whatever role.',
  TOPIC: 'Its own topics; broader ones are not counted.',
})

export const AgreementDate = dateEnum('AgreementDate', 'agreements', agreementFacets.dates, {
  SIGNED: 'When it was signed.',
  REPORTED: 'When it was first reported (reportedBy).',
})
