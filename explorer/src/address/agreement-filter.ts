/** The list of agreements in an address. */
import {
  allOf,
  type Condition,
  codes,
  given,
  ids,
  orderBy,
  togetherChoices,
  withCodes,
  withRecords,
} from './choices.ts'
import { dayFilter, days, undatedChoices } from './days.ts'
import { addressOf, oneOf, text, type ValuesOf } from './parameters.ts'

export const agreementParameters = {
  text: text(),
  statuses: codes('AgreementStatus'),
  stages: codes('AgreementStage', true),
  forms: codes('AgreementForm', true),
  parties: ids(['person', 'organization', 'state']),
  together: oneOf(togetherChoices, 'any'),
  processes: ids(['process']),
  topics: ids(['topic']),
  exactTopics: ids(['topic']),
  sources: ids(['source']),
  signed: days(),
  undated: oneOf(undatedChoices, 'out'),
  order: oneOf(['SIGNED_DESC', 'SIGNED_ASC', 'REPORTED_DESC', 'RECORDED_DESC', 'LABEL_ASC'], 'SIGNED_DESC'),
}

export type AgreementValues = ValuesOf<typeof agreementParameters>

export function agreementsAddress(values: Partial<AgreementValues>, search = ''): string {
  return addressOf('/agreements', agreementParameters, values, search)
}

const alike = ['text', 'statuses', 'processes', 'topics', 'exactTopics', 'sources'] as const

/** The AgreementFilter of the API. */
export function agreementFilterFrom(values: Partial<AgreementValues>): Condition {
  return allOf([
    ...alike.map((field) => given(field, values[field])),
    withRecords('parties', values.parties, values.together),
    withCodes('stages', values.stages, 'AgreementStage'),
    withCodes('forms', values.forms, 'AgreementForm'),
    dayFilter('signed', values.signed ?? null, values.undated ?? 'out'),
  ])
}

export const agreementOrderFrom = ({ order = 'SIGNED_DESC' }: Partial<AgreementValues>) => orderBy(order)
