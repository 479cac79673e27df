/** Texts of the pages of claims. */
import { catalog } from '../../words/catalog.ts'

export const useClaimPageTexts = catalog(
  {
    claim: 'The claim',
    relations: 'What it contradicts, answers and repeats',
    noRelations: 'It contradicts, answers and repeats nothing that is recorded.',
    following: 'Said about this claim',
    facts: 'More about it',
    saidAt: 'Said at',
    saidIn: 'Stands in',
    saidAfter: 'Said after',
    office: 'Office at the time',
    conditions: 'Depends on',
    deadline: 'by ',
    amounts: 'Amounts',
    processes: 'Belongs to',
    topics: 'Topics',
  },
  {
    claim: '発言',
    relations: '矛盾・応答・繰り返し',
    noRelations: '矛盾・応答・繰り返しの関係にある発言は記録されていません。',
    following: 'この発言に言及した発言',
    facts: '詳細',
    saidAt: '発言の場',
    saidIn: '記載文書',
    saidAfter: '先行する出来事・発言',
    office: '当時の役職',
    conditions: '条件',
    deadline: '期限：',
    amounts: '数値',
    processes: '属する交渉',
    topics: '主題',
  },
)
