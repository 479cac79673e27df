/** One graph at two moments side by side: positions, and how much is there. */
import { type ReactNode, useMemo } from 'react'
import { type EntityKind, listOf } from '../../address/list-of.ts'
import { type Moment, useMoment } from '../../address/moment.ts'
import { printSearch } from '../../address/parameters.ts'
import { ServiceNow } from '../../asking/service.graphql.ts'
import { useAnswer, variablesSent } from '../../asking/use-answer.ts'
import { useOpening } from '../../asking/use-opening.ts'
import { dayWords, instantWords } from '../../elements/instant-words.ts'
import { useKindCountWords } from '../../elements/kind-count-words.ts'
import { PanelFrame, Waiting } from '../../elements/panel.tsx'
import { Matrix } from '../../positions/matrix.graphql.ts'
import { at, type TwoMoments as Compared } from '../../positions/two-moments.ts'
import { useDifferences } from '../../positions/use-differences.ts'
import { useLanguage } from '../../words/language.ts'
import { NumbersTable } from './numbers-table.tsx'
import type { Level } from './parameters.ts'
import { PositionTable } from './position-table.tsx'
import { momentsSideBySide, type Row } from './sides.ts'
import { useCompareTexts } from './texts.ts'

interface Props {
  compared: Compared
  who: readonly string[]
  level: Level
}

/** The search that shows a list as of the moment. */
const searchAt = (moment: Moment) =>
  printSearch(Object.entries(moment).filter((pair): pair is [string, string] => pair[1] !== null))

export function TwoMoments({ compared, who, level }: Props): ReactNode {
  const language = useLanguage()
  const texts = useCompareTexts()
  const page = useMoment()
  const { by, from, to } = compared
  const moments = { before: at(page, by, from), after: at(page, by, to) }
  const said = (when: string) => (by === 'known' ? instantWords(when, language) : dayWords(when, language))
  const names = { a: said(from), b: to === null ? texts.after : said(to) }
  const shared = { ...moments, names }
  return (
    <>
      <Positions {...shared} who={who} level={level} />
      <Numbers {...shared} />
    </>
  )
}

interface Shared {
  before: Moment
  after: Moment
  names: { a: string; b: string }
}

function Positions({ before, after, names, who, level }: Shared & Omit<Props, 'compared'>): ReactNode {
  const texts = useCompareTexts()
  const opening = useOpening('always')
  const { waiting, was, is, variables, later } = useDifferences(before, after, level, {
    enabled: opening.opened,
    ...(who.length > 0 && { actors: [...who], firstActors: null }),
  })
  const rows = useMemo(() => (was && is ? momentsSideBySide(was, is) : []), [was, is])
  const claims = ({ actor, proposition }: Row) => ({
    ...(level === 'SPEAKER' ? { speakers: actor ? [actor.id] : [] } : { wordsOf: actor ? [actor.id] : [], level }),
    propositions: [proposition.id],
    order: 'SAID_ASC' as const,
    replaced: false,
  })
  return (
    <PanelFrame
      id="positions"
      title={texts.positions}
      asked={{ question: Matrix, variables: variablesSent(Matrix, variables, after), data: later.data?.data }}
    >
      <Waiting answer={waiting} opening={opening}>
        {rows.length === 0 ? (
          <p>{texts.noMoments}</p>
        ) : (
          <PositionTable
            rows={rows}
            a={{ name: names.a, claims, at: searchAt(before) }}
            b={{ name: names.b, claims, at: searchAt(after) }}
            hidesSame
          />
        )}
      </Waiting>
    </PanelFrame>
  )
}

function Numbers({ before, after, names }: Shared): ReactNode {
  const texts = useCompareTexts()
  const words = useKindCountWords()
  const opening = useOpening('always')
  const enabled = opening.opened
  const earlier = useAnswer(ServiceNow, {}, { moment: before, enabled })
  const later = useAnswer(ServiceNow, {}, { moment: after, enabled })
  const was = new Map(earlier.data?.data.service.counts.map(({ key, count }) => [key, count]))
  return (
    <PanelFrame
      id="numbers"
      title={texts.wordsMoments}
      asked={{ question: ServiceNow, variables: variablesSent(ServiceNow, {}, after), data: later.data?.data }}
    >
      <Waiting answer={later.data ? earlier : later} opening={opening}>
        <NumbersTable
          what={texts.what}
          a={names.a}
          b={names.b}
          rows={(later.data?.data.service.counts ?? []).map(({ key, count }) => ({
            key,
            what: words[key as EntityKind](count),
            a: was.get(key) ?? 0,
            b: count,
            hrefA: listOf(key as EntityKind, searchAt(before)) ?? undefined,
            hrefB: listOf(key as EntityKind, searchAt(after)) ?? undefined,
          }))}
        />
      </Waiting>
    </PanelFrame>
  )
}
