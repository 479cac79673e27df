/** Texts of the pages of propositions. */
import { catalog } from '../../words/catalog.ts'

export const usePropositionTexts = catalog(
  {
    stances: 'Who stands where',
    whose: 'Whose stances',
    SPEAKER: 'Speakers',
    ORGANIZATION: 'Organizations',
    STATE: 'States',
    type: 'Type',
    topics: 'Topics',
    nobody: 'Nobody’s stance is recorded at this level.',
    mixed: 'No one stance',
    for: 'What is said for it',
    against: 'What is said against it',
    neither: 'What is said without taking a side',
    nobodyFor: 'Nobody speaks for it.',
    nobodyAgainst: 'Nobody speaks against it.',
    about: 'Said about it',
  },
  {
    stances: '誰がどの立場か',
    whose: '誰の立場か',
    SPEAKER: '発言者',
    ORGANIZATION: '組織',
    STATE: '国家',
    type: '種類',
    topics: '主題',
    nobody: 'この区分では立場の記録がありません。',
    mixed: '一定せず',
    for: '支持する発言',
    against: '反対する発言',
    neither: 'どちらにも与しない発言',
    nobodyFor: '支持する発言はありません。',
    nobodyAgainst: '反対する発言はありません。',
    about: 'これに言及した発言',
  },
)
