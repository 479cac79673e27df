/** The topics as trees, one of each scheme, with how many claims are on each. */

import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import { useMoment } from '../../address/moment.ts'
import { text, useParameters } from '../../address/parameters.ts'
import { useAnswer, useList, variablesSent } from '../../asking/use-answer.ts'
import { MoreButton } from '../../elements/more-button.tsx'
import { Name } from '../../elements/name.tsx'
import { PanelFrame, Waiting } from '../../elements/panel.tsx'
import { TextChoice } from '../../filters/text-facet.tsx'
import { forestOf, type Tree } from '../../filters/topic-forest.ts'
import { columns } from './columns.ts'
import { useTopicsTexts } from './texts.ts'
import { TopicClaims, type TopicRowFragment, TopicsList } from './topics.graphql.ts'
import styles from './topics.module.css'

const TakeAwayDialog = lazy(() =>
  import('../../take-away/take-away-dialog.tsx').then(({ TakeAwayDialog }) => ({ default: TakeAwayDialog })),
) as typeof import('../../take-away/take-away-dialog.tsx').TakeAwayDialog

const parameters = { text: text() }

/** Trees stay open as long as all topics together are no more than this. */
const openUpTo = 60

export function View(): ReactNode {
  const texts = useTopicsTexts()
  const moment = useMoment()
  const [values, change] = useParameters(parameters)
  const [takes, setTakes] = useState(false)
  const variables = { text: values.text.trim() || null }
  const list = useList(TopicsList, variables, (answer) => answer.list)
  const counts = useAnswer(TopicClaims, {}).data?.data.claims?.distribution?.buckets
  const claimsOn = new Map(counts?.map(({ key, count }) => [key, count]))
  const schemes = [...new Set(list.rows.map(({ scheme }) => scheme))].sort((a, b) => (a ?? '').localeCompare(b ?? ''))
  useEffect(() => {
    document.title = `${texts.title} · Parley`
  }, [texts])
  return (
    <>
      <h1>{texts.title}</h1>
      <div className={styles.field}>
        <TextChoice
          facet={{ as: 'text', name: 'text', title: texts.text }}
          value={values.text}
          change={(changed, how) => change(changed, how)}
        />
      </div>
      <PanelFrame
        id="list"
        title={<span role="status">{texts.counted(list.rows.length, list.hasNextPage)}</span>}
        name={texts.title}
        asked={{
          question: TopicsList,
          variables: variablesSent(TopicsList, variables, moment) as Record<string, unknown>,
          data: list.data?.pages[0]?.data,
        }}
        actions={[{ id: 'take', text: texts.take, run: () => setTakes(true) }]}
      >
        <Waiting answer={list}>
          {list.rows.length === 0 && <p>{texts.nothing}</p>}
          {counts && list.rows.length > 0 && <p className={styles.hint}>{texts.directHint}</p>}
          {schemes.map((scheme) => (
            <section key={scheme ?? ''}>
              {(schemes.length > 1 || scheme) && (
                <h3 className={styles.scheme}>{scheme ? texts.scheme(scheme) : texts.own}</h3>
              )}
              <Branches
                trees={forestOf(list.rows.filter((topic) => topic.scheme === scheme))}
                claimsOn={claimsOn}
                opened={list.rows.length <= openUpTo}
              />
            </section>
          ))}
          <MoreButton list={list} />
        </Waiting>
      </PanelFrame>
      {takes && (
        <Suspense>
          <TakeAwayDialog
            what={texts.title}
            taking={{ name: 'topics', question: TopicsList, page: 200, columns }}
            variables={variables}
            total={list.hasNextPage ? null : list.rows.length}
            close={() => setTakes(false)}
          />
        </Suspense>
      )}
    </>
  )
}

function Branches({
  trees,
  claimsOn,
  opened,
}: {
  trees: readonly Tree<TopicRowFragment>[]
  claimsOn: ReadonlyMap<string, number>
  opened: boolean
}): ReactNode {
  return (
    <ul className={styles.tree}>
      {trees.map(({ topic, narrower }) => (
        <li key={topic.id} className={styles.branch}>
          {narrower.length === 0 ? (
            <Twig topic={topic} claims={claimsOn.get(topic.id)} />
          ) : (
            <>
              <Twig topic={topic} claims={claimsOn.get(topic.id)} />
              <details open={opened}>
                <summary aria-label={topic.label} />
                <Branches trees={narrower} claimsOn={claimsOn} opened={opened} />
              </details>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Twig({ topic, claims }: { topic: TopicRowFragment; claims: number | undefined }): ReactNode {
  const texts = useTopicsTexts()
  const search = useSearch()
  return (
    <div className={styles.twig}>
      <span>
        <Name of={topic} />
        {topic.description && <span className={styles.description}> {topic.description}</span>}
      </span>
      {claims !== undefined && claims > 0 && (
        <Link className={styles.count} href={claimsAddress({ exactTopics: [topic.id] }, search)}>
          {texts.direct(claims)}
        </Link>
      )}
    </div>
  )
}
