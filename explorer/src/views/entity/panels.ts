/** Which panels the page of a record of each kind has: beneath one another, and beside these. */
import type { ComponentType } from 'react'
import { Actor } from './actor.tsx'
import { ActorBeside } from './actor-beside.tsx'

interface OfRecord {
  id: string
}

interface Panels {
  Main: ComponentType<OfRecord>
  Beside?: ComponentType<OfRecord>
}

export const panelsOf: Record<string, Panels> = {
  person: { Main: Actor, Beside: ActorBeside },
  organization: { Main: Actor, Beside: ActorBeside },
  state: { Main: Actor, Beside: ActorBeside },
}
