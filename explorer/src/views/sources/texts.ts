/** Texts of the list of sources. */
import { catalog, counted } from '../../words/catalog.ts'

export const useSourcesTexts = catalog(
  {
    title: 'Sources',
    counted: (n: number) => counted(n, 'source', 'sources'),
    text: 'Words in the title',
    reliability: 'Grade',
    relevance: 'Relevance',
    publishedIn: 'Published',
    original: 'original',
    PUBLISHED_DESC: 'Published last first',
    PUBLISHED_ASC: 'Published first first',
    CITATION_COUNT_DESC: 'Most cited first',
  },
  {
    title: '情報源',
    counted: (n: number) => `情報源${n.toLocaleString('ja')}件`,
    text: '題名に含まれる語',
    reliability: '評価',
    relevance: '関連性',
    publishedIn: '発行日',
    original: '原文',
    PUBLISHED_DESC: '発行日の新しい順',
    PUBLISHED_ASC: '発行日の古い順',
    CITATION_COUNT_DESC: '引用の多い順',
  },
)
