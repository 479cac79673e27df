// What the store is sent for examples/11-what-the-graph-holds.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// service
CALL () {
  MATCH (n:Person)
  RETURN count(n) AS Person
}
CALL () {
  MATCH (n:Organization)
  RETURN count(n) AS Organization
}
CALL () {
  MATCH (n:State)
  RETURN count(n) AS State
}
CALL () {
  MATCH (n:Process)
  RETURN count(n) AS Process
}
CALL () {
  MATCH (n:Event)
  RETURN count(n) AS Event
}
CALL () {
  MATCH (n:Agreement)
  RETURN count(n) AS Agreement
}
CALL () {
  MATCH (n:Provision)
  RETURN count(n) AS Provision
}
CALL () {
  MATCH (n:Claim)
  RETURN count(n) AS Claim
}
CALL () {
  MATCH (n:Proposition)
  RETURN count(n) AS Proposition
}
CALL () {
  MATCH (n:Source)
  RETURN count(n) AS Source
}
CALL () {
  MATCH (n:Topic)
  RETURN count(n) AS Topic
}
CALL () {
  MATCH (n:Place)
  RETURN count(n) AS Place
}
CALL () {
  MATCH (s:Store {id: 'store'})
  RETURN collect(s.lastRecordedAt) AS lastRecordedAt
}
RETURN Person,
  Organization,
  State,
  Process,
  Event,
  Agreement,
  Provision,
  Claim,
  Proposition,
  Source,
  Topic,
  Place,
  lastRecordedAt;

// nodes by id
//   $p0 = ["organization/jiji-press","place/moscow","process/ukraine-peace-negotiations","state/ukr"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels, .description, .identifiers} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// service
CALL () {
  MATCH (n:Person)
  RETURN count(n) AS Person
}
CALL () {
  MATCH (n:Organization)
  RETURN count(n) AS Organization
}
CALL () {
  MATCH (n:State)
  RETURN count(n) AS State
}
CALL () {
  MATCH (n:Process)
  RETURN count(n) AS Process
}
CALL () {
  MATCH (n:Event)
  RETURN count(n) AS Event
}
CALL () {
  MATCH (n:Agreement)
  RETURN count(n) AS Agreement
}
CALL () {
  MATCH (n:Provision)
  RETURN count(n) AS Provision
}
CALL () {
  MATCH (n:Claim)
  RETURN count(n) AS Claim
}
CALL () {
  MATCH (n:Proposition)
  RETURN count(n) AS Proposition
}
CALL () {
  MATCH (n:Source)
  RETURN count(n) AS Source
}
CALL () {
  MATCH (n:Topic)
  RETURN count(n) AS Topic
}
CALL () {
  MATCH (n:Place)
  RETURN count(n) AS Place
}
CALL () {
  MATCH (s:Store {id: 'store'})
  RETURN collect(s.lastRecordedAt) AS lastRecordedAt
}
RETURN Person,
  Organization,
  State,
  Process,
  Event,
  Agreement,
  Provision,
  Claim,
  Proposition,
  Source,
  Topic,
  Place,
  lastRecordedAt;

// nodes by id
//   $p0 = ["organization/jiji-press","place/moscow","process/ukraine-peace-negotiations","state/ukr"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels, .description, .identifiers} AS row;
