/** Who speaks in a claim: under which title, in which office, and for whom. */
import { link, parts, property } from '../composer/declare/by-model.ts'
import type { Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import { reads } from '../graphql/reads.ts'
import { Actor, Claim, Tenure } from '../graphql/refs.ts'
import { langArg, textOf } from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'

const Speaker = builder.objectRef<Row>('Speaker').implement({
  description: kindNamed('Speaking').description,
  fields: (t) => ({
    actor: t.field({ type: Actor, nullable: false, description: 'Who speaks.', ...reads(link('Speaking', 'actor')) }),
    named: t.boolean({
      nullable: false,
      description: 'Whether the source names the speaker.',
      ...reads(property('named', (named) => named !== false)),
    }),
    capacity: t.string({
      args: langArg,
      description: 'The title that the source gives, e.g. `Secretary of State`.',
      ...textOf('capacity'),
    }),
    tenure: t.field({
      type: Tenure,
      description: 'The office held at the time.',
      ...reads(link('Speaking', 'tenure')),
    }),
    onBehalfOf: t.field({ type: Actor, description: 'For whom.', ...reads(link('Speaking', 'onBehalfOf')) }),
  }),
})

builder.objectFields(Claim, (t) => ({
  speakers: t.field({
    type: [Speaker],
    nullable: false,
    description: "Who speaks; empty if nobody is named. A narrator's own judgement is a claim of the publisher.",
    ...reads(parts('Claim', 'speakers')),
  }),
}))
