/** What the picture leaves out, each with how to see it; and what its shapes mean. */
import type { ReactNode } from 'react'
import { KindShape } from '../../drawing/kind-shape.tsx'
import { RecordField } from '../../filters/record-field.tsx'
import { useWords } from '../../words/codes.ts'
import type { Shown } from './graph.ts'
import type { TiesFragment } from './network.graphql.ts'
import styles from './network.module.css'
import { type NetworkValues, sizes } from './state.ts'
import { useNetworkTexts } from './texts.ts'

interface Props {
  graph: TiesFragment
  shown: Shown
  values: NetworkValues
  change: (changed: Partial<NetworkValues>) => void
}

export function Notes({ graph, shown, values, change }: Props): ReactNode {
  const texts = useNetworkTexts()
  const word = useWords()
  const larger = sizes[sizes.indexOf(values.size) + 1]
  const kinds = [...new Set(shown.members.map(({ kind }) => kind))].sort()
  return (
    <div className={styles.notes}>
      {graph.truncated && (
        <p className={styles.note}>
          {graph.totalNodes !== null ? texts.cut(graph.nodes.length, graph.totalNodes) : texts.cutUnknown}{' '}
          {larger && (
            <button type="button" className="button" onClick={() => change({ size: larger })}>
              {texts.showMore}
            </button>
          )}
        </p>
      )}
      {shown.tooFew > 0 && (
        <p className={styles.note}>
          {texts.tooFew(shown.tooFew, values.least)}{' '}
          <button type="button" className="button" onClick={() => change({ least: 1 })}>
            {texts.show}
          </button>
        </p>
      )}
      {values.hidden.length > 0 && (
        <RecordField label={texts.hiddenByHand} ids={values.hidden} onChange={(hidden) => change({ hidden })} />
      )}
      <ul className={styles.legend} aria-label={texts.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindShape kind={kind} /> {word('EntityKind', kind)}
          </li>
        ))}
      </ul>
    </div>
  )
}
