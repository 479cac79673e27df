import { test } from 'vitest'
import { openService } from './service.ts'
import { lake } from './graphql/lake.ts'
test('x', async () => {
  const s = await openService(lake)
  const r = await s.ask('query @asOf(known: "2999-01-01T00:00:00Z") { actors(filter: {ids: ["person/ann", "organization/bureau"]}) { distribution(by: ORGANIZATION) { buckets { key count } missing } } }')
  console.log(JSON.stringify(r.data), r.reads.at(-1)?.text, JSON.stringify(r.reads.at(-1)?.params))
  const K = `'2999-01-01T00:00:00Z'`
  const show = async (text: string) => console.log(text, '\n   ', JSON.stringify(await s.store.read({ name: 'x', text }).catch((e) => e.message)))
  const there = (e: string, t: string) => `all(x IN ${e} WHERE coalesce(x.type, type(x)) IN [${t}] AND x.recordedAt <= ${K} AND coalesce(x.retractedAt > ${K}, true))`
  const H = "'HELD_BY'", U = "'PART_OF','OFFICE_OF'"
  const start = "UNWIND ['person/ann', 'organization/bureau', 'organization/cabinet'] AS i MATCH (n:Record {id: i})"
  const stood = (v: string) => `coalesce(${v}.since, ${v}.recordedAt) <= ${K} AND coalesce(${v}.until > ${K}, true)`
  await show(`${start} MATCH (n)<-[e:HELD_BY|RETRACTED*0..1]-(t) RETURN n.id AS n, t.id AS t, size(e) AS s`)
  await show(`${start} MATCH (n)<-[e:HELD_BY|RETRACTED*0..1]-(t) WHERE ${there('e', H)} RETURN n.id AS n, t.id AS t`)
  await show(`${start} MATCH (n)<-[e:HELD_BY|RETRACTED*0..1]-(t) MATCH (t)-[g:PART_OF|OFFICE_OF|RETRACTED*1..10]->(f) WHERE ${there('e', H)} AND ${there('g', U)} RETURN n.id AS n, t.id AS t, f.id AS f`)
  await show(`${start} MATCH (n)<-[e:HELD_BY|RETRACTED*0..1]-(t) MATCH (t)-[:WAS*0..1]->(tv) MATCH (t)-[g:PART_OF|OFFICE_OF|RETRACTED*1..10]->(f) WHERE ${there('e', H)} AND ${there('g', U)} RETURN n.id AS n, t.id AS t, f.id AS f`)
  await show(`${start} MATCH (n)<-[e:HELD_BY|RETRACTED*0..1]-(t) MATCH (t)-[:WAS*0..1]->(tv) MATCH (t)-[g:PART_OF|OFFICE_OF|RETRACTED*1..10]->(f) RETURN n.id AS n, t.id AS t, f.id AS f, size(g) AS g`)
  await show(`${start} MATCH (n)<-[e:HELD_BY|RETRACTED*0..1]-(t)-[:WAS*0..1]->(tv) MATCH (t)-[g:PART_OF|OFFICE_OF|RETRACTED*1..10]->(f) MATCH (f)-[:WAS*0..1]->(fv) WHERE ${there('e', H)} AND ${there('g', U)} RETURN n.id AS n, t.id AS t, f.id AS f`)
  await show(`${start} MATCH (n)<-[e:HELD_BY|RETRACTED*0..1]-(t) MATCH (t)-[:WAS*0..1]->(tv) MATCH (t)-[g:PART_OF|OFFICE_OF|RETRACTED*1..10]->(f) MATCH (f)-[:WAS*0..1]->(fv) WHERE ${there('e', H)} AND ${there('g', U)} AND ${stood('tv')} AND ${stood('fv')} RETURN n.id AS n, t.id AS t, f.id AS f`)
  await s.close()
})
