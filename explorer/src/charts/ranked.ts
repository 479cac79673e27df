/** A value with how often it occurs. */
import type { ReactNode } from 'react'

export interface Ranked {
  key: string
  /** As text; `named` is what is shown, if that is more. */
  label: string
  named?: ReactNode
  count: number
  /** The list of what is counted. */
  href?: string
  /** Stands beside the bar of a ranking: a sparkline, say. */
  beside?: ReactNode
}
