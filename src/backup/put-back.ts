/** Restores a backup into a store that has nothing: its nodes, then its edges, then what the store says of itself. */
import { randomUUID } from 'node:crypto'
import { beginRestore, readStore, storeAsItWas } from '../bundle/content/store-node.ts'
import { baseOf } from '../bundle/content/tree.ts'
import { RowWriter } from '../bundle/write/row-writer.ts'
import { indexesOf } from '../model/indexes.ts'
import { model } from '../model/model.ts'
import { ASSERTION, IMPORT, PART, POSITION, RECORD, RETRACTED, REVISION, STORE, versionOf } from '../model/structure.ts'
import type { Statement, Store, Value } from '../store/store.ts'
import { BackupError, type BackupHead, type Line, linesIn } from './backup-file.ts'
import { owning } from './take.ts'

/**
 * Puts all that the file has into the store, which gets an id of its own, and resolves with the number of lines. Until all is there the store counts as unusable;
 * what a restore left that did not end is deleted first. The store may have an older version of the model afterwards. Throws a {@link BackupError} if
 * the store has something in it.
 */
export async function restoreBackup(
  store: Store,
  path: string,
  head: BackupHead,
  told: (lines: number) => void,
): Promise<number> {
  await emptied(store)
  await store.prepare(indexesOf(model))
  const writer = new RowWriter((statement) => store.write((transaction) => transaction.run(statement)), {})
  let lines = 0
  let areNodes = true
  for await (const line of linesIn(path)) {
    // Edges come last, and need both their ends.
    if (areNodes && 'from' in line) await writer.flush()
    areNodes = !('from' in line)
    await writer.add(textFor(line), rowOf(line))
    lines += 1
    told(lines)
  }
  await writer.flush()
  await checkCount(store, lines)
  await store.write((transaction) => transaction.run(storeAsItWas(head.store)))
  return lines
}

/** Makes sure that the store is empty, and marks it as one that is being restored. */
async function emptied(store: Store): Promise<void> {
  const [found] = await store.read(readStore)
  if (found && found.restoring !== true && found.lastRecordedAt !== null) {
    throw new BackupError(
      'The store has something in it. A backup is restored into an empty one: set another PARLEY_DATA, or empty the database of NEO4J_URI.',
    )
  }
  await store.write((transaction) => transaction.run(beginRestore(model.version, randomUUID())))
  for (let count = 1; count > 0; ) {
    const [deleted] = await store.write((transaction) => transaction.run(deleteSome))
    count = Number(deleted?.count ?? 0)
  }
}

const deleteSome: Statement = {
  name: 'restore: delete what is left',
  text: `MATCH (n) WHERE NOT n:${STORE} WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS count`,
}

/** An edge whose end is missing would be left out in silence. */
async function checkCount(store: Store, lines: number): Promise<void> {
  const [nodes] = await store.read({
    name: 'restore: nodes',
    text: `MATCH (n) WHERE NOT n:${STORE} RETURN count(n) AS count`,
  })
  const [edges] = await store.read({ name: 'restore: edges', text: 'MATCH ()-[e]->() RETURN count(e) AS count' })
  // What belongs to a node is a node and an edge, in one line.
  const [owned] = await store.read({
    name: 'restore: what belongs to nodes',
    text: `MATCH ()-[e:${owning.join('|')}]->() RETURN count(e) AS count`,
  })
  const found = Number(nodes?.count) + Number(edges?.count) - Number(owned?.count)
  if (found !== lines)
    throw new BackupError(`The backup has ${lines} nodes and edges, but ${found} came into the store.`)
}

const kinds = [...model.kinds.values()]
/** What may stand in the text of a query: names that the model has. */
const knownLabels = new Set([
  ...[RECORD, PART, IMPORT, ASSERTION, POSITION, REVISION],
  ...kinds.flatMap(({ liveLabels }) => liveLabels.flatMap((label) => [label, versionOf(label)])),
])
const knownTypes = new Set([
  RETRACTED,
  ...kinds.flatMap(({ links, parts }) => [...links.values(), ...parts.values()].map(({ type }) => type)),
])

function textFor(line: Line): { name: string; text: string } {
  if ('from' in line) {
    const type = known(line.type, knownTypes)
    return {
      name: `restore: ${type}`,
      text: `UNWIND $rows AS row MATCH (a:${baseOf(line.from)} {id: row.from}) MATCH (b:${baseOf(line.to)} {id: row.to}) CREATE (a)-[e:${type}]->(b) SET e += row.edge`,
    }
  }
  const labels = line.labels.map((label) => known(label, knownLabels)).join(':')
  if (!('of' in line))
    return { name: `restore: ${labels}`, text: `UNWIND $rows AS row CREATE (n:${labels}) SET n += row.props` }
  const type = known(line.type, new Set(owning))
  return {
    name: `restore: ${type}`,
    text: `UNWIND $rows AS row MATCH (n:${baseOf(line.of)} {id: row.of}) CREATE (n)-[e:${type}]->(v:${labels}) SET v += row.props SET e += row.edge`,
  }
}

/** The line as a parameter, without what stands in the text. */
function rowOf(line: Line): Value {
  const { type: _, labels: __, ...row } = { type: null, labels: null, ...line }
  return row as unknown as Value
}

/** The name, if the model has it: nothing else of a file may come into the text of a query. */
function known(name: string, names: ReadonlySet<string>): string {
  if (!names.has(name))
    throw new BackupError(`The backup has the label or type ${JSON.stringify(name)}, which this program does not know.`)
  return name
}
