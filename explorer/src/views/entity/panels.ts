/** Which panels the page of a record of each kind has: beneath one another, beside these, and below both. */
import type { ComponentType } from 'react'
import { Actor } from './actor.tsx'
import { ActorBeside } from './actor-beside.tsx'
import { Agreement, AgreementBeside } from './agreement.tsx'
import { Claim, ClaimBeside } from './claim.tsx'
import { Event, EventBeside } from './event.tsx'
import { Place, PlaceBeside } from './place.tsx'
import { Process, ProcessBeside } from './process.tsx'
import { Proposition, PropositionBelow } from './proposition.tsx'
import { Provision } from './provision.tsx'
import { Source, SourceBeside } from './source.tsx'
import { Topic, TopicBeside } from './topic.tsx'

interface OfRecord {
  id: string
}

interface Panels {
  Main: ComponentType<OfRecord>
  Beside?: ComponentType<OfRecord>
  /** Over the whole width, beneath both. */
  Below?: ComponentType<OfRecord>
}

export const panelsOf: Record<string, Panels> = {
  person: { Main: Actor, Beside: ActorBeside },
  organization: { Main: Actor, Beside: ActorBeside },
  state: { Main: Actor, Beside: ActorBeside },
  process: { Main: Process, Beside: ProcessBeside },
  event: { Main: Event, Beside: EventBeside },
  agreement: { Main: Agreement, Beside: AgreementBeside },
  provision: { Main: Provision },
  proposition: { Main: Proposition, Below: PropositionBelow },
  source: { Main: Source, Beside: SourceBeside },
  claim: { Main: Claim, Beside: ClaimBeside },
  topic: { Main: Topic, Beside: TopicBeside },
  place: { Main: Place, Beside: PlaceBeside },
}
