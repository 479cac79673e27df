/** What each panel of a dashboard is given. */
import type { FilterValues, PanelValues } from './board.ts'

export interface PanelProps {
  id: string
  title: string
  values: PanelValues
  /** The dashboard's filter and the panel's own, as one. */
  filter: FilterValues
}
