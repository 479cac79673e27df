/** The format ftm: entities of FollowTheMoney, one JSON object a line. */
import { type Conversion, type Converted, type FileFormat, type ImportFile, type Notes, newNotes } from '../format.ts'
import { entriesOf } from '../json/entries.ts'
import { datasetOf, headOf } from '../whole-file.ts'
import { actorIdOf, actorOf, placeOf, USED_OF_ACTORS } from './actors.ts'
import { entityFrom, type FtmEntity, firstOf } from './entity.ts'
import { isTie, type KnownEntities, tieOf, USED_OF_TIES } from './ties.ts'

const USED_OF_PLACES = ['full', 'street', 'postalCode', 'city', 'country']

export const ftm: FileFormat = {
  name: 'ftm',
  recognizes: ({ start }) => {
    const [first = ''] = start.trimStart().split('\n')
    return /^\{.*"schema"\s*:\s*"[A-Z]\w+"/.test(first) && /"properties"\s*:\s*\{/.test(first)
  },
  async open(input): Promise<Conversion> {
    const notes = newNotes()
    return {
      head: headOf(input, 'FollowTheMoney'),
      table: null,
      rows: converted(input, notes),
      notes,
    }
  },
}

/** The file is read twice: an entity may name one that comes later. */
async function* converted(input: ImportFile, notes: Notes): AsyncGenerator<Converted> {
  const known = await knownIn(input)
  const dataset = datasetOf(input)
  const unused = new Set<string>()
  for await (const { row, value } of entriesOf(input)) {
    const entity = entityFrom(value)
    const records = typeof entity === 'string' ? entity : recordsOf(entity, known, dataset.record.id)
    if (typeof records === 'string') yield { row, why: records }
    else {
      for (const each of unusedOf(entity as FtmEntity)) unused.add(each)
      yield { row, records: [dataset, ...records] }
    }
  }
  notes.unused = [...unused].sort()
}

async function knownIn(input: ImportFile): Promise<KnownEntities> {
  const known = new Map<string, { schema: string; name: string; position: FtmEntity | null }>()
  for await (const { value } of entriesOf(input)) {
    const entity = entityFrom(value)
    if (typeof entity === 'string') continue
    const isPosition = entity.schema === 'Position'
    if (isPosition || actorIdOf(entity))
      known.set(entity.id, {
        schema: entity.schema,
        name: firstOf(entity, 'name') ?? entity.id,
        position: isPosition ? entity : null,
      })
  }
  return known
}

function recordsOf(entity: FtmEntity, known: KnownEntities, source: string) {
  const citation = { source, locator: entity.id }
  if (actorIdOf(entity)) return actorOf(entity, citation)
  if (isTie(entity.schema)) return tieOf(entity, known, citation)
  if (entity.schema === 'Address') return placeOf(entity, citation)
  // It becomes part of the tenures of those who hold it.
  if (entity.schema === 'Position') return []
  return `is of the schema ${entity.schema}, of which nothing can be made here.`
}

/** Schema and name of the properties of which nothing was made. */
function unusedOf({ schema, properties }: FtmEntity): string[] {
  const used = actorIdOf({ id: '', schema })
    ? USED_OF_ACTORS
    : isTie(schema)
      ? USED_OF_TIES
      : [...USED_OF_PLACES, 'name', 'organization']
  return Object.keys(properties)
    .filter((name) => !used.includes(name))
    .map((name) => `${schema}.${name}`)
}
