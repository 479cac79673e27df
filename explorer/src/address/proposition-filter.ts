/** The list of propositions in an address. */
import { allOf, type Condition, codes, given, ids, orderBy, withCodes, yesOrNo } from './choices.ts'
import { addressOf, oneOf, text, type ValuesOf } from './parameters.ts'

export const propositionParameters = {
  text: text(),
  types: codes('PropositionType', true),
  contested: yesOrNo(),
  topics: ids(['topic']),
  exactTopics: ids(['topic']),
  order: oneOf(['LABEL_ASC', 'CLAIM_COUNT_DESC', 'RECORDED_DESC'], 'LABEL_ASC'),
}

export type PropositionValues = ValuesOf<typeof propositionParameters>

export function propositionsAddress(values: Partial<PropositionValues>, search = ''): string {
  return addressOf('/propositions', propositionParameters, values, search)
}

/** The PropositionFilter of the API. */
export function propositionFilterFrom(values: Partial<PropositionValues>): Condition {
  return allOf([
    ...(['text', 'contested', 'topics', 'exactTopics'] as const).map((field) => given(field, values[field])),
    withCodes('types', values.types, 'PropositionType'),
  ])
}

export const propositionOrderFrom = ({ order = 'LABEL_ASC' }: Partial<PropositionValues>) => orderBy(order)
