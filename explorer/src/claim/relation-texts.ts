/** Relations between claims in words. */
import { catalog } from '../words/catalog.ts'

export const useRelationTexts = catalog(
  {
    CONTRADICTS: 'Contradicts',
    CORROBORATES: 'Supports, and is supported by',
    REPEATS: 'Repeats',
    REPEATS_BY: 'Is repeated by',
    QUALIFIES: 'Qualifies',
    QUALIFIES_BY: 'Is qualified by',
    RESPONDS_TO: 'Answers',
    RESPONDS_TO_BY: 'Is answered by',
    REPORTS: 'Passes on',
    REPORTS_BY: 'Is passed on by',
    RETRACTS: 'Takes back',
    RETRACTS_BY: 'Is taken back by',
    curated: 'recorded by a person',
    derived: 'follows from opposite stances',
    timing: 'days:',
  },
  {
    CONTRADICTS: '矛盾する発言',
    CORROBORATES: '互いに裏付ける発言',
    REPEATS: '繰り返した元の発言',
    REPEATS_BY: '繰り返された発言',
    QUALIFIES: '限定を加えた元の発言',
    QUALIFIES_BY: '限定を加えた発言',
    RESPONDS_TO: '応答先の発言',
    RESPONDS_TO_BY: '応答した発言',
    REPORTS: '伝えた元の発言',
    REPORTS_BY: '伝えた発言',
    RETRACTS: '撤回した元の発言',
    RETRACTS_BY: '撤回した発言',
    curated: '人が記録',
    derived: '立場の対立から導出',
    timing: '時期：',
  },
)
