/** Propositions: the statements that claims take a stance on. */
import { link, property } from '../composer/declare/by-model.ts'
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, orderArg, rootList, textDescription } from '../graphql/lists.ts'
import { labelIn } from '../graphql/localized.ts'
import { connectionOf, pagingArgs } from '../graphql/paging.ts'
import { reads } from '../graphql/reads.ts'
import { Entity, Node, Proposition, Topic } from '../graphql/refs.ts'
import { langArg, storedAs } from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'
import { PropositionDimension } from './facets.ts'
import { propositionFilter } from './filter.ts'
import { allPropositions, propositionOrders } from './queries.ts'

Proposition.implement({
  description: kindNamed('Proposition').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    text: t.string({
      nullable: false,
      args: langArg,
      description: 'The statement, e.g. `Ukraine should apologize to the United States.`',
      ...reads(property('labels', labelIn)),
    }),
    type: t.field({
      type: enumOf('PropositionType'),
      description: 'What kind of statement it is; null if nobody said.',
      ...storedAs('type'),
    }),
    topics: t.field({
      type: [Topic],
      nullable: false,
      description: 'What it is about.',
      ...reads(link('Proposition', 'topics')),
    }),
  }),
})

const { Connection } = connectionOf('Proposition', Proposition, { by: PropositionDimension })

const PropositionFilter = filterInput('PropositionFilter', 'propositions', propositionFilter, (t) => ({
  types: t.field({ type: [enumOf('PropositionType')], description: 'Of one of these types.' }),
  topics: t.idList({ description: 'On any of these topics, or a narrower one (down to ten steps).' }),
  exactTopics: t.idList({ description: 'On any of these topics itself; narrower ones do not match.' }),
  text: t.string({ description: textDescription }),
  contested: t.boolean({
    description:
      'True: some actor has supported it and another has opposed it, each in any of its claims; false: that is not so.',
  }),
}))

const orderBy = orderArg(
  'Proposition',
  propositionOrders,
  {
    LABEL: 'Its English text, else its first one; case and accents do not matter.',
    CLAIM_COUNT: 'How many claims take a stance on it. Cannot be used with @asOf(known).',
    RECORDED: 'When this graph first recorded it.',
  },
  'they are ordered by their text',
)

addById('proposition', Proposition, ['Proposition'], 'A proposition by its id.')

builder.queryField('propositions', (t) =>
  t.field({
    type: Connection,
    args: {
      filter: t.arg({ type: PropositionFilter, description: 'Which propositions; all by default.' }),
      ...orderBy,
      ...pagingArgs,
    },
    description: 'Propositions, by their text.',
    ...rootList(allPropositions),
  }),
)
