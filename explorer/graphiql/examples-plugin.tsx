/** The panel with the examples: each is a question in words, grouped by theme; a click opens its query in a tab. */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { ReactNode } from 'react'
import styles from './examples.module.css'
import type { Example, Theme } from './examples.ts'

export function examplesPlugin(themes: readonly Theme[]): GraphiQLPlugin {
  return { title: 'Examples', icon: Icon, content: () => <Examples themes={themes} /> }
}

function Examples({ themes }: { themes: readonly Theme[] }): ReactNode {
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL(({ tabs, activeTabIndex, queryEditor }) => ({
    tabs,
    activeTabIndex,
    queryEditor,
  }))
  const { addTab, changeTab } = useGraphiQLActions()
  const open = ({ query }: Example) => {
    const index = tabs.findIndex((tab) => tab.query === query)
    if (index >= 0) return changeTab(index)
    addTab()
    // The tab takes over what its editor holds.
    queryEditor?.setValue(query)
  }
  const shown = tabs[activeTabIndex]?.query
  return (
    <section aria-label="Examples" className={styles.examples}>
      <h2>Examples</h2>
      <p>Each question opens in a tab of its own; press the triangle to ask it.</p>
      {themes.map(({ theme, examples }) => (
        <div key={theme}>
          {theme !== null && <h3>{theme}</h3>}
          <ul>
            {examples.map((example) => (
              <li key={example.query}>
                <button type="button" aria-current={example.query === shown} onClick={() => open(example)}>
                  {example.title}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Icon(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16M4 12h16M4 19h10" />
      <path d="m17 17 3 2-3 2z" fill="currentColor" />
    </svg>
  )
}
