/** Texts of the list of events. */
import { catalog, counted } from '../../words/catalog.ts'

export const useEventsTexts = catalog(
  {
    title: 'Events',
    counted: (n: number) => counted(n, 'event', 'events'),
    time: 'Day',
    quads: 'Words or deeds',
    outcomes: 'Outcome',
    places: 'Place',
    channels: 'Channel',
    noChannel: 'no channel given',
    modes: 'Mode',
    codings: 'Coded by',
    outcome: (word: string) => `Outcome: ${word}`,
    TIME_DESC: 'Latest first',
    TIME_ASC: 'Earliest first',
    SCORE_DESC: 'Most cooperative first',
    SCORE_ASC: 'Most hostile first',
  },
  {
    title: '出来事',
    counted: (n: number) => `出来事${n.toLocaleString('ja')}件`,
    time: '日付',
    quads: '言葉と行動',
    outcomes: '結果',
    places: '場所',
    channels: '手段',
    noChannel: '手段の記載なし',
    modes: '様式',
    codings: '分類者',
    outcome: (word: string) => `結果：${word}`,
    TIME_DESC: '新しい順',
    TIME_ASC: '古い順',
    SCORE_DESC: '協力的な順',
    SCORE_ASC: '敵対的な順',
  },
)
