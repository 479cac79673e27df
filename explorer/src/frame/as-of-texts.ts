/** Texts of the as-of bar. */
import { catalog, counted } from '../words/catalog.ts'

export const useAsOfTexts = catalog(
  {
    name: 'Moment that is shown',
    present: 'You see all that is recorded until now.',
    open: 'Go back in time …',
    change: 'Change …',
    past: 'You look at the past:',
    toPresent: 'Back to the present',
    valid: (day: string) => `what had happened by ${day}`,
    published: (day: string) => `what had been published by ${day}`,
    known: (at: string) => `what had been recorded here by ${at}`,
    explain:
      'The whole explorer can be seen as of another day: every list, number and position then counts only what had happened, had been published or had been recorded by then. Set one of the three, or several.',
    validLabel: 'Happened by',
    validHint: 'Leaves out what certainly began later. What has no date stays in.',
    publishedLabel: 'Published by',
    publishedHint:
      'Shows what the public could know: what a source had carried by the end of that day. What no dated source carries is left out.',
    knownLabel: 'Recorded here by (UTC)',
    knownHint: 'Shows this graph as it was at that moment, errors included. A link with it always shows the same.',
    imports: 'Recorded last:',
    apply: 'Show this moment',
    leftOut: (claims: number, sources: number) =>
      `Left out for want of a date: ${counted(claims, 'claim', 'claims')} that no dated source carries (${counted(sources, 'source has', 'sources have')} no day).`,
    leftOutNothing: 'Nothing is left out for want of a date.',
    leftOutUnknown: 'How much is left out for want of a date could not be found out.',
    undatedStay: 'What has no date stays in.',
  },
  {
    name: '表示している時点',
    present: '現在までの記録をすべて表示しています。',
    open: '過去の時点で見る…',
    change: '変更…',
    past: '過去の時点を表示中：',
    toPresent: '現在に戻る',
    valid: (day: string) => `${day}までに起きたこと`,
    published: (day: string) => `${day}までに報じられたこと`,
    known: (at: string) => `${at}までにここに記録されたこと`,
    explain:
      '画面全体を、過去のある時点に戻して見ることができます。一覧、件数、立場のすべてが、その時点までに起きたこと、報じられたこと、記録されたことだけに基づきます。三つのうち一つでも、組み合わせても指定できます。',
    validLabel: '起きた日（この日まで）',
    validHint: '確実に後で始まったことを除きます。日付のないものは残ります。',
    publishedLabel: '報じられた日（この日まで）',
    publishedHint:
      'その日の終わりまでに情報源が伝えたこと、つまり当時知り得たことを示します。日付のある情報源がないものは除かれます。',
    knownLabel: '記録された日時（この時点まで、UTC）',
    knownHint: 'その時点の記録を、誤りも含めてそのまま示します。この指定のあるリンクは、いつ開いても同じ内容です。',
    imports: '最近の記録：',
    apply: 'この時点を表示',
    leftOut: (claims: number, sources: number) =>
      `日付がないため除外：日付のある情報源がない発言${claims}件（日付のない情報源${sources}件）。`,
    leftOutNothing: '日付がないために除かれたものはありません。',
    leftOutUnknown: '日付がないために除かれた件数は確認できませんでした。',
    undatedStay: '日付のないものは残しています。',
  },
)
