/** Texts of the list of negotiations. */
import { catalog, counted } from '../../words/catalog.ts'

export const useProcessesTexts = catalog(
  {
    title: 'Negotiations',
    counted: (n: number) => counted(n, 'negotiation', 'negotiations'),
    partOf: 'Part of',
  },
  {
    title: '交渉',
    counted: (n: number) => `交渉${n.toLocaleString('ja')}件`,
    partOf: '上位の交渉',
  },
)
