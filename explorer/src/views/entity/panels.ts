/** Which panels the page of a record of each kind has: beneath one another, and beside these. */
import type { ComponentType } from 'react'
import { Actor } from './actor.tsx'

interface OfRecord {
  id: string
}

interface Panels {
  Main: ComponentType<OfRecord>
  Beside?: ComponentType<OfRecord>
}

export const panelsOf: Record<string, Panels> = {
  person: { Main: Actor },
  organization: { Main: Actor },
  state: { Main: Actor },
}
