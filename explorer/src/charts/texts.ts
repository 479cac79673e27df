/** Texts about pictures. */
import { catalog, counted } from '../words/catalog.ts'

const many = (n: number) => n.toLocaleString('ja')

export const useChartTexts = catalog(
  {
    table: 'As a table',
    saveSvg: 'Save SVG',
    savePng: 'Save PNG',
    undated: (n: number) => `${counted(n, 'is', 'are')} not shown: without a date`,
    imprecise: (n: number) => `${counted(n, 'is', 'are')} not shown: dated too roughly for these intervals`,
    outside: (n: number) => `${counted(n, 'lies', 'lie')} outside these days`,
    several: 'What has several values counts in each, so a bar can be higher than the number of records.',
    nothingDated: 'Nothing here has a date.',
    rest: 'others',
    restOfSplit: 'others or none',
    when: 'When',
    number: 'Number',
    share: 'Share',
    what: 'What',
    missing: 'no value',
    undatedPoints: 'undated',
    timesSaid: (n: number) => counted(n, 'time', 'times'),
    series: (total: number, from: string, to: string, peak: string, most: number) =>
      `${total.toLocaleString('en')} in all, ${from} to ${to}; most (${most.toLocaleString('en')}) in ${peak}.`,
  },
  {
    table: '表で見る',
    saveSvg: 'SVGで保存',
    savePng: 'PNGで保存',
    undated: (n: number) => `日付のない${many(n)}件は図に含まれません`,
    imprecise: (n: number) => `日付がこの間隔より粗い${many(n)}件は図に含まれません`,
    outside: (n: number) => `${many(n)}件はこの期間の外にあります`,
    several: '複数の値をもつ記録はそれぞれに数えるため、棒が件数より高くなることがあります。',
    nothingDated: '日付のある記録がありません。',
    rest: 'その他',
    restOfSplit: 'その他・値なし',
    when: '時期',
    number: '件数',
    share: '割合',
    what: '項目',
    missing: '値なし',
    undatedPoints: '日付なし',
    timesSaid: (n: number) => `${many(n)}回`,
    series: (total: number, from: string, to: string, peak: string, most: number) =>
      `計${many(total)}件、${from}から${to}まで。最多は${peak}の${many(most)}件。`,
  },
)
