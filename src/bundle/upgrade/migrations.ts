/** The migrations: each brings a store from one version of the model to the next. */
import type { Kind } from '../../model/declared.ts'
import { kindNamed, model } from '../../model/model.ts'
import {
  countOf,
  HAS_REVISION,
  IMPORT,
  PART,
  POSITION,
  RECORD,
  RETRACTED,
  REVISION,
  WAS,
} from '../../model/structure.ts'
import type { Statement, Store, Transaction } from '../../store/store.ts'
import { FOLLOWING } from '../../stored/position.ts'
import { lockStore } from '../content/store-node.ts'
import { PROPOSITIONS, positionsOn } from '../plan/positions.ts'
import { former } from '../write/versions.ts'
import { foldLabels } from './fold-labels.ts'

/**
 * Brings a store from the version before `to` to `to`. It may run again over what it has done, wholly or in part: the store gets
 * the new version only once everything is done.
 */
export interface Migration {
  to: number
  run(store: Store): Promise<void>
}

/** So many nodes are changed in one transaction: this bounds the memory that it takes. */
const BATCH = 20_000

/** One migration for each version of the model after the first. */
export const migrations: Migration[] = [
  {
    to: 2,
    run: (store) =>
      store.write(async (transaction) => {
        await labelWithdrawn(transaction)
        await countChanges(transaction)
      }),
  },
  { to: 3, run: keepStances },
  { to: 4, run: keepKeys },
  { to: 5, run: keepPeriods },
  // Does what the migration to version 2 once did too: labels have been kept folded since then.
  { to: 6, run: foldLabels },
  // Up to version 6 the folded labels kept characters that are not visible. It once kept positions too, as version 9 does.
  { to: 7, run: foldLabels },
  // Version 7 told apostrophes, hyphens, digits and letters of several keyboards apart, and took only `en` for English in an order.
  { to: 8, run: foldLabels },
  {
    to: 9,
    async run(store) {
      await keepOrder(store)
      await keepPositions(store)
      await keepDaysOut(store)
    },
  },
]

/** Does `work` with the ids of all nodes that have these labels, in the order of ids, so many in one transaction. */
async function eachBatch(
  labels: string,
  most: number,
  store: Store,
  work: (ids: string[], transaction: Transaction) => Promise<unknown>,
): Promise<void> {
  const batch = (after: string) =>
    store.write(async (transaction) => {
      const found = await transaction.run({
        name: `migrate: some of ${labels}`,
        text: `MATCH (n:${labels}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $most RETURN n.id AS id`,
        params: { after, most },
      })
      const ids = found.map(({ id }) => String(id))
      await work(ids, transaction)
      return ids.at(-1)
    })
  for (let last = await batch(''); last !== undefined; ) last = await batch(last)
}

/** Runs `text`, which changes `n`, for all live nodes of a kind. */
async function changeAll(kind: Kind, text: string, store: Store): Promise<void> {
  const labels = `${kind.part ? PART : RECORD}:${kind.name}`
  const changed = `UNWIND $ids AS id MATCH (n:${labels} {id: id}) ${text}`
  await eachBatch(labels, BATCH, store, (ids, transaction) =>
    transaction.run({ name: `migrate: ${kind.name}`, text: changed, params: { ids } }),
  )
}

/**
 * Keeps on each Speaking the stance of its claim and the proposition. Only on present ones: what was known before is read from
 * the claims.
 */
async function keepStances(store: Store): Promise<void> {
  const ofClaim = 'MATCH (n)-[:TAKES_STANCE_ON]->(p:Proposition) SET n.propositionId = p.id'
  await changeAll(kindNamed('Claim'), ofClaim, store)
  const ofSpeaking = 'MATCH (c:Claim)-[:SPOKEN_BY]->(n) SET n.propositionId = c.propositionId SET n.stance = c.stance'
  await changeAll(kindNamed('Speaking'), ofSpeaking, store)
}

/**
 * Keeps on each Speaking the actor and the month in one key, and in another everything that the claim's stance comes to; on each
 * Condition the proposition of its claim.
 */
