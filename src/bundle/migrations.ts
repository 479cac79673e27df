/** What brings a store from one version of the model to the next. */
import { type Kind, kindNamed, model } from '../model/model.ts'
import { countOf, HAS_REVISION, IMPORT, PART, RECORD, RETRACTED, REVISION } from '../model/structure.ts'
import type { Statement, Transaction } from '../store/store.ts'
import { foldLabels } from './fold-labels.ts'
import { former } from './versions.ts'

/** Brings a store from the version before `to` to `to`, in one transaction with the note that it has. */
export interface Migration {
  to: number
  run(transaction: Transaction): Promise<void>
}

/** One for each version of the model after the first. */
export const migrations: Migration[] = [
  {
    to: 2,
    async run(transaction) {
      await labelWithdrawn(transaction)
      await countChanges(transaction)
      await foldLabels(transaction)
    },
  },
  { to: 3, run: keepStances },
  { to: 4, run: keepKeys },
  { to: 5, run: keepPeriods },
]

/** Keeps on Speaking what its claim takes which stance on. Only present ones: what was known before is read from the claims. */
async function keepStances(transaction: Transaction): Promise<void> {
  await transaction.run({
    name: 'migrate: propositions of claims',
    text: 'MATCH (c:Claim)-[:TAKES_STANCE_ON]->(p:Proposition) SET c.propositionId = p.id',
  })
  await transaction.run({
    name: 'migrate: stances of speakers',
    text: 'MATCH (c:Claim)-[:SPOKEN_BY]->(k:Speaking) SET k.propositionId = c.propositionId SET k.stance = c.stance',
  })
}

/** Keeps on Speaking in which month who spoke, and all that a claim's stance comes to in one key; on Condition what its claim is on. */
async function keepKeys(transaction: Transaction): Promise<void> {
  await transaction.run({
    name: 'migrate: keys of speakers',
    text: `MATCH (k:Speaking) SET k.actorMonth = k.actorId + ' ' + substring(k.saidKey, 0, 7)
      SET k.stanceKey = k.saidKey + ' ' + k.ownerId + ' ' + coalesce(k.stance, '') + ' ' + coalesce(k.propositionId, '')
      REMOVE k.saidIdKey`,
  })
  await transaction.run({
    name: 'migrate: propositions of conditions',
    text: `MATCH (c:Claim)-[:HAS_CONDITION]->(k:Condition) SET k.propositionId = c.propositionId`,
  })
}

/** Keeps beside each date that can mean several days the period that holds it. */
async function keepPeriods(transaction: Transaction): Promise<void> {
  for (const kind of model.kinds.values()) {
    for (const { name } of [...kind.properties.values()].filter(({ type }) => type === 'edtf')) {
      const same = (length: number) =>
        `WHEN substring(n.${name}Earliest, 0, ${length}) = substring(n.${name}Latest, 0, ${length}) THEN substring(n.${name}Earliest, 0, ${length})`
      await transaction.run({
        name: `migrate: periods of ${kind.name}.${name}`,
        text: `MATCH (n:${kind.name}) WHERE n.${name}SpanKey IS NOT NULL
          SET n.${name}Period = CASE WHEN n.${name}Earliest IS NULL OR n.${name}Latest IS NULL THEN '' ${[7, 4, 3, 2].map(same).join(' ')} ELSE '' END`,
      })
    }
  }
}

/** Gives withdrawn nodes the labels of versions. What was superseded before version 2 is not known any more. */
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

/** A withdrawn part's kind is told by the relationship from its owner, which is withdrawn too where the owner is live. */
function labelParts(owner: Kind, type: string, kind: Kind): Statement {
  return {
    name: `migrate: withdrawn ${kind.name}`,
    text: `MATCH (n:${PART})<-[e:${type}|${RETRACTED}]-(o:${RECORD}) WHERE n.retractedAt IS NOT NULL AND o.id STARTS WITH $start AND coalesce(e.type, $type) = $type
      SET n:${former(kind)} SET n.until = n.retractedAt`,
    params: { start: `${owner.prefix}/`, type },
  }
}

/** Lets revisions say whose they are, and imports how much they did. */
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
