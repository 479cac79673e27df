/** Texts about days. */
import { catalog } from '../words/catalog.ts'

export const useDayTexts = catalog(
  {
    reportedBy: (day: string) => `undated · reported by ${day}`,
    span: 'lasting from – to',
    between: 'one day between',
    lasting: 'lasting',
  },
  {
    reportedBy: (day: string) => `日付なし・${day}までに報道`,
    span: '継続期間',
    between: 'この間のある日',
    lasting: '継続',
  },
)