async function keepKeys(store: Store): Promise<void> {
  const ofSpeaking = `SET n.actorMonth = n.actorId + ' ' + substring(n.saidKey, 0, 7)
    SET n.stanceKey = n.saidKey + ' ' + n.ownerId + ' ' + coalesce(n.stance, '') + ' ' + coalesce(n.propositionId, '')
    REMOVE n.saidIdKey`
  await changeAll(kindNamed('Speaking'), ofSpeaking, store)
  const ofCondition = 'MATCH (c:Claim)-[:HAS_CONDITION]->(n) SET n.propositionId = c.propositionId'
  await changeAll(kindNamed('Condition'), ofCondition, store)
}

/**
 * Keeps on each claim, withdrawn ones too, whether it follows other claims and which one has replaced it; and on each Speaking
 * what places its claim among others, and no stance if another claim has replaced it.
 */
async function keepOrder(store: Store): Promise<void> {
  const claim = kindNamed('Claim')
  const ofClaim = `UNWIND $ids AS id MATCH (n:${RECORD} {id: id})
    WITH n, head([(n)-[:SAID_AFTER_CLAIM]->(d) | '${FOLLOWING}']) AS mark, head([(n)-[:REPLACED_BY]->(d) | d.id]) AS by
    SET n.stanceMarked = n.stance + coalesce(mark, '') SET n.replacedById = by`
  for (const labels of [claim.name, former(claim)]) {
    await eachBatch(`${RECORD}:${labels}`, BATCH, store, (ids, transaction) =>
      transaction.run({ name: 'migrate: order of claims', text: ofClaim, params: { ids } }),
    )
  }
  const key = ['n.saidKey', 'n.ownerId', 'c.stanceMarked', 'n.propositionId', 'c.saidEarliest', 'c.saidLatest']
  const ofSpeaking = `MATCH (c:Claim)-[:SPOKEN_BY]->(n)
    SET n.stance = CASE WHEN c.replacedById IS NULL THEN c.stanceMarked END
    SET n.stanceKey = ${key.map((each) => `coalesce(${each}, '')`).join(" + ' ' + ")}`
  await changeAll(kindNamed('Speaking'), ofSpeaking, store)
}

/** Keeps beside each date that can mean several days the period that holds these days. */
async function keepPeriods(store: Store): Promise<void> {
  for (const kind of model.kinds.values()) {
    for (const { name } of [...kind.properties.values()].filter(({ type }) => type === 'edtf')) {
      const same = (length: number) =>
        `WHEN substring(n.${name}Earliest, 0, ${length}) = substring(n.${name}Latest, 0, ${length}) THEN substring(n.${name}Earliest, 0, ${length})`
      const ofDate = `WITH n WHERE n.${name}SpanKey IS NOT NULL
        SET n.${name}Period = CASE WHEN n.${name}Earliest IS NULL OR n.${name}Latest IS NULL THEN '' ${[7, 4, 3, 2].map(same).join(' ')} ELSE '' END`
      await changeAll(kind, ofDate, store)
    }
  }
}

/**
 * Keeps on each source, also on withdrawn ones and on what sources were before, the day by which it was certainly out: the earlier
 * of the latest day that `published` can mean and the day of `retrieved`.
 */
async function keepDaysOut(store: Store): Promise<void> {
  const text = `UNWIND $ids AS id MATCH (n:${RECORD} {id: id})-[:${WAS}*0..1]->(v)
    WITH DISTINCT v, v.publishedLatest AS latest, substring(v.retrieved, 0, 10) AS read
    SET v.outBy = CASE WHEN latest IS NULL OR read < latest THEN read ELSE latest END`
  for (const label of ['Source', former(kindNamed('Source'))]) {
    await eachBatch(`${RECORD}:${label}`, BATCH, store, (ids, transaction) =>
      transaction.run({ name: `migrate: days of ${label}`, text, params: { ids } }),
    )
  }
}

/** Keeps where actors stand on propositions, and for each proposition how many claims take a stance on it. */
async function keepPositions(store: Store): Promise<void> {
  const proposition = kindNamed('Proposition')
  // Withdrawn propositions too: if this was stopped half-way, it left positions on them, and an older program may have withdrawn
  // them since.
  for (const labels of [proposition.name, former(proposition)]) {
    await eachBatch(`${RECORD}:${labels}`, PROPOSITIONS, store, replacePositions)
  }
}

