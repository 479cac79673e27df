/** Texts of what several views say about positions. */
import { catalog, counted } from '../words/catalog.ts'
import type { Apart } from './apart.ts'

const days = (n: number) => counted(n, 'day', 'days')

export const usePositionTexts = catalog(
  {
    itself: (name: string) => `${name} against itself`,
    against: (one: string, other: string) => `${one} against ${other}`,
    nobody: 'somebody',
    on: 'on ',
    earlier: 'Earlier',
    later: 'Later',
    one: 'One',
    other: 'The other',
    recorded: 'Recorded by a curator',
    derived: 'Follows from their stances',
    recordedHint: 'Somebody read both and recorded that they contradict one another.',
    derivedHint: 'Nobody recorded it: the one supports what the other opposes, by the latest words of each.',
    overlapping: 'They may have been said on the same day.',
    unknownTiming: 'Which came first is not known: at least one of them is undated.',
    apart: (apart: Apart) => {
      if (apart.most === 0) return 'On the same day'
      if (apart.least === apart.most) return `${days(apart.least)} apart`
      if (apart.most === null) return apart.least > 0 ? `At least ${days(apart.least)} apart` : 'Days apart unknown'
      return apart.least === 0 ? `At most ${days(apart.most)} apart` : `${apart.least} to ${days(apart.most)} apart`
    },
    apartUnknown: 'Days apart unknown',
    noSource: 'No source is recorded',
    ifMet: 'Condition: ',
    sources: (sources: number, independent: number) =>
      `${counted(sources, 'source', 'sources')}, ${independent} independent`,
    moreSources: 'more on its page',
    hedged: 'with reserve',
    titled: (title: string) => `“${title}”`,
    narrator: 'the source’s own voice',
    noPosition: 'no position',
    mixed: 'no single stance',
    conditional: (n: number) => `${n} under a condition`,
    level: 'Words count for',
    SPEAKER: 'whoever speaks',
    ORGANIZATION: 'their organization',
    STATE: 'their state',
  },
  {
    itself: (name: string) => `${name}の発言同士`,
    against: (one: string, other: string) => `${one} 対 ${other}`,
    nobody: '発言者不明',
    on: '論点：',
    earlier: '以前',
    later: 'その後',
    one: '一方',
    other: '他方',
    recorded: '編者が記録',
    derived: '立場から導出',
    recordedHint: '編者が両方を読み、矛盾すると記録したものです。',
    derivedHint: '記録されたものではなく、各自の最新の発言で、一方が賛成し他方が反対していることから導いたものです。',
    overlapping: '同じ日の発言の可能性があります。',
    unknownTiming: '少なくとも一方に日付がなく、前後は分かりません。',
    apart: (apart: Apart) => {
      if (apart.most === 0) return '同じ日'
      if (apart.least === apart.most) return `${apart.least}日の差`
      if (apart.most === null) return apart.least > 0 ? `${apart.least}日以上の差` : '差は不明'
      return apart.least === 0 ? `最大${apart.most}日の差` : `${apart.least}～${apart.most}日の差`
    },
    apartUnknown: '差は不明',
    noSource: '情報源の記録なし',
    ifMet: '条件：',
    sources: (sources: number, independent: number) => `情報源${sources}件、うち独立${independent}件`,
    moreSources: '続きは発言のページに',
    hedged: '留保付き',
    titled: (title: string) => `「${title}」`,
    narrator: '情報源自身の記述',
    noPosition: '立場の記録なし',
    mixed: '立場が定まらない',
    conditional: (n: number) => `条件付き${n}件`,
    level: '発言の帰属',
    SPEAKER: '発言者本人',
    ORGANIZATION: '所属組織',
    STATE: '国',
  },
)
