/** Texts of downloads. */
import { catalog, counted } from '../words/catalog.ts'

export const useTakeAwayTexts = catalog(
  {
    action: 'Download as CSV or JSON …',
    title: (what: string) => `Download: ${what}`,
    what: (most: number) =>
      `All rows that pass the filters, in this order, up to ${most.toLocaleString('en')}. CSV has one line a row; JSON has all that the service says of each.`,
    csv: 'CSV',
    json: 'JSON',
    excel: 'Mark the CSV as UTF-8 for Excel',
    cancel: 'Cancel',
    progress: (rows: number, all: number | null) =>
      all === null ? counted(rows, 'row', 'rows') : `${rows.toLocaleString('en')} of ${counted(all, 'row', 'rows')}`,
    done: (rows: number) => `Saved ${counted(rows, 'row', 'rows')}.`,
    more: (most: number) =>
      `The list has more rows; the file ends after ${most.toLocaleString('en')}. Set a filter to take the rest, e.g. by days.`,
    cut: 'Some rows have longer lists (citations, subjects) than the file shows.',
    failed: 'The download failed. What was fetched is not saved. ',
    retry: 'Choose a format to try again.',
  },
  {
    action: 'CSV・JSONでダウンロード…',
    title: (what: string) => `ダウンロード：${what}`,
    what: (most: number) =>
      `絞り込んだ全件を、この並び順で最大${most.toLocaleString('ja')}件まで保存します。CSVは1件1行、JSONには各件の詳細が含まれます。`,
    csv: 'CSV',
    json: 'JSON',
    excel: 'Excel用にUTF-8の印を付ける（CSV）',
    cancel: '中止',
    progress: (rows: number, all: number | null) =>
      all === null ? `${rows.toLocaleString('ja')}件` : `${all.toLocaleString('ja')}件中${rows.toLocaleString('ja')}件`,
    done: (rows: number) => `${rows.toLocaleString('ja')}件を保存しました。`,
    more: (most: number) =>
      `一覧にはまだ続きがありますが、ファイルは${most.toLocaleString('ja')}件までです。残りは日付などで絞り込んで保存してください。`,
    cut: '一部の行では、引用元や対象などの長い一覧が途中までになっています。',
    failed: 'ダウンロードできませんでした。途中までの内容は保存していません。',
    retry: '形式を選んで、もう一度試してください。',
  },
)
