/** Texts about two moments. */
import { catalog } from '../words/catalog.ts'

export const useMomentTexts = catalog(
  {
    by: 'Compare by',
    known: 'what was recorded here',
    published: 'what was published',
    valid: 'what had happened',
    since: 'From',
    until: 'To',
    beforeLast: 'before the last import',
    now: 'now',
    after: (at: string) => `after the import of ${at}`,
    with: (at: string) => `with the import of ${at}`,
  },
  {
    by: '比べる基準',
    known: 'ここに記録されたこと',
    published: '報じられたこと',
    valid: '起きたこと',
    since: '開始',
    until: '終了',
    beforeLast: '最後の取り込みの前',
    now: '現在',
    after: (at: string) => `${at}の取り込みの後`,
    with: (at: string) => `${at}の取り込みまで`,
  },
)
