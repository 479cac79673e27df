/**
 * What the list of claims gives as a file. The CSV has one line a claim:
 *
 * - `id`, `text` (in the page's language), `said` (EDTF), `said_earliest`, `said_latest`, `reported_by`
 * - `speakers`, `speaker_ids`, `capacities` (as given there), `on_behalf_of`, `addressees`, `addressee_ids`
 * - `speech_act`, `stance`, `proposition`, `proposition_id`, `certainty`, `voice`, `conditions`
 * - `about`, `topics`, `processes`
 * - `sources`, `source_ids`, `grades` (D3: source D, item 3), `hedged` (by any source), `sources_count`, `independent_sources`
 * - `recorded_at`, `retracted_at`
 *
 * Several values of a cell stand in the same order, with `; ` between them.
 */
import { gradeLetter, gradeNumber } from '../../elements/grade-words.ts'
import { joined, type Taking } from '../../take-away/taking.ts'
import { ClaimsTaken, type ClaimsTakenQuery } from './claims.graphql.ts'

type TakenClaim = NonNullable<ClaimsTakenQuery['list']>['nodes'][number]

const labels = (records: readonly { label: string }[]) => joined(records.map(({ label }) => label))
const idsOf = (records: readonly { id: string }[]) => joined(records.map(({ id }) => id))

export const claimsTaking: Taking<TakenClaim> = {
  name: 'claims',
  question: ClaimsTaken,
  page: 100,
  columns: [
    ['id', ({ id }) => id],
    ['text', ({ text }) => text],
    ['said', ({ said }) => said?.edtf],
    ['said_earliest', ({ said }) => said?.earliest],
    ['said_latest', ({ said }) => said?.latest],
    ['reported_by', ({ reportedBy }) => reportedBy],
    ['speakers', ({ speakers }) => labels(speakers.map(({ actor }) => actor))],
    ['speaker_ids', ({ speakers }) => idsOf(speakers.map(({ actor }) => actor))],
    ['capacities', ({ speakers }) => joined(speakers.map(({ capacity }) => capacity))],
    ['on_behalf_of', ({ speakers }) => joined(speakers.map(({ onBehalfOf }) => onBehalfOf?.label))],
    ['addressees', ({ addressees }) => labels(addressees)],
    ['addressee_ids', ({ addressees }) => idsOf(addressees)],
    ['speech_act', ({ speechAct }) => speechAct],
    ['stance', ({ stance }) => stance],
    ['proposition', ({ proposition }) => proposition?.label],
    ['proposition_id', ({ proposition }) => proposition?.id],
    ['certainty', ({ certainty }) => certainty],
    ['voice', ({ voice }) => voice],
    ['conditions', ({ conditions }) => joined(conditions.map(({ text }) => text))],
    ['about', ({ about }) => labels(about)],
    ['topics', ({ topics }) => labels(topics)],
    ['processes', ({ processes }) => labels(processes)],
    ['sources', ({ citations }) => labels(citations.map(({ source }) => source))],
    ['source_ids', ({ citations }) => idsOf(citations.map(({ source }) => source))],
    [
      'grades',
      ({ citations }) =>
        joined(
          citations.map(({ source, credibility }) => `${gradeLetter(source.reliability)}${gradeNumber(credibility)}`),
        ),
    ],
    ['hedged', ({ citations }) => citations.some(({ hedged }) => hedged)],
    ['sources_count', ({ corroboration }) => corroboration?.sources],
    ['independent_sources', ({ corroboration }) => corroboration?.independentSources],
    ['recorded_at', ({ recordedAt }) => recordedAt],
    ['retracted_at', ({ retractedAt }) => retractedAt],
  ],
}
