/** What a text finds: all kinds of records, the best first, each kind with its number. */
import { type ReactNode, useEffect } from 'react'
import { codes } from '../../address/choices.ts'
import { isPresent, useMoment } from '../../address/moment.ts'
import { text, useParameters } from '../../address/parameters.ts'
import { useAnswer, useList, variablesSent } from '../../asking/use-answer.ts'
import { PanelFrame, Waiting } from '../../elements/panel.tsx'
import { TextChoice } from '../../filters/text-facet.tsx'
import { VirtualRows } from '../../lists/virtual-rows.tsx'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { Hit } from './hit.tsx'
import { Found, FoundKinds, type FoundQueryVariables, type HitFragment } from './search.graphql.ts'
import styles from './search.module.css'
import { useSearchTexts } from './texts.ts'

const parameters = { text: text(), kinds: codes('EntityKind') }

export function View(): ReactNode {
  const texts = useSearchTexts()
  const [values, change] = useParameters(parameters)
  const words = values.text.trim()
  useEffect(() => {
    document.title = `${words === '' ? texts.title : texts.for(words)} · Parley`
  }, [texts, words])
  return (
    <>
      <h1>{texts.title}</h1>
      <div className={styles.field}>
        <TextChoice
          facet={{ as: 'text', name: 'text', title: texts.field }}
          value={values.text}
          change={(changed, how) => change(changed, how)}
        />
      </div>
      {words === '' ? (
        <p className={styles.begin}>{texts.begin}</p>
      ) : (
        <>
          <Kinds text={words} chosen={values.kinds} choose={(kinds) => change({ kinds })} />
          <Results text={words} kinds={values.kinds} />
        </>
      )}
    </>
  )
}

function Kinds({
  text: words,
  chosen,
  choose,
}: {
  text: string
  chosen: readonly string[]
  choose: (kinds: string[]) => void
}): ReactNode {
  const texts = useSearchTexts()
  const word = useWords()
  const language = useLanguage()
  const answer = useAnswer(FoundKinds, { text: words })
  const found = answer.data?.data.search
  const buckets = found?.distribution?.buckets ?? []
  const unfound = chosen.filter((kind) => buckets.every(({ key }) => key !== kind))
  const number = (n: number | null | undefined) => (n === null || n === undefined ? '' : n.toLocaleString(language))
  return (
    <fieldset className={styles.kinds} aria-busy={answer.isFetching || undefined}>
      <legend className="visually-hidden">{texts.kinds}</legend>
      <button type="button" className="button" aria-pressed={chosen.length === 0} onClick={() => choose([])}>
        {texts.all} <span className={styles.number}>{number(found?.totalCount)}</span>
      </button>
      {[...buckets, ...unfound.map((key) => ({ key, count: 0 }))].map(({ key, count }) => (
        <button
          key={key}
          type="button"
          className="button"
          aria-pressed={chosen.includes(key)}
          onClick={() => choose(chosen.length === 1 && chosen[0] === key ? [] : [key])}
        >
          {word('EntityKind', key)} <span className={styles.number}>{number(count)}</span>
        </button>
      ))}
    </fieldset>
  )
}

function Results({ text: words, kinds }: { text: string; kinds: readonly string[] }): ReactNode {
  const texts = useSearchTexts()
  const moment = useMoment()
  const variables = {
    text: words,
    kinds: kinds.length > 0 ? ([...kinds] as FoundQueryVariables['kinds']) : null,
  }
  const list = useList(Found, variables, ({ search }) => search && { nodes: search.edges, pageInfo: search.pageInfo })
  return (
    <PanelFrame
      id="results"
      title={texts.results}
      asked={{
        question: Found,
        variables: variablesSent(Found, variables, moment) as Record<string, unknown>,
        data: list.data?.pages[0]?.data,
      }}
    >
      <Waiting answer={list}>
        {list.rows.length === 0 ? (
          <div role="status">
            <p>{texts.nothing(words)}</p>
            <ul>
              {texts.tries.split('\n').map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {!isPresent(moment) && <p>{texts.inPast}</p>}
          </div>
        ) : (
          <VirtualRows
            rows={list.rows}
            keyOf={keyOfHit}
            render={renderHit}
            estimate={75}
            label={texts.results}
            total={null}
            hasMore={list.hasNextPage && !list.isFetchNextPageError}
            isFetching={list.isFetching}
            fetchMore={list.fetchNextPage}
          />
        )}
      </Waiting>
    </PanelFrame>
  )
}

const keyOfHit = ({ node }: HitFragment) => node.id
const renderHit = (edge: HitFragment) => <Hit edge={edge} />
