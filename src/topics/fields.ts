/** Topics: the subjects of claims, events and agreements, as SKOS concepts. */
import { link, reverse } from '../composer/declare/by-model.ts'
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { rootList, textDescription } from '../graphql/lists.ts'
import { connectionOf, pagingArgs } from '../graphql/paging.ts'
import { reads } from '../graphql/reads.ts'
import { Entity, Node, Topic } from '../graphql/refs.ts'
import { storedAs } from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'
import { allTopics } from './queries.ts'

Topic.implement({
  description: kindNamed('Topic').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    scheme: t.string({
      description: 'The SKOS concept scheme that it belongs to, e.g. `raw-materials`.',
      ...storedAs('scheme'),
    }),
    broader: t.field({ type: Topic, description: 'The broader concept.', ...reads(link('Topic', 'broader')) }),
    narrower: t.field({
      type: [Topic],
      nullable: false,
      description: 'The narrower concepts directly below it.',
      ...reads(reverse('Topic', 'broader')),
    }),
  }),
})

const { Connection } = connectionOf('Topic', Topic)

addById('topic', Topic, ['Topic'], 'A topic by its id.')

builder.queryField('topics', (t) =>
  t.field({
    type: Connection,
    args: {
      scheme: t.arg.string({ description: 'Only those of this scheme, e.g. `raw-materials`.' }),
      text: t.arg.string({ description: textDescription }),
      ...pagingArgs,
    },
    description: 'Topics, by label.',
    ...rootList(allTopics),
  }),
)
