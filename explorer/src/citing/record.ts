/** A record as a citation gives it, whatever its kind. */
import type { DayFragment } from '../elements/name.graphql.ts'
import type { CitedRecordFragment, CitedSourceFragment } from './cited.graphql.ts'

export type CitedSource = CitedSourceFragment

export interface Cited {
  id: string
  kind: 'CLAIM' | 'EVENT' | 'AGREEMENT' | 'OTHER'
  /** The text of a claim, else the label; it is Parley's wording and not a quotation. */
  text: string
  /** Who speaks, or who is party to it, with the title that the source gives. */
  by: { name: string; capacity: string | null; onBehalfOf: string | null }[]
  to: string[]
  speechAct: string | null
  stance: { code: 'SUPPORT' | 'OPPOSE' | 'NEUTRAL'; on: string } | null
  status: { list: 'EventStatus' | 'AgreementStatus'; code: string } | null
  day: DayFragment | null
  /** By when it had been reported; for what nobody dates. */
  reportedBy: string | null
  withdrawn: boolean
  independentSources: number | null
  sources: readonly CitedSource[]
  /** Its address, with the instant as of which it never changes. */
  permalink: string
  /** The instant as of which it is cited. */
  known: string | null
}

/** Roles of those who make an agreement; guarantors and beneficiaries are no authors of it. */
const makers = ['PARTY', 'SIGNATORY', 'PROPOSER']

type Answer = CitedRecordFragment

/** Null for what has no label, e.g. a citation. */
export function citedOf(answer: Answer, permalink: string, known: string | null): Cited | null {
  if (!('label' in answer)) return null
  const { id, label: text, reportedBy, retractedAt, cites: sources } = answer
  const record: Cited = {
    id,
    kind: 'OTHER',
    text,
    by: [],
    to: [],
    speechAct: null,
    stance: null,
    status: null,
    day: null,
    reportedBy,
    withdrawn: retractedAt !== null,
    independentSources: null,
    sources,
    permalink,
    known,
  }
  if ('speechAct' in answer) {
    const { speakers, to, stance, proposition, said, speechAct, corroboration } = answer
    return {
      ...record,
      kind: 'CLAIM',
      by: speakers.map(({ actor, capacity, onBehalfOf }) => ({
        name: actor.label,
        capacity,
        onBehalfOf: onBehalfOf?.label ?? null,
      })),
      to: to.map(({ label }) => label),
      speechAct,
      stance: stance && proposition ? { code: stance, on: proposition.label } : null,
      day: said,
      independentSources: corroboration?.independentSources ?? null,
    }
  }
  if ('eventStatus' in answer) {
    const { eventStatus, time } = answer
    return { ...record, kind: 'EVENT', status: { list: 'EventStatus', code: eventStatus }, day: time }
  }
  if ('agreementStatus' in answer) {
    const { agreementStatus, signed, parties } = answer
    const names = parties.filter(({ role }) => makers.includes(role)).map(({ actor }) => actor.label)
    return {
      ...record,
      kind: 'AGREEMENT',
      by: [...new Set(names)].map((name) => ({ name, capacity: null, onBehalfOf: null })),
      status: { list: 'AgreementStatus', code: agreementStatus },
      day: signed,
    }
  }
  return record
}
