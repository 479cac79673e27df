/** What an embedded page says where it has no such panel, or nothing to show in it; its style hides it beside a panel. */
import type { ReactNode } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import styles from './frame.module.css'
import { useFrameTexts } from './texts.ts'

export function NoPanel({ id }: { id: string }): ReactNode {
  const texts = useFrameTexts()
  const [path] = useLocation()
  const parameters = new URLSearchParams(useSearch())
  parameters.delete('embed')
  return (
    <p className={styles.noPanel}>
      {texts.noPanel(id)} <Link href={parameters.size > 0 ? `${path}?${parameters}` : path}>{texts.wholePage}</Link>
    </p>
  )
}
