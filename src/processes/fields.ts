/** Processes: the negotiations that events, agreements and claims belong to. */
import { link, parts, reverse } from '../composer/declare/by-model.ts'
import type { Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { listCost } from '../graphql/cost.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, rootList, textDescription } from '../graphql/lists.ts'
import { connectionOf, firstArg, pagingArgs } from '../graphql/paging.ts'
import { reads } from '../graphql/reads.ts'
import { addCitations } from '../graphql/record-fields.ts'
import { Actor, Entity, Node, Process, Topic } from '../graphql/refs.ts'
import { statusOf } from '../graphql/status.ts'
import { FuzzyDate, fuzzyDateOf, storedAs } from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'
import { processFilter } from './filter.ts'
import { allProcesses } from './queries.ts'

const ProcessStatusPoint = builder.objectRef<Row>('ProcessStatusPoint').implement({
  description: kindNamed('ProcessStatusPoint').description,
  fields: (t) => ({
    status: t.field({
      type: enumOf('ProcessStatus'),
      nullable: false,
      description: 'The status.',
      ...storedAs('status'),
    }),
    on: t.field({
      type: FuzzyDate,
      description: 'When it had this status; null if no source says.',
      ...fuzzyDateOf('on'),
    }),
  }),
})
addCitations(ProcessStatusPoint, 'ProcessStatusPoint')

const ProcessParticipation = builder.objectRef<Row>('ProcessParticipation').implement({
  description: kindNamed('ProcessParticipation').description,
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      nullable: false,
      description: 'Who takes part.',
      ...reads(link('ProcessParticipation', 'actor')),
    }),
    role: t.field({ type: enumOf('ProcessRole'), nullable: false, description: 'The role.', ...storedAs('role') }),
  }),
})
addCitations(ProcessParticipation, 'ProcessParticipation')

Process.implement({
  description: kindNamed('Process').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    status: t.field({
      type: enumOf('ProcessStatus'),
      nullable: false,
      description:
        'Its status; under @asOf(valid or published) that of the last point of its history that counts, the recorded one if none does.',
      ...statusOf('Process', 'ProcessStatusPoint'),
    }),
    statusHistory: t.field({
      type: [ProcessStatusPoint],
      nullable: false,
      description: 'The statuses that sources report, in the order recorded.',
      ...reads(parts('Process', 'statusHistory')),
    }),
    participants: t.field({
      type: [ProcessParticipation],
      nullable: false,
      description: 'Who takes part, in the order recorded.',
      ...reads(parts('Process', 'participants')),
    }),
    partOf: t.field({
      type: Process,
      description: 'The process that it is a part of.',
      ...reads(link('Process', 'partOf')),
    }),
    parts: t.field({
      type: [Process],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description: 'The processes that are parts of it.',
      ...reads(reverse('Process', 'partOf')),
    }),
    topics: t.field({
      type: [Topic],
      nullable: false,
      description: 'What it is about.',
      ...reads(link('Process', 'topics')),
    }),
  }),
})

const { Connection } = connectionOf('Process', Process)

const ProcessFilter = filterInput('ProcessFilter', 'processes', processFilter, (t) => ({
  statuses: t.field({
    type: [enumOf('ProcessStatus')],
    description: 'With one of these statuses, at the moment of @asOf.',
  }),
  participants: t.idList({ description: 'Any of these actors takes part.' }),
  text: t.string({ description: textDescription }),
  topics: t.idList({ description: 'On any of these topics, or a narrower one (down to ten steps).' }),
}))

addById('process', Process, ['Process'], 'A process by its id.')

builder.queryField('processes', (t) =>
  t.field({
    type: Connection,
    args: { filter: t.arg({ type: ProcessFilter, description: 'Which processes; all by default.' }), ...pagingArgs },
    description: 'Processes, by label.',
    ...rootList(allProcesses),
  }),
)
