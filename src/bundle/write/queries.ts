/** The texts that write what bundles say. Their labels, types and properties come from the model. */
import { ASSERTION, HAS_REVISION, PART, POSITION, RECORD, RETRACTED, REVISION } from '../../model/structure.ts'
import type { Statement } from '../../store/store.ts'

/** The only label of the nodes of a large import until all of it is there, so that nothing finds them. */
export const STAGED = 'Staged'

/** A statement over rows: its name, and its text without the rows. */
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

/** Removes the label Staged from some of the published nodes, and says from how many. */
export const unmarkSome: Statement = {
  name: 'bundle: unmark published',
  text: `MATCH (n:${STAGED}) WHERE ${published} WITH n LIMIT 4000 REMOVE n:${STAGED} REMOVE n.batch RETURN count(*) AS count`,
}

/** Deletes some of the nodes that were never published, and says how many. */
export const deleteSomeStaged: Statement = {
  name: 'bundle: delete staged',
  text: `MATCH (n:${STAGED}) WHERE NOT (${published}) WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS count`,
}

export const countStaged: Statement = {
  name: 'bundle: count staged',
  text: `MATCH (n:${STAGED}) RETURN count(n) AS count`,
}
