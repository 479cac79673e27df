/** Provisions: what an agreement says or would say. */
import { link, property } from '../composer/declare/by-model.ts'
import { enumOf } from '../graphql/enums.ts'
import { labelIn } from '../graphql/localized.ts'
import { reads } from '../graphql/reads.ts'
import { Actor, Agreement, Entity, Node, Provision, Topic } from '../graphql/refs.ts'
import { Amount, jsonListOf, langArg, storedAs } from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'

Provision.implement({
  description: kindNamed('Provision').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    text: t.string({
      nullable: false,
      args: langArg,
      description: 'What it provides.',
      ...reads(property('labels', labelIn)),
    }),
    agreement: t.field({
      type: Agreement,
      nullable: false,
      description: 'The agreement that it belongs to.',
      ...reads(link('Provision', 'agreement')),
    }),
    status: t.field({
      type: enumOf('ProvisionStatus'),
      nullable: false,
      description: 'Its status.',
      ...storedAs('status'),
    }),
    proposedBy: t.field({
      type: [Actor],
      nullable: false,
      description: 'Who proposed it.',
      ...reads(link('Provision', 'proposedBy')),
    }),
    obliges: t.field({
      type: [Actor],
      nullable: false,
      description: 'Whom it obliges.',
      ...reads(link('Provision', 'obliges')),
    }),
    benefits: t.field({
      type: [Actor],
      nullable: false,
      description: 'Whom it benefits.',
      ...reads(link('Provision', 'benefits')),
    }),
    amounts: t.field({
      type: [Amount],
      nullable: false,
      description: 'The numbers that it states.',
      ...jsonListOf('amounts'),
    }),
    topics: t.field({
      type: [Topic],
      nullable: false,
      description: 'What it is about.',
      ...reads(link('Provision', 'topics')),
    }),
  }),
})
