/** The facets of the list of claims. */
import type { ClaimValues } from '../../address/claim-filter.ts'
import type { FacetGroup } from '../../filters/facet-spec.ts'
import type { useClaimsTexts } from './texts.ts'

const actors = ['PERSON', 'ORGANIZATION', 'STATE']
const levels = {
  SPEAKER: { by: 'SPEAKER', kinds: actors },
  ORGANIZATION: { by: 'SPEAKER_ORGANIZATION', kinds: ['ORGANIZATION'] },
  STATE: { by: 'SPEAKER_STATE', kinds: ['STATE'] },
}

/** Parameters that one citation has to meet together. */
const ofCitation = ['sources', 'publishers', 'reliability', 'credibility', 'attributions', 'hedged', 'via'] as const

/**
 * A count of a citation's grade, say, counts all citations of the claims that pass; beside another filter of citations that is another
 * number than the list would have, so none is shown then.
 */
function countedAlone(name: (typeof ofCitation)[number], by: string, values: ClaimValues): { by?: string } {
  const others = ofCitation.filter((other) => other !== name)
  const set = others.some((other) => {
    const value = values[other]
    return Array.isArray(value) ? value.length > 0 : value !== null
  })
  return set || values.citedPublished !== null || values.citedOnly ? {} : { by }
}

export function claimFacets(texts: ReturnType<typeof useClaimsTexts>, values: ClaimValues): FacetGroup[] {
  const citing = (name: (typeof ofCitation)[number], by: string) => ({
    name,
    title: texts[name],
    ...countedAlone(name, by, values),
  })
  const plain = (name: keyof ClaimValues & keyof typeof texts) => ({ name, title: texts[name] as string })
  return [
    { title: texts.words, facets: [{ as: 'text', ...plain('text') }] },
    {
      title: texts.who,
      facets: [
        { as: 'records', ...plain('speakers'), kinds: actors, by: 'SPEAKER' },
        {
          as: 'one',
          ...plain('level'),
          aside: true,
          options: [
            { value: 'SPEAKER', text: texts.levelSpeaker },
            { value: 'ORGANIZATION', text: texts.levelOrganization },
            { value: 'STATE', text: texts.levelState },
          ],
        },
        { as: 'records', ...plain('wordsOf'), ...levels[values.level] },
        { as: 'records', ...plain('addressees'), kinds: actors, by: 'ADDRESSEE' },
        { as: 'codes', ...plain('speakerKinds'), list: 'ActorKind' },
      ],
    },
    {
      title: texts.what,
      facets: [
        { as: 'codes', ...plain('stances'), list: 'Stance', by: 'STANCE', lacking: texts.noStance, opened: true },
        { as: 'records', ...plain('propositions'), kinds: ['PROPOSITION'], by: 'PROPOSITION' },
        {
          as: 'codes',
          ...plain('propositionTypes'),
          list: 'PropositionType',
          by: 'PROPOSITION_TYPE',
          lacking: texts.noStance,
        },
        { as: 'records', ...plain('about'), kinds: [], by: 'ABOUT' },
        { as: 'topics', ...plain('topics'), exact: 'exactTopics' },
        { as: 'records', ...plain('processes'), kinds: ['PROCESS'], by: 'PROCESS' },
      ],
    },
    {
      title: texts.when,
      facets: [
        { as: 'days', ...plain('said'), undated: 'undated', opened: true },
        { as: 'days', ...plain('reported') },
        { as: 'records', ...plain('saidAt'), kinds: ['EVENT'] },
        { as: 'records', ...plain('saidIn'), kinds: ['AGREEMENT', 'SOURCE'] },
        { as: 'given', ...plain('saidAfter') },
        { as: 'given', ...plain('recorded') },
      ],
    },
    {
      title: texts.how,
      facets: [
        { as: 'codes', ...plain('speechActs'), list: 'SpeechAct', by: 'SPEECH_ACT' },
        { as: 'codes', ...plain('voice'), list: 'Voice', by: 'VOICE', lacking: texts.unattributed },
        { as: 'codes', ...plain('certainty'), list: 'Certainty', by: 'CERTAINTY', lacking: texts.noCertainty },
        { as: 'yesNo', ...plain('conditional'), yes: texts.conditionalYes, no: texts.conditionalNo },
        { as: 'yesNo', ...plain('replaced'), yes: texts.replacedYes, no: texts.replacedNo },
        { as: 'codes', ...plain('related'), list: 'ClaimRelationType' },
        { as: 'languages', ...plain('languages'), by: 'LANGUAGE' },
        { as: 'given', ...plain('exactLanguages') },
        { as: 'given', ...plain('ids') },
      ],
    },
    {
      title: texts.byWhich,
      facets: [
        { as: 'grades', ...citing('reliability', 'RELIABILITY'), list: 'Reliability' },
        { as: 'grades', ...citing('credibility', 'CREDIBILITY'), list: 'Credibility', lacking: texts.ungraded },
        { as: 'records', ...citing('sources', 'SOURCE'), kinds: ['SOURCE'] },
        { as: 'records', ...citing('publishers', 'PUBLISHER'), kinds: ['ORGANIZATION'] },
        { as: 'codes', ...citing('attributions', 'ATTRIBUTION'), list: 'Attribution', lacking: texts.unattributed },
        { as: 'yesNo', ...plain('hedged'), yes: texts.hedgedYes, no: texts.hedgedNo },
        { as: 'yesNo', ...plain('via'), yes: texts.viaYes, no: texts.viaNo },
        { as: 'days', ...plain('citedPublished') },
        { as: 'flag', ...plain('citedOnly') },
        {
          as: 'least',
          ...plain('independent'),
          options: [
            { value: 0, text: texts.leastAny },
            ...[1, 2, 3, 5, 10].map((value) => ({ value, text: texts.least(value) })),
          ],
        },
      ],
    },
  ]
}
