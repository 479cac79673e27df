/** What can be done with a panel: see its query, take its answer away, embed it. */
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useSearch } from 'wouter'
import { useTexts } from '../words/texts.ts'
import type { Asked, PanelAction } from './asked.ts'
import styles from './menu.module.css'
import { saveFile } from './save-file.ts'

const QueryDialog = lazy(() => import('./query-dialog.tsx').then(({ QueryDialog }) => ({ default: QueryDialog })))

export function PanelMenu({
  id,
  title,
  asked,
  actions,
}: {
  id: string
  title: string
  asked?: Asked
  actions: readonly PanelAction[]
}): ReactNode {
  const texts = useTexts()
  const search = useSearch()
  const [showsQuery, setShowsQuery] = useState(false)
  const entries: PanelAction[] = [...actions]
  if (asked) entries.push({ id: 'query', text: texts.showQuery, run: () => setShowsQuery(true) })
  if (asked?.data !== undefined) {
    entries.push({
      id: 'json',
      text: texts.downloadJson,
      run: () => saveFile(`parley-${id}.json`, 'application/json', JSON.stringify(asked.data, null, 2)),
    })
  }
  entries.push({
    id: 'embed',
    text: texts.embedAddress,
    run: () => {
      const parameters = new URLSearchParams(search)
      parameters.set('embed', id)
      window.open(`${window.location.pathname}?${parameters}`, '_blank', 'noopener')
    },
  })
  return (
    <>
      <MenuTrigger>
        <Button className={styles.trigger} aria-label={texts.menuOf(title)}>
          <span aria-hidden="true">⋯</span>
        </Button>
        <Popover className={styles.popover} placement="bottom end">
          <Menu className={styles.menu} onAction={(key) => void entries.find((entry) => entry.id === key)?.run()}>
            {entries.map(({ id: key, text }) => (
              <MenuItem key={key} id={key} className={styles.item}>
                {text}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {asked && showsQuery && (
        <Suspense>
          <QueryDialog title={title} asked={asked} close={() => setShowsQuery(false)} />
        </Suspense>
      )}
    </>
  )
}
