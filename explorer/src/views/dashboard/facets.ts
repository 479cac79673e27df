/** By what a dashboard, or one of its panels, can be filtered. What else an address has shows as chips. */

import type { FacetGroup, FacetSpec } from '../../filters/facet-spec.ts'
import type { filterParameters } from './board.ts'
import type { useDashboardTexts } from './texts.ts'

const actors = ['PERSON', 'ORGANIZATION', 'STATE']

export function facetGroups(texts: ReturnType<typeof useDashboardTexts>): FacetGroup[] {
  return [
    {
      title: texts.what,
      facets: [
        { as: 'topics', name: 'topics', title: texts.topics, exact: 'exactTopics' },
        { as: 'records', name: 'processes', title: texts.processes, kinds: ['PROCESS'] },
        { as: 'records', name: 'about', title: texts.about, kinds: [] },
      ],
    },
    {
      title: texts.whoSpeaks,
      facets: [{ as: 'records', name: 'speakers', title: texts.speakers, kinds: actors }],
    },
    {
      title: texts.when,
      facets: [
        { as: 'days', name: 'said', title: texts.said, undated: 'undated' },
        { as: 'days', name: 'reported', title: texts.reported },
      ],
    },
    {
      title: texts.sure,
      facets: [
        { as: 'codes', name: 'stances', title: texts.stances, list: 'Stance' },
        { as: 'codes', name: 'voice', title: texts.voice, list: 'Voice' },
        { as: 'codes', name: 'speechActs', title: texts.speechActs, list: 'SpeechAct' },
        { as: 'grades', name: 'reliability', title: texts.reliability, list: 'Reliability' },
      ],
    },
  ]
}

/** Parameters that only a link gives, as chips under their own names. */
const given = [
  'ids',
  'wordsOf',
  'addressees',
  'propositions',
  'sources',
  'publishers',
] as const satisfies readonly (keyof typeof filterParameters)[]

export function allFacets(groups: readonly FacetGroup[]): FacetSpec[] {
  return [
    ...groups.flatMap(({ facets }) => facets),
    ...given.map((name): FacetSpec => ({ as: 'given', name, title: name })),
  ]
}
