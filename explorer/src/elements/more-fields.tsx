/** Fields that few need, behind a click: they open below the others, in a grid. */
import type { ReactNode } from 'react'
import styles from './more-fields.module.css'

/** `isOpen`: open from the start, where one of its fields is set. */
export function MoreFields({
  title,
  isOpen = false,
  children,
}: {
  title: string
  isOpen?: boolean
  children: ReactNode
}): ReactNode {
  return (
    <details className={styles.more} open={isOpen || undefined}>
      <summary>{title}</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  )
}
