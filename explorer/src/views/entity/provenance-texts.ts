/** Texts of the provenance ladder. */
import { catalog, counted } from '../../words/catalog.ts'

export const useProvenanceTexts = catalog(
  {
    title: 'One source or several?',
    drawn: 'The sources, drawn',
    noSource: 'No source is recorded.',
    sentence: (sources: number, independent: number) =>
      sources === 1
        ? 'One source carries it.'
        : independent === 1
          ? `${sources} sources carry it, and all hang together: they count as one.`
          : independent === sources
            ? `${sources} sources carry it, independent of one another as far as is recorded.`
            : `${sources} sources carry it; those that hang together count once, which leaves ${independent}.`,
    group: (n: number, sources: number) =>
      sources === 1
        ? `Independent source ${n}`
        : `Independent source ${n}: ${counted(sources, 'source', 'sources')} that hang together`,
    cited: 'cited',
    origin: 'origin',
    via: 'says that it has it from',
    drawsOn: 'draws on',
    goesOn: 'draws on further sources',
    again: '(as above)',
    furtherBack:
      'Some of these hang together by sources further back than is shown, or by citations beyond the first ten.',
  },
  {
    title: '情報源は一つか複数か',
    drawn: '情報源の図',
    noSource: '情報源は記録されていません。',
    sentence: (sources: number, independent: number) =>
      sources === 1
        ? '伝えている情報源は1件です。'
        : independent === 1
          ? `情報源は${sources}件ありますが、すべて出どころがつながっており、実質1件です。`
          : independent === sources
            ? `情報源は${sources}件で、記録の限り互いに独立しています。`
            : `情報源は${sources}件ですが、出どころがつながるものを1件と数えると${independent}件です。`,
    group: (n: number, sources: number) =>
      sources === 1 ? `独立した情報源${n}` : `独立した情報源${n}：つながりのある${sources}件`,
    cited: '出典',
    origin: '出どころ',
    via: '引用元として示す情報源',
    drawsOn: '依拠する情報源',
    goesOn: 'さらに別の情報源に依拠',
    again: '（前出）',
    furtherBack: '表示より前の情報源、または11件目以降の出典を通じてつながるものがあります。',
  },
)
