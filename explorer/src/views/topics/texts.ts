/** Texts of the list of topics. */
import { catalog, counted } from '../../words/catalog.ts'

export const useTopicsTexts = catalog(
  {
    title: 'Topics',
    text: 'Words in the name of a topic',
    own: 'Topics of this graph',
    scheme: (name: string) => `Scheme: ${name}`,
    counted: (n: number, more: boolean) =>
      more ? `more than ${counted(n, 'topic', 'topics')}` : counted(n, 'topic', 'topics'),
    direct: (n: number) => counted(n, 'claim', 'claims'),
    directHint: 'Claims on the topic itself. Its name opens its page, which has those on narrower topics too.',
    nothing: 'No topic has these words in its name.',
    take: 'Download as CSV or JSON …',
  },
  {
    title: '主題',
    text: '主題の名称に含まれる語',
    own: 'このグラフの主題',
    scheme: (name: string) => `分類体系：${name}`,
    counted: (n: number, more: boolean) =>
      more ? `主題${n.toLocaleString('ja')}件以上` : `主題${n.toLocaleString('ja')}件`,
    direct: (n: number) => `発言${n.toLocaleString('ja')}件`,
    directHint: '件数はその主題自体の発言です。名称を選ぶと、下位の主題も含むページが開きます。',
    nothing: 'この語を含む主題はありません。',
    take: 'CSV・JSONでダウンロード…',
  },
)
