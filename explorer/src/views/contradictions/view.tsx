/** Contradictions face to face. */
import { type ReactNode, useEffect, useState } from 'react'
import { useMoment } from '../../address/moment.ts'
import { useParameters } from '../../address/parameters.ts'
import { useAnswer, variablesSent } from '../../asking/use-answer.ts'
import { useOpening } from '../../asking/use-opening.ts'
import { PanelFrame, Waiting } from '../../elements/panel.tsx'
import { FaceToFace } from '../../positions/face-to-face.tsx'
import { useTexts } from '../../words/texts.ts'
import { ContradictionCount, Contradictions } from './contradictions.graphql.ts'
import styles from './contradictions.module.css'
import { Controls } from './controls.tsx'
import { InBetween } from './in-between.tsx'
import { type ContradictionValues, contradictionFilter, contradictionParameters } from './parameters.ts'
import { useContradictionTexts } from './texts.ts'
import { usePairs } from './use-pairs.ts'

export function View(): ReactNode {
  const texts = useContradictionTexts()
  const [values, change] = useParameters(contradictionParameters)
  useEffect(() => {
    document.title = `${texts.title} · Parley`
  }, [texts])
  return (
    <>
      <h1>{texts.title}</h1>
      <p className={styles.lead}>{texts.lead}</p>
      <Controls values={values} change={change} />
      <Pairs values={values} />
    </>
  )
}

/** So many more are shown at a time. */
const step = 20

function Pairs({ values }: { values: ContradictionValues }): ReactNode {
  const texts = useContradictionTexts()
  const general = useTexts()
  const moment = useMoment()
  // Another choice begins with its first ones.
  const choice = JSON.stringify(values)
  const [opened, setOpened] = useState({ choice, shown: step })
  const shown = opened.choice === choice ? opened.shown : step
  const { list, pairs, variables, sorts, loads } = usePairs(values)
  const filter = contradictionFilter(values)
  const more = () => {
    setOpened({ choice, shown: shown + step })
    if (!sorts) void list.fetchNextPage()
  }
  const sortedSays = loads
    ? texts.sorting(pairs.length)
    : list.hasNextPage
      ? texts.sortedSome(pairs.length)
      : texts.sortedAll(pairs.length)
  return (
    <PanelFrame
      id="contradictions"
      title={texts.panel}
      asked={{
        question: Contradictions,
        variables: variablesSent(Contradictions, variables, moment),
        data: list.data?.pages.map(({ data }) => data),
      }}
      beside={<Count filter={filter} />}
    >
      <Waiting answer={list}>
        <p className={styles.note}>
          {texts[`${values.order}Hint`]} {sorts && pairs.length > 0 && <span aria-live="polite">{sortedSays}</span>}
        </p>
        {pairs.length === 0 && !list.isPlaceholderData && <p>{texts.none}</p>}
        {pairs.slice(0, shown).map((pair) => (
          <FaceToFace key={pair.id} pair={pair}>
            <InBetween pair={pair} />
          </FaceToFace>
        ))}
        {(pairs.length > shown || (!sorts && list.hasNextPage)) && (
          <button type="button" className="button" disabled={list.isFetchingNextPage} onClick={more}>
            {general.more}
          </button>
        )}
      </Waiting>
    </PanelFrame>
  )
}

/** How many there are: of a large graph only when asked, since all propositions are looked at. */
function Count({ filter }: { filter: ReturnType<typeof contradictionFilter> }): ReactNode {
  const texts = useContradictionTexts()
  const { opened, offered, open } = useOpening('always')
  const answer = useAnswer(ContradictionCount, { filter }, { enabled: opened })
  const count = answer.data?.data.contradictions?.totalCount
  if (count != null && !answer.isPlaceholderData) return <span role="status">{texts.count(count)}</span>
  if (answer.isFetching) return <span role="status">{texts.counting}</span>
  return (
    offered && (
      <button type="button" className="button" onClick={open}>
        {texts.countThem}
      </button>
    )
  )
}
