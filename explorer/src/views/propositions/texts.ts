/** Texts of the list of propositions. */
import { catalog, counted } from '../../words/catalog.ts'

export const usePropositionsTexts = catalog(
  {
    title: 'Propositions',
    counted: (n: number) => counted(n, 'proposition', 'propositions'),
    contested: 'Contested',
    contestedYes: 'supported by some, opposed by others',
    contestedNo: 'not contested',
    bothSides: 'supported and opposed',
    CLAIM_COUNT_DESC: 'Most claims first',
  },
  {
    title: '論点',
    counted: (n: number) => `論点${n.toLocaleString('ja')}件`,
    contested: '対立の有無',
    contestedYes: '支持と反対に分かれる',
    contestedNo: '対立なし',
    bothSides: '賛否あり',
    CLAIM_COUNT_DESC: '発言の多い順',
  },
)
