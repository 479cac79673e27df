/** Topics as a tree to tick; a topic has its narrower ones with it, unless they are left out. */
import type { ReactNode } from 'react'
import { useAnswer } from '../asking/use-answer.ts'
import { Label } from '../elements/name.tsx'
import type { Change, TopicsFacet, Values } from './facet-spec.ts'
import styles from './facets.module.css'
import { RecordPicker } from './record-picker.tsx'
import { useFilterTexts } from './texts.ts'
import { aboveOf, forestOf, type Tree } from './topic-forest.ts'
import { Topics, type TopicsQuery } from './topics.graphql.ts'

type Topic = NonNullable<TopicsQuery['list']>['nodes'][number]

export function TopicsChoice({
  facet,
  values,
  change,
}: {
  facet: TopicsFacet
  values: Values
  change: Change
}): ReactNode {
  const texts = useFilterTexts()
  const answer = useAnswer(Topics, {})
  const topics = answer.data?.data.list?.nodes ?? []
  const chosen = values[facet.name] as string[]
  const exact = facet.exact ? (values[facet.exact] as string[]) : []
  const both = [...chosen, ...exact]
  const set = (next: string[]) =>
    change(facet.exact && exact.length > 0 ? { [facet.name]: [], [facet.exact]: next } : { [facet.name]: next })
  const tick = (id: string, ticked: boolean) => set(ticked ? [...both, id] : both.filter((each) => each !== id))
  const cut = answer.data?.data.list?.pageInfo.hasNextPage
  return (
    <fieldset className={styles.checks}>
      <legend className="visually-hidden">{facet.title}</legend>
      {cut && <RecordPicker label={texts.pickFor(facet.title)} kinds={['TOPIC']} pick={(id) => set([...both, id])} />}
      {answer.isSuccess && topics.length === 0 && <p className={styles.hint}>{texts.noTopics}</p>}
      <TopicTree trees={forestOf(topics)} opened={aboveOf(topics, both)} ticked={both} tick={tick} />
      {facet.exact ? (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={exact.length > 0}
            disabled={both.length === 0}
            onChange={({ target }) =>
              change(
                target.checked
                  ? { [facet.name]: [], [facet.exact as string]: both }
                  : { [facet.name]: both, [facet.exact as string]: [] },
              )
            }
          />
          <span className={styles.checkText}>{texts.withoutNarrower}</span>
        </label>
      ) : (
        <p className={styles.hint}>{texts.narrowerIn}</p>
      )}
    </fieldset>
  )
}

function TopicTree({
  trees,
  opened,
  ticked,
  tick,
}: {
  trees: readonly Tree<Topic>[]
  opened: ReadonlySet<string>
  ticked: readonly string[]
  tick: (id: string, ticked: boolean) => void
}): ReactNode {
  return (
    <ul className={styles.tree}>
      {trees.map(({ topic, narrower }) => {
        const box = (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={ticked.includes(topic.id)}
              onChange={({ target }) => tick(topic.id, target.checked)}
            />
            <span className={styles.checkText}>
              <Label of={topic} />
            </span>
          </label>
        )
        return (
          <li key={topic.id} className={styles.branch}>
            {box}
            {narrower.length > 0 && (
              <details open={opened.has(topic.id) || trees.length === 1}>
                <summary className={styles.twig} aria-label={topic.label} />
                <TopicTree trees={narrower} opened={opened} ticked={ticked} tick={tick} />
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}