/** Works out again what is kept for these propositions. */
async function replacePositions(ids: string[], transaction: Transaction): Promise<void> {
  const run = (name: string, text: string, params: Statement['params'] = { ids }) =>
    transaction.run({ name: `migrate: ${name}`, text, params })
  // Services that start together all migrate: each replaces what the one before has created, so that nothing is there twice.
  await transaction.run(lockStore)
  await run(
    'old positions',
    `UNWIND $ids AS id MATCH (n:${POSITION}) WHERE n.stanceOn = id AND n.stanceBy >= '' AND n.claims > 0 DELETE n`,
  )
  await run('old stances taken', `UNWIND $ids AS id MATCH (p:${RECORD} {id: id}) REMOVE p.stancesTaken`)
  const rows = await positionsOn(ids, (statement) => transaction.run(statement))
  await run('positions', `UNWIND $rows AS row CREATE (n:${POSITION}) SET n += row`, { rows })
  await run(
    'stances taken',
    `UNWIND $ids AS id MATCH (p:Proposition {id: id})<-[:TAKES_STANCE_ON]-(c:Claim) WHERE c.stance IS NOT NULL AND c.replacedById IS NULL
    WITH p, count(c) AS taken SET p.stancesTaken = taken`,
  )
}

/** Gives withdrawn nodes the labels of versions. Values that were superseded before version 2 are not known any more. */
async function labelWithdrawn(transaction: Transaction): Promise<void> {
  const kinds = [...model.kinds.values()]
  for (const kind of kinds.filter(({ part }) => !part)) await transaction.run(labelRecords(kind))
  for (const owner of kinds) {
    for (const { type, kind } of owner.parts.values()) await transaction.run(labelParts(owner, type, kindNamed(kind)))
  }
}

function labelRecords(kind: Kind): Statement {
  return {
    name: `migrate: withdrawn ${kind.name}`,
    text: `MATCH (n:${RECORD}) WHERE n.retractedAt IS NOT NULL AND n.id STARTS WITH $start SET n:${former(kind)} SET n.until = n.retractedAt`,
    params: { start: `${kind.prefix}/` },
  }
}

/** The relationship from its owner tells the kind of a withdrawn part; that relationship is withdrawn too if the owner is live. */
function labelParts(owner: Kind, type: string, kind: Kind): Statement {
  return {
    name: `migrate: withdrawn ${kind.name}`,
    text: `MATCH (n:${PART})<-[e:${type}|${RETRACTED}]-(o:${RECORD}) WHERE n.retractedAt IS NOT NULL AND o.id STARTS WITH $start AND coalesce(e.type, $type) = $type
      SET n:${former(kind)} SET n.until = n.retractedAt`,
    params: { start: `${owner.prefix}/`, type },
  }
}

/** Writes on revisions which record they are of, and on imports how much they did. */
async function countChanges(transaction: Transaction): Promise<void> {
  const [created, changed] = [
    await transaction.run({
      name: 'migrate: count records',
      text: `MATCH (n:${RECORD}) RETURN n.recordedAt AS at, head(split(n.id, '/')) AS prefix, count(n) AS count`,
    }),
    await transaction.run({
      name: 'migrate: count revisions',
      text: `MATCH (n:${RECORD})-[:${HAS_REVISION}]->(v:${REVISION}) SET v.recordId = n.id
        RETURN v.at AS at, head(split(n.id, '/')) AS prefix, count(v) AS count`,
    }),
  ]
  const imports = new Map<string, Record<string, number>>()
  for (const { at, prefix, count } of [...created, ...changed]) {
    const props = imports.get(String(at)) ?? {}
    imports.set(String(at), props)
    props[countOf(String(prefix))] = (props[countOf(String(prefix))] ?? 0) + Number(count)
  }
  await transaction.run({
    name: 'migrate: imports',
    text: `UNWIND $rows AS row MATCH (i:${IMPORT} {at: row.at}) SET i += row.props`,
    params: { rows: [...imports].map(([at, props]) => ({ at, props })) },
  })
}
