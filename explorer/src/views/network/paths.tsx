/** How two records are connected, read out in sentences. */
import type { ReactNode } from 'react'
import { Panel } from '../../elements/panel.tsx'
import { NetworkPaths, type NetworkPathsQuery } from './network.graphql.ts'
import styles from './network.module.css'
import type { NetworkValues } from './state.ts'
import { useNetworkTexts } from './texts.ts'

type FoundPath = NonNullable<NetworkPathsQuery['paths']>['paths'][number]

interface Props {
  values: NetworkValues
  change: (changed: Partial<NetworkValues>) => void
  /** Shows a path's records in the picture. */
  light: (path: FoundPath) => void
}

export function Paths({ values, change, light }: Props): ReactNode {
  const texts = useNetworkTexts()
  const [from] = values.from
  const [to] = values.to
  if (!from) return null
  const clear = (
    <button type="button" className="button" onClick={() => change({ from: [], to: [] })}>
      {texts.clearPath}
    </button>
  )
  if (!to) {
    return (
      <p className={styles.note} role="status">
        {texts.pathPick} {clear}
      </p>
    )
  }
  return (
    <div className={styles.path}>
      <Panel
        id="path"
        title={texts.path}
        question={NetworkPaths}
        variables={{ from, to, avoid: values.hidden.filter((id) => id !== from && id !== to) }}
        isEmpty={({ paths }) => !paths?.paths.length}
        nothing={texts.noPath}
        beside={() => clear}
      >
        {({ paths }) => (
          <>
            <ol className={styles.paths}>
              {paths?.paths.map((path) => (
                <li key={path.edges.map(({ id }) => id).join(' ')}>
                  {path.sentence}{' '}
                  <button type="button" className={styles.link} onClick={() => light(path)}>
                    {texts.showPath}
                  </button>
                </li>
              ))}
            </ol>
            {paths?.truncated && <p className={styles.hint}>{texts.pathCut}</p>}
          </>
        )}
      </Panel>
    </div>
  )
}
