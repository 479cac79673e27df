/** The texts that read and write what bundles say; labels, types and properties in them come from the model. */
import { type Kind, model } from '../model/model.ts'
import {
  ASSERTION,
  HAS_REVISION,
  IMPORT,
  PART,
  POSITION,
  RECORD,
  RETRACTED,
  REVISION,
  STORE,
} from '../model/structure.ts'
import type { Statement, Value } from '../store/store.ts'

/** On nodes of a large import until all of it is there: they have no other label, so that nothing finds them. */
export const STAGED = 'Staged'

/** How many ids of a kind are read to suggest one for a misspelt id. */
const MOST_IDS = 10_000

/** Every relationship type that the model declares. */
const linkTypes = [
  ...new Set(
    [...model.kinds.values()].flatMap((kind) =>
      [...kind.links.values(), ...kind.parts.values()].map(({ type }) => type),
    ),
  ),
]
/** Those by which a citation leads to sources. */
const citingTypes = [...model.kinds.values()]
  .filter(({ owned }) => owned)
  .flatMap((kind) => [...kind.links.values()].map(({ type }) => type))

export function assertionsOfRecords(ids: string[]): Statement {
  return {
    name: 'bundle: assertions of records',
    text: `UNWIND $ids AS id MATCH (a:${ASSERTION} {recordId: id}) RETURN a.bundle AS bundle, a.recordId AS recordId, a.content AS content`,
    params: { ids },
  }
}

export function recordsOfBundle(bundle: string): Statement {
  return {
    name: 'bundle: records of a bundle',
    text: `MATCH (a:${ASSERTION} {bundle: $bundle}) RETURN a.recordId AS id`,
    params: { bundle },
  }
}

/** Those that exist, live or retracted. */
export function recordsByIds(ids: string[]): Statement {
  return {
    name: 'bundle: records by ids',
    text: `UNWIND $ids AS id MATCH (n:${RECORD} {id: id}) RETURN n.id AS id, n.supportsId AS ownerId, n.retractedContent AS content`,
    params: { ids },
  }
}

export function partsByIds(ids: string[]): Statement {
  return {
    name: 'bundle: parts by ids',
    text: `UNWIND $ids AS id MATCH (n:${PART} {id: id}) RETURN n.id AS id`,
    params: { ids },
  }
}

export function idsOfKind({ name }: Kind): Statement {
  return { name: 'bundle: ids of a kind', text: `MATCH (n:${name}) RETURN n.id AS id LIMIT ${MOST_IDS}` }
}

/**
 * The records of which bundles other than `bundle` say something and from which, or from whose parts and citations, a live
 * link leads to these; with `citing`, a citation's link.
 */
export function referrers(ids: string[], bundle: string, citing: boolean): Statement {
  return {
    name: 'bundle: referrers',
    text: `UNWIND $ids AS id MATCH (n:${RECORD} {id: id})<-[e]-(m) WHERE type(e) IN $types AND m.retractedAt IS NULL
      WITH DISTINCT id, coalesce(m.ownerId, m.supportsId, m.id) AS ownerId
      MATCH (a:${ASSERTION} {recordId: ownerId}) WHERE a.bundle <> $bundle RETURN DISTINCT id, ownerId`,
    params: { ids, bundle, types: citing ? citingTypes : linkTypes },
  }
}

export const readStore: Statement = {
  name: 'store: version and last import',
  text: `MATCH (s:${STORE} {id: 'store'}) RETURN s.modelVersion AS modelVersion, s.lastRecordedAt AS lastRecordedAt, s.staging AS staging`,
}

/** Writes to the store's node, so that whatever else does waits for the end of this transaction. */
export const lockStore: Statement = {
  name: 'store: lock',
  text: `MATCH (s:${STORE} {id: 'store'}) SET s.modelVersion = s.modelVersion`,
}

/** Notes which import writes its nodes ahead; it may publish them only while this stands. */
export function beginStaging(importId: string): Statement {
  return {
    name: 'store: begin staging',
    text: `MATCH (s:${STORE} {id: 'store'}) SET s.staging = $importId`,
    params: { importId },
  }
}

