/** Records as a facet: those that most rows have, with counts, and a box to find any other. */
import type { ReactNode } from 'react'
import { Label } from '../elements/name.tsx'
import { CheckList } from './check-list.tsx'
import { CountState } from './count-state.tsx'
import { useCounts } from './counting.ts'
import type { Change, RecordsFacet } from './facet-spec.ts'
import styles from './facets.module.css'
import { useNamed } from './named.ts'
import { RecordPicker } from './record-picker.tsx'
import { useFilterTexts } from './texts.ts'

/** So many of the most frequent are offered. */
const offered = 8

export function RecordsChoice({
  facet,
  chosen,
  change,
}: {
  facet: RecordsFacet
  chosen: readonly string[]
  change: Change
}): ReactNode {
  const texts = useFilterTexts()
  const answer = useCounts(facet, offered)
  const counts = answer.data?.data.list?.distribution
  const buckets = counts?.buckets ?? []
  const unlisted = chosen.filter((id) => buckets.every(({ key }) => key !== id))
  const named = useNamed(unlisted)
  const pick = (next: string[]) => change({ [facet.name]: next })
  return (
    <>
      <RecordPicker
        label={texts.pickFor(facet.title)}
        kinds={facet.kinds}
        pick={(id) => pick([...chosen.filter((each) => each !== id), id])}
      />
      <CountState answer={answer} counted={facet.by !== undefined}>
        <CheckList
          legend={facet.title}
          choices={[
            ...unlisted.map((id) => {
              const record = named.get(id)
              return { value: id, text: record ? <Label of={record} /> : id, count: null }
            }),
            ...buckets.map(({ key, label, count, entity }) => ({
              value: key,
              text: entity ? <Label of={entity} /> : label,
              count,
            })),
          ]}
          chosen={chosen}
          change={pick}
        />
        {counts && counts.missing > 0 && <p className={styles.hint}>{texts.missing(counts.missing)}</p>}
      </CountState>
    </>
  )
}
