/** Texts of the search page. */
import { catalog, counted } from '../../words/catalog.ts'

export const useSearchTexts = catalog(
  {
    title: 'Search',
    for: (text: string) => `Search: ${text}`,
    field: 'Words to search for',
    placeholder: 'Names or words, in any language',
    kinds: 'Kinds of records',
    all: 'All',
    results: 'Results',
    found: (n: number) => counted(n, 'result', 'results'),
    begin:
      'Type a name or some words. Each word has to occur in a name of the record or in the text of a claim, proposition or provision.',
    nothing: (text: string) => `Nothing was found for “${text}”.`,
    tries: [
      'Write fewer words, or only the beginning of a name.',
      'Try the name in another language or script.',
      'Look at all kinds of records.',
    ].join('\n'),
    inPast: 'You are looking at an earlier moment; what came later is not found.',
    by: 'by ',
  },
  {
    title: '検索',
    for: (text: string) => `検索：${text}`,
    field: '検索する語',
    placeholder: '名称や語句（どの言語でも）',
    kinds: '記録の種類',
    all: 'すべて',
    results: '検索結果',
    found: (n: number) => `${n.toLocaleString('ja')}件`,
    begin: '名称や語句を入力してください。すべての語が、名称か、発言・論点・条項の本文に含まれるものを探します。',
    nothing: (text: string) => `「${text}」に合うものはありません。`,
    tries: [
      '語を減らすか、名称の一部だけを入力する。',
      '別の言語や文字での表記を試す。',
      'すべての種類から探す。',
    ].join('\n'),
    inPast: '過去の時点を表示しています。それより後の記録は見つかりません。',
    by: '発言者：',
  },
)
