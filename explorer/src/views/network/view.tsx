/** The network: who is tied to whom, as a picture and as a list that says the same. */
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { useMoment } from '../../address/moment.ts'
import { addressOf, useParameters } from '../../address/parameters.ts'
import type { Question } from '../../asking/question.ts'
import { useAnswer, variablesSent } from '../../asking/use-answer.ts'
import { Picture, type PictureHandle } from '../../drawing/picture.tsx'
import { usePlaces } from '../../drawing/use-places.ts'
import { PanelFrame, useIsShown, Waiting } from '../../elements/panel.tsx'
import { saveFile } from '../../elements/save-file.ts'
import { useLanguage } from '../../words/language.ts'
import { commaOf } from '../../words/punctuation.ts'
import { Chosen } from './chosen.tsx'
import { Controls } from './controls.tsx'
import { drawnOf, litBy, shownOf } from './graph.ts'
import { NetworkList } from './list.tsx'
import { NetworkTies, Surroundings, type TiesFragment } from './network.graphql.ts'
import styles from './network.module.css'
import { Notes } from './notes.tsx'
import { Paths } from './paths.tsx'
import {
  exportAddress,
  type NetworkValues,
  networkParameters,
  networkVariables,
  surroundingsVariables,
} from './state.ts'
import { useNetworkTexts } from './texts.ts'

const none: Pick<TiesFragment, 'nodes' | 'edges'> = { nodes: [], edges: [] }

export function View(): ReactNode {
  const texts = useNetworkTexts()
  const search = useSearch()
  const [values, change] = useParameters(networkParameters)
  const [picking, setPicking] = useState(false)
  const around = values.of.length > 0 || picking
  const embedded = !useIsShown('controls')
  return (
    <>
      {!embedded && (
        <>
          <h1>{texts.title}</h1>
          <p className={styles.intro}>{texts.intro}</p>
          <nav className={styles.modes} aria-label={texts.kindOfView}>
            <Link
              href={addressOf('/network', {}, {}, search)}
              aria-current={around ? undefined : 'page'}
              onClick={() => setPicking(false)}
            >
              {texts.between}
            </Link>
            <button type="button" aria-pressed={around} onClick={() => setPicking(true)}>
              {texts.around}
            </button>
          </nav>
          <Controls values={values} change={change} around={around} />
        </>
      )}
      {around && values.of.length === 0 ? (
        <p className={styles.note}>{texts.nothingAround}</p>
      ) : around ? (
        <Shown
          question={Surroundings as Question<Answer, unknown>}
          variables={surroundingsVariables(values)}
          values={values}
          change={change}
        />
      ) : (
        <Shown
          question={NetworkTies as Question<Answer, unknown>}
          variables={networkVariables(values)}
          values={values}
          change={change}
        />
      )}
    </>
  )
}

type Answer = { graph: TiesFragment | null }

interface Props {
  question: Question<Answer, unknown>
  variables: object
  values: NetworkValues
  change: (changed: Partial<NetworkValues>, how?: { replace?: boolean }) => void
}

function Shown({ question, variables, values, change }: Props): ReactNode {
  const texts = useNetworkTexts()
  const language = useLanguage()
  const moment = useMoment()
  const answer = useAnswer(question, variables as never)
  const graph = answer.data?.data.graph ?? null
  const { least, hidden, of, depth } = values
  const hiding = JSON.stringify({ least, hidden, of, depth })
  const shown = useMemo(() => shownOf(graph ?? none, JSON.parse(hiding)), [graph, hiding])
  const drawn = useMemo(() => drawnOf(shown), [shown])
  const ids = useMemo(() => shown.members.map(({ id }) => id), [shown])
  // Ties of other actors would be another drawing; any other filter shows the same one, with more or fewer nodes.
  const { places, round, again, moved } = usePlaces(of.length > 0 ? 'around' : values.level, ids, shown.ties)
  const [passing, setPassing] = useState<string | null>(null)
  const [path, setPath] = useState<ReadonlySet<string> | null>(null)
  const chosen = passing ?? (values.at || null)
  const choose = useCallback(
    (id: string | null, firmly = true) => {
      setPath(null)
      setPassing(firmly ? null : id)
      if (firmly) change({ at: id ?? '' }, { replace: true })
    },
    [change],
  )
  const lights = useMemo(
    () => ({ chosen: path ? null : chosen, lit: path ?? litBy(chosen, shown) }),
    [chosen, path, shown],
  )
  const picture = useRef<PictureHandle>(null)
  const most = shown.members.slice(0, 3).map(({ label }) => label)
  const summary = `${texts.sums(shown.members.length, shown.ties.length)}${most.length > 0 ? ` ${texts.most(most.join(commaOf(language)))}` : ''}`
  const asMoment = Object.fromEntries(Object.entries(moment).filter(([, value]) => value !== null))
  const download = (id: string, format: string, text: string) => ({
    id,
    text: texts.saveAs(text),
    run: () => void window.open(exportAddress(values, format, language, asMoment), '_self'),
  })
  const actions = [
    download('gexf', 'gexf', 'GEXF'),
    download('graphml', 'graphml', 'GraphML'),
    download('nodes', 'nodes.csv', texts.nodesCsv),
    download('edges', 'edges.csv', texts.edgesCsv),
    {
      id: 'png',
      text: texts.saveAs('PNG'),
      run: async () => {
        const png = await picture.current?.png()
        if (png) saveFile('parley-network.png', 'image/png', png)
      },
    },
  ]
  const asked = {
    question,
    variables: variablesSent(question, variables as never, moment) as Record<string, unknown>,
    data: answer.data?.data,
  }
  return (
    <>
      <Paths
        values={values}
        change={change}
        light={({ nodes, edges }) => setPath(new Set([...nodes, ...edges].map(({ id }) => id)))}
      />
      <div className={styles.both}>
        <PanelFrame
          id="picture"
          title={texts.picture}
          asked={asked}
          actions={actions}
          beside={graph ? texts.sums(shown.members.length, shown.ties.length) : undefined}
        >
          <Waiting answer={answer}>
            {graph && shown.members.length === 0 ? (
              <p className={styles.note}>{texts.nothing}</p>
            ) : (
              <Picture
                name={summary}
                drawn={drawn}
                places={places}
                round={round}
                lights={lights}
                choose={choose}
                moved={moved}
                again={again}
                handle={picture}
              />
            )}
            {graph && <Notes graph={graph} shown={shown} values={values} change={change} />}
          </Waiting>
        </PanelFrame>
        <PanelFrame id="list" title={texts.list} asked={asked}>
          <Waiting answer={answer}>
            <Chosen values={values} change={change} shown={shown} chosen={values.at || null} />
            <NetworkList shown={shown} chosen={chosen} choose={choose} />
          </Waiting>
        </PanelFrame>
      </div>
    </>
  )
}
