/** Texts of pages with lists. */
import { catalog } from '../words/catalog.ts'

export const useListTexts = catalog(
  {
    order: 'Order',
    form: 'Form',
    notInThePast: 'not at a recorded moment',
    counting: 'counting …',
    nothing: 'Nothing passes these filters.',
    tryThis: 'Take a filter away, or widen the days.',
    end: 'End of the list',
    loadingMore: 'Loading more …',
    retryMore: 'The next rows could not be loaded.',
  },
  {
    order: '並び順',
    form: '形式',
    notInThePast: '記録時点の指定中は使えません',
    counting: '集計中…',
    nothing: '条件に合うものはありません。',
    tryThis: '条件を外すか、期間を広げてください。',
    end: '一覧の終わり',
    loadingMore: '続きを読み込み中…',
    retryMore: '続きを読み込めませんでした。',
  },
)