export function createStoreNode(modelVersion: number): Statement {
  return {
    name: 'store: create',
    text: `MERGE (s:${STORE} {id: 'store'}) ON CREATE SET s.modelVersion = $modelVersion`,
    params: { modelVersion },
  }
}

export function setModelVersion(modelVersion: number): Statement {
  return {
    name: 'store: set version',
    text: `MATCH (s:${STORE} {id: 'store'}) SET s.modelVersion = $modelVersion`,
    params: { modelVersion },
  }
}

export function recordImport(row: Record<string, Value>): Statement {
  return {
    name: 'bundle: record import',
    text: `MATCH (s:${STORE} {id: 'store'}) SET s.lastRecordedAt = $row.at REMOVE s.staging CREATE (i:${IMPORT}) SET i += $row`,
    params: { row },
  }
}

/** A statement over rows: its name, and its text but for the rows. */
export interface RowText {
  name: string
  text: string
}

/** rows: {props} with the id among the properties. */
export function createNodes(labels: string): RowText {
  return { name: `bundle: create ${labels}`, text: `UNWIND $rows AS row CREATE (n:${labels}) SET n += row.props` }
}

/** rows: {from, to}; the ends are found by label and id. */
export function createEdges(from: string, type: string, to: string): RowText {
  return {
    name: `bundle: link ${type}`,
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[:${type} {recordedAt: $at}]->(b)`,
  }
}

/** rows: {from, to} */
export function withdrawEdges(from: string, type: string, to: string): RowText {
  return {
    name: `bundle: unlink ${type}`,
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from})-[e:${type}]->(b:${to} {id: row.to})
      CREATE (a)-[:${RETRACTED} {type: '${type}', recordedAt: e.recordedAt, retractedAt: $at}]->(b) DELETE e`,
  }
}

/** rows: {id, props}; a property that is null goes. */
export function setProperties(base: string): RowText {
  return {
    name: `bundle: change ${base}`,
    text: `UNWIND $rows AS row MATCH (n:${base} {id: row.id}) SET n += row.props`,
  }
}

/** rows: {recordId, props} */
export const createRevisions: RowText = {
  name: 'bundle: revisions',
  text: `UNWIND $rows AS row MATCH (n:${RECORD} {id: row.recordId}) CREATE (n)-[:${HAS_REVISION} {recordedAt: $at}]->(v:${REVISION}) SET v += row.props`,
}

/** rows: {id} */
export const deleteAssertions: RowText = {
  name: 'bundle: delete assertions',
  text: `UNWIND $rows AS row MATCH (a:${ASSERTION} {id: row.id}) DELETE a`,
}

/** rows: {id} */
export const deletePositions: RowText = {
  name: 'bundle: delete positions',
  text: `UNWIND $rows AS row MATCH (n:${POSITION} {id: row.id}) DELETE n`,
}

/** Gives the nodes of one staged batch their labels. */
export function publishBatch(batch: string, labels: string): Statement {
  return {
    name: `bundle: publish ${labels}`,
    text: `MATCH (n:${STAGED} {batch: $batch}) SET n:${labels}`,
    params: { batch },
  }
}

const published = [RECORD, PART, ASSERTION, POSITION].map((label) => `n:${label}`).join(' OR ')

/** Takes the label Staged from some of what is published, and says from how many. */
export const unmarkSome: Statement = {
  name: 'bundle: unmark published',
  text: `MATCH (n:${STAGED}) WHERE ${published} WITH n LIMIT 4000 REMOVE n:${STAGED} REMOVE n.batch RETURN count(*) AS count`,
}

/** Deletes some of what was never published, and says how many. */
export const deleteSomeStaged: Statement = {
  name: 'bundle: delete staged',
  text: `MATCH (n:${STAGED}) WHERE NOT (${published}) WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS count`,
}

export const countStaged: Statement = {
  name: 'bundle: count staged',
  text: `MATCH (n:${STAGED}) RETURN count(n) AS count`,
}
