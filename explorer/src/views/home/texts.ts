/** Texts of the home page. */
import { catalog } from '../../words/catalog.ts'

export const useHomeTexts = catalog(
  { title: 'Who said what', processes: 'Negotiations', latest: 'Recorded last' },
  { title: '誰が何を言ったか', processes: '交渉', latest: '最近の記録' },
)
