/** What belongs to an event: who took part in it. */
import { inRoles, link, owner, parts } from '../composer/declare/by-model.ts'
import type { Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import { enumOf } from '../graphql/enums.ts'
import { firstInRecordArg, reads } from '../graphql/reads.ts'
import { addCitations } from '../graphql/record-fields.ts'
import { Actor, Event } from '../graphql/refs.ts'
import { langArg, storedAs, textOf } from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'

const ParticipantRole = enumOf('ParticipantRole')

const Participation = builder.objectRef<Row>('Participation').implement({
  description: kindNamed('Participation').description,
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      nullable: false,
      description: 'Who took part.',
      ...reads(link('Participation', 'actor')),
    }),
    event: t.field({
      type: Event,
      nullable: false,
      description: 'The event.',
      ...reads(owner('Event', 'participants')),
    }),
    role: t.field({ type: ParticipantRole, nullable: false, description: 'The role.', ...storedAs('role') }),
    capacity: t.string({
      args: langArg,
      description: 'The title that the source gives, e.g. `special envoy`.',
      ...textOf('capacity'),
    }),
  }),
})
addCitations(Participation, 'Participation')

builder.objectFields(Event, (t) => ({
  participants: t.field({
    type: [Participation],
    nullable: false,
    description: 'Who took part, in the order recorded.',
    ...reads(inRoles(parts('Event', 'participants'))),
    args: {
      roles: t.arg({ type: [ParticipantRole], description: 'Only those in one of these roles.' }),
      ...firstInRecordArg,
    },
  }),
}))
