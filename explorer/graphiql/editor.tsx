/** GraphiQL with what is Parley's own: the examples, and a way back to the explorer. */
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { type ReactNode, useMemo } from 'react'
import { ask } from './ask.ts'
import styles from './editor.module.css'
import type { Theme } from './examples.ts'
import { examplesPlugin } from './examples-plugin.tsx'

/** `asked` may have a `query` and `variables`: they are opened in a tab. */
export function Editor({ themes, asked }: { themes: readonly Theme[]; asked: URLSearchParams }): ReactNode {
  const examples = useMemo(() => examplesPlugin(themes), [themes])
  const plugins = useMemo(() => [examples, explorerPlugin(), HISTORY_PLUGIN], [examples])
  const query = asked.get('query')
  const variables = asked.get('variables') ?? ''
  const [first] = themes.flatMap((theme) => theme.examples)
  const opening = query === null ? {} : { initialQuery: query, initialVariables: variables }
  // Without tabs that it has kept, GraphiQL opens these.
  const tabs = query === null ? first && [{ query: first.query }] : [{ query, variables }]
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>GraphiQL</h1>
      <GraphiQL
        fetcher={ask}
        plugins={plugins}
        {...opening}
        {...(tabs && { defaultTabs: tabs })}
        {...(isFirstVisit() && query === null ? { visiblePlugin: examples } : {})}
      >
        <GraphiQL.Logo>
          <a className={styles.home} href="/">
            Parley
          </a>
        </GraphiQL.Logo>
      </GraphiQL>
    </main>
  )
}

/** GraphiQL keeps which panel was open, also that none was. */
function isFirstVisit(): boolean {
  try {
    return localStorage.getItem('graphiql:visiblePlugin') === null
  } catch {
    return true
  }
}
