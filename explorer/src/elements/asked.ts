/** What a panel asked, and what can be done with its answer. */

/** What a panel asked, for its menu. */
export interface Asked {
  question: string
  variables: Record<string, unknown>
  data?: unknown
}

/** An entry of a panel's menu. */
export interface PanelAction {
  id: string
  text: string
  run: () => void | Promise<void>
}
