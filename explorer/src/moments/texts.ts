/** Texts about moments in lanes. */
import { catalog, counted } from '../words/catalog.ts'

const many = (n: number) => n.toLocaleString('ja')

export const useMomentTexts = catalog(
  {
    PROCESS: 'Negotiations: status',
    AGREEMENT: 'Agreements: status',
    EVENT: 'Events',
    CLAIM: 'Claims',
    pictureName: (n: number, from: string, to: string) => `${counted(n, 'item', 'items')} in lanes, ${from} to ${to}`,
    day: 'on a day',
    within: 'on some day within',
    lasting: 'all through',
    openEnd: 'end or beginning not known',
    reportedMark: 'reported on this day; when it was is not known',
    plannedMark: 'planned or proposed only',
    moreMarks: (n: number) => `+${n.toLocaleString('en')}`,
  },
  {
    PROCESS: '交渉の状態',
    AGREEMENT: '合意の状態',
    EVENT: '出来事',
    CLAIM: '発言',
    pictureName: (n: number, from: string, to: string) => `レーンに並べた${many(n)}件（${from}〜${to}）`,
    day: 'その日',
    within: 'この間のある日',
    lasting: '期間中ずっと',
    openEnd: '始まりか終わりが不明',
    reportedMark: '報道された日（実際の日付は不明）',
    plannedMark: '予定・提案のみ',
    moreMarks: (n: number) => `+${many(n)}`,
  },
)
