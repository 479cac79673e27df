// What the store is sent for examples/26-a-graph-as-a-file.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// network: who took part
//   $p0 = ["OCCURRED","ONGOING"]
//   $p1 = 200001
MATCH (e:Event)
WHERE coalesce(e.status IN $p0, false)
MATCH (e)-[:HAS_PARTICIPANT]->(k0:Participation)-[:PARTICIPANT]->(a:Actor)
WITH DISTINCT a.id AS actor, e.timeKey + ' ' + coalesce(e.timeLatest, e.timeKey) + ' ' + e.id AS event
WITH event, collect(actor) AS actors
LIMIT $p1
RETURN event, actors;

// labels
//   $p0 = ["organization/european-delegation", "organization/ukrainian-delegation", …, "state/usa"] (11 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// network: who took part
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["OCCURRED","ONGOING"]
//   $p2 = 200001
CALL () {
  MATCH (e:Event)
  WHERE coalesce(e.since, e.recordedAt) <= $p0
  RETURN e.id AS eid, e AS ev
  UNION
  MATCH (ev:EventVersion)<-[:WAS*0..1]-(e:Record)
  WHERE coalesce(ev.since, ev.recordedAt) <= $p0 AND coalesce(ev.until > $p0, true)
  RETURN e.id AS eid, ev
}
MATCH (e:Record {id: eid})
WHERE coalesce(ev.status IN $p1, false)
MATCH (e)-[e0:HAS_PARTICIPANT|RETRACTED]->(k1)-[e2:PARTICIPANT|RETRACTED]->(a)
MATCH (k1)-[:WAS*0..1]->(k1v)
MATCH (a)-[:WAS*0..1]->(av)
WHERE coalesce(e0.type, type(e0)) IN ['HAS_PARTICIPANT']
  AND e0.recordedAt <= $p0
  AND coalesce(e0.retractedAt > $p0, true)
  AND size([x3 IN labels(k1) WHERE x3 IN ['Participation', 'ParticipationVersion']]) > 0
  AND coalesce(e2.type, type(e2)) IN ['PARTICIPANT']
  AND e2.recordedAt <= $p0
  AND coalesce(e2.retractedAt > $p0, true)
  AND size([x4 IN labels(a) WHERE x4 IN ['Actor', 'ActorVersion']]) > 0
  AND coalesce(k1v.since, k1v.recordedAt) <= $p0
  AND coalesce(k1v.until > $p0, true)
  AND coalesce(av.since, av.recordedAt) <= $p0
  AND coalesce(av.until > $p0, true)
WITH DISTINCT a.id AS actor, ev.timeKey + ' ' + coalesce(ev.timeLatest, ev.timeKey) + ' ' + e.id AS event
WITH event, collect(actor) AS actors
LIMIT $p2
RETURN event, actors;

// labels
//   $p0 = ["organization/european-delegation", "organization/ukrainian-delegation", …, "state/usa"] (11 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;
