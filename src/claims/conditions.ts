/** What the speakers make a claim depend on. */
import { link, parts } from '../composer/declare/by-model.ts'
import type { Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import { reads } from '../graphql/reads.ts'
import { Claim, Entity } from '../graphql/refs.ts'
import { FuzzyDate, fuzzyDateOf, langArg, textOf } from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'

const Condition = builder.objectRef<Row>('Condition').implement({
  description: kindNamed('Condition').description,
  fields: (t) => ({
    text: t.string({
      nullable: false,
      args: langArg,
      description: 'The condition, e.g. `unless there is progress within days`.',
      ...textOf('text'),
    }),
    deadline: t.field({
      type: FuzzyDate,
      description: 'By when; null if no source says.',
      ...fuzzyDateOf('deadline'),
    }),
    dependsOn: t.field({
      type: [Entity],
      nullable: false,
      description: 'What it depends on.',
      ...reads(link('Condition', 'dependsOn')),
    }),
  }),
})

builder.objectFields(Claim, (t) => ({
  conditions: t.field({
    type: [Condition],
    nullable: false,
    description: 'What the speakers make it depend on.',
    ...reads(parts('Claim', 'conditions')),
  }),
}))
