/** The tables of an export: for each list of the API its columns. docs/export.md lists them. */
import { shown } from '../../errors.ts'
import { ExportError } from '../export-error.ts'
import type { Columns } from './column.ts'

/** Of a row's citations so many come into a table; `sources_count` counts all. */
const citations = 'citations(first: 20)'

/** How many claims there are of a stance. */
const stances = (stance: string): Columns[string] => ({
  each: 'claims(first: 0).distribution(by: STANCE).buckets',
  of: ['key', 'count'],
  cell: (buckets) => buckets.find(([key]) => key === stance)?.[1] ?? 0,
})

const dated = (name: string): Columns => ({
  [name]: `${name}.edtf`,
  [`${name}_earliest`]: `${name}.earliest`,
  [`${name}_latest`]: `${name}.latest`,
})

/** By the names of the lists. */
export const tables = {
  claims: {
    id: 'id',
    text: 'text',
    ...dated('said'),
    reported_by: 'reportedBy',
    speakers: 'speakers.actor.label',
    speaker_ids: 'speakers.actor.id',
    capacities: 'speakers.capacity',
    on_behalf_of: 'speakers.onBehalfOf.label',
    addressees: 'addressees.label',
    addressee_ids: 'addressees.id',
    speech_act: 'speechAct',
    stance: 'stance',
    proposition: 'proposition.label',
    proposition_id: 'proposition.id',
    certainty: 'certainty',
    voice: 'voice',
    conditions: 'conditions.text',
    about: 'about.label',
    topics: 'topics.label',
    processes: 'processes.label',
    sources: `${citations}.source.label`,
    source_ids: `${citations}.source.id`,
    grades: {
      each: citations,
      of: ['source.reliability', 'credibility'],
      cell: (graded) => graded.map(([source, item]) => `${letter(source)}${number(item)}`).join('; ') || null,
    },
    hedged: { each: citations, of: ['hedged'], cell: (hedged) => hedged.some(([each]) => each === true) },
    sources_count: 'corroboration.sources',
    independent_sources: 'corroboration.independentSources',
    recorded_at: 'recordedAt',
    retracted_at: 'retractedAt',
  },
  events: {
    id: 'id',
    label: 'label',
    ...dated('time'),
    reported_by: 'reportedBy',
    status: 'status',
    type: 'type',
    outcome: 'outcome',
    channel: 'channel',
    coding: 'coding',
    place: 'place.label',
    participants: 'participants.actor.label',
    roles: 'participants.role',
    processes: 'processes.label',
    description: 'description',
  },
  agreements: {
    id: 'id',
    label: 'label',
    ...dated('signed'),
    reported_by: 'reportedBy',
    status: 'status',
    stage: 'stage',
    form: 'form',
    parties: 'parties.actor.label',
    roles: 'parties.role',
    processes: 'processes.label',
    description: 'description',
  },
  processes: {
    id: 'id',
    label: 'label',
    status: 'status',
    participants: 'participants.actor.label',
    roles: 'participants.role',
    topics: 'topics.label',
    part_of: 'partOf.label',
    claims: 'claims(first: 0).totalCount',
    events: 'events(first: 0).totalCount',
    agreements: 'agreements(first: 0).totalCount',
    description: 'description',
  },
  actors: {
    id: 'id',
    label: 'label',
    kind: 'kind',
    organization_type: 'Organization.type',
    iso3: 'State.iso3',
    part_of: 'Organization.partOf.label',
    offices: {
      each: 'Person.tenures',
      of: ['office', 'of.label'],
      cell: (tenures) => tenures.map(([office, of]) => `${office} (${of})`).join('; ') || null,
    },
    claims: 'claims(first: 0).totalCount',
    description: 'description',
  },
  propositions: {
    id: 'id',
    label: 'label',
    type: 'type',
    topics: 'topics.label',
    claims: 'claims(first: 0).totalCount',
    support: stances('SUPPORT'),
    oppose: stances('OPPOSE'),
    neutral: stances('NEUTRAL'),
    description: 'description',
  },
  sources: {
    id: 'id',
    title: 'label',
    type: 'type',
    ...dated('published'),
    publisher: 'publisher.label',
    reliability: { of: ['reliability'], cell: ([row]) => letter(row?.[0]) },
    relevance: 'relevance',
    language: 'language',
    url: 'url',
    claims: 'claims(first: 0).totalCount',
  },
  topics: { id: 'id', label: 'label', broader_id: 'broader.id', scheme: 'scheme', description: 'description' },
  places: {
    id: 'id',
    label: 'label',
    within: 'within.label',
    iso3: 'iso3',
    latitude: 'latitude',
    longitude: 'longitude',
    events: 'events(first: 0).totalCount',
    description: 'description',
  },
} satisfies Record<string, Columns>

export type TableName = keyof typeof tables

const names = Object.keys(tables) as TableName[]

/**
 * The tables of these names, all without them. Throws an {@link ExportError} if there is no table of a name, if a filter is to choose rows of several, or if several
 * are to go to standard output.
 */
export function chosenTables(
  wanted: readonly string[] = names,
  { filter }: { filter?: unknown },
  folder: string | undefined,
): [TableName, ...TableName[]] {
  const wrong = wanted.find((each) => !(each in tables))
  if (wrong !== undefined) throw new ExportError(`There is no table ${shown(wrong)}, but ${names.join(', ')}.`)
  const chosen = names.filter((each) => wanted.includes(each)) as [TableName, ...TableName[]]
  if (chosen.length > 1 && filter !== undefined) {
    throw new ExportError('A filter chooses rows of one list; name it by --kinds, such as --kinds claims.')
  }
  if (chosen.length > 1 && folder === undefined) {
    throw new ExportError(
      `A table goes to standard output, several go into a folder: name one by --kinds, such as --kinds claims, or a folder by --out. There are ${names.join(', ')}.`,
    )
  }
  return chosen
}

/** `D_NOT_USUALLY_RELIABLE` is D; none is –. */
function letter(grade: unknown): string {
  return typeof grade === 'string' ? grade.charAt(0) : '–'
}

/** `C3_POSSIBLY_TRUE` is 3; none is –. */
function number(grade: unknown): string {
  return typeof grade === 'string' ? grade.charAt(1) : '–'
}
