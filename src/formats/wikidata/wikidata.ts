/** The format wikidata: entities as Wikidata gives them out in JSON. */
import {
  type Conversion,
  type Converted,
  countCleaned,
  type FileFormat,
  type ImportFile,
  type ListedRecord,
  type Notes,
  newNotes,
} from '../format.ts'
import { hashOf } from '../ids.ts'
import { entriesOf } from '../json/entries.ts'
import { datasetOf, headOf } from '../whole-file.ts'
import { actorIn } from './kinds.ts'
import { namesOf, textsOf } from './names.ts'
import { dateOfQualifier, itemIn, itemsOf, itemsOfQualifier, statementsOf, textOf } from './statements.ts'

type Entity = Record<string, unknown>

/** Properties of ids elsewhere, and our names of their schemes. */
const SCHEMES: Record<string, string> = { P297: 'iso3166-1-alpha-2', P298: 'iso3166-1-alpha-3', P856: 'website' }

/** What is known of the file's entities before its second reading. */
interface KnownItems {
  /** Wikidata's id → ours, of actors. */
  actors: Map<string, string>
  /** Wikidata's id → the title, and whose office it is, of what somebody of the file held. */
  positions: Map<string, { title: Record<string, string>; of: string[] }>
}

export const wikidata: FileFormat = {
  name: 'wikidata',
  recognizes: ({ start }) =>
    /^\s*[[{]/.test(start) && /"type"\s*:\s*"item"/.test(start) && /"id"\s*:\s*"Q\d+"/.test(start),
  async open(input): Promise<Conversion> {
    const notes = newNotes()
    return {
      head: headOf(input, 'Wikidata', 'CC0-1.0'),
      table: null,
      rows: converted(input, notes),
      notes,
    }
  },
}

/** The file is read twice: whoever held an office may come before it. */
async function* converted(input: ImportFile, notes: Notes): AsyncGenerator<Converted> {
  const known = await knownIn(input)
  const dataset = datasetOf(input)
  for await (const { row, value } of entriesOf(input, ['entities'])) {
    const records = value ? recordsOf(value, known, dataset.record.id, notes) : 'is no entity.'
    if (typeof records === 'string') yield { row, why: records }
    else yield { row, records: [dataset, ...records] }
  }
}

async function knownIn(input: ImportFile): Promise<KnownItems> {
  const known: KnownItems = { actors: new Map(), positions: new Map() }
  const held = new Set<string>()
  const others = new Map<string, { title: Record<string, string>; of: string[] }>()
  for await (const { value } of entriesOf(input, ['entities'])) {
    if (!value) continue
    for (const item of itemsOf(value, 'P39')) held.add(item)
    const actor = actorIn(value)
    if (actor) known.actors.set(String(value.id), actor.id)
    else {
      const of = ['P2389', 'P1001', 'P17'].flatMap((property) => itemsOf(value, property))
      others.set(String(value.id), { title: textsOf(value.labels), of })
    }
  }
  for (const [id, position] of others) if (held.has(id)) known.positions.set(id, position)
  return known
}

/** An actor with its offices, or nothing of its own for an office that somebody of the file held; or why it is none of these. */
function recordsOf(entity: Entity, known: KnownItems, source: string, notes: Notes): ListedRecord[] | string {
  const id = String(entity.id)
  if (!/^Q\d+$/.test(id)) return 'has no id such as Q42.'
  const actor = actorIn(entity)
  if (!actor) {
    if (known.positions.has(id)) return []
    return `${id} is an instance of ${itemsOf(entity, 'P31').join(', ') || 'nothing'}, and so no actor that is known here.`
  }
  const labels = namesOf(entity, notes)
  if (labels.length === 0) return `${id} has no label.`
  const description = textsOf(entity.descriptions)
  const citation = { source, locator: id }
  const elsewhere = Object.entries(SCHEMES).flatMap(([property, scheme]) => {
    const value = textOf(entity, property)
    return value === null ? [] : [[scheme, value]]
  })
  const record = {
    id: actor.id,
    labels,
    ...(Object.keys(description).length > 0 ? { description } : {}),
    ...actor.needed,
    identifiers: { wikidata: id, ...Object.fromEntries(elsewhere) },
    citations: [citation],
  }
  const tenures = actor.collection === 'persons' ? tenuresOf(entity, actor.id, known, source, notes) : []
  return [{ collection: actor.collection, record }, ...tenures]
}

/** The offices that a person held, of which the file has the title and whose they are. */
function tenuresOf(entity: Entity, person: string, known: KnownItems, source: string, notes: Notes): ListedRecord[] {
  return statementsOf(entity, 'P39').flatMap((statement) => {
    const position = known.positions.get(itemIn(statement.mainsnak) ?? '')
    const [of] = [...['P642', 'P1001'].flatMap((each) => itemsOfQualifier(statement, each)), ...(position?.of ?? [])]
      .flatMap((item) => known.actors.get(item) ?? [])
      .filter((id) => !id.startsWith('person/'))
    if (!position || !of || Object.keys(position.title).length === 0) {
      countCleaned(notes, 'offices left out of which the file has no title, or not whose they are')
      return []
    }
    const [from, to] = [dateOfQualifier(statement, 'P580'), dateOfQualifier(statement, 'P582')]
    const record = {
      id: `tenure/wikidata-${hashOf(String(statement.id))}`,
      person,
      of,
      office: position.title,
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      citations: [{ source, locator: `${entity.id} P39 ${itemIn(statement.mainsnak)}` }],
    }
    return [{ collection: 'tenures', record }]
  })
}
