/** Agreements: their parties, status, relations to one another, and provisions. */
import { link, reverse } from '../composer/declare/by-model.ts'
import { listCost } from '../graphql/cost.ts'
import { enumOf } from '../graphql/enums.ts'
import { firstArg } from '../graphql/paging.ts'
import { reads } from '../graphql/reads.ts'
import { Agreement, Entity, Event, Node, Process, Provision, Source, Topic } from '../graphql/refs.ts'
import { statusOf } from '../graphql/status.ts'
import { FuzzyDate, storedAs } from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'
import { signedBy } from './signed.ts'

Agreement.implement({
  description: kindNamed('Agreement').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    stage: t.field({
      type: enumOf('AgreementStage'),
      description: 'PA-X stage: a kind of agreement, not a point in time; null if it is not a peace agreement.',
      ...storedAs('stage'),
    }),
    form: t.field({ type: enumOf('AgreementForm'), description: 'PA-X form of the document.', ...storedAs('form') }),
    status: t.field({
      type: enumOf('AgreementStatus'),
      nullable: false,
      description:
        'Its status; under @asOf(valid or published) that of the last point of its history that counts, the recorded one if none does.',
      ...statusOf('Agreement', 'AgreementStatusPoint'),
    }),
    processes: t.field({
      type: [Process],
      nullable: false,
      description: 'The processes that it belongs to.',
      ...reads(link('Agreement', 'processes')),
    }),
    provisions: t.field({
      type: [Provision],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description: 'What it says or would say.',
      ...reads(reverse('Provision', 'agreement')),
    }),
    signed: t.field({
      type: FuzzyDate,
      description:
        'When it was signed; null if no source says, and under @asOf if it was certainly signed later (valid), or while no source ' +
        'that tells of it counts (published).',
      ...reads(signedBy),
    }),
    events: t.field({
      type: [Event],
      nullable: false,
      description: 'The events at which it was negotiated or signed.',
      ...reads(link('Agreement', 'events')),
    }),
    documents: t.field({
      type: [Source],
      nullable: false,
      description: 'The sources that are the document itself.',
      ...reads(link('Agreement', 'documents')),
    }),
    topics: t.field({
      type: [Topic],
      nullable: false,
      description: 'What it is about.',
      ...reads(link('Agreement', 'topics')),
    }),
  }),
})
